import { describe, expect, test } from 'vitest';
import type { Examined } from '../../src/answer/answer-question.js';
import { judge, type Outcome, summarise } from '../../src/answer/evaluate.js';
import type { TestQuestion } from '../../src/answer/question-set.js';
import type { Passage } from '../../src/notes/passage.js';
import { eachLeg } from '../../src/search/fuse.js';
import type { Hit } from '../../src/search/search.js';
import { answered } from '../helpers/discord-quotes.js';
import { passage } from '../helpers/passages.js';

function hit(found: Passage, ...duplicates: readonly Passage[]): Hit {
  const legs = eachLeg(() => ({ score: 0, rank: null }));
  return { passage: found, score: 1, span: null, legs, coverage: 0, duplicates };
}

function examined(hits: readonly Hit[], kind: 'answered' | 'none' = 'answered'): Examined {
  const none = { kind: 'none', question: 'q', quotes: [], topics: [] } as const;
  return {
    answer: kind === 'none' ? none : answered('q'),
    result: { hits, terms: [], keywordWeight: 0 },
    evidence: 0,
    cutOff: 0,
  };
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
    const { rank, isAnswered } = judge(asks('by default'), examined([hit(right)], 'none'), 1);
    expect(rank).toBe(1);
    expect(isAnswered).toBe(false);
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

describe('figures', () => {
  function outcome(
    kind: string,
    rank: number | null,
    { isAnswered = true, ms = 1 }: { isAnswered?: boolean; ms?: number } = {},
  ): Outcome {
    const gold = ['far', 'near'].includes(kind) ? [] : [{ file: 'a.md', must_contain: 'x' }];
    const question = { id: 'q', question: 'q', kind, gold };
    return { question, rank, isAnswered, milliseconds: ms };
  }

  test('share out the answerable questions by the place of their first hit', () => {
    const figures = summarise([
      outcome('direct', 1),
      outcome('direct', 2),
      outcome('table', 3),
      outcome('table', 5),
      outcome('table', null),
      outcome('far', null, { isAnswered: false }),
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

  test('tell what was answered and refused, far and near apart', () => {
    const figures = summarise([
      outcome('direct', 1),
      outcome('direct', 1, { isAnswered: false }),
      outcome('far', null, { isAnswered: false }),
      outcome('far', null, { isAnswered: false }),
      outcome('far', null),
      outcome('far', null, { isAnswered: false }),
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
    expect(summarise([])).toEqual({
      questions: 0,
      answerable: 0,
      hit1: null,
      hit3: null,
      hit5: null,
      mrr: null,
      byKind: {},
      answered: none,
      refused: none,
      p50Ms: 0,
      p95Ms: 0,
    });
    const far = summarise([outcome('far', null, { isAnswered: false })]);
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
