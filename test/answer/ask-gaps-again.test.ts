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
const askSky: AskWithHits = ({ question }) => {
  if (question === '') return Promise.reject(new UserError('Ask me something in words.'));
  return Promise.resolve({
    answer: question.includes('sky')
      ? answered(question, quote())
      : { kind: 'none', question, quotes: [], topics: [] },
    result: { hits: [{ passage: SKY }] },
  });
};

async function askAgain(
  asked: readonly (string | Gap)[],
  { stopAfter = Infinity, examine = askSky }: { stopAfter?: number; examine?: AskWithHits } = {},
) {
  const closed: [string, NotePlace | null][] = [];
  const refreshed: [string, GapFinding][] = [];
  const progress: [number, number][] = [];
  const stop = new AbortController();
  const gaps: Gap[] = asked.map((gap) =>
    typeof gap === 'string' ? keptGap(gap, { id: gap }) : gap,
  );
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

describe('asked of a newer build, a gap with reports', () => {
  const BLUE = 'why is the sky blue?';
  /** What `examine` quotes of the sky, when it was complained of with this text. */
  const reported = (...texts: readonly (string | null)[]): Gap =>
    keptGap(BLUE, {
      id: BLUE,
      kind: 'voted-down',
      reports: texts.map((text) => ({
        reason: 'out-of-date',
        text: 'It is grey.',
        quote: text === null ? null : { ...NEAREST, text },
        at: new Date('2026-03-01T12:00:00.000Z'),
      })),
    });

  test('stays open while the notes answer with what was voted down, however it is spaced', async () => {
    for (const gap of [
      reported('The sky is blue.'),
      reported('  The sky\n   is blue.\n'),
      reported('The sky is red.', 'The sky is blue.'),
    ]) {
      const { closed, refreshed } = await askAgain([gap]);
      expect(closed).toEqual([]);
      expect(refreshed).toEqual([[BLUE, { kind: 'voted-down', nearest: SKY, build: 'second' }]]);
    }
  });

  test('closes when they answer with something else', async () => {
    for (const gap of [reported('The sky is red.'), reported(null), reported()]) {
      const { closed, refreshed } = await askAgain([gap]);
      expect(closed).toEqual([[BLUE, SKY]]);
      expect(refreshed).toEqual([]);
    }
  });

  test('that is about a further quote stays open while that is quoted', async () => {
    const both: AskWithHits = ({ question }) =>
      Promise.resolve({
        answer: answered(question, quote({ text: 'The sky is red.' }), quote()),
        result: { hits: [] },
      });
    const gap = reported('The sky is blue.');
    expect((await askAgain([gap], { examine: both })).closed).toEqual([]);
    // The wrong passage has made room for another.
    const reports = gap.reports.map((report) => ({ ...report, reason: 'wrong-passage' as const }));
    expect((await askAgain([{ ...gap, reports }], { examine: both })).closed).toHaveLength(1);
  });

  test('counts as voted down again when a quote comes back that had gone', async () => {
    const gap: Gap = { ...reported('The sky is blue.'), kind: 'miss' };
    expect((await askAgain([gap])).refreshed).toMatchObject([[BLUE, { kind: 'voted-down' }]]);
  });

  test('is a miss once the notes have nothing', async () => {
    const gap: Gap = { ...reported('Grass is green.'), question: 'why is grass green?' };
    expect((await askAgain([gap])).refreshed).toEqual([
      [BLUE, { kind: 'miss', nearest: SKY, build: 'second' }],
    ]);
  });

  test('that is no question any more stays voted down', async () => {
    const gap: Gap = { ...reported('The sky is blue.'), question: '' };
    expect((await askAgain([gap])).refreshed).toMatchObject([[BLUE, { kind: 'voted-down' }]]);
  });
});

test('stopped, what is closed by then is told and the rest is not touched', async () => {
  const { closed, refreshed, questions } = await askAgain(['sky 1', 'sky 2', 'sky 3', 'grass'], {
    stopAfter: 2,
  });
  expect(questions).toEqual(['sky 1', 'sky 2']);
  expect(closed).toHaveLength(2);
  expect(refreshed).toEqual([]);
});
