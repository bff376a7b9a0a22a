import type { ExamineQuestion } from './answer/answer-question.js';
import { recordGaps } from './answer/record-gaps.js';
import type { Answering } from './app.js';
import type { Config } from './config.js';
import { messageOf } from './errors.js';
import { lazyStores, type WithStores } from './lazy-stores.js';
import { databaseExists, explainFailure } from './state/database.js';
import { DAY_MS, openStores, type Stores } from './stores.js';

/** What something that runs long keeps over restarts. */
export interface Keeping extends AsyncDisposable, Pick<Stores, 'gaps' | 'answers' | 'votes'> {
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
 * Keeps things in one database, opened when there is first something to keep, so that whoever never has
 * anything gets no file. What its stores reject with names the remedy.
 */
export function openKeeping(options: KeepingOptions): Keeping {
  const { config, answering, warn, open = openStores } = options;
  let opened: Promise<Stores> | undefined;
  let isClosed = false;
  const openOnce = async (): Promise<Stores> => {
    if (isClosed) throw new Error('The database is closed already.');
    const opening = (opened ??= open(config));
    try {
      return await opening;
    } catch (error) {
      // What was in the way may be gone next time.
      if (opened === opening) opened = undefined;
      throw error;
    }
  };
  const withStores: WithStores = async (work) => {
    try {
      return await work(await openOnce());
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
