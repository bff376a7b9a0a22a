/** Who was told of which wait. */
export interface ToldWaits {
  /** Whether somebody was told before of a wait that is not over; from now on they were. */
  readonly tell: (wait: string, now: number, until: number) => boolean;
  /** Forgets the waits that it says. */
  readonly forget: (isMeant: (wait: string) => boolean) => void;
  /** How many waits are remembered. */
  readonly size: () => number;
}

/** Remembers who was told of which wait, until it is over. */
export function createToldWaits(): ToldWaits {
  const ends = new Map<string, number>();
  return {
    tell: (wait, now, until) => {
      // A wait that ends later may stand before others, but none is longer than its window.
      for (const [told, end] of ends) {
        if (end > now) break;
        ends.delete(told);
      }
      const wasTold = (ends.get(wait) ?? now) > now;
      if (!wasTold) {
        ends.delete(wait);
        ends.set(wait, until);
      }
      return wasTold;
    },
    forget: (isMeant) => {
      for (const wait of ends.keys()) {
        if (isMeant(wait)) ends.delete(wait);
      }
    },
    size: () => ends.size,
  };
}
