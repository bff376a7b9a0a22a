import { describe, expect, test } from 'vitest';
import { Stopwatch, timed } from '../../bench/stopwatch.js';

/** A clock that is moved by hand. */
function createClock(): { readonly now: () => number; readonly pass: (ms: number) => void } {
  let time = 1000;
  return { now: () => time, pass: (ms) => (time += ms) };
}

describe('a stopwatch', () => {
  test('charges each part what it took itself, so that the parts add up', () => {
    const clock = createClock();
    const stopwatch = new Stopwatch(clock.now);
    clock.pass(100);
    stopwatch.enter('outer');
    clock.pass(1);
    stopwatch.enter('inner');
    clock.pass(10);
    stopwatch.leave();
    clock.pass(2);
    stopwatch.leave();
    clock.pass(100);
    expect(Object.fromEntries(stopwatch.read())).toEqual({ outer: 3, inner: 10 });
  });

  test('begins anew when it was read', () => {
    const clock = createClock();
    const stopwatch = new Stopwatch(clock.now);
    stopwatch.enter('part');
    clock.pass(5);
    stopwatch.leave();
    stopwatch.read();
    expect(stopwatch.read().size).toBe(0);
  });
});

describe('a timed object', () => {
  class Worker {
    readonly #pass: (ms: number) => void;
    readonly inner: { readonly think: (ms: number) => number };

    constructor(pass: (ms: number) => void) {
      this.#pass = pass;
      this.inner = { think: (ms) => (pass(ms), ms) };
    }

    get name(): string {
      return typeof this.#pass;
    }

    work(ms: number): string {
      this.#pass(ms);
      return 'done';
    }

    async wait(ms: number): Promise<string> {
      await Promise.resolve();
      this.#pass(ms);
      return 'waited';
    }

    fail(ms: number): never {
      this.#pass(ms);
      throw new Error('no');
    }
  }

  test('does what it did, its methods and those of its parts charged by name', async () => {
    const clock = createClock();
    const stopwatch = new Stopwatch(clock.now);
    const worker = timed(new Worker(clock.pass), stopwatch, (method) => `part ${method}`);
    expect(worker.name).toBe('function');
    expect(worker.work(1)).toBe('done');
    expect(await worker.wait(2)).toBe('waited');
    expect(() => worker.fail(4)).toThrow('no');
    expect(worker.inner.think(8)).toBe(8);
    clock.pass(100);
    expect(Object.fromEntries(stopwatch.read())).toEqual({
      'part work': 1,
      'part wait': 2,
      'part fail': 4,
      'part think': 8,
    });
  });
});
