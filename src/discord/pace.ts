/** Makes requests one after the other, never faster than a pace; resolves or rejects as they do. */
export type Pace = <Result>(request: () => Promise<Result>) => Promise<Result>;

export interface PaceOptions {
  /** How long after the start of one request the next may start. */
  readonly gapMs: number;
  /** Milliseconds of a clock that is never set back. */
  readonly now: () => number;
  readonly delay: (ms: number) => Promise<unknown>;
}

/** Sets a pace: requests start in the order in which they came, evenly spread, without waiting for each other's end. */
export function createPace({ gapMs, now, delay }: PaceOptions): Pace {
  let turn = Promise.resolve();
  let lastAt = Number.NEGATIVE_INFINITY;
  const takeTurn = async (before: Promise<void>): Promise<void> => {
    await before;
    // Counted from when the last one really started: a process that was held up must not catch up in one go.
    for (;;) {
      const waitMs = lastAt + gapMs - now();
      if (waitMs <= 0) break;
      // Timers may end a little early.
      await delay(waitMs);
    }
    lastAt = now();
  };
  return async (request) => {
    const own = takeTurn(turn);
    turn = own;
    await own;
    return request();
  };
}
