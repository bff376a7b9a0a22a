/** Keeps track of what is being worked on, so that it can be finished before the end. */
export interface WorkUnderWay {
  readonly add: (work: Promise<void>) => void;
  /** Waits until nothing is under way, or the time is over; says how much is left. */
  readonly finish: (withinMs: number) => Promise<number>;
}

/** Creates a tracker with nothing under way; the work handed to it must not throw. */
export function workUnderWay(): WorkUnderWay {
  const underWay = new Set<Promise<void>>();
  return {
    add: (work) => {
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },
    finish: async (withinMs) => {
      const deadline = Date.now() + withinMs;
      // What comes in meanwhile gets its refusal, and that is waited for as well.
      while (underWay.size > 0 && Date.now() < deadline) {
        await orTimeout(Promise.all(underWay), deadline - Date.now());
      }
      return underWay.size;
    },
  };
}

async function orTimeout(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, timeout]);
  clearTimeout(timer);
}
