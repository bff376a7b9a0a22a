import type { ExamineQuestion } from './answer/answer-question.js';
import { recordGaps } from './answer/record-gaps.js';
import type { Answering } from './app.js';
import type { Config } from './config.js';
import { messageOf } from './errors.js';
import { openLazily } from './lazy-database.js';
import { lazyStores } from './lazy-stores.js';
import { DAY_MS, openStores, type Stores } from './stores.js';

/** What something that runs long keeps over restarts. */
export interface Keeping
  extends AsyncDisposable, Pick<Stores, 'gaps' | 'answers' | 'votes' | 'quiz' | 'personal'> {
  /** Whether anything is kept yet. */
  readonly hasDatabase: () => boolean;
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

/**
 * Keeps things in one database, opened when there is first something to keep, so that whoever never has
 * anything gets no file. What its stores reject with names the remedy.
 */
export function openKeeping(options: KeepingOptions): Keeping {
  const { config, answering, warn } = options;
  const open =
    options.open ??
    ((where: Pick<Config, 'databaseUrl'>) => openStores({ ...where, busyMs: BUSY_MS }));
  const database = openLazily({ ...config, open });
  const stores = lazyStores(database.withStores);
  const dropOld = async (): Promise<void> => {
    if (database.exists()) await database.withStores((all) => all.dropOld());
  };
  const daily = setInterval(() => {
    dropOld().catch((error: unknown) => {
      warn(`What is kept long enough could not be dropped: ${messageOf(error)}`);
    });
  }, DAY_MS).unref();
  return {
    ...stores,
    hasDatabase: database.exists,
    examine: recordGaps({
      ...answering,
      place: 'terminal',
      openStore: () => Promise.resolve(stores.gaps),
      onFailure: (error) => {
        warn(`Questions that the notes don’t answer can’t be kept for now: ${messageOf(error)}`);
      },
    }),
    async [Symbol.asyncDispose]() {
      clearInterval(daily);
      await database[Symbol.asyncDispose]();
    },
  };
}
