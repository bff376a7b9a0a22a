/** How often something may come. */
export interface Allowance {
  /** 0: any number of times. */
  readonly most: number;
  readonly withinMs: number;
}

/** Counts, for each key, what came within the last stretch of time. */
export interface SlidingWindow {
  /** Milliseconds until one more may come; 0: now. */
  readonly waitOf: (key: string, now: number) => number;
  readonly take: (key: string, now: number) => void;
  /** How many keys are remembered. */
  readonly size: () => number;
}

/** Opens a window; it remembers nothing that has left it. */
export function createSlidingWindow({ most, withinMs }: Allowance): SlidingWindow {
  // Whoever came last stands last, so those of whom nothing counts any more stand first.
  const times = new Map<string, number[]>();
  const forget = (now: number): void => {
    for (const [key, came] of times) {
      const last = came.at(-1);
      if (last !== undefined && last + withinMs > now) return;
      times.delete(key);
    }
  };
  return {
    waitOf: (key, now) => {
      const came = times.get(key) ?? [];
      const [oldest] = came;
      if (most === 0 || came.length < most || oldest === undefined) return 0;
      return Math.max(0, oldest + withinMs - now);
    },
    take: (key, now) => {
      if (most === 0) return;
      forget(now);
      const came = times.get(key) ?? [];
      came.push(now);
      // Of those before, the oldest has left the window, or this one could not have come.
      if (came.length > most) came.shift();
      times.delete(key);
      times.set(key, came);
    },
    size: () => times.size,
  };
}
