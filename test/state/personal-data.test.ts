import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RoundScore } from '../../src/quiz/round-store.js';
import type { Tally } from '../../src/quiz/standing-store.js';
import { openStores } from '../../src/stores.js';
import {
  act,
  type Deed,
  DEED_KINDS,
  type DeedKind,
  type Doings,
  openDoings,
  PEOPLE,
  SERVER,
} from '../helpers/deeds.js';
import { known, newReview } from '../helpers/reviews.js';
import { newAnswer, openTestStores, type TestStores } from '../helpers/stores.js';
import { tempFolder } from '../helpers/temp-folder.js';

const [ANN, BEN, CAM] = PEOPLE;
const ALWAYS = { from: new Date(0), to: new Date('2100-01-01') };
const NOTHING = { votes: 0, topics: 0, reviews: 0, cards: 0, rounds: 0, reports: 0, settings: 0 };

/** Everybody does everything; a round for all that Ann started, and one of Ben's, are under way in the end. */
async function everythingDone(doings: Doings): Promise<void> {
  const together = 1;
  for (const who of PEOPLE.keys()) {
    for (const kind of ['vote', 'ask', 'review', 'flag', 'appeal', 'set'] as const) {
      await act(doings, { kind, who, what: 0, isGood: true });
      await act(doings, { kind, who, what: who, isGood: false });
    }
    const round = doings.rounds.length;
    await act(doings, { kind: 'start', who, what: 0, isGood: true });
    await act(doings, { kind: 'hint', who, what: round, isGood: true });
    await act(doings, { kind: 'reply', who, what: round, isGood: false });
    await act(doings, { kind: 'reveal', who, what: round, isGood: true });
    await act(doings, { kind: 'dispute', who, what: round, isGood: true });
  }
  for (const who of PEOPLE.keys()) {
    const round = doings.rounds.length;
    await act(doings, { kind: 'start', who, what: together, isGood: true });
    for (const player of PEOPLE.keys()) {
      await act(doings, { kind: 'reply', who: player, what: round, isGood: true });
    }
    await act(doings, { kind: 'reveal', who, what: round, isGood: true });
    await act(doings, { kind: 'advance', who, what: round, isGood: true });
    if (who === PEOPLE.length - 1)
      await act(doings, { kind: 'end', who, what: round, isGood: true });
  }
}

interface Cell {
  readonly table: string;
  readonly column: string;
  readonly text: string;
}

/** Every cell of every table there is. */
async function allCells({ queries }: TestStores): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const table of await tableNames(queries)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
      queries,
    );
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        cells.push({ table, column, text: String(value) });
      }
    }
  }
  return cells;
}

