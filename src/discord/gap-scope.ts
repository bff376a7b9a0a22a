/** What decides whose gaps are shown. */
export interface GapScopeOptions {
  /** The servers that whoever runs the bot has named; empty: all. */
  readonly allowedGuilds: readonly string[];
  /** The servers that the bot is in. */
  readonly guilds: () => readonly string[];
}

/**
 * Of which server a server sees the gaps; null: of all. All where the bot serves one circle of people: the
 * servers that its operator named, or this one alone. Else strangers' servers would read each other's questions.
 */
export function gapScope({
  allowedGuilds,
  guilds,
}: GapScopeOptions): (guildId: string) => string | null {
  return (guildId) => {
    const circle = allowedGuilds.length > 0 ? allowedGuilds.includes(guildId) : isAlone(guilds());
    return circle ? null : guildId;
  };
}

function isAlone(guilds: readonly string[]): boolean {
  return guilds.length === 1;
}
