import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from './config.js';
import type { WithStores } from './lazy-stores.js';
import { databaseExists, explainFailure, isBusy } from './state/database.js';
import { openStores, type Stores } from './stores.js';

/** A database that is opened when there is first something to do with it. */
export interface LazyDatabase extends AsyncDisposable {
  /** What it rejects with names the remedy. */
  readonly withStores: WithStores;
  /** Whether there is anything to read yet. */
  readonly exists: () => boolean;
}

export interface LazyDatabaseOptions extends Pick<Config, 'databaseUrl'> {
  /** @default opens the database */
  readonly open?: ((config: Pick<Config, 'databaseUrl'>) => Promise<Stores>) | undefined;
}

const TRY_AGAIN_MS = 50;
const PATIENCE_MS = 1_500;

/** Opens one database when it is first needed, and anew when it was deleted meanwhile or could not be opened. */
export function openLazily({ databaseUrl, open = openStores }: LazyDatabaseOptions): LazyDatabase {
  let opened: Promise<Stores> | undefined;
  let isOpen = false;
  let isClosed = false;
  const exists = (): boolean => databaseExists(databaseUrl);
  const openOnce = async (): Promise<Stores> => {
    if (isOpen && !exists()) {
      // What is written into a file that was deleted goes with it.
      const lost = opened;
      opened = undefined;
      isOpen = false;
      await (await lost)?.[Symbol.asyncDispose]();
    }
    if (isClosed) throw new Error('The database is closed already.');
    const opening = (opened ??= open({ databaseUrl }));
    try {
      const stores = await opening;
      isOpen = opened === opening;
      return stores;
    } catch (error) {
      // What was in the way may be gone next time.
      if (opened === opening) opened = undefined;
      throw error;
    }
  };
  return {
    exists,
    withStores: async (work) => {
      try {
        return await untilFree(async () => work(await openOnce()));
      } catch (error) {
        throw explainFailure(error, databaseUrl);
      }
    },
    async [Symbol.asyncDispose]() {
      isClosed = true;
      const all = await opened?.catch(() => undefined);
      opened = undefined;
      await all?.[Symbol.asyncDispose]();
    },
  };
}

/** Does something again while another process uses the database, for as long as that is to be borne. */
async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - started > PATIENCE_MS) throw error;
    }
    await delay(TRY_AGAIN_MS);
  }
}
