const PATIENCE_MS = 8_000;

/** Lets a test wait for what the bot does. */
export class Waiting {
  readonly #checks = new Set<() => void>();
  readonly #complaints: () => readonly string[];

  constructor(complaints: () => readonly string[]) {
    this.#complaints = complaints;
  }

  /** Something happened that may be waited for. */
  changed(): void {
    for (const check of this.#checks) check();
  }

  /** Waits until something is there; says what it was that never came. */
  async until<T>(what: string, find: () => T | undefined, patienceMs = PATIENCE_MS): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.#checks.delete(check);
      };
      const check = (): void => {
        const found = find();
        if (found === undefined) return;
        finish();
        resolve(found);
      };
      const timer = setTimeout(() => {
        finish();
        reject(
          new Error(`Waited in vain for ${what}. Violations: ${this.#complaints().join('; ')}`),
        );
      }, patienceMs);
      this.#checks.add(check);
      check();
    });
  }
}
