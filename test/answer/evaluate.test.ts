import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { Examined } from '../../src/answer/answer-question.js';
import {
  type Band,
  judge,
  type Outcome,
  rankOfAnswer,
  summarise,
} from '../../src/answer/evaluate.js';
import type { TestQuestion } from '../../src/answer/question-set.js';
import type { Passage } from '../../src/notes/passage.js';
import type { Hit } from '../../src/search/search.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { passage } from '../helpers/passages.js';
import { hitOf, resultOf } from '../helpers/search-results.js';

const ANSWERS: Readonly<Record<Answer['kind'], Answer>> = {
  answered: answered('q'),
  close: { kind: 'close', question: 'q', quotes: [quote()], topics: [] },
  none: { kind: 'none', question: 'q', quotes: [], topics: [] },
  'not-a-question': { kind: 'not-a-question', question: 'q', quotes: [], topics: [] },
};

function hit(found: Passage, ...duplicates: readonly Passage[]): Hit {
  return hitOf(found, { duplicates });
}

function examined(hits: readonly Hit[], kind: Answer['kind'] = 'answered'): Examined {
  return { answer: ANSWERS[kind], result: resultOf(hits) };
}

function asks(must_contain: string, file = 'a.md'): TestQuestion {
  return { id: 'q', question: 'q', kind: 'direct', gold: [{ file, must_contain }] };
}

const other = passage('Something else.', { path: 'z.md' });
const rankOf = (question: TestQuestion, ...hits: readonly Hit[]): number | null =>
  judge(question, examined(hits), 1).rank;

describe('a hit', () => {
  const right = passage('Records are kept for **24 hours**\nby default.', { path: 'a.md' });

  test('counts at the place where it first stands', () => {
    expect(rankOf(asks('by default'), hit(right), hit(right))).toBe(1);
    expect(rankOf(asks('by default'), hit(other), hit(other), hit(right))).toBe(3);
    expect(rankOf(asks('by default'), hit(other))).toBeNull();
    expect(rankOf(asks('by default'))).toBeNull();
  });

  test('counts whatever was decided about the question', () => {
    for (const kind of ['answered', 'close', 'none'] as const) {
      const outcome = judge(asks('by default'), examined([hit(right)], kind), 1);
      expect(outcome).toMatchObject({ rank: 1, band: kind });
    }
  });

  test('is where the answer stands for the calibration too', () => {
    expect(rankOfAnswer([hit(other), hit(right)], asks('by default'))).toBe(2);
    expect(rankOfAnswer([hit(other)], asks('by default'))).toBeNull();
  });

  test('must come from the right file', () => {
    expect(rankOf(asks('by default', 'b.md'), hit(right))).toBeNull();
  });

  test('counts with Markdown’s marks dropped and white space folded, on both sides', () => {
    expect(rankOf(asks('kept for 24   hours by'), hit(right))).toBe(1);
    expect(rankOf(asks('`kept` for *24* hours'), hit(right))).toBe(1);
    const row = passage('| **Deep Archive** | `12 hours` |', { path: 'a.md' });
    expect(rankOf(asks('Deep Archive | 12 hours'), hit(row))).toBe(1);
    expect(rankOf(asks('kept for 25 hours'), hit(right))).toBeNull();
  });

  test('counts by its context too', () => {
    const context = [{ fromLine: 1, toLine: 1, text: '| Class | Retrieval |' }];
    expect(rankOf(asks('Retrieval'), hit({ ...right, context }))).toBe(1);
  });

  test('counts by any of the places that answer', () => {
    const gold = [
      { file: 'b.md', must_contain: 'x' },
      { file: 'a.md', must_contain: 'by default' },
    ];
    expect(rankOf({ ...asks(''), gold }, hit(right))).toBe(1);
  });

  test('counts by the duplicates that it stands for', () => {
    expect(rankOf(asks('by default'), hit(other, right))).toBe(1);
  });

  test('never counts when it is longer than 250 words', () => {
    const long = (words: number): Passage =>
      passage(`needle ${'word '.repeat(words - 1)}`.trim(), { path: 'a.md' });
    expect(rankOf(asks('needle'), hit(long(250)))).toBe(1);
    expect(rankOf(asks('needle'), hit(long(251)))).toBeNull();
    expect(rankOf(asks('needle'), hit(long(251)), hit(long(250)))).toBe(2);
    expect(rankOf(asks('needle'), hit(other, long(251)))).toBeNull();
  });

  test('is looked for in vain where nothing answers', () => {
    expect(rankOf({ ...asks(''), gold: [] }, hit(right))).toBeNull();
  });
});

describe('the best span', () => {
  const two = passage('Records are kept for **24 hours** by default.\nShards are split.', {
    path: 'a.md',
  });
  const isRight = (found: Hit, wanted: string): boolean | null =>
    judge(asks(wanted), examined([found]), 1).isSpanRight;
  const at = (span: number): Hit => hitOf(two, { span: two.spans[span] ?? null });

  test('is right where it holds what answers, without Markdown’s marks', () => {
    expect(isRight(at(0), 'kept for 24 hours')).toBe(true);
    expect(isRight(at(1), 'kept for 24 hours')).toBe(false);
    expect(isRight(at(1), '`Shards`  are')).toBe(true);
  });

  test('is wrong where there is none, though the passage answers', () => {
    expect(isRight(hitOf(two), 'kept for 24 hours')).toBe(false);
  });

  test('is judged by what is shown, where a duplicate has the right path', () => {
    const copy = { ...two, path: 'copy.md' };
    const span = copy.spans[0] ?? null;
    expect(isRight(hitOf(copy, { span, duplicates: [two] }), '24 hours')).toBe(true);
  });

  test('is judged only of a first hit that answers', () => {
    expect(isRight(at(0), 'nothing of this')).toBeNull();
    const second = judge(asks('Shards'), examined([hit(other), at(1)]), 1);
    expect(second).toMatchObject({ rank: 2, isSpanRight: null });
  });
});

