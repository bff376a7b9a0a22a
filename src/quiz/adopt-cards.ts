import type { Deck } from './deck.js';
import { knownCard } from './known-card.js';
import { matchCards } from './match-cards.js';
import type { ReviewStore } from './review-store.js';

/**
 * Lets the cards of a deck take over what is remembered of those that they came of, when notes were edited.
 * @returns how many did
 */
export async function adoptCards(
  { cards }: Pick<Deck, 'cards'>,
  reviews: Pick<ReviewStore, 'knownCards' | 'adopt'>,
): Promise<number> {
  const known = await reviews.knownCards();
  const [inDeck, remembered] = [new Set(cards.map(idOf)), new Set(known.map(idOf))];
  const gone = known.filter(({ id }) => !inDeck.has(id));
  const fresh = cards.filter(({ id }) => !remembered.has(id));
  const pairs = matchCards(gone, fresh.map(knownCard));
  if (pairs.length > 0) await reviews.adopt(pairs);
  return pairs.length;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
