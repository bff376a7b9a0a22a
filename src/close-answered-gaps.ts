import { askGapsAgain, type ClosedGap } from './answer/ask-gaps-again.js';
import type { Gap, GapStore } from './answer/gap-store.js';
import { type Answering, openAnswering } from './app.js';
import type { Config } from './config.js';
import { messageOf } from './errors.js';
import { describeClosed } from './gap-report.js';
import { createProgress } from './progress.js';
import { readCurrent } from './search/index-folder.js';
import { databaseExists, explainFailure } from './state/database.js';
import { openStores } from './stores.js';
import { styleFor } from './terminal-answer.js';

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
    await using stores = await openStores(config);
    const build = options.answering?.build ?? (await readCurrent(config.indexFolder));
    const waiting = build === undefined ? [] : await stores.gaps.listNotAskedOf(build);
    if (waiting.length === 0) return [];
    const closed = await askAll(waiting, stores.gaps, options);
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
