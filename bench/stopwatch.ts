/**
 * Charges time to parts by name. A part that is entered while another runs stops the other's clock, so
 * that the parts add up to the whole.
 */
export class Stopwatch {
  readonly #now: () => number;
  readonly #running: string[] = [];
  #spent = new Map<string, number>();
  #since = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  enter(part: string): void {
    this.#charge();
    this.#running.push(part);
  }

  leave(): void {
    this.#charge();
    this.#running.pop();
  }

  /** Milliseconds by part since the last reading. */
  read(): ReadonlyMap<string, number> {
    const spent = this.#spent;
    this.#spent = new Map();
    return spent;
  }

  #charge(): void {
    const now = this.#now();
    const part = this.#running.at(-1);
    if (part !== undefined) this.#spent.set(part, (this.#spent.get(part) ?? 0) + now - this.#since);
    this.#since = now;
  }
}

/** The same object, its methods' time charged to a part; so are those of the objects that it holds. */
export function timed<T extends object>(
  target: T,
  stopwatch: Stopwatch,
  partOf: (method: string) => string,
): T {
  const wrapped = new Map<string | symbol, unknown>();
  return new Proxy(target, {
    get(_, name) {
      if (wrapped.has(name)) return wrapped.get(name);
      // The target itself is `this` of its getters and methods: private fields know no proxy.
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value === 'function') {
        wrapped.set(
          name,
          timedMethod(value.bind(target) as Method, stopwatch, partOf(String(name))),
        );
        return wrapped.get(name);
      }
      if (!isPlainObject(value)) return value;
      wrapped.set(name, timed(value, stopwatch, partOf));
      return wrapped.get(name);
    },
  });
}

type Method = (...args: unknown[]) => unknown;

function timedMethod(method: Method, stopwatch: Stopwatch, part: string): Method {
  return (...args) => {
    stopwatch.enter(part);
    let isPending = false;
    try {
      const result = method(...args);
      if (!(result instanceof Promise)) return result;
      isPending = true;
      return result.finally(() => {
        stopwatch.leave();
      });
    } finally {
      if (!isPending) stopwatch.leave();
    }
  };
}

function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
