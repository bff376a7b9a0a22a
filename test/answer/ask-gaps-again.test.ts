import { describe, expect, test } from 'vitest';
import { askGapsAgain } from '../../src/answer/ask-gaps-again.js';
import type { AskWithHits } from '../../src/answer/gap-finding.js';
import type { Gap, GapFinding, NotePlace } from '../../src/answer/gap-store.js';
import { UserError } from '../../src/errors.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { keptGap, NEAREST } from '../helpers/gaps.js';

const SKY: NotePlace = {
  path: 'notes/sky.md',
  headings: ['Nature', 'Sky'],
  fromLine: 3,
  toLine: 3,
};

/** Answers what asks for the sky, and refuses what is no question. */
const examine: AskWithHits = ({ question }) => {
  if (question === '') return Promise.reject(new UserError('Ask me something in words.'));
  return Promise.resolve({
    answer: question.includes('sky')
      ? answered(question, quote())
      : { kind: 'none', question, quotes: [], topics: [] },
    result: { hits: [{ passage: SKY }] },
  });
};

async function askAgain(questions: readonly string[], stopAfter = Infinity) {
  const closed: [string, NotePlace | null][] = [];
  const refreshed: [string, GapFinding][] = [];
  const progress: [number, number][] = [];
  const stop = new AbortController();
  const gaps: Gap[] = questions.map((question) => keptGap(question, { id: question }));
  const result = await askGapsAgain({
    gaps,
    examine,
    build: 'second',
    store: {
      close: (id, by) => Promise.resolve(void closed.push([id, by])),
      refresh: (id, finding) => Promise.resolve(void refreshed.push([id, finding])),
    },
    onProgress: (done, total) => {
      progress.push([done, total]);
      if (progress.length === stopAfter) stop.abort();
    },
    signal: stop.signal,
  });
  return { closed, refreshed, progress, questions: result.map(({ gap }) => gap.question) };
}

describe('asked of a newer build, a gap', () => {
  test('closes when the notes answer, with the place that does', async () => {
    const { closed, refreshed, questions } = await askAgain(['why is the sky blue?']);
    expect(closed).toEqual([['why is the sky blue?', SKY]]);
    expect(refreshed).toEqual([]);
    expect(questions).toEqual(['why is the sky blue?']);
  });

  test('stays open when they don’t, with what is nearest now', async () => {
    const { closed, refreshed } = await askAgain(['why is grass green?']);
    expect(closed).toEqual([]);
    expect(refreshed).toEqual([
      ['why is grass green?', { kind: 'miss', nearest: SKY, build: 'second' }],
    ]);
  });

  test('that is no question any more stays as it was', async () => {
    const { refreshed } = await askAgain(['']);
    expect(refreshed).toEqual([['', { kind: 'miss', nearest: NEAREST, build: 'second' }]]);
  });

  test('is counted while it is asked', async () => {
    const { progress } = await askAgain(['a sky', 'b', 'c']);
    expect(progress).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });
});

test('stopped, what is closed by then is told and the rest is not touched', async () => {
  const { closed, refreshed, questions } = await askAgain(['sky 1', 'sky 2', 'sky 3', 'grass'], 2);
  expect(questions).toEqual(['sky 1', 'sky 2']);
  expect(closed).toHaveLength(2);
  expect(refreshed).toEqual([]);
});
