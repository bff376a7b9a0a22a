import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { howToAnswer } from '../../src/quiz/how-to-answer.js';
import { ratingOf, readingMs } from '../../src/quiz/rating.js';
import { RATINGS } from '../../src/quiz/review.js';
import { card } from '../helpers/cards.js';
import '../helpers/property-seed.js';

const TYPED = card();
const CHOSEN = card({ choices: ['Amazon Athena', 'AWS Glue', 'Amazon EMR', 'Amazon Redshift'] });

function rated(asked: typeof TYPED, thinkingMs: number | null, isHinted = false): string {
  const tookMs = thinkingMs === null ? null : readingMs(asked) + thinkingMs;
  return ratingOf({ isRight: true, isHinted, tookMs }, asked);
}

describe('how well a card was known', () => {
  test('is asked of one card to type and one to choose', () => {
    expect([howToAnswer(TYPED), howToAnswer(CHOSEN)]).toEqual(['type', 'choose']);
  });

  test('is not at all where the reply was wrong, whatever the time and the hint', () => {
    for (const isHinted of [false, true]) {
      for (const tookMs of [null, 1, 1_000_000]) {
        expect(ratingOf({ isRight: false, isHinted, tookMs }, TYPED)).toBe('again');
      }
    }
  });

  test('is hard after a hint, however fast', () => {
    expect(rated(TYPED, 0, true)).toBe('hard');
    expect(rated(CHOSEN, null, true)).toBe('hard');
  });

  test('is easy for what was typed at once, but not for what was chosen', () => {
    expect(rated(TYPED, 3_999)).toBe('easy');
    expect(rated(TYPED, 4_000)).toBe('good');
    expect(rated(CHOSEN, 0)).toBe('good');
  });

  test('is hard for what took long', () => {
    expect(rated(TYPED, 40_000)).toBe('good');
    expect(rated(TYPED, 40_001)).toBe('hard');
    expect(rated(CHOSEN, 40_001)).toBe('hard');
  });

  test('is good where nobody knows how long it took', () => {
    expect(rated(TYPED, null)).toBe('good');
  });

  test('counts the time to read a card and its choices as no thinking', () => {
    expect(readingMs(card({ prompt: 'Two words?' }))).toBe(1_000);
    expect(readingMs(card({ prompt: 'Two words?', choices: ['a', 'b c', 'd', 'e'] }))).toBe(3_500);
  });

  test('never gets better by taking longer or a hint', () => {
    const took = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(
        took,
        took,
        fc.boolean(),
        fc.constantFrom(TYPED, CHOSEN),
        (one, two, isHinted, asked) => {
          const rank = (tookMs: number, hinted: boolean): number =>
            RATINGS.indexOf(ratingOf({ isRight: true, isHinted: hinted, tookMs }, asked));
          const [fast, slow] = one < two ? [one, two] : [two, one];
          expect(rank(slow, isHinted)).toBeLessThanOrEqual(rank(fast, isHinted));
          expect(rank(fast, true)).toBeLessThanOrEqual(rank(fast, false));
        },
      ),
    );
  });
});
