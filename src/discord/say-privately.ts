import { MessageFlags, type RepliableInteraction } from 'discord.js';

import { noticeMessage, type BotMessage } from './answer-message.js';

/** The flags of a message of components that one person sees. */
const PRIVATE_COMPONENTS = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;

/** Tells the person who uses an interaction something that nobody else sees. */
export async function sayPrivately(
  interaction: RepliableInteraction,
  said: string | BotMessage,
): Promise<void> {
  const message = typeof said === 'string' ? noticeMessage(said) : said;
  const isCommand = interaction.isCommand();
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply({ ...message, flags: PRIVATE_COMPONENTS });
  } else if (isCommand && interaction.ephemeral === true && !interaction.replied) {
    await interaction.editReply(message);
  } else {
    // Whether a deferred reply may be seen by all was settled when it was deferred.
    if (isCommand && !interaction.replied) await interaction.deleteReply();
    await interaction.followUp({ ...message, flags: PRIVATE_COMPONENTS });
  }
}
