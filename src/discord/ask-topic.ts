import { MessageFlags } from 'discord.js';

import { answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { askerOf, nameOf } from './asker-of.js';
import type { Control, PressInteraction } from './command.js';
import { firstView } from './first-view.js';
import { keepLink } from './keep-link.js';
import { sayPrivately } from './say-privately.js';
import { isTopicButton, readTopicButton, topicOfLabel } from './topic-buttons.js';

/**
 * Asks the topic that was pressed. For whoever asked first, the answer takes the place of the message
 * with the button; anybody else gets one of their own, which nobody else sees.
 */
export function askTopic(answering: Answering): Control {
  return { owns: isTopicButton, run: (interaction) => ask(interaction, answering) };
}

async function ask(interaction: PressInteraction, answering: Answering): Promise<void> {
  if (!interaction.isButton()) return;
  const { desk, textsFor } = answering;
  const { askerId, in: part } = readTopicButton(interaction.customId);
  const { guildId, channelId, component, message } = interaction;
  const texts = textsFor(interaction);
  const asker = askerOf(interaction);
  const asking = {
    question: topicOfLabel('label' in component ? (component.label ?? '') : ''),
    isTopic: true,
    in: part,
    asker,
    guildId,
    channelId,
    texts,
  };
  const refusal = desk.refusalOf(asking);
  if (refusal) {
    await sayPrivately(interaction, refusal.text);
    return;
  }
  await interaction.deferUpdate();
  const outcome = await desk.ask(asking);
  if (outcome.kind === 'refused') {
    await sayPrivately(interaction, outcome.text);
    return;
  }
  const isOwn = asker.id === askerId;
  const isPrivate = !isOwn || message.flags.has(MessageFlags.Ephemeral);
  const shown = answerMessage(
    firstView(outcome, {
      in: part,
      askerId: asker.id,
      askerName: nameOf(interaction),
      form: 'restated',
      isPrivate,
      guildId,
    }),
    { ...answering, texts },
  );
  if (!isOwn) {
    await sayPrivately(interaction, shown);
    return;
  }
  await interaction.editReply(shown);
  if (!isPrivate) {
    await keepLink({ messageId: message.id, channelId, answerId: outcome.id }, answering);
  }
}
