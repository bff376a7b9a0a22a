import fc from 'fast-check';
import '../helpers/property-seed.js';
import { describe, expect, test } from 'vitest';
import { drawCards } from '../../src/quiz/draw-cards.js';

const cards = Array.from({ length: 40 }, (_, at) => ({ id: `card-${at}` }));
const ids = (drawn: readonly { readonly id: string }[]): string[] => drawn.map(({ id }) => id);

describe('drawn cards', () => {
  test('are the same for a seed, others for another', () => {
    const draw = (seed: string): string[] => ids(drawCards(cards, { seed, count: 10 }));
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(draw('a')).not.toEqual(ids(cards).slice(0, 10));
  });

  test('come in the same order wherever they stand and whatever else there is', () => {
    const several = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(several, fc.string(), (names, seed) => {
        const all = names.map((id) => ({ id }));
        const drawn = ids(drawCards(all.toReversed(), { seed, count: 99 }));
        const [gone, ...left] = drawn;
        expect(drawn.toSorted()).toEqual(names.toSorted());
        const fewer = all.filter(({ id }) => id !== gone);
        expect(ids(drawCards(fewer, { seed, count: 99 }))).toEqual(left);
      }),
    );
  });

  test('are all there are when there are no more', () => {
    expect(drawCards(cards, { seed: 'a', count: 99 })).toHaveLength(40);
  });
});
