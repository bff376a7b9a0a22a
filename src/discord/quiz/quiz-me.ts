import { MessageFlags } from 'discord.js';

import type { ScopeWish } from '../../quiz/deck-scope.js';
import { noticeMessage } from '../answer-message.js';
import type { Answering } from '../answering.js';
import { readAnswerButton, type AnswerButton } from '../button-ids.js';
import type { Control, PressInteraction } from '../command.js';
import { pressedAnswer } from '../pressed-answer.js';
import type { Quizzing } from './quizzing.js';
import { readyDeck } from './ready-deck.js';
import { beginAlone } from './start-round.js';

/** Enough to see whether it has stuck. */
const CARDS = 5;

/** Quizzes whoever presses the button under an answer, alone, on the section that is quoted there. */
export function quizMe(answering: Answering, quizzing: Quizzing): Control {
  return {
    owns: (customId) => readAnswerButton(customId)?.action === 'quiz',
    run: async (interaction) => {
      const button = readAnswerButton(interaction.customId);
      if (!button) return;
      // Alone with the bot, everything is private.
      const isPrivate = interaction.guildId === null;
      await interaction.deferReply(isPrivate ? {} : { flags: MessageFlags.Ephemeral });
      const scope = await quotedSection(interaction, button, answering);
      if (scope) await start(interaction, scope, quizzing);
    },
  };
}

/** The section of the quote that is shown; where there is none, says why. */
async function quotedSection(
  interaction: PressInteraction,
  button: AnswerButton,
  answering: Answering,
): Promise<ScopeWish | undefined> {
  const pressed = await pressedAnswer(interaction, button, answering);
  if (!pressed) return undefined;
  const quote = pressed.answer.quotes[pressed.quote];
  if (quote) return { kind: 'section', path: quote.path, headings: quote.headings };
  await interaction.editReply(noticeMessage(answering.textsFor(interaction).privacy.noCards));
  return undefined;
}

async function start(
  interaction: PressInteraction,
  scope: ScopeWish,
  quizzing: Quizzing,
): Promise<void> {
  const texts = quizzing.textsFor(interaction);
  const ready = await readyDeck(quizzing, texts);
  if (typeof ready === 'string') {
    await interaction.editReply(noticeMessage(ready));
    return;
  }
  const found = ready.scopes.find(scope);
  if (found.kind === 'unknown' || found.cards.length === 0) {
    await interaction.editReply(noticeMessage(texts.privacy.noCards));
    return;
  }
  const wish = { pick: 'any', scope, count: CARDS } as const;
  await beginAlone(interaction, wish, { quizzing, ready, texts });
}
