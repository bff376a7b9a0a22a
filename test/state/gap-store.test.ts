import { describe, expect, onTestFinished, test } from 'vitest';
import type { GapStore } from '../../src/answer/gap-store.js';
import { openDatabase } from '../../src/state/database.js';
import { createGapStore } from '../../src/state/gap-store.js';
import { NEAREST, newGap } from '../helpers/gaps.js';

const START = new Date('2026-03-01T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;

interface Opened {
  readonly store: GapStore;
  /** Lets days pass. */
  readonly pass: (days: number) => void;
  readonly time: () => Date;
}

async function openStore(mostGaps?: number): Promise<Opened> {
  let time = START;
  const now = (): Date => time;
  const database = await openDatabase({ url: ':memory:', now });
  onTestFinished(() => database[Symbol.asyncDispose]());
  const { queries } = database;
  return {
    store: createGapStore({ queries, now, ...(mostGaps !== undefined && { mostGaps }) }),
    pass: (days) => {
      time = new Date(time.getTime() + days * DAY_MS);
    },
    time: now,
  };
}

describe('a gap', () => {
  test('comes back as it was kept', async () => {
    const { store } = await openStore();
    const gap = newGap("Как сварить яйцо? 🥚 “'; drop table gaps", {
      kind: 'close',
      place: '42',
      server: '7',
    });
    await store.record(gap);
    expect(await store.list()).toEqual([
      {
        ...gap,
        id: expect.stringMatching(/^[\da-f]{16}$/) as string,
        asked: 1,
        firstAskedAt: START,
        lastAskedAt: START,
        reports: [],
        closed: null,
      },
    ]);
  });

  test('may have nothing near', async () => {
    const { store } = await openStore();
    await store.record(newGap('why?', { nearest: null }));
    expect(await store.list()).toMatchObject([{ nearest: null }]);
  });

  test('that is asked again counts, and tells what was last', async () => {
    const { store, pass, time } = await openStore();
    await store.record(newGap('How do I poach an egg?'));
    pass(2);
    await store.record(newGap('  how do i  POACH an egg', { kind: 'close', place: '42' }));
    expect(await store.list()).toMatchObject([
      { asked: 2, firstAskedAt: START, lastAskedAt: time(), kind: 'close', place: '42' },
    ]);
  });

  test('is told from one that differs in more than spaces, case and marks around it', async () => {
    const { store } = await openStore();
    for (const question of [
      'what is c?',
      'what is c++?',
      'what is c#?',
      'what is 4.5?',
      'what is 45?',
    ]) {
      await store.record(newGap(question));
    }
    expect(await store.list()).toHaveLength(5);
  });

  test('counts right when many are asked at once', async () => {
    const { store } = await openStore();
    await Promise.all(Array.from({ length: 50 }, () => store.record(newGap('why?'))));
    expect(await store.list()).toMatchObject([{ asked: 50 }]);
  });

  test('is listed with the most asked first, then the latest', async () => {
    const { store, pass } = await openStore();
    for (const question of ['old', 'often', 'new', 'often']) {
      await store.record(newGap(question));
      pass(1);
    }
    expect((await store.list()).map(({ question }) => question)).toEqual(['often', 'new', 'old']);
  });
});

describe('of several servers, a gap', () => {
  test('is listed for its own, and for all together', async () => {
    const { store } = await openStore();
    await store.record(newGap('here?', { server: '1' }));
    await store.record(newGap('there?', { server: '2' }));
    await store.record(newGap('nowhere?'));
    const questions = async (server?: string): Promise<string[]> =>
      (await store.list({ server })).map(({ question }) => question);
    expect(await questions('1')).toEqual(['here?']);
    expect(await questions('3')).toEqual([]);
    expect((await questions()).sort()).toEqual(['here?', 'nowhere?', 'there?']);
  });

  test('of the same question is each server’s own', async () => {
    const { store } = await openStore();
    await store.record(newGap('why?', { server: '1', place: '42' }));
    await store.record(newGap('Why', { server: '2', place: '52' }));
    await store.record(newGap('why?', { server: '2', place: '52' }));
    expect(await store.list({ server: '1' })).toMatchObject([{ asked: 1, place: '42' }]);
    const [there, ...others] = await store.list({ server: '2' });
    expect(there).toMatchObject({ asked: 2, place: '52' });
    expect(others).toEqual([]);
    await store.close(there?.id ?? '', null);
    expect(await store.list()).toMatchObject([{ server: '1' }]);
  });

  test('stays with the server that asked when somebody asks in private as well', async () => {
    const { store } = await openStore();
    await store.record(newGap('why?', { server: '1', place: '42' }));
    await store.record(newGap('why?', { place: 'private message' }));
    expect(await store.list({ server: '1' })).toMatchObject([
      { asked: 2, server: '1', place: 'private message' },
    ]);
  });
});

describe('a closed gap', () => {
  test('is listed only when all are wanted, with what closed it', async () => {
    const { store, pass, time } = await openStore();
    await store.record(newGap('why?'));
    const [gap] = await store.list();
    pass(1);
    await store.close(gap?.id ?? '', NEAREST);
    expect(await store.list()).toEqual([]);
    expect(await store.list({ all: true })).toMatchObject([
      { closed: { at: time(), by: NEAREST } },
    ]);
  });

  test('may have been closed by hand', async () => {
    const { store, time } = await openStore();
    await store.record(newGap('why?'));
    const [gap] = await store.list();
    await store.close(gap?.id ?? '', null);
    expect(await store.list({ all: true })).toMatchObject([{ closed: { at: time(), by: null } }]);
  });

  test('is open again when the notes miss it again', async () => {
    const { store } = await openStore();
    await store.record(newGap('why?'));
    const [gap] = await store.list();
    await store.close(gap?.id ?? '', NEAREST);
    await store.record(newGap('why?'));
    expect(await store.list()).toMatchObject([{ asked: 2, closed: null }]);
  });
});

describe('gaps that a build has not been asked', () => {
  test('are the open ones of other builds', async () => {
    const { store } = await openStore();
    await store.record(newGap('old', { build: 'first' }));
    await store.record(newGap('closed', { build: 'first' }));
    await store.record(newGap('new', { build: 'second' }));
    const closed = (await store.list()).find(({ question }) => question === 'closed');
    await store.close(closed?.id ?? '', null);
    const [old, ...others] = await store.listNotAskedOf('second');
    expect(old?.question).toBe('old');
    expect(others).toEqual([]);
    await store.refresh(old?.id ?? '', { kind: 'close', nearest: null, build: 'second' });
    expect(await store.listNotAskedOf('second')).toEqual([]);
    expect(await store.list()).toContainEqual({
      ...old,
      kind: 'close',
      nearest: null,
      build: 'second',
    });
  });
});

describe('forgetting', () => {
  test('drops what was last asked before a time, open or closed, and nothing else', async () => {
    const { store, pass, time } = await openStore();
    for (const question of ['old', 'old and closed', 'asked again'])
      await store.record(newGap(question));
    const closed = (await store.list()).find(({ question }) => question === 'old and closed');
    await store.close(closed?.id ?? '', null);
    pass(1);
    await store.record(newGap('asked again'));
    pass(180);
    await store.record(newGap('new'));
    const before = new Date(time().getTime() - 180 * DAY_MS);
    expect(await store.dropOlderThan(before)).toBe(2);
    const left = await store.list({ all: true });
    expect(left.map(({ question }) => question).sort()).toEqual(['asked again', 'new']);
    expect(await store.dropOlderThan(before)).toBe(0);
  });

  test('keeps a flood of questions within bounds: closed ones go first, then the least asked', async () => {
    const { store, pass } = await openStore(3);
    for (const question of ['often', 'often', 'closed', 'closed', 'once']) {
      await store.record(newGap(question));
      pass(1);
    }
    const closed = (await store.list()).find(({ question }) => question === 'closed');
    await store.close(closed?.id ?? '', null);
    const questions = async (): Promise<string[]> =>
      (await store.list({ all: true })).map(({ question }) => question);
    await store.record(newGap('new'));
    expect(await questions()).toEqual(['often', 'new', 'once']);
    pass(1);
    await store.record(newGap('newer'));
    expect(await questions()).toEqual(['often', 'newer', 'new']);
    for (let times = 0; times < 2; times += 1) {
      for (const question of ['often', 'newer', 'new']) await store.record(newGap(question));
    }
    await store.record(newGap('newest'));
    expect(await questions()).toContain('newest');
    expect(await questions()).toHaveLength(3);
  });
});
