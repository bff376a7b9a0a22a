import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, eachLeg, fuse } from '../../src/search/fuse.js';
import { queryTerm } from '../helpers/search-results.js';

const TERMS = [queryTerm('lake')];

interface Scores {
  readonly vectors?: number;
  readonly keywords?: number;
  readonly coverage?: number;
}

function candidate(
  passage: number,
  { vectors = 0, keywords = 0, coverage = 0 }: Scores = {},
): Candidate {
  const scores = {
    spanVector: vectors,
    passageVector: vectors,
    spanKeywords: keywords,
    passageKeywords: keywords,
  };
  return { passage, spans: [{ similarity: vectors, keywords }], scores, coverage };
}

const order = (candidates: readonly Candidate[], terms = TERMS): number[] =>
  fuse(candidates, terms).ranked.map(({ candidate: { passage } }) => passage);

describe('fusion', () => {
  test('ranks first what all legs find best', () => {
    const best = candidate(2, { vectors: 0.9, keywords: 5 });
    const others = [candidate(0, { vectors: 0.1 }), candidate(1, { vectors: 0.5, keywords: 2 })];
    expect(order([...others, best])).toEqual([2, 1, 0]);
    expect(fuse([...others, best], TERMS).ranked[0]?.score).toBeCloseTo(1);
  });

  test('tells what the legs give, apart from the score that is looked at again', () => {
    const { ranked } = fuse(
      [candidate(0, { vectors: 0.2 }), candidate(1, { vectors: 0.4 })],
      TERMS,
    );
    expect(ranked.map(({ fused }) => fused)).toEqual(ranked.map(({ score }) => score));
  });

  test('tells the rank and no rank in every leg', () => {
    const { ranked } = fuse(
      [candidate(0, { vectors: 0.2, keywords: 0 }), candidate(1, { vectors: 0.4, keywords: 3 })],
      TERMS,
    );
    expect(ranked.map(({ ranks }) => ranks)).toEqual([
      eachLeg(() => 1),
      { spanVector: 2, passageVector: 2, spanKeywords: null, passageKeywords: null },
    ]);
  });

  test('lets the keywords count more, the more of the question they cover', () => {
    const weightAt = (coverage: number): number =>
      fuse([candidate(0, { coverage }), candidate(1)], TERMS).keywordWeight;
    const weights = [0, 0.25, 0.5, 0.75, 1].map(weightAt);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBe(5);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(Math.max(...weights)).toBeLessThan(1);
  });

  test('follows the vectors where keywords met noise, the keywords where they cover the question', () => {
    const byMeaning = { vectors: 0.8, keywords: 0 };
    const byWords = { vectors: 0.2, keywords: 4 };
    const ranked = (coverage: number): number[] =>
      order([candidate(0, byMeaning), candidate(1, { ...byWords, coverage })]);
    expect(ranked(0.1)).toEqual([0, 1]);
    expect(ranked(1)).toEqual([1, 0]);
  });

  test('leaves keywords out for a question of stop words', () => {
    const { keywordWeight, ranked } = fuse(
      [candidate(0, { keywords: 9 }), candidate(1, { vectors: 0.4 })],
      [],
    );
    expect(keywordWeight).toBe(0);
    expect(ranked[0]?.candidate.passage).toBe(1);
  });

  test('takes equal scores for no preference, and makes no NaN of them', () => {
    const equal = [3, 1, 2].map((passage) => candidate(passage, { vectors: 0.5, keywords: 2 }));
    const { ranked } = fuse(equal, TERMS);
    expect(ranked.map(({ candidate: { passage } }) => passage)).toEqual([1, 2, 3]);
    expect(ranked.map(({ score }) => score)).toEqual([0, 0, 0]);
  });

  test('of nothing is nothing', () => {
    expect(fuse([], TERMS)).toEqual({ ranked: [], keywordWeight: expect.any(Number) as number });
    expect(fuse([], TERMS).keywordWeight).toBeGreaterThanOrEqual(0);
  });

  test('gives scores from 0 to 1, best first, whatever the legs say', () => {
    const score = fc.double({ min: -1, max: 30, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const candidates = fc.array(fc.tuple(score, score, share), { maxLength: 12 });
    fc.assert(
      fc.property(candidates, (rows) => {
        const given = rows.map(([vectors, keywords, coverage], passage) =>
          candidate(passage, { vectors, keywords: Math.max(0, keywords), coverage }),
        );
        const scores = fuse(given, TERMS).ranked.map((fused) => fused.score);
        expect(scores).toHaveLength(given.length);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((value) => value >= 0 && value <= 1 + 1e-9)).toBe(true);
      }),
    );
  });

  test('does not depend on the order in which candidates came', () => {
    const given = [0.3, 0.9, 0.3, 0.5].map((vectors, at) => candidate(at, { vectors }));
    expect(order(given.toReversed())).toEqual(order(given));
  });
});
