import fc from 'fast-check';
import { expect, test } from 'vitest';

import { perMessage } from '../../src/discord/per-message.js';
import '../helpers/property-seed.js';

/** A task that tells when it runs, and ends when it is told to. */
function task(
  name: string,
  log: string[],
): { readonly run: () => Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    run: async () => {
      log.push(name);
      await ended;
      log.push(`${name} done`);
    },
    end: () => {
      end();
    },
  };
}

test('what is about one message waits for what was begun before', async () => {
  const log: string[] = [];
  const order = perMessage();
  const [answer, edit] = [task('answer', log), task('edit', log)];
  edit.end();
  const done = Promise.all([order.run('1', answer.run), order.run('1', edit.run)]);
  expect(log).toEqual(['answer']);
  answer.end();
  await done;
  expect(log).toEqual(['answer', 'answer done', 'edit', 'edit done']);
});

test('messages do not wait for each other', async () => {
  const log: string[] = [];
  const order = perMessage();
  const [slow, quick] = [task('slow', log), task('quick', log)];
  const all = order.run('1', slow.run);
  quick.end();
  await order.run('2', quick.run);
  expect(log).toEqual(['slow', 'quick', 'quick done']);
  slow.end();
  await all;
});

test('of ten that wait only the newest is run', async () => {
  const log: string[] = [];
  const order = perMessage();
  const first = task('first', log);
  const tasks = Array.from({ length: 10 }, (_, index) => task(String(index), log));
  const done = [first, ...tasks].map(({ run }) => order.run('1', run));
  for (const { end } of [first, ...tasks]) end();
  await Promise.all(done);
  expect(log).toEqual(['first', 'first done', '9', '9 done']);
});

test('whatever comes when: no two at once for one message, and the newest is always run', async () => {
  const arrivals = fc.array(
    fc.record({ message: fc.constantFrom('1', '2'), pauses: fc.nat(3), work: fc.nat(3) }),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(arrivals, async (each) => {
      const order = perMessage();
      const busy = new Set<string>();
      const last = new Map<string, number>();
      const work = each.map(async ({ message, pauses, work: length }, index) => {
        await ticks(index + pauses);
        await order.run(message, async () => {
          expect(busy.has(message)).toBe(false);
          busy.add(message);
          await ticks(length);
          busy.delete(message);
          last.set(message, order_(index, pauses));
        });
      });
      await Promise.all(work);
      for (const message of new Set(each.map((arrival) => arrival.message))) {
        const times = each.flatMap((arrival, index) =>
          arrival.message === message ? [order_(index, arrival.pauses)] : [],
        );
        expect(last.get(message)).toBe(Math.max(...times));
      }
    }),
  );
});

/** When something arrives, and of two at once which is the later. */
function order_(index: number, pauses: number): number {
  return (index + pauses) * 100 + index;
}

async function ticks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick++) await Promise.resolve();
}
