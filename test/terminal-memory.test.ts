import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Card } from '../src/quiz/card.js';
import { knownCard } from '../src/quiz/known-card.js';
import { afterReview } from '../src/quiz/schedule.js';
import { openStores } from '../src/stores.js';
import {
  openTerminalMemory,
  type TerminalMemory,
  type TerminalMemoryOptions,
} from '../src/terminal-memory.js';
import { card } from './helpers/cards.js';
import { START } from './helpers/stores.js';
import { tempFolder } from './helpers/temp-folder.js';

const athena = card();
const edited = card({ prompt: 'Which service runs SQL queries on files in S3?' });
const RIGHT = { isRight: true, isHinted: false, tookMs: 30_000 };

interface Opened {
  readonly memory: TerminalMemory;
  readonly databaseUrl: string;
  readonly file: string;
  readonly warnings: readonly string[];
}

async function opened(
  options: Partial<TerminalMemoryOptions> = {},
  given?: string,
): Promise<Opened> {
  const file = given ?? join(await tempFolder(), 'data', 'footnote.db');
  const databaseUrl = `file:${file}`;
  const warnings: string[] = [];
  const memory = openTerminalMemory({
    config: { databaseUrl, quiz: { timeZone: 'Europe/Berlin', quietHours: { from: 22, to: 8 } } },
    record: true,
    warn: (text) => warnings.push(text),
    now: () => START,
    ...options,
  });
  onTestFinished(() => memory[Symbol.asyncDispose]());
  return { memory, databaseUrl, file, warnings };
}

async function learnedIds(memory: TerminalMemory): Promise<string[]> {
  return (await memory.learned()).memories.map((one) => one.card);
}

describe('what is kept at the terminal', () => {
  test('is a reply, with when its card is due by FSRS', async () => {
    const { memory } = await opened();
    expect(await memory.keep(athena, RIGHT)).toEqual(afterReview(null, 'good', START).due);
    const { reviews, days, memories } = await memory.history();
    expect(reviews).toMatchObject([
      { card: athena.id, ...RIGHT, points: 0, mode: 'terminal', server: null, round: null },
    ]);
    expect(days).toEqual(['2026-03-01']);
    expect(memories).toHaveLength(1);
  });

  test('counts for the day that it is where the owner is', async () => {
    const { memory } = await opened({ now: () => new Date('2026-03-01T23:30:00Z') });
    await memory.keep(athena, RIGHT);
    expect((await memory.history()).days).toEqual(['2026-03-02']);
  });

  test('makes no database as long as there is only something to read', async () => {
    const { memory, file } = await opened();
    expect(await memory.learned()).toEqual({ memories: [], topics: [] });
    expect(await memory.history()).toEqual({ memories: [], reviews: [], days: [] });
    expect(await memory.retired()).toEqual(new Set());
    await memory.adopt([athena]);
    expect(existsSync(dirname(file))).toBe(false);
  });

  test('is nothing where nothing is to be recorded, but what is known is still read', async () => {
    const { memory, file } = await opened();
    await memory.keep(athena, RIGHT);
    const silent = (await opened({ record: false }, file)).memory;
    expect(await silent.keep(card({ prompt: 'Another?' }), RIGHT)).toBeUndefined();
    await silent.adopt([edited]);
    expect(await learnedIds(silent)).toEqual([athena.id]);
  });

  test('is found again when a note was edited', async () => {
    const { memory } = await opened();
    await memory.keep(athena, RIGHT);
    await memory.adopt([edited]);
    expect(await learnedIds(memory)).toEqual([edited.id]);
  });

  test('tells which cards people found bad', async () => {
    const { memory, databaseUrl } = await opened();
    await using stores = await openStores({ databaseUrl });
    for (const person of ['1', '2']) await stores.quiz.cards.flag(knownCard(athena), person);
    expect(await memory.retired()).toEqual(new Set([athena.id]));
  });
});

test('a database that cannot be used is told once, and the quiz goes on', async () => {
  const file = join(await tempFolder(), 'data', 'footnote.db');
  await mkdir(dirname(file));
  await writeFile(file, 'this is no database '.repeat(100));
  const { memory, warnings } = await opened({}, file);
  const cards: readonly Card[] = [athena];
  expect(await memory.retired()).toEqual(new Set());
  await memory.adopt(cards);
  expect(await memory.learned()).toEqual({ memories: [], topics: [] });
  expect(await memory.keep(athena, RIGHT)).toBeUndefined();
  expect(warnings).toEqual([
    expect.stringMatching(
      /^What you know can’t be read or kept, so the quiz goes on without: .*Move it away/,
    ),
  ]);
});
