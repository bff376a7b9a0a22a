import { createHash } from 'node:crypto';
import type { Card } from './card.js';

/** Some of the cards, in an order that the seed alone decides: more or other cards beside them change no turn. */
export function drawCards<C extends Pick<Card, 'id'>>(
  cards: readonly C[],
  { seed, count }: { readonly seed: string; readonly count: number },
): C[] {
  return cards
    .map((card) => ({ card, turn: turnOf(seed, card.id) }))
    .sort((a, b) => (a.turn < b.turn ? -1 : a.turn > b.turn ? 1 : 0))
    .slice(0, count)
    .map(({ card }) => card);
}

function turnOf(seed: string, id: string): string {
  return createHash('sha256').update(`${seed}\0${id}`).digest('hex');
}
