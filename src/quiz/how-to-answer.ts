import type { Card } from './card.js';

/** How a card wants its answer: one of its choices, typed, or recalled and compared by whoever answers. */
export type AnswerMode = 'choose' | 'type' | 'recall';

/** More words than these nobody types as the note has them. */
const MOST_TYPED_WORDS = 5;
const MOST_TYPED_CHARACTERS = 60;

/** How an answer to a card is taken. A long one is graded by whoever gave it: many words say the same. */
export function howToAnswer({ choices, answers }: Pick<Card, 'choices' | 'answers'>): AnswerMode {
  if (choices !== null) return 'choose';
  const shortest = answers.some(
    (answer) =>
      answer.length <= MOST_TYPED_CHARACTERS &&
      answer.trim().split(/\s+/).length <= MOST_TYPED_WORDS,
  );
  return shortest ? 'type' : 'recall';
}
