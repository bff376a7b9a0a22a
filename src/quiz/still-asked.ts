import type { CardMemory } from './review.js';

/** What may still be asked. */
export interface AskedCards {
  /** The cards of the notes as they are now. */
  readonly cards: readonly { readonly id: string }[];
  /** Ids of those that are asked no more. */
  readonly retired: ReadonlySet<string>;
}

/** What somebody remembers of the cards that may still be asked. */
export function stillAsked<Memory extends Pick<CardMemory, 'card'>>(
  memories: readonly Memory[],
  { cards, retired }: AskedCards,
): readonly Memory[] {
  const asked = new Set(cards.map(({ id }) => id));
  return memories.filter(({ card }) => asked.has(card) && !retired.has(card));
}
