import { MessageFlags, type ButtonInteraction } from 'discord.js';

import { english } from '../messages/english.js';
import { answerMessage, privateAnswerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { placeOf } from './place-of.js';
import { readTopicButton, topicOfLabel } from './topic-buttons.js';

/**
 * Asks the topic that was pressed. For whoever asked first, the answer takes the place of the message
 * with the button; anybody else gets one of their own, which nobody else sees.
 */
export async function askTopic(
  interaction: ButtonInteraction,
  answering: Answering,
): Promise<void> {
  await interaction.deferUpdate();
  const refusal = await refusalFor(interaction, answering);
  if (refusal !== null) {
    await interaction.followUp({ content: refusal, flags: MessageFlags.Ephemeral });
    return;
  }
  const { askerId, in: part } = readTopicButton(interaction.customId);
  const { user } = interaction;
  const answer = await answering.answerQuestion({
    question: topicOfLabel(labelOf(interaction)),
    isTopic: true,
    in: part,
    person: user.id,
    place: placeOf(interaction),
  });
  const options = {
    sourceLink: answering.sourceLink,
    restate: true,
    askerId: user.id,
    in: part,
  };
  if (user.id !== askerId) {
    const message = privateAnswerMessage(answer, options);
    await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
    return;
  }
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  await interaction.editReply((isPrivate ? privateAnswerMessage : answerMessage)(answer, options));
}

function labelOf({ component }: ButtonInteraction): string {
  return 'label' in component ? (component.label ?? '') : '';
}

async function refusalFor(
  { guildId, user }: ButtonInteraction,
  { whoMayAsk, isStopping }: Answering,
): Promise<string | null> {
  if (isStopping()) return english.restarting;
  if (guildId !== null) return whoMayAsk.inGuild(guildId) ? null : english.notInThisServer;
  return (await whoMayAsk.inPrivate(user.id)) ? null : english.onlyForMembers;
}
