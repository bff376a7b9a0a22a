import { fileURLToPath } from 'node:url';
import { isCalibration } from './answer/calibration.js';
import type { Config } from './config.js';
import { fileReader } from './notes/file-reader.js';
import type { Corpus } from './notes/note.js';
import { readNotes } from './notes/read-notes.js';
import { reasonToRebuild } from './search/corpus-state.js';
import { createEmbedder, type Embedder } from './search/embedder.js';
import { type OpenBuild, openCurrentBuild, type OpenOutcome } from './search/index-folder.js';
import type { HnswLibrary } from './search/vector-index.js';

/** The notes and the model as they are now, and the index that there is of them. */
export interface CurrentIndex extends AsyncDisposable {
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  /** The build in use, found whole; undefined when there is none such. */
  readonly build: OpenBuild | undefined;
  /** Why the index must be built; undefined when it fits the notes and the model. */
  readonly reason: string | undefined;
}

/** Reads the notes, loads the model, opens the index, and says whether they fit each other. */
export async function openCurrentIndex(
  config: Config,
  hnsw: HnswLibrary | undefined,
  signal?: AbortSignal,
): Promise<CurrentIndex> {
  const corpus = await readCorpus(config, signal);
  const embedder = await openEmbedder(config);
  try {
    const outcome = await openCurrentBuild(config.indexFolder, hnsw);
    return {
      corpus,
      embedder,
      build: outcome.kind === 'open' ? outcome.build : undefined,
      reason: reasonFor(outcome, corpus, embedder),
      [Symbol.asyncDispose]: () => embedder.close(),
    };
  } catch (error) {
    await embedder.close();
    throw error;
  }
}

export async function readCorpus(config: Config, signal?: AbortSignal): Promise<Corpus> {
  return readNotes({
    folder: config.corpusFolder,
    maxNoteBytes: config.maxNoteBytes,
    files: fileReader,
    signal,
  });
}

export async function openEmbedder(config: Config): Promise<Embedder> {
  return createEmbedder({
    ...config.embedding,
    modelsFolder: fileURLToPath(new URL('../models', import.meta.url)),
  });
}

function reasonFor(outcome: OpenOutcome, corpus: Corpus, embedder: Embedder): string | undefined {
  switch (outcome.kind) {
    case 'missing':
      return 'there is none';
    case 'unusable':
      return outcome.reason;
    case 'open':
      return (
        reasonToRebuild(outcome.build.manifest, corpus.notes, embedder.model) ??
        (isCalibration(outcome.build.calibration)
          ? undefined
          : 'it was calibrated by another version')
      );
  }
}
