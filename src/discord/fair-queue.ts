/** Runs tasks a few at a time, taking turns between those who wait. */
export interface FairQueue {
  /** Runs a task when its owner's turn comes; resolves or rejects as it does. */
  readonly run: <Result>(owner: string, task: () => Promise<Result>) => Promise<Result>;
}
