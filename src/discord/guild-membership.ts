import type { Client } from 'discord.js';

import { hasDiscordCode, NO_MEMBER } from './expected-failure.js';

/** Asks Discord whether someone is in a server; that takes no privileged intent. */
export async function isGuildMember(
  client: Client,
  guildId: string,
  userId: string,
): Promise<boolean> {
  const guild = client.guilds.cache.get(guildId);
  if (!guild) return false;
  try {
    // Past the cache: without the members intent it never learns that someone left.
    await guild.members.fetch({ user: userId, force: true, cache: false });
    return true;
  } catch (error) {
    if (hasDiscordCode(error, NO_MEMBER)) return false;
    throw error;
  }
}
