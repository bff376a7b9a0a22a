/** Runs tasks a few at a time, taking turns between those who wait. */
export interface FairQueue {
  /** Runs a task when its owner's turn comes; resolves or rejects as it does. */
  readonly run: <Result>(owner: string, task: () => Promise<Result>) => Promise<Result>;
}

export interface FairQueueOptions {
  /** How many tasks run at a time. */
  readonly concurrency: number;
  /** Lets the process turn to what else has come, before each task. */
  readonly yieldTurn: () => Promise<void>;
}

/**
 * Opens a queue. Whoever has had a turn goes to the end of the line, so that one with fifty tasks holds
 * up the first of another no longer than one with one. Answering takes the processor; between two tasks
 * the process acknowledges what came meanwhile, or Discord would drop it after three seconds.
 */
export function createFairQueue({ concurrency, yieldTurn }: FairQueueOptions): FairQueue {
  const line = waitingLine();
  let workers = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      await yieldTurn();
      const task = line.next();
      if (!task) break;
      await task();
    }
    workers -= 1;
  };
  return {
    run: async (owner, task) =>
      new Promise((resolve, reject) => {
        // A task that fails rejects its own promise and leaves the worker be.
        line.add(owner, async () => Promise.resolve().then(task).then(resolve, reject));
        if (workers === concurrency) return;
        workers += 1;
        void work();
      }),
  };
}

type Task = () => Promise<void>;

/** Tasks by owner; the owners take turns. */
function waitingLine(): {
  readonly add: (owner: string, task: Task) => void;
  readonly next: () => Task | undefined;
} {
  // In the order of their turns; nobody is in it who has nothing waiting.
  const owners = new Map<string, Task[]>();
  return {
    add: (owner, task) => {
      const own = owners.get(owner);
      if (own) own.push(task);
      else owners.set(owner, [task]);
    },
    next: () => {
      for (const [owner, own] of owners) {
        const task = own.shift();
        owners.delete(owner);
        if (own.length > 0) owners.set(owner, own);
        return task;
      }
      return undefined;
    },
  };
}
