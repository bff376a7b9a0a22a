import type { Card } from './card.js';
import type { Deck } from './deck.js';
import type { Grade } from './grade.js';
import { howToAnswer } from './how-to-answer.js';
import type { Given } from './round-desk.js';

/** What a reply says, and how it compares with the answer. */
export interface GradedReply {
  /** What was chosen or typed; null for one's own judgement, and for who gave up. */
  readonly text: string | null;
  readonly grade: Grade;
}

/** Grades a reply to a card; undefined where the card takes no such reply, as after its choices were changed. */
export function gradeGiven(
  given: Given,
  card: Card,
  { grade }: Pick<Deck, 'grade'>,
): GradedReply | undefined {
  const mode = howToAnswer(card);
  switch (given.kind) {
    case 'choice': {
      const text = card.choices?.[given.at];
      if (text === undefined) return undefined;
      return { text, grade: text === card.answers[0] ? 'right' : 'wrong' };
    }
    case 'typed':
      if (mode !== 'type') return undefined;
      return { text: given.text, grade: grade(given.text, card).grade };
    case 'judged':
      return mode === 'recall'
        ? { text: null, grade: given.isRight ? 'right' : 'wrong' }
        : undefined;
    case 'skip':
      return { text: null, grade: 'wrong' };
  }
}