async function tableNames(queries: TestStores['queries']): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select name from sqlite_schema where type = 'table'`.execute(queries);
  return rows.map(({ name }) => name);
}

/** Columns that are called as those are that hold persons. */
async function columnsOfPersons({ queries }: TestStores): Promise<Set<string>> {
  const columns = new Set<string>();
  for (const table of await tableNames(queries)) {
    const { rows } = await sql<{
      name: string;
    }>`select name from pragma_table_info(${table})`.execute(queries);
    for (const { name } of rows) {
      if (/person|starter|user|member|owner|author/.test(name)) columns.add(`${table}.${name}`);
    }
  }
  return columns;
}

describe('who has their data deleted', () => {
  test('is in no cell of any table, neither by id nor in what they wrote', async () => {
    const doings = await openDoings();
    const { stores } = doings;
    await everythingDone(doings);
    const before = await allCells(stores);
    const holders = before.filter(({ text }) => text.includes(ANN.id));
    // Every column that may hold a person does, so that what follows says something of it.
    expect(new Set(holders.map(({ table, column }) => `${table}.${column}`))).toEqual(
      await columnsOfPersons(stores),
    );
    expect(before.filter(({ text }) => text.includes(ANN.name)).length).toBeGreaterThan(3);

    await stores.personal.delete(ANN.id);

    const after = await allCells(stores);
    const left = after.filter(({ text }) => text.includes(ANN.id) || text.includes(ANN.name));
    expect(left).toEqual([]);
    expect(after.some(({ text }) => text.includes(BEN.id))).toBe(true);
  });

  test('is told how much that was, and nothing is left', async () => {
    const doings = await openDoings();
    const { personal } = doings.stores;
    await everythingDone(doings);
    const counts = await personal.count(ANN.id);
    expect(counts).toEqual({
      votes: 1,
      topics: 1,
      // Two by themselves, one alone in a round, and three with others.
      reviews: 6,
      cards: 1,
      rounds: 4,
      // One on a quote, one on a card, one that was typed.
      reports: 3,
      settings: 1,
    });
    expect(await personal.delete(ANN.id)).toEqual(counts);
    expect(await personal.count(ANN.id)).toEqual(NOTHING);
    expect(await personal.delete(ANN.id)).toEqual(NOTHING);
  });

  test('is in no byte of the database’s files', async () => {
    const file = join(await tempFolder(), 'footnote.db');
    const doings = await openDoings({ url: `file:${file}` });
    await everythingDone(doings);
    expect(await bytesOf(file)).toContain(ANN.id);
    expect(await bytesOf(file)).toContain(`${ANN.name} says`);
    await doings.stores.personal.delete(ANN.id);
    const after = await bytesOf(file);
    expect(after).not.toContain(ANN.id);
    expect(after).not.toContain(ANN.name);
    expect(after).toContain(BEN.id);
  });

  test('is deleted while another program reads, and erased from the files soon after', async () => {
    const file = join(await tempFolder(), 'footnote.db');
    const stores = await openStores({ databaseUrl: `file:${file}`, busyMs: 20 });
    onTestFinished(() => stores[Symbol.asyncDispose]());
    const answerId = await stores.answers.save(newAnswer('why?'));
    await stores.votes.voteUp({ answerId, quote: 0, person: ANN.id });
    const reader = new Sqlite(file);
    onTestFinished(() => void reader.close());
    reader.exec('begin');
    reader.prepare('select * from votes').all();
    expect(await stores.personal.delete(ANN.id)).toMatchObject({ votes: 1 });
    expect(await stores.votes.countOf(answerId)).toEqual({ up: 0, down: 0 });
    expect(await bytesOf(file)).toContain(ANN.id);
    reader.exec('commit');
    await stores.dropOld();
    expect(await bytesOf(file)).not.toContain(ANN.id);
  });

  test('takes back what they reported, and with it the gap that came of nothing else', async () => {
    const doings = await openDoings();
    const { gaps, personal } = doings.stores;
    const down = { kind: 'vote', isGood: false } as const;
    // The notes had missed the first before.
    for (const what of [0, 1, 2]) await act(doings, { ...down, who: 0, what });
    await act(doings, { ...down, who: 1, what: 1 });
    await personal.delete(ANN.id);
    const left = await gaps.list();
    expect(left).toHaveLength(2);
    expect(left).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ question: 'why?', kind: 'miss', reports: [] }),
        expect.objectContaining({
          question: 'how?',
          kind: 'voted-down',
          reports: [expect.objectContaining({ text: 'Ben says: no.' })],
        }),
      ]),
    );
  });

  test('does not bring back a card that was retired with their vote', async () => {
    const { cards, personal } = await openTestStores();
    await cards.flag(known(), ANN.id);
    await cards.flag(known(), BEN.id);
    await personal.delete(ANN.id);
    expect(await cards.retired()).toEqual(new Set([known().id]));
    await personal.delete(BEN.id);
    expect(await cards.retired()).toEqual(new Set([known().id]));
    expect(await cards.flagged()).toMatchObject([{ votes: 0 }]);
  });

  test('takes along the cards that nothing else is kept of', async () => {
    const { reviews, cards, personal, queries } = await openTestStores();
    const [only, shared, voted] = ['only?', 'shared?', 'voted?'].map(known);
    if (!only || !shared || !voted) throw new Error('unreachable');
    for (const card of [only, shared, voted]) {
      await reviews.add(newReview({ person: ANN.id, card: card.id }), card);
    }
    await reviews.add(newReview({ person: BEN.id, card: shared.id }), shared);
    await cards.flag(voted, BEN.id);
    await personal.delete(ANN.id);
    const left = await queries.selectFrom('quiz_cards').select('id').execute();
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set([shared.id, voted.id]));
  });

  test('can go on playing as if it were the first time', async () => {
    const doings = await openDoings();
    const { personal, reviews, learners } = doings.stores;
    await everythingDone(doings);
    await personal.delete(ANN.id);
    await everythingDone(doings);
    expect(await reviews.memoriesOf(ANN.id)).toHaveLength(1);
    expect(await learners.find(ANN.id)).toMatchObject({ timeZone: 'Europe/Madrid' });
    expect(await personal.count(ANN.id)).toMatchObject({ reviews: 6, reports: 3 });
  });
});

describe('others', () => {
  test('keep the points of a round that is under way, if they played it with who is deleted', async () => {
    const doings = await openDoings();
    const { rounds, personal, standings } = doings.stores;
    await act(doings, { kind: 'start', who: 0, what: 1, isGood: true });
    for (const who of [0, 1]) await act(doings, { kind: 'reply', who, what: 0, isGood: true });
    await act(doings, { kind: 'reveal', who: 0, what: 0, isGood: true });
    await personal.delete(ANN.id);
    const [id = ''] = doings.rounds;
    expect(await rounds.find(id)).toMatchObject({ phase: 'revealed', starter: null });
    await rounds.end(id);
    expect(await rounds.scores(id)).toMatchObject([{ person: BEN.id, points: 100 }]);
    expect(await standings.tally(SERVER, ALWAYS)).toMatchObject([{ person: BEN.id, points: 100 }]);
  });

  test('have none if who is deleted only looked at the hint', async () => {
    const doings = await openDoings();
    const { rounds, personal } = doings.stores;
    await act(doings, { kind: 'start', who: 0, what: 1, isGood: true });
    await act(doings, { kind: 'hint', who: 0, what: 0, isGood: true });
    await act(doings, { kind: 'reply', who: 1, what: 0, isGood: true });
    await act(doings, { kind: 'reveal', who: 0, what: 0, isGood: true });
    await personal.delete(ANN.id);
    const [id = ''] = doings.rounds;
    await rounds.end(id);
    expect(await rounds.scores(id)).toMatchObject([{ person: BEN.id, points: 0 }]);
  });

  test('have everything as if nobody had been deleted, whatever people did before and do after', async () => {
    const of = (...kinds: readonly DeedKind[]): fc.Arbitrary<Deed> =>
      fc.record<Deed>({
        kind: fc.constantFrom(...kinds),
        who: fc.nat({ max: PEOPLE.length - 1 }),
        what: fc.nat({ max: 3 }),
        isGood: fc.boolean(),
      });
    // Rounds have the most to go wrong, and only in some order.
    const deeds = fc.array(
      fc.oneof(
        { weight: 1, arbitrary: of(...DEED_KINDS) },
        { weight: 1, arbitrary: of('start', 'hint', 'reveal', 'reply') },
      ),
      { maxLength: 40, size: 'max' },
    );
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (before, after) => {
        const worlds = [await openDoings(), await openDoings()] as const;
        const [kept, forgetting] = worlds;
        for (const each of before) for (const world of worlds) await act(world, each);
        const { personal } = forgetting.stores;
        const counts = await personal.count(ANN.id);
        expect(await personal.delete(ANN.id)).toEqual(counts);
        const cells = await allCells(forgetting.stores);
        expect(cells.filter(({ text }) => text.includes(ANN.id))).toEqual([]);
        for (const each of after) for (const world of worlds) await act(world, each);
        for (const world of worlds) {
          for (const round of world.rounds) await world.stores.rounds.end(round);
        }
        expect(await whatOthersHave(forgetting)).toEqual(await whatOthersHave(kept));
      }),
      { numRuns: 40 },
    );
  });
});

interface OthersHave {
  readonly exports: readonly unknown[];
  readonly tally: readonly Tally[];
  readonly scores: readonly (readonly RoundScore[])[];
}

async function whatOthersHave({ stores, rounds }: Doings): Promise<OthersHave> {
  const isOther = ({ person }: { readonly person: string }): boolean => person !== ANN.id;
  const exports: unknown[] = [];
  for (const { id } of [BEN, CAM]) exports.push(await stores.personal.export(id));
  const scores: (readonly RoundScore[])[] = [];
  for (const round of rounds) scores.push((await stores.rounds.scores(round)).filter(isOther));
  const tally = (await stores.standings.tally(SERVER, ALWAYS)).filter(isOther);
  return { exports, tally, scores };
}

describe('what a person takes along', () => {
  test('is every row of theirs, and can be written as JSON', async () => {
    const doings = await openDoings();
    const { stores } = doings;
    await everythingDone(doings);
    const all = await stores.personal.export(ANN.id);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    const rows = (await allCells(stores)).filter(
      ({ column, text }) => ['person', 'starter'].includes(column) && text === ANN.id,
    );
    const countOf = (table: string): number => rows.filter((row) => row.table === table).length;
    const lists = {
      settings: 'learners',
      votes: 'votes',
      askedTopics: 'asked_topics',
      reviews: 'reviews',
      memory: 'recalls',
      badCards: 'quiz_flags',
      appeals: 'quiz_appeals',
      startedRounds: 'quiz_rounds',
      replies: 'quiz_replies',
    };
    for (const [list, table] of Object.entries(lists)) {
      expect([list, (all[list] as unknown[]).length]).toEqual([list, countOf(table)]);
    }
    expect(new Set(Object.values(lists))).toEqual(new Set(rows.map(({ table }) => table)));
  });

  test('holds nothing of others', async () => {
    const doings = await openDoings();
    await everythingDone(doings);
    const text = JSON.stringify(await doings.stores.personal.export(ANN.id));
    for (const { id, name } of [BEN, CAM]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
    expect(text).toContain(`${ANN.name} says: no.`);
  });

  test('can be read without knowing the database', async () => {
    const doings = await openDoings();
    const { stores, answers } = doings;
    await act(doings, { kind: 'vote', who: 0, what: 1, isGood: false });
    const votedAt = stores.time().toISOString();
    await act(doings, { kind: 'review', who: 0, what: 0, isGood: false });
    await act(doings, { kind: 'set', who: 0, what: 0, isGood: true });
    const { reviews, memory, cards, ...rest } = await stores.personal.export(ANN.id);
    expect(rest).toEqual({
      person: ANN.id,
      exportedAt: stores.time().toISOString(),
      settings: [
        {
          timeZone: 'Europe/Madrid',
          wantsReminders: true,
          remindedOn: null,
          isHidden: false,
          locale: null,
        },
      ],
      votes: [
        {
          answer: answers[1],
          quote: 1,
          vote: 'down',
          votedAt,
          report: {
            reason: 'out-of-date',
            text: 'Ann says: no.',
            quote: expect.objectContaining({ path: 'kitchen/eggs.md' }) as unknown,
            reportedAt: votedAt,
          },
        },
      ],
      askedTopics: [],
      badCards: [],
      appeals: [],
      startedRounds: [],
      replies: [],
    });
    expect(reviews).toMatchObject([{ isRight: false, rating: 'again', server: SERVER }]);
    expect(memory).toMatchObject([{ state: 'learning', reps: 1, wasRight: false }]);
    expect(cards).toMatchObject([{ prompt: 'Which of them is number one?', answer: 'one' }]);
  });

  test('is nothing but the lists’ names for who left nothing', async () => {
    const { personal } = await openTestStores();
    const { person, exportedAt, ...lists } = await personal.export(ANN.id);
    expect(person).toBe(ANN.id);
    expect(typeof exportedAt).toBe('string');
    expect(Object.values(lists).every((list) => Array.isArray(list) && list.length === 0)).toBe(
      true,
    );
    expect(await personal.count(ANN.id)).toEqual(NOTHING);
  });
});

async function bytesOf(file: string): Promise<string> {
  const log = await readFile(`${file}-wal`).catch(() => Buffer.alloc(0));
  return Buffer.concat([await readFile(file), log]).toString('latin1');
}
