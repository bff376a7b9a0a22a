import type { AnswerAgain } from './answer-desk.js';
import type { Answering } from './answering.js';
import type { AnswerButton } from './button-ids.js';
import type { PressInteraction } from './command.js';
import { refusalOfPress } from './refusal-of-press.js';
import { sayPrivately } from './say-privately.js';

export interface PressedAnswer extends AnswerAgain {
  /** Which of its quotes is meant. */
  readonly quote: number;
}

/** The answer under which a button was pressed, as it is today; where there is none, says why and returns undefined. */
export async function pressedAnswer(
  interaction: PressInteraction,
  button: AnswerButton,
  answering: Answering,
): Promise<PressedAnswer | undefined> {
  const refusal = await refusalOfPress(interaction, answering);
  if (refusal !== null) {
    await sayPrivately(interaction, refusal);
    return undefined;
  }
  const again = await answering.desk.again(button.answerId);
  if (!again) {
    await sayPrivately(interaction, answering.textsFor(interaction).tooOld);
    return undefined;
  }
  // The notes may have changed since: then there may be fewer quotes.
  const last = again.answer.quotes.length - 1;
  return { ...again, quote: Math.max(0, Math.min(button.quote, last)) };
}
