/** Does things about one message one after the other. */
export interface PerMessage {
  /**
   * Runs a task once what is being done about the same message is done. Of the tasks that wait, only the
   * newest is run: what came of the others would not last.
   */
  readonly run: (messageId: string, task: () => Promise<void>) => Promise<void>;
}

interface Turn {
  readonly work: Promise<void>;
}

/** Creates an order with nothing under way; the tasks handed to it must not throw. */
export function perMessage(): PerMessage {
  const newest = new Map<string, Turn>();
  return {
    run: async (messageId, task) => {
      const before = newest.get(messageId);
      const work = before
        ? before.work.then(async () => {
            if (newest.get(messageId) === turn) await task();
          })
        : task();
      const turn: Turn = { work };
      newest.set(messageId, turn);
      await work;
      if (newest.get(messageId) === turn) newest.delete(messageId);
    },
  };
}