test('what was taken for no question got nothing', () => {
  expect(judge(asks('x'), examined([], 'not-a-question'), 1).band).toBe('none');
});

interface OutcomeFields {
  readonly band?: Band;
  readonly isSpanRight?: boolean | null;
  readonly ms?: number;
}

describe('figures', () => {
  function outcome(
    kind: string,
    rank: number | null,
    { band = 'answered', isSpanRight = null, ms = 1 }: OutcomeFields = {},
  ): Outcome {
    const gold = ['far', 'near'].includes(kind) ? [] : [{ file: 'a.md', must_contain: 'x' }];
    const question = { id: 'q', question: 'q', kind, gold };
    return { question, rank, isSpanRight, band, milliseconds: ms };
  }

  test('share out the answerable questions by the place of their first hit', () => {
    const figures = summarise([
      outcome('direct', 1),
      outcome('direct', 2),
      outcome('table', 3),
      outcome('table', 5),
      outcome('table', null),
      outcome('far', null, { band: 'none' }),
    ]);
    expect(figures).toMatchObject({
      questions: 6,
      answerable: 5,
      hit1: 0.2,
      hit3: 0.6,
      hit5: 0.8,
      mrr: 0.407,
    });
  });

  test('tell of the first hits that answer how many have the right span', () => {
    const figures = summarise([
      outcome('direct', 1, { isSpanRight: true }),
      outcome('direct', 1, { isSpanRight: true }),
      outcome('direct', 1, { isSpanRight: false }),
      outcome('direct', 2),
      outcome('far', null),
    ]);
    expect(figures.span1).toBe(0.667);
  });

  test('tell what fell into each band', () => {
    const { bands, answered: shown } = summarise([
      outcome('direct', 1),
      outcome('direct', 1),
      outcome('direct', 2, { band: 'close' }),
      outcome('table', null, { band: 'none' }),
      outcome('near', null, { band: 'close' }),
      outcome('near', null, { band: 'none' }),
      outcome('far', null, { band: 'none' }),
    ]);
    expect(bands).toEqual({
      answerable: { answered: 0.5, close: 0.25, none: 0.25 },
      near: { answered: 0, close: 0.5, none: 0.5 },
      far: { answered: 0, close: 0, none: 1 },
    });
    expect(shown).toEqual({ answerable: 0.75, near: 0.5, far: 0 });
  });

  test('tell how much of what was answered was right; what can’t be answered never is', () => {
    const { answeredPrecision } = summarise([
      outcome('direct', 1),
      outcome('direct', 2),
      outcome('near', null),
      outcome('far', null),
      outcome('direct', 1, { band: 'close' }),
      outcome('direct', null, { band: 'none' }),
    ]);
    expect(answeredPrecision).toBe(0.25);
  });

  test('tell what was answered and refused, far and near apart', () => {
    const figures = summarise([
      outcome('direct', 1),
      outcome('direct', 1, { band: 'none' }),
      outcome('far', null, { band: 'none' }),
      outcome('far', null, { band: 'none' }),
      outcome('far', null),
      outcome('far', null, { band: 'none' }),
      outcome('near', null),
    ]);
    expect(figures.answered).toEqual({ answerable: 0.5, far: 0.25, near: 1 });
    expect(figures.refused).toEqual({ answerable: 0.5, far: 0.75, near: 0 });
  });

  test('stand for each kind, in alphabetical order', () => {
    const { byKind } = summarise([outcome('table', 2), outcome('direct', 1), outcome('far', null)]);
    expect(Object.keys(byKind)).toEqual(['direct', 'far', 'table']);
    expect(byKind['table']).toEqual({ questions: 1, hit1: 0, hit3: 1, answered: 1 });
    expect(byKind['far']).toEqual({ questions: 1, hit1: null, hit3: null, answered: 1 });
  });

  test('are null where there is nothing to share', () => {
    const none = { answerable: null, far: null, near: null };
    const noBand = { answered: null, close: null, none: null };
    expect(summarise([])).toEqual({
      questions: 0,
      answerable: 0,
      hit1: null,
      hit3: null,
      hit5: null,
      mrr: null,
      span1: null,
      byKind: {},
      answered: none,
      refused: none,
      bands: { answerable: noBand, far: noBand, near: noBand },
      answeredPrecision: null,
      p50Ms: 0,
      p95Ms: 0,
    });
    const far = summarise([outcome('far', null, { band: 'none' })]);
    expect(far).toMatchObject({ hit1: null, mrr: null, refused: { ...none, far: 1 } });
  });

  test('give the median and the 95th percentile of the time', () => {
    const times = Array.from({ length: 100 }, (_, at) => outcome('direct', 1, { ms: 100 - at }));
    const { p50Ms, p95Ms } = summarise(times);
    expect(p50Ms).toBeGreaterThanOrEqual(50);
    expect(p50Ms).toBeLessThanOrEqual(51);
    expect(p95Ms).toBeGreaterThanOrEqual(95);
    expect(p95Ms).toBeLessThanOrEqual(96);
  });
});
