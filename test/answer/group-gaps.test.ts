import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gap } from '../../src/answer/gap-store.js';
import { backgroundOf, groupGaps } from '../../src/answer/group-gaps.js';
import { OFF_TOPIC_QUESTIONS } from '../../src/answer/off-topic-questions.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { unit } from '../helpers/fake-embedder.js';
import { keptGap } from '../helpers/gaps.js';

const embedder = bundledEmbedder();

async function groupQuestions(questions: readonly string[]): Promise<string[][]> {
  const gaps = questions.map((question) => keptGap(question));
  const vectors = await embedder.embed(questions, 'query');
  const background = backgroundOf(await embedder.embed(OFF_TOPIC_QUESTIONS, 'query'));
  return (await groupGaps({ gaps, vectors, background }))
    .map((group) => group.gaps.map(({ question }) => question).sort())
    .sort();
}

describe('gaps', () => {
  const paraphrases = [
    ['baking a loaf of bread', 'how can I bake bread?', 'what is the way to bake bread'],
    ['how do I train my dog to sit', 'teach a dog to sit', 'training dogs to sit'],
    ['how much is the monthly rent?', 'rent per month', 'what rent is paid each month'],
    ['when does the ferry leave?', 'ferry departure', 'what time is the ferry leaving'],
  ];

  test('that ask for one thing fall together, others stay apart', async () => {
    expect(await groupQuestions(paraphrases.flat())).toEqual(
      paraphrases.map((group) => group.toSorted()).sort(),
    );
  });

  test('of a language that the model does not know are grouped by their words', async () => {
    const questions = ['сколько стоит хлеб?', 'хлеб стоит сколько', 'где находится вокзал?'];
    const vectors = questions.map(() => new Float32Array(4));
    const gaps = questions.map((question) => keptGap(question));
    const groups = await groupGaps({ gaps, vectors, background: 0 });
    expect(groups.map((group) => group.gaps.length)).toEqual([2, 1]);
    expect(await groupGaps({ gaps, vectors: [], background: 0 })).toEqual(groups);
  });

  test('without a word in common, or any word that tells, stay apart', async () => {
    const gaps = ['what is that?', 'who are you?'].map((question) => keptGap(question));
    expect(await groupGaps({ gaps, vectors: [], background: 0 })).toHaveLength(2);
  });

  test('are counted by group, most asked first, under their most asked question', async () => {
    const day = (date: number): Date => new Date(Date.UTC(2026, 2, date));
    const gaps = [
      keptGap('rare bird', { asked: 4, lastAskedAt: day(3) }),
      keptGap('ferry time', { asked: 3, lastAskedAt: day(1) }),
      keptGap('time ferry', { asked: 2, lastAskedAt: day(9) }),
    ];
    const [first, second] = await groupGaps({ gaps, vectors: [], background: 0 });
    expect(first).toMatchObject({ asked: 5, lastAskedAt: day(9) });
    expect(first?.gaps.map(({ question }) => question)).toEqual(['ferry time', 'time ferry']);
    expect(second).toMatchObject({ asked: 4, lastAskedAt: day(3) });
  });

  test('are each in exactly one group, and the groups are the same whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(
        gapsWithVectors(),
        fc.array(fc.nat(), { minLength: 12 }),
        async (pairs, keys) => {
          const group = async (chosen: typeof pairs): Promise<string[][]> =>
            (
              await groupGaps({
                gaps: chosen.map(({ gap }) => gap),
                vectors: chosen.map(({ vector }) => vector),
                background: 0.1,
              })
            ).map(({ gaps }) => gaps.map(({ id }) => id));
          const groups = await group(pairs);
          expect(groups.flat().sort()).toEqual(pairs.map(({ gap }) => gap.id).sort());
          const shuffled = pairs
            .map((pair, index) => ({ pair, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ pair }) => pair);
          expect(await group(shuffled)).toEqual(groups);
        },
      ),
    );
  });

  test('lose no count in groups', async () => {
    await fc.assert(
      fc.asyncProperty(gapsWithVectors(), async (pairs) => {
        const gaps = pairs.map(({ gap }) => gap);
        const vectors = pairs.map(({ vector }) => vector);
        const groups = await groupGaps({ gaps, vectors, background: 0 });
        const sum = (counts: readonly { readonly asked: number }[]): number =>
          counts.reduce((total, { asked }) => total + asked, 0);
        expect(sum(groups)).toBe(sum(gaps));
        for (const { asked, gaps: members } of groups) expect(asked).toBe(sum(members));
        const counts = groups.map(({ asked }) => asked);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});

test('grouping pauses between the gaps, and comes to the same', async () => {
  const gaps = ['ferry time', 'time ferry', 'rare bird'].map((question) => keptGap(question));
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };
  const options = { gaps, vectors: [], background: 0 };
  expect(await groupGaps({ ...options, pause })).toEqual(await groupGaps(options));
  expect(pauses).toBe(3);
});

describe('the background of a model', () => {
  test('is how alike it finds anything', () => {
    const vectors = [
      [1, 0],
      [0, 1],
      [Math.SQRT1_2, Math.SQRT1_2],
    ].map((v) => new Float32Array(v));
    expect(backgroundOf(vectors)).toBeCloseTo((2 * Math.SQRT1_2) / 3);
    expect(backgroundOf([])).toBe(0);
    expect(backgroundOf([new Float32Array(2), new Float32Array([1, 0])])).toBe(0);
  });

  test('lets a model that finds everything alike still tell questions apart', async () => {
    const high = (turn: number): Float32Array => unit(new Float32Array([3, turn, 1 - turn]));
    const gaps = ['alpha one', 'alpha two', 'beta three'].map((question) => keptGap(question));
    const vectors = [high(0), high(0.05), high(1)];
    expect(await groupGaps({ gaps, vectors, background: 0.9 })).toHaveLength(2);
    expect(await groupGaps({ gaps, vectors, background: 0 })).toHaveLength(1);
  });
});

interface Pair {
  readonly gap: Gap;
  readonly vector: Float32Array;
}

function gapsWithVectors(): fc.Arbitrary<Pair[]> {
  const word = fc.constantFrom('ferry', 'bread', 'time', 'price', 'dog', 'the');
  const pair = fc.record({
    words: fc.array(word, { maxLength: 4 }),
    vector: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
    asked: fc.integer({ min: 1, max: 3 }),
  });
  return fc.array(pair, { maxLength: 12 }).map((pairs) =>
    pairs.map(({ words, vector, asked }, index) => ({
      gap: keptGap(words.join(' '), { id: String(index), asked }),
      vector: unit(new Float32Array(vector)),
    })),
  );
}
