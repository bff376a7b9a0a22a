import { canBeTyped } from './can-be-typed.js';
import type { Card, CardKind } from './card.js';

/** How a card wants its answer: one of its choices, typed, or recalled and compared by whoever answers. */
export type AnswerMode = 'choose' | 'type' | 'recall';

/** More words than these nobody types as the note has them. */
const MOST_TYPED_WORDS = 5;
const MOST_TYPED_CHARACTERS = 60;
/** Kinds whose answers a writer put into words; of those only what is short or a name is typed by others as well. */
const TOLD: readonly CardKind[] = ['definition', 'table', 'question'];
const MOST_TOLD_WORDS = 2;

/** How an answer to a card is taken. A long one is graded by whoever gave it: many words say the same. */
export function howToAnswer({
  kind,
  choices,
  answers,
}: Pick<Card, 'kind' | 'choices' | 'answers'>): AnswerMode {
  if (choices !== null) return 'choose';
  const isTold = TOLD.includes(kind);
  const isTyped = answers.some((answer) => {
    const words = answer.trim().split(/\s+/).length;
    if (answer.length > MOST_TYPED_CHARACTERS || words > MOST_TYPED_WORDS) return false;
    return !isTold || words <= MOST_TOLD_WORDS || canBeTyped(answer);
  });
  return isTyped ? 'type' : 'recall';
}
