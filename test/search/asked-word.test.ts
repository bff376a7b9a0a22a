import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AskedWord, askedWords, coverageOf } from '../../src/search/asked-word.js';
import { queryTerm } from '../helpers/search-results.js';

function word(rarity: number, stems: Readonly<Record<string, number>>): AskedWord {
  return { rarity, isOrdinary: true, stems: new Map(Object.entries(stems)) };
}

const holding = (...stems: readonly string[]): ReadonlySet<string> => new Set(stems);

describe('the words of a question', () => {
  test('are told by the stems of the notes that stand for them', () => {
    const terms = [
      queryTerm('lakes', {
        rarity: 2,
        matches: [
          { term: 1, weight: 1 },
          { term: 0, weight: 0.5 },
        ],
      }),
      queryTerm('zebra', { rarity: 5, isOrdinary: false }),
    ];
    expect(askedWords(terms, { terms: ['pool', 'lake'] })).toEqual([
      word(2, { lake: 1, pool: 0.5 }),
      { rarity: 5, isOrdinary: false, stems: new Map() },
    ]);
  });
});

describe('coverage', () => {
  test('is the share of the words that are held, rare words counting more', () => {
    const asked = [word(1, { lake: 1 }), word(3, { shard: 1 })];
    expect(coverageOf(asked, holding('lake'))).toBe(0.25);
    expect(coverageOf(asked, holding('shard'))).toBe(0.75);
    expect(coverageOf(asked, holding('lake', 'shard', 'other'))).toBe(1);
    expect(coverageOf(asked, holding())).toBe(0);
  });

  test('counts the best that stands for a word, and counts it once', () => {
    const asked = [word(1, { lake: 0.8, pool: 0.5 })];
    expect(coverageOf(asked, holding('pool'))).toBe(0.5);
    expect(coverageOf(asked, holding('pool', 'lake'))).toBe(0.8);
  });

  test('counts what the notes don’t know as missing', () => {
    expect(coverageOf([word(1, { lake: 1 }), word(1, {})], holding('lake'))).toBe(0.5);
  });

  test('is nothing where nothing was asked, or only words without weight', () => {
    expect(coverageOf([], holding('lake'))).toBe(0);
    expect(coverageOf([word(0, { lake: 1 })], holding('lake'))).toBe(0);
  });

  test('lies between 0 and 1, and never falls where more is held', () => {
    const stem = fc.constantFrom('a', 'b', 'c', 'd');
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const asked = fc.array(
      fc
        .tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.dictionary(stem, share))
        .map(([rarity, stems]) => word(rarity, stems)),
    );
    fc.assert(
      fc.property(asked, fc.array(stem), fc.array(stem), (words, some, more) => {
        const less = coverageOf(words, new Set(some));
        const all = coverageOf(words, new Set([...some, ...more]));
        expect(less).toBeGreaterThanOrEqual(0);
        expect(all).toBeLessThanOrEqual(1 + 1e-9);
        expect(all).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});
