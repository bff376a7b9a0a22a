import { MessageFlags } from 'discord.js';

import type { Messages } from '../messages/messages.js';
import { answerMessage, type BotMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { nameOf } from './asker-of.js';
import { type AnswerButton, readAnswerButton } from './button-ids.js';
import type { Control, PressInteraction } from './command.js';
import { pressedAnswer, type PressedAnswer } from './pressed-answer.js';
import { sayPrivately } from './say-privately.js';

const ACTIONS: readonly AnswerButton['action'][] = ['page', 'more', 'less'];

/**
 * Turns to another quote of an answer, or shows what stands around it. Whoever asked turns the pages of
 * the message; anybody else gets a copy of their own, which nobody else sees.
 */
export function turnPages(answering: Answering): Control {
  return {
    owns: (customId) => {
      const button = readAnswerButton(customId);
      return button !== undefined && ACTIONS.includes(button.action);
    },
    run: (interaction) => turn(interaction, answering),
  };
}

async function turn(interaction: PressInteraction, answering: Answering): Promise<void> {
  const button = readAnswerButton(interaction.customId);
  if (!button) return;
  const texts = answering.textsFor(interaction);
  await interaction.deferUpdate();
  const pressed = await pressedAnswer(interaction, button, answering);
  if (!pressed) return;
  const isOwn = interaction.user.id === button.askerId;
  const message = pageOf(pressed, { interaction, button, isOwn, answering, texts });
  if (isOwn) await interaction.editReply(message);
  else await sayPrivately(interaction, message);
}

interface PageOptions {
  readonly interaction: PressInteraction;
  readonly button: AnswerButton;
  readonly isOwn: boolean;
  readonly answering: Answering;
  readonly texts: Messages;
}

function pageOf(
  { shown, answer, quote }: PressedAnswer,
  { interaction, button, isOwn, answering, texts }: PageOptions,
): BotMessage {
  const isPrivate = !isOwn || interaction.message.flags.has(MessageFlags.Ephemeral);
  const chosen = answer.quotes[quote];
  const mayShare = isPrivate && interaction.guildId !== null;
  return answerMessage(
    {
      answer,
      id: shown.id,
      in: shown.in,
      askerId: interaction.user.id,
      audience: isPrivate ? 'asker' : 'everyone',
      quote,
      around: button.action === 'more' && chosen ? answering.neighbours(chosen) : null,
      form: isOwn ? button.form : 'restated',
      askerName: nameOf(interaction),
      share: !mayShare ? 'no' : isOwn && shown.isShared ? 'done' : 'yes',
    },
    { ...answering, texts },
  );
}
