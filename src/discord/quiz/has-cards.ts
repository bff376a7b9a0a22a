import type { Quote } from '../../answer/answer.js';
import type { QuizParts } from './quizzing.js';

/** Whether there may be a card to ask about a quote. */
export type HasCards = (quote: Pick<Quote, 'path'>) => boolean;

/**
 * Whether the note of a quote has a card. As long as the cards are not made yet, every note may: whoever
 * presses the button then waits for them.
 */
export function hasCards(deckNow: QuizParts['deckNow']): HasCards {
  return ({ path }) => {
    const ready = deckNow();
    return !ready || ready.deck.cards.some(({ source }) => source.path === path);
  };
}
