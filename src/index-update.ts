import { randomBytes } from 'node:crypto';
import { calibrate } from './answer/calibrate.js';
import type { Calibration } from './answer/calibration.js';
import type { Config } from './config.js';
import { openCurrentIndex } from './current-index.js';
import type { LeftOut, SkippedFile } from './notes/note.js';
import { buildIndex, type BuildProgress } from './search/build-index.js';
import {
  describeUnknownLanguages,
  languagesOf,
  languagesOfModel,
} from './search/model-languages.js';
import { loadHnsw } from './search/vector-index.js';

/** What bringing the index up to date came to. */
export interface IndexUpdate {
  /** Why the index was built; null when it was current already. */
  readonly reason: string | null;
  readonly notes: number;
  readonly passages: number;
  readonly spans: number;
  readonly reused: number;
  readonly embedded: number;
  readonly skipped: readonly SkippedFile[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly string[];
  readonly seconds: number;
}

export interface UpdateOptions {
  readonly config: Config;
  /** Build even if the index is current. */
  readonly force: boolean;
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Builds the index where it is missing, damaged, or doesn't fit the notes and the model. */
export async function updateIndex(options: UpdateOptions): Promise<IndexUpdate> {
  const { config, force, onProgress, signal } = options;
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  await using current = await openCurrentIndex(config, undefined, signal);
  const { corpus, embedder, build } = current;
  const { skipped, leftOut } = corpus;
  const reason = force ? 'you asked for it' : current.reason;
  if (build && reason === undefined) {
    const { counts } = build.manifest;
    const reused = counts.passages + counts.spans;
    return {
      reason: null,
      ...counts,
      reused,
      embedded: 0,
      skipped,
      leftOut,
      warnings: [],
      seconds: seconds(),
    };
  }
  const found: string[] = [];
  const report = await buildIndex({
    corpus,
    indexFolder: config.indexFolder,
    previous: build,
    embedder,
    hnsw: await loadHnsw(),
    calibrate: async (search) => {
      const calibration = await calibrate(search);
      const unknown = describeUnknownLanguages(
        languagesOfModel(search.index.model.id),
        languagesOf(search.index.passages),
      );
      if (unknown !== null) found.push(unknown);
      // Where the languages say why meaning finds nothing, that is said once.
      const silent = calibration.silentLegs.filter((leg) => leg !== 'meaning' || unknown === null);
      found.push(...silent.map((leg) => SILENT[leg]));
      return calibration;
    },
    onProgress,
    now: () => new Date(),
    randomName: () => randomBytes(4).toString('hex'),
    signal,
  });
  return {
    ...report,
    reason: reason ?? 'there is none',
    skipped,
    leftOut,
    warnings: [...report.warnings, ...found],
    seconds: seconds(),
  };
}

/** What it means that a leg is silent, even for the notes' own words. */
const SILENT = {
  meaning:
    'The search by meaning finds nothing in these notes: the embedding model knows none of their words. Set EMBEDDING_MODEL to a model of their language; until then only keywords are searched.',
  keywords:
    'The search by keywords finds nothing in these notes, so only meaning is searched. Please report this, with a sample of the notes.',
} as const satisfies Record<Calibration['silentLegs'][number], string>;
