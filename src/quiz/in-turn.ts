/** Does things that have to do with the same one after the other, each whatever came of those before. */
export type InTurn = <Result>(key: string, task: () => Promise<Result>) => Promise<Result>;

/** Creates an order with nothing under way. */
export function createTurns(): InTurn {
  const latest = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = latest.get(key) ?? Promise.resolve();
    const own = before.then(task, task);
    latest.set(key, own);
    try {
      return await own;
    } finally {
      if (latest.get(key) === own) latest.delete(key);
    }
  };
}
