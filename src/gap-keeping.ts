import { askGapsAgain, type ClosedGap } from './answer/ask-gaps-again.js';
import type { ExamineQuestion } from './answer/answer-question.js';
import { type Gap, GAP_KEPT_DAYS, type GapStore } from './answer/gap-store.js';
import { recordGaps } from './answer/record-gaps.js';
import { type Answering, openAnswering } from './app.js';
import type { Config } from './config.js';
import { messageOf } from './errors.js';
import { describeClosed } from './gap-report.js';
import { createProgress } from './progress.js';
import { readCurrent } from './search/index-folder.js';
import { type Database, databaseExists, explainFailure, openDatabase } from './state/database.js';
import { createGapStore } from './state/gap-store.js';
import { styleFor } from './terminal-answer.js';

/** The gaps in their database. */
export interface OpenGaps extends AsyncDisposable {
  readonly store: GapStore;
  /** Forgets what nobody asked for long. */
  readonly dropOld: () => Promise<void>;
}

/**
 * Opens the database of the gaps and forgets old ones.
 * @throws {SetupError} when it can't be opened
 */
export async function openGaps({ databaseUrl }: Pick<Config, 'databaseUrl'>): Promise<OpenGaps> {
  const now = (): Date => new Date();
  const database: Database = await openDatabase({ url: databaseUrl, now });
  const store = createGapStore({ queries: database.queries, now });
  const dropOld = async (): Promise<void> => {
    const before = new Date(now().getTime() - GAP_KEPT_DAYS * DAY_MS);
    await store.dropOlderThan(before);
    await database.removeBackupsFrom(before);
  };
  // Another process may hold the database just now; forgetting can wait until the next time.
  await dropOld().catch(() => undefined);
  return { store, dropOld, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
}

const DAY_MS = 24 * 60 * 60_000;

/** Answers questions and keeps those that the notes don't answer. */
export interface GapKeeping extends AsyncDisposable {
  readonly examine: ExamineQuestion;
}

export interface GapKeepingOptions {
  readonly config: Pick<Config, 'databaseUrl'>;
  readonly answering: Pick<Answering, 'examine' | 'build'>;
  /** Told what goes wrong; answers go on. */
  readonly warn: (text: string) => void;
}

/** The database is opened at the first gap, so that whoever never has one gets no file. */
export function keepGaps({ config, answering, warn }: GapKeepingOptions): GapKeeping {
  let opened: Promise<OpenGaps> | undefined;
  const openOnce = async (): Promise<OpenGaps> => {
    opened ??= openGaps(config);
    try {
      return await opened;
    } catch (error) {
      // What was in the way may be gone next time.
      opened = undefined;
      throw error;
    }
  };
  const dropOld = async (): Promise<void> => {
    if (databaseExists(config.databaseUrl)) await (await openOnce()).dropOld();
  };
  const daily = setInterval(() => {
    dropOld().catch((error: unknown) => {
      warn(`Old gaps could not be dropped: ${messageOf(error)}`);
    });
  }, DAY_MS).unref();
  const examine = recordGaps({
    ...answering,
    place: 'terminal',
    openStore: async () => (await openOnce()).store,
    onFailure: (error) => {
      const reason = messageOf(explainFailure(error, config.databaseUrl));
      warn(`Questions that the notes don’t answer can’t be kept for now: ${reason}`);
    },
  });
  return {
    examine,
    async [Symbol.asyncDispose]() {
      clearInterval(daily);
      const gaps = await opened?.catch(() => undefined);
      await gaps?.[Symbol.asyncDispose]();
    },
  };
}

export interface CloseGapsOptions {
  readonly config: Config;
  /** What asks the current build, where it is open already. */
  readonly answering?: Answering;
  readonly signal: AbortSignal;
  readonly warn: (text: string) => void;
}

/**
 * Asks the open gaps that have not been asked of the current build, closes those that it answers, and
 * tells so in lines. A database that can't be opened is no reason to fail a build: it warns.
 */
export async function closeAnsweredGaps(options: CloseGapsOptions): Promise<string[]> {
  const { config, warn } = options;
  if (!databaseExists(config.databaseUrl)) return [];
  try {
    await using gaps = await openGaps(config);
    const build = options.answering?.build ?? (await readCurrent(config.indexFolder));
    const waiting = build === undefined ? [] : await gaps.store.listNotAskedOf(build);
    if (waiting.length === 0) return [];
    const closed = await askAll(waiting, gaps.store, options);
    if (options.signal.aborted) warn('Stopped; the other open gaps are asked again next time.');
    const style = styleFor(process.stdout, config.corpusFolder);
    return describeClosed(closed, style);
  } catch (error) {
    const reason = messageOf(explainFailure(error, config.databaseUrl));
    warn(`Open gaps could not be asked again: ${reason}`);
    return [];
  }
}

async function askAll(
  gaps: readonly Gap[],
  store: GapStore,
  { config, answering: given, signal }: CloseGapsOptions,
): Promise<ClosedGap[]> {
  await using opened = given ? undefined : await openAnswering(config);
  const answering = given ?? opened;
  if (!answering) return [];
  const { examine, build } = answering;
  const progress = createProgress(process.stderr);
  try {
    const onProgress = (done: number, total: number): void => {
      progress.show({ step: 'asking', done, total });
    };
    return await askGapsAgain({ store, gaps, examine, build, onProgress, signal });
  } finally {
    progress.end();
  }
}
