import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { AnswerWithHits, AskWithHits } from '../../src/answer/gap-finding.js';
import type { NewGap } from '../../src/answer/gap-store.js';
import { recordGaps } from '../../src/answer/record-gaps.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { NEAREST } from '../helpers/gaps.js';

const SKY = { path: 'notes/sky.md', headings: ['Nature', 'Sky'], fromLine: 3, toLine: 3 };

function found(answer: Answer): AnswerWithHits {
  return { answer, result: { hits: [{ passage: NEAREST }] } };
}

const ANSWERS = {
  answered: (question) => found(answered(question, quote())),
  close: (question) => found({ kind: 'close', question, quotes: [quote()], topics: [] }),
  none: (question) => found({ kind: 'none', question, quotes: [], topics: [] }),
  'not-a-question': (question) =>
    found({ kind: 'not-a-question', question, quotes: [], topics: [] }),
} as const satisfies Record<Answer['kind'], (question: string) => AnswerWithHits>;

/** Records what `ask` doesn't answer; the store fails as often as is said. */
function recording(ask: AskWithHits, { failures = 0 }: { readonly failures?: number } = {}) {
  const kept: NewGap[] = [];
  const warnings: unknown[] = [];
  let left = failures;
  const record = (gap: NewGap): Promise<void> => {
    left -= 1;
    if (left >= 0) return Promise.reject(new Error('the database is locked'));
    kept.push(gap);
    return Promise.resolve();
  };
  const examine = recordGaps({
    examine: ask,
    build: 'first',
    place: 'terminal',
    openStore: () => Promise.resolve({ record }),
    onFailure: (error) => warnings.push(error),
  });
  return { examine, kept, warnings };
}

/** Always gives one kind of answer. */
function always(kind: Answer['kind']): AskWithHits {
  return ({ question }) => Promise.resolve(ANSWERS[kind](question));
}

describe('a question', () => {
  test.each(['answered', 'not-a-question'] as const)('that is %s is no gap', async (kind) => {
    const { examine, kept } = recording(always(kind));
    expect((await examine({ question: 'why?' })).answer.kind).toBe(kind);
    expect(kept).toEqual([]);
  });

  test('that the notes miss is kept with the nearest passage, and without the person', async () => {
    const { examine, kept } = recording(always('none'));
    await examine({ question: 'why?', person: '77', place: '42', server: '7' });
    expect(kept).toEqual([
      {
        question: 'why?',
        kind: 'miss',
        place: '42',
        server: '7',
        nearest: NEAREST,
        build: 'first',
      },
    ]);
  });

  test('that gets something near is kept with what was shown', async () => {
    const { examine, kept } = recording(always('close'));
    await examine({ question: 'why?' });
    expect(kept).toEqual([
      {
        question: 'why?',
        kind: 'close',
        place: 'terminal',
        server: null,
        nearest: SKY,
        build: 'first',
      },
    ]);
  });

  test('that has nothing near is kept all the same', async () => {
    const nothing = { ...ANSWERS.none('why?'), result: { hits: [] } };
    const { examine, kept } = recording(() => Promise.resolve(nothing));
    await examine({ question: 'why?' });
    expect(kept).toMatchObject([{ kind: 'miss', nearest: null }]);
  });

  test('that only a part of the notes misses is no gap when the rest answers', async () => {
    const asked: (string | undefined)[] = [];
    const { examine, kept } = recording((request) => {
      asked.push(request.in);
      return Promise.resolve(ANSWERS[request.in === undefined ? 'answered' : 'none']('why?'));
    });
    expect((await examine({ question: 'why?', in: 'lakes' })).answer.kind).toBe('none');
    expect(asked).toEqual(['lakes', undefined]);
    expect(kept).toEqual([]);
  });

  test('that neither a part nor the rest answers is one gap', async () => {
    const { examine, kept } = recording(always('none'));
    await examine({ question: 'why?', in: 'lakes' });
    expect(kept).toHaveLength(1);
  });
});

describe('when gaps can’t be kept', () => {
  test('the answer comes all the same, and it is told once until it works again', async () => {
    const { examine, kept, warnings } = recording(always('none'), { failures: 2 });
    for (let count = 0; count < 3; count += 1) {
      expect((await examine({ question: 'why?' })).answer.kind).toBe('none');
    }
    expect(warnings).toHaveLength(1);
    expect(kept).toHaveLength(1);
  });

  test('a store that can’t be opened is tried again next time', async () => {
    let tries = 0;
    const warnings: unknown[] = [];
    const examine = recordGaps({
      examine: always('none'),
      build: 'first',
      place: 'terminal',
      openStore: () => {
        tries += 1;
        return Promise.reject(new Error('no such folder'));
      },
      onFailure: (error) => warnings.push(error),
    });
    await examine({ question: 'why?' });
    await examine({ question: 'how?' });
    expect(tries).toBe(2);
    expect(warnings).toHaveLength(1);
  });

  test('a failing question fails as it would without', async () => {
    const { examine, warnings } = recording(() => Promise.reject(new Error('too long')));
    await expect(examine({ question: 'why?' })).rejects.toThrow('too long');
    expect(warnings).toEqual([]);
  });
});
