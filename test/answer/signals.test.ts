import { describe, expect, test } from 'vitest';
import { type SignalName, signalsOf } from '../../src/answer/signals.js';
import { type ByLeg, eachLeg } from '../../src/search/fuse.js';
import { intentOf } from '../../src/search/question-intent.js';
import type { Hit, LegScore } from '../../src/search/search.js';
import { passage } from '../helpers/passages.js';
import { hitOf, queryTerm, resultOf } from '../helpers/search-results.js';

const lake = passage('A lake stores raw data.\nRecords are kept for 24 hours.', {
  headings: ['Data lakes'],
});

function legs(scores: Partial<ByLeg<number>>, rank: number | null = 1): ByLeg<LegScore> {
  return eachLeg((leg) => ({ score: scores[leg] ?? 0, rank }));
}

const near = (similarity: number, fields: Partial<Hit> = {}): Hit =>
  hitOf(lake, { legs: legs({ spanVector: similarity }), ...fields });

/** A word for which the notes have something that stands for it so well. */
const known = (rarity: number, weight: number, isOrdinary = true) =>
  queryTerm('word', { rarity, isOrdinary, matches: [{ term: 1, weight }] });

function unknownOf(...terms: readonly ReturnType<typeof known>[]): readonly [number, number] {
  const { unknown, unknownNames } = signalsOf(resultOf([near(0.5)], { terms }));
  return [unknown, unknownNames];
}

describe('the signals of a search', () => {
  test('tell how near the nearest span of any of the first hits is', () => {
    expect(signalsOf(resultOf([near(0.4), near(0.7), near(0.1)])).similarity).toBe(0.7);
  });

  test('tell how near the first hit is as a whole, however near the others are', () => {
    const hits = [0.3, 0.9].map((passageVector) => hitOf(lake, { legs: legs({ passageVector }) }));
    expect(signalsOf(resultOf(hits)).passageSimilarity).toBe(0.3);
  });

  test('tell how far the nearest span is ahead of the sixth, in whatever order they come', () => {
    const hits = [0.2, 0.9, 0.8, 0.5, 0.7, 0.6, 0.1].map((similarity) => near(similarity));
    expect(signalsOf(resultOf(hits)).lead).toBeCloseTo(0.7);
    expect(signalsOf(resultOf(hits.slice(0, 3))).lead).toBeCloseTo(0.7);
    expect(signalsOf(resultOf(hits.slice(0, 1))).lead).toBe(0);
  });

  test('tell the words that the first hit’s best span holds, and the most that any hit does', () => {
    const hits = [
      near(0.5, { coverage: 0.6, spanCoverage: 0.4, heldWords: 2 }),
      near(0.5, { coverage: 0.8, spanCoverage: 0.7, heldWords: 5 }),
    ];
    const { coverage, widestCoverage, held } = signalsOf(resultOf(hits));
    expect({ coverage, widestCoverage }).toEqual({ coverage: 0.4, widestCoverage: 0.8 });
    expect(held).toBeCloseTo(Math.log(3));
  });

  test('tell what share of the question the notes don’t know, rare words counting more', () => {
    expect(unknownOf(known(1, 1), known(3, 1))).toEqual([0, 0]);
    expect(unknownOf(known(1, 1), queryTerm('zebra', { rarity: 3 }))[0]).toBe(0.75);
    expect(unknownOf(known(1, 0.5), known(1, 1))[0]).toBe(0.25);
  });

  test('find nothing unknown in a question without words, or of words that need not be there', () => {
    expect(unknownOf()).toEqual([0, 0]);
    expect(unknownOf(queryTerm('zebra', { rarity: 0, isOrdinary: false }))).toEqual([0, 0]);
  });

  test('count the names that the notes don’t know or only nearly know, up to two', () => {
    const name = queryTerm('zebraflow', { isOrdinary: false });
    expect(unknownOf(name, known(1, 1, false))[1]).toBe(1);
    expect(unknownOf(known(1, 0.7, false), name)[1]).toBe(2);
    expect(unknownOf(name, name, name)[1]).toBe(2);
    expect(unknownOf(queryTerm('zebra'), known(1, 0.8, false))[1]).toBe(0);
  });

  test('tell how high the legs rank the first hit', () => {
    const agreement = (...ranks: readonly (number | null)[]): number => {
      const [spanVector = null, passageVector = null, spanKeywords = null, passageKeywords = null] =
        ranks;
      const byLeg = { spanVector, passageVector, spanKeywords, passageKeywords };
      const hit = hitOf(lake, { legs: eachLeg((leg) => ({ score: 1, rank: byLeg[leg] })) });
      return signalsOf(resultOf([hit])).agreement;
    };
    expect(agreement(1, 1, 1, 1)).toBe(1);
    expect(agreement(1, 2, 4, null)).toBe(1.75 / 4);
    expect(agreement()).toBe(0);
  });

  test('tell what the legs together give the first hit', () => {
    const hits = [near(0.5, { fused: 0.6 }), near(0.5, { fused: 0.9 })];
    expect(signalsOf(resultOf(hits)).fused).toBe(0.6);
  });

  test.each([
    ['what is a data lake?', ['data', 'lake'], 1],
    ['what is a warehouse?', ['warehous'], 0],
    ['where do records of a data lake go?', ['data', 'lake'], 0],
  ])('tell whether the first hit says what is asked for: %s', (question, stems, defines) => {
    const intent = intentOf(question, 4);
    expect(signalsOf(resultOf([near(0.5)], { intent, stems })).defines).toBe(defines);
  });

  test.each([
    ['an amount of another kind', 'how long are records kept?', 0, 1],
    ['no best span', 'how long are records kept?', undefined, 1],
    ['the amount', 'how long are records kept?', 1, 0],
    ['none, and none is asked for,', 'where are records kept?', 0, 0],
  ])('tell whether an amount is missing: %s', (_, question, span, missing) => {
    const hit = near(0.5, { span: span === undefined ? null : (lake.spans[span] ?? null) });
    const intent = intentOf(question, 2);
    expect(signalsOf(resultOf([hit], { intent })).missesAmount).toBe(missing);
  });

  test('look at the first ten hits, so that they don’t depend on how many were asked for', () => {
    const ten = Array.from({ length: 10 }, () => near(0.4, { coverage: 0.2 }));
    const more = [...ten, near(0.9, { coverage: 1 })];
    expect(signalsOf(resultOf(more))).toEqual(signalsOf(resultOf(ten)));
  });

  test('tell whether the question is a name or two that the first hit holds', () => {
    const named = (words: number, heldWords: number): number =>
      signalsOf(
        resultOf([hitOf(lake, { heldWords })], {
          terms: Array.from({ length: words }, (_, at) => queryTerm(String(at))),
        }),
      ).isNamed;
    expect([named(1, 1), named(2, 2)]).toEqual([1, 1]);
    expect([named(0, 0), named(1, 0), named(2, 1), named(3, 3)]).toEqual([0, 0, 0, 0]);
  });

  test('of nothing found are zero, and all of the question is unknown', () => {
    const { unknown, ...others } = signalsOf(resultOf([]));
    expect(unknown).toBe(1);
    expect(new Set(Object.values(others))).toEqual(new Set([0]));
    const names: readonly SignalName[] = Object.keys(others) as SignalName[];
    expect(names).toHaveLength(12);
  });
});
