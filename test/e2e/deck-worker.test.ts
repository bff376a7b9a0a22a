import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.js';
import type * as DeckWorker from '../../src/deck-worker.js';
import { createGrader, makeDeck } from '../../src/quiz-deck.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

/** A thread runs compiled code only. */
const { makeDeckInWorker } = (await import(
  new URL('../../dist/deck-worker.js', import.meta.url).href
)) as typeof DeckWorker;

let place: Workspace;

beforeAll(async () => {
  place = await createWorkspace('sample');
});

afterAll(async () => {
  await place.remove();
});

const NEVER = new AbortController().signal;

test('a deck from another thread has the same cards and grades the same', async () => {
  const config = parseConfig({ CORPUS_DIR: place.path('corpus') });
  const here = await makeDeck(config, { signal: NEVER });
  const there = await makeDeckInWorker(config, NEVER);
  expect(there.cards).toEqual(here.cards);
  expect(there.cards.length).toBeGreaterThan(5);
  expect(there.counts).toEqual({
    notes: here.notes,
    sections: here.coverage.sections,
    covered: here.coverage.covered,
  });
  const grade = createGrader(here.gradingFacts);
  for (const card of here.cards) {
    for (const typed of [card.answers[0], `${card.answers[0]}x`, 'AWS Glue', '']) {
      expect(there.grade(typed, card)).toEqual(grade(typed, card));
    }
  }
});

test('notes that are not there are told as elsewhere', async () => {
  const config = parseConfig({ CORPUS_DIR: place.path('nowhere') });
  const here = await makeDeck(config, { signal: NEVER }).catch((error: unknown) => error);
  await expect(makeDeckInWorker(config, NEVER)).rejects.toThrow((here as Error).message);
});

test('a stopped thread is gone at once', async () => {
  const config = parseConfig({ CORPUS_DIR: place.path('corpus') });
  const stop = new AbortController();
  const making = makeDeckInWorker(config, stop.signal);
  stop.abort(new Error('enough'));
  await expect(making).rejects.toThrow('enough');
  await expect(makeDeckInWorker(config, stop.signal)).rejects.toThrow('enough');
});
