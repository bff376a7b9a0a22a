import type { BaseInteraction } from 'discord.js';

import type { Answering } from './answering.js';

/** Why somebody may not use a button just now; null if they may. */
export async function refusalOfPress(
  interaction: Pick<BaseInteraction, 'guildId' | 'user' | 'locale' | 'guildLocale'>,
  { isStopping, whoMayAsk, textsFor }: Pick<Answering, 'isStopping' | 'whoMayAsk' | 'textsFor'>,
): Promise<string | null> {
  const texts = textsFor(interaction);
  if (isStopping()) return texts.restarting;
  const { guildId, user } = interaction;
  if (guildId !== null) return whoMayAsk.inGuild(guildId) ? null : texts.notInThisServer;
  return (await whoMayAsk.inPrivate(user.id)) ? null : texts.onlyForMembers;
}
