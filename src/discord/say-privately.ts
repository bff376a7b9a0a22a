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
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply({ ...message, flags: PRIVATE_COMPONENTS });
    return;
  }
  // A button whose message is to be changed has no reply of its own that waits.
  const isThinking = !interaction.replied && interaction.ephemeral !== null;
  if (isThinking && interaction.ephemeral === true) {
    await interaction.editReply(message);
  } else {
    // Whether a deferred reply may be seen by all was settled when it was deferred.
    if (isThinking) await interaction.deleteReply();
    await interaction.followUp({ ...message, flags: PRIVATE_COMPONENTS });
  }
}
