import type { Client } from 'discord.js';

import type { BotMessage } from '../answer-message.js';
import { CLOSED_TO_US, hasDiscordCode } from '../expected-failure.js';

/** Writes to somebody privately; `closed` where they can't be written to. */
export type WriteTo = (person: string, message: BotMessage) => Promise<'sent' | 'closed'>;

/** Writes private messages through a client. */
export function writeTo(client: Client): WriteTo {
  return async (person, message) => {
    try {
      const channel = await client.users.createDM(person);
      await channel.send(message);
      return 'sent';
    } catch (error) {
      if (hasDiscordCode(error, CLOSED_TO_US)) return 'closed';
      throw error;
    }
  };
}
