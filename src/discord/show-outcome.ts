import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';

import type { Messages } from '../messages/messages.js';
import type { Outcome } from './answer-desk.js';
import { answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { firstView } from './first-view.js';
import { keepLink } from './keep-link.js';
import { nameOf } from './asker-of.js';
import { sayPrivately } from './say-privately.js';

export interface ShowOptions {
  readonly isPrivate: boolean;
  readonly in: string | undefined;
  readonly texts: Messages;
}

/** Shows what came of a command's question, in the reply that is waiting for it. */
export async function showOutcome(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  outcome: Outcome,
  { answering, isPrivate, in: part, texts }: ShowOptions & { readonly answering: Answering },
): Promise<void> {
  if (outcome.kind === 'refused') {
    await sayPrivately(interaction, outcome.text);
    return;
  }
  const { answer, id } = outcome;
  const { user, guildId } = interaction;
  const message = answerMessage(
    firstView(outcome, {
      in: part,
      askerId: user.id,
      askerName: nameOf(interaction),
      form: 'restated',
      isPrivate,
      guildId,
    }),
    { ...answering, texts },
  );
  // A friendly word is for nobody else to read.
  if (answer.kind === 'not-a-question') {
    await sayPrivately(interaction, message);
    return;
  }
  const shown = await interaction.editReply(message);
  if (isPrivate) return;
  await keepLink(
    { messageId: shown.id, channelId: interaction.channelId, answerId: id },
    answering,
  );
}
