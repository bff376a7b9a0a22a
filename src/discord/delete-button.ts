import { ButtonStyle, ComponentType, type APIButtonComponentWithCustomId } from 'discord.js';

import type { Messages } from '../messages/messages.js';

const PREFIX = 'delete:';

/** The button that deletes an answer; all that it needs to know is in its id, so it outlives a restart. */
export function deleteButton(askerId: string, texts: Messages): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: '🗑️' },
    label: texts.buttons.delete,
    custom_id: `${PREFIX}${askerId}`,
  };
}

/** Who asked for the answer that a button deletes; undefined for other buttons. */
export function readDeleteButton(customId: string): string | undefined {
  return customId.startsWith(PREFIX) ? customId.slice(PREFIX.length) : undefined;
}
