/** Whose questions are answered. */
export interface WhoMayAsk {
  /** Whether there is no limit at all. */
  readonly isEveryone: boolean;
  readonly inGuild: (guildId: string) => boolean;
  readonly inPrivate: (userId: string) => Promise<boolean>;
}

/** What decides who may ask. */
export interface WhoMayAskOptions {
  /** Empty: all. */
  readonly allowedGuilds: readonly string[];
  readonly isMember: (guildId: string, userId: string) => Promise<boolean>;
  readonly now: () => number;
}

const REMEMBERED_MS = 10 * 60_000;
const MOST_REMEMBERED = 1_000;

/** Limits questions to some servers, and private ones to their members. */
export function whoMayAsk({ allowedGuilds, isMember, now }: WhoMayAskOptions): WhoMayAsk {
  const remembered = new Map<string, { readonly may: boolean; readonly until: number }>();
  return {
    isEveryone: allowedGuilds.length === 0,
    inGuild: (guildId) => allowedGuilds.length === 0 || allowedGuilds.includes(guildId),
    inPrivate: async (userId) => {
      if (allowedGuilds.length === 0) return true;
      const known = remembered.get(userId);
      if (known && known.until > now()) return known.may;
      const may = await isMemberOfAny(allowedGuilds, (guildId) => isMember(guildId, userId));
      // Taken out first, so that the map stays in order of age and the oldest goes when it is full.
      remembered.delete(userId);
      remembered.set(userId, { may, until: now() + REMEMBERED_MS });
      const oldest = remembered.keys().next();
      if (remembered.size > MOST_REMEMBERED && !oldest.done) remembered.delete(oldest.value);
      return may;
    },
  };
}

async function isMemberOfAny(
  guildIds: readonly string[],
  isMember: (guildId: string) => Promise<boolean>,
): Promise<boolean> {
  for (const guildId of guildIds) {
    if (await isMember(guildId)) return true;
  }
  return false;
}
