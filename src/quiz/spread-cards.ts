import type { Card } from './card.js';
import { drawCards } from './draw-cards.js';

/**
 * Cards in an order that the seed decides, in which notes take turns, and within a note its sections: the first ten
 * are of ten notes where there are so many.
 */
export function spreadCards(cards: readonly Card[], seed: string): readonly Card[] {
  const drawn = drawCards(cards, { seed, count: cards.length });
  const notes = groupBy(drawn, ({ source }) => source.path);
  return takeTurns(
    notes.map((note) => takeTurns(groupBy(note, ({ topic }) => JSON.stringify(topic)))),
  );
}

/** Groups in the order in which their first cards stand. */
function groupBy(cards: readonly Card[], keyOf: (card: Card) => string): Card[][] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const key = keyOf(card);
    const group = groups.get(key);
    if (group) group.push(card);
    else groups.set(key, [card]);
  }
  return Array.from(groups.values());
}

/** The first of each group, then the second of each that has one, and so on. */
function takeTurns(groups: readonly (readonly Card[])[]): Card[] {
  const longest = groups.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, turn) =>
    groups.flatMap((group) => group.slice(turn, turn + 1)),
  ).flat();
}
