import type { Client } from 'discord.js';
import type { Logger } from 'pino';

import { hasDiscordCode, NO_MEMBER } from '../expected-failure.js';
import { reasonOf } from '../loggable.js';
import { escapeText } from '../markdown/escape-text.js';
import { shorten } from '../message-limits.js';
import { wellFormed } from '../well-formed.js';

/** What people are called in servers. */
export interface MemberNames {
  /** The name that people of a server see, to be put into a text; null for somebody who is not there. */
  readonly of: (guildId: string, person: string) => Promise<string | null>;
}

export interface MemberNamesOptions {
  readonly client: Client;
  /** Milliseconds since any time. */
  readonly now: () => number;
  readonly logger: Logger;
}

const REMEMBERED_MS = 60 * 60_000;
const MOST_REMEMBERED = 5_000;

/**
 * Looks names up one by one, which takes no privileged intent, and remembers them for an hour. Mentions would do
 * without, but clients show the number of whoever they have not seen.
 */
export function memberNames({ client, now, logger }: MemberNamesOptions): MemberNames {
  const remembered = new Map<string, { readonly name: string | null; readonly until: number }>();
  const keep = (key: string, name: string | null): void => {
    // Taken out first, so that the map stays in order of age and the oldest goes when it is full.
    remembered.delete(key);
    remembered.set(key, { name, until: now() + REMEMBERED_MS });
    const oldest = remembered.keys().next();
    if (remembered.size > MOST_REMEMBERED && !oldest.done) remembered.delete(oldest.value);
  };
  return {
    of: async (guildId, person) => {
      const key = `${guildId}/${person}`;
      const known = remembered.get(key);
      if (known && known.until > now()) return known.name;
      try {
        const guild = client.guilds.cache.get(guildId);
        const member = await guild?.members.fetch({ user: person, force: true, cache: false });
        const name = member ? shownName(member.displayName) : null;
        keep(key, name);
        return name;
      } catch (error) {
        if (hasDiscordCode(error, NO_MEMBER)) keep(key, null);
        else logger.info({ reason: reasonOf(error) }, 'A name could not be looked up');
        return null;
      }
    },
  };
}

const LONGEST_NAME = 32;

/** A name as it is written, whatever it would format or mention; marks that turn the direction of a line are left out. */
function shownName(name: string): string {
  const line = wellFormed(name)
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return escapeText(shorten(line, LONGEST_NAME));
}
