import { setTimeout as delay } from 'node:timers/promises';
import type { ExamineQuestion } from './answer/answer-question.js';
import { recordGaps } from './answer/record-gaps.js';
import type { Answering } from './app.js';
import type { Config } from './config.js';
import { messageOf } from './errors.js';
import { lazyStores, type WithStores } from './lazy-stores.js';
import { databaseExists, explainFailure, isBusy } from './state/database.js';
import { DAY_MS, openStores, type Stores } from './stores.js';

/** What something that runs long keeps over restarts. */
export interface Keeping
  extends AsyncDisposable, Pick<Stores, 'gaps' | 'answers' | 'votes' | 'quiz' | 'personal'> {
  /** Answers questions and keeps those that the notes don't answer. */
  readonly examine: ExamineQuestion;
}

export interface KeepingOptions {
  readonly config: Pick<Config, 'databaseUrl'>;
  readonly answering: Pick<Answering, 'examine' | 'build'>;
  /** Told what goes wrong; answers go on. */
  readonly warn: (text: string) => void;
  /** @default opens the database */
  readonly open?: (config: Pick<Config, 'databaseUrl'>) => Promise<Stores>;
}

/**
 * How long SQLite may wait for another process: meanwhile nothing else runs, and Discord drops what is not
 * acknowledged within three seconds. What takes longer is tried again, and other things run in between.
 */
const BUSY_MS = 50;
const TRY_AGAIN_MS = 50;
const PATIENCE_MS = 1_500;

/**
 * Keeps things in one database, opened when there is first something to keep, so that whoever never has
 * anything gets no file. What its stores reject with names the remedy.
 */
export function openKeeping(options: KeepingOptions): Keeping {
  const { config, answering, warn } = options;
  const open = options.open ?? ((where) => openStores({ ...where, busyMs: BUSY_MS }));
  let opened: Promise<Stores> | undefined;
  let isOpen = false;
  let isClosed = false;
  const openOnce = async (): Promise<Stores> => {
    if (isOpen && !databaseExists(config.databaseUrl)) {
      // What is written into a file that was deleted goes with it.
      const lost = opened;
      opened = undefined;
      isOpen = false;
      await (await lost)?.[Symbol.asyncDispose]();
    }
    if (isClosed) throw new Error('The database is closed already.');
    const opening = (opened ??= open(config));
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
  const withStores: WithStores = async (work) => {
    try {
      return await untilFree(async () => work(await openOnce()));
    } catch (error) {
      throw explainFailure(error, config.databaseUrl);
    }
  };
  const stores = lazyStores(withStores);
  const dropOld = async (): Promise<void> => {
    if (databaseExists(config.databaseUrl)) await withStores((all) => all.dropOld());
  };
  const daily = setInterval(() => {
    dropOld().catch((error: unknown) => {
      warn(`What is kept long enough could not be dropped: ${messageOf(error)}`);
    });
  }, DAY_MS).unref();
  return {
    ...stores,
    examine: recordGaps({
      ...answering,
      place: 'terminal',
      openStore: () => Promise.resolve(stores.gaps),
      onFailure: (error) => {
        warn(`Questions that the notes don’t answer can’t be kept for now: ${messageOf(error)}`);
      },
    }),
    async [Symbol.asyncDispose]() {
      isClosed = true;
      clearInterval(daily);
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
