import type { Deck } from './deck.js';
import { knownCard } from './known-card.js';
import { matchByWords, matchCards } from './match-cards.js';
import type { ReviewStore } from './review-store.js';

/**
 * Lets the cards of a deck take over what is remembered of those that they came of, when notes were edited.
 * @param person whose memory; that of all unless it is given
 * @returns how many did
 */
export async function adoptCards(
  { cards }: Pick<Deck, 'cards'>,
  reviews: Pick<ReviewStore, 'knownCards' | 'adopt'>,
  person?: string,
): Promise<number> {
  const known = await reviews.knownCards(person);
  const [inDeck, remembered] = [new Set(cards.map(idOf)), new Set(known.map(idOf))];
  const gone = known.filter(({ id }) => !inDeck.has(id));
  if (gone.length === 0) return 0;
  const ofDeck = cards.map(knownCard);
  const pairs = matchCards(
    gone,
    ofDeck.filter(({ id }) => !remembered.has(id)),
  );
  // Somebody else may have met the new card before, at the terminal for instance.
  const taken = new Set(pairs.map(({ from }) => from));
  const joined = matchByWords(
    gone.filter(({ id }) => !taken.has(id)),
    ofDeck.filter(({ id }) => remembered.has(id)),
  );
  const all = [...pairs, ...joined];
  if (all.length > 0) await reviews.adopt(all, person);
  return all.length;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
