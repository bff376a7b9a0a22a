import { setImmediate as yieldTurn } from 'node:timers/promises';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createFairQueue, type FairQueue } from '../../src/discord/fair-queue.js';

/** A queue, and a way to add tasks that note when they start. */
function queueOf(concurrency = 1): {
  readonly queue: FairQueue;
  readonly started: string[];
  readonly add: (owner: string, name: string) => Promise<void>;
} {
  const started: string[] = [];
  const queue = createFairQueue({ concurrency, yieldTurn });
  const add = async (owner: string, name: string): Promise<void> =>
    queue.run(owner, async () => {
      started.push(name);
      await yieldTurn();
    });
  return { queue, started, add };
}

test('a task’s result comes back to whoever asked for it', async () => {
  const { queue } = queueOf();
  const results = await Promise.all([
    queue.run('ann', () => Promise.resolve(1)),
    queue.run('ben', () => Promise.resolve('two')),
  ]);
  expect(results).toEqual([1, 'two']);
});

test('one with fifty tasks does not hold up another’s first', async () => {
  const { started, add } = queueOf();
  const all = Array.from({ length: 50 }, (_, n) => add('ann', `ann ${String(n + 1)}`));
  all.push(add('ben', 'ben 1'), add('cem', 'cem 1'), add('ben', 'ben 2'));
  await Promise.all(all);
  expect(started.slice(0, 6)).toEqual(['ann 1', 'ben 1', 'cem 1', 'ann 2', 'ben 2', 'ann 3']);
  expect(started.slice(-1)).toEqual(['ann 50']);
});

test('somebody who comes late waits for no more than one task of each of the others', async () => {
  const { started, add } = queueOf();
  const all = Array.from({ length: 10 }, (_, n) => add('ann', `ann ${String(n + 1)}`));
  await add('ben', 'ben 1');
  const before = started.length;
  all.push(add('cem', 'cem 1'));
  await Promise.all(all);
  expect(started.indexOf('cem 1') - before).toBeLessThanOrEqual(1);
});

test.each([1, 3])('never more than %i run at a time, and as many as that', async (most) => {
  const queue = createFairQueue({ concurrency: most, yieldTurn });
  let running = 0;
  const seen: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      queue.run(`owner ${String(n % 4)}`, async () => {
        seen.push(++running);
        await yieldTurn();
        await yieldTurn();
        running--;
      }),
    ),
  );
  expect(Math.max(...seen)).toBe(most);
});

describe('a task that fails', () => {
  test.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ])('because it %s fails alone', async (_, task: () => Promise<never>) => {
    const { queue } = queueOf();
    const failing = queue.run('ann', task);
    const next = queue.run('ann', () => Promise.resolve('still here'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('still here');
    // Nor does it take its place with it.
    expect(await queue.run('ben', () => Promise.resolve('and here'))).toBe('and here');
  });
});

test('the process turns to what else came before every task', async () => {
  const heard: string[] = [];
  const queue = createFairQueue({
    concurrency: 1,
    yieldTurn: () => {
      heard.push('else');
      return Promise.resolve();
    },
  });
  await Promise.all(
    ['a', 'b', 'c'].map((name) =>
      queue.run(name, () => {
        heard.push(name);
        return Promise.resolve();
      }),
    ),
  );
  expect(heard.slice(0, 6)).toEqual(['else', 'a', 'else', 'b', 'else', 'c']);
});

test('while long tasks wait, timers and messages are attended to between any two', async () => {
  const queue = createFairQueue({ concurrency: 1, yieldTurn });
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 1);
  const ticksAtStart: number[] = [];
  await Promise.all(
    Array.from({ length: 10 }, () =>
      queue.run('ann', () => {
        ticksAtStart.push(ticks);
        const until = performance.now() + 5;
        while (performance.now() < until);
        return Promise.resolve();
      }),
    ),
  );
  clearInterval(clock);
  expect(new Set(ticksAtStart).size).toBe(ticksAtStart.length);
});

test('it is ready again after it was empty', async () => {
  const { queue } = queueOf();
  expect(await queue.run('ann', () => Promise.resolve('done'))).toBe('done');
  await yieldTurn();
  await yieldTurn();
  expect(await queue.run('ann', () => Promise.resolve('again'))).toBe('again');
});

/** Whose task comes next, and for how many turns of the process before it none comes. */
const arrivals = fc.array(
  fc.record({ owner: fc.constantFrom('ann', 'ben', 'cem', 'dan'), after: fc.nat(3) }),
  { minLength: 1, maxLength: 60 },
);

interface Waiting {
  readonly owner: string;
  /** Its place among those of its owner that wait, from 1, when it came. */
  readonly place: number;
  readonly cameAt: number;
  startedAt: number;
}

test('whatever comes when, a task starts before those of others that came later and further back in their line', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 3 }), async (coming, concurrency) => {
      const queue = createFairQueue({ concurrency, yieldTurn });
      const tasks: Waiting[] = [];
      const ends: Promise<void>[] = [];
      let starts = 0;
      for (const [cameAt, { owner, after }] of coming.entries()) {
        for (let n = 0; n < after; n++) await yieldTurn();
        const waiting = tasks.filter((each) => each.owner === owner && each.startedAt === 0);
        const task: Waiting = { owner, place: waiting.length + 1, cameAt, startedAt: 0 };
        tasks.push(task);
        ends.push(
          queue.run(owner, async () => {
            task.startedAt = ++starts;
            await yieldTurn();
          }),
        );
      }
      await Promise.all(ends);
      expect(starts).toBe(tasks.length);
      for (const one of tasks) {
        for (const other of tasks.slice(one.cameAt + 1)) {
          const isBehind = other.owner === one.owner || other.place > one.place;
          if (isBehind) expect(one.startedAt).toBeLessThan(other.startedAt);
        }
      }
    }),
  );
});
