import type { Card } from './card.js';
import type { Graded } from './grade.js';

/** The cards of the notes as they are now. */
export interface Deck {
  readonly cards: readonly Card[];
  /** Compares what someone typed with the answers of a card of this deck. */
  readonly grade: (typed: string, card: Card) => Graded;
}
