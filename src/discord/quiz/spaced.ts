import type { After } from './timers.js';

/** Does the same thing again and again, but not too often. */
export interface Spaced {
  /** Has it done as soon as that may be; what is wanted meanwhile is done with it. */
  readonly want: () => void;
  /** Counts as having done it just now. */
  readonly justDone: () => void;
  /** Does what waits no more. */
  readonly drop: () => void;
}

export interface SpacedOptions {
  readonly everyMs: number;
  readonly act: () => void;
  readonly now: () => number;
  readonly after: After;
}

/** Spaces what is done, at least some time from one to the next. */
export function createSpaced({ everyMs, act, now, after }: SpacedOptions): Spaced {
  let lastAt = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | undefined;
  return {
    want: () => {
      callOff ??= after(Math.max(0, lastAt + everyMs - now()), () => {
        callOff = undefined;
        lastAt = now();
        act();
      });
    },
    justDone: () => {
      lastAt = now();
    },
    drop: () => {
      callOff?.();
      callOff = undefined;
    },
  };
}
