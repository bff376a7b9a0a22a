import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createPace, type Pace } from '../../src/discord/pace.js';

const GAP_MS = 25;

/** A pace on a clock of its own; its timers may be late. */
function paceWith(latenessMs: () => number = () => 0): {
  readonly pace: Pace;
  readonly now: () => number;
} {
  let time = 0;
  const pace = createPace({
    gapMs: GAP_MS,
    now: () => time,
    delay: async (ms) => {
      time += Math.max(1, ms + latenessMs());
      return Promise.resolve();
    },
  });
  return { pace, now: () => time };
}

describe('requests', () => {
  test('start at once when none was made just before', async () => {
    const { pace, now } = paceWith();
    await pace(() => Promise.resolve());
    expect(now()).toBe(0);
  });

  test('start in the order in which they came, with a gap between any two', async () => {
    const { pace, now } = paceWith();
    const starts: { readonly n: number; readonly at: number }[] = [];
    const asked = Array.from({ length: 100 }, async (_, n) =>
      pace(async () => {
        starts.push({ n, at: now() });
        return Promise.resolve(n);
      }),
    );
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(starts).toEqual(Array.from({ length: 100 }, (_, n) => ({ n, at: n * GAP_MS })));
  });

  test('do not wait for the end of those before', async () => {
    const { pace } = paceWith();
    const never = pace(() => new Promise<never>(() => undefined));
    expect(await pace(() => Promise.resolve('done'))).toBe('done');
    expect(never).toBeInstanceOf(Promise);
  });

  test('that fail hold nobody up', async () => {
    const { pace } = paceWith();
    const failing = pace(() => Promise.reject(new Error('no')));
    const next = pace(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
  });

  test('keep their gap when timers are late or end too early', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -3, max: 400 }), { minLength: 1 }),
        async (late) => {
          let next = 0;
          const { pace, now } = paceWith(() => late[next++ % late.length] ?? 0);
          const starts: number[] = [];
          await Promise.all(
            Array.from({ length: 20 }, async () =>
              pace(() => {
                starts.push(now());
                return Promise.resolve();
              }),
            ),
          );
          const gaps = starts.slice(1).map((at, i) => at - (starts[i] ?? 0));
          expect(Math.min(...gaps)).toBeGreaterThanOrEqual(GAP_MS);
        },
      ),
    );
  });
});
