import { createExamineQuestion, type ExamineQuestion } from './answer/answer-question.js';
import { parseCalibration } from './answer/calibration.js';
import type { Config } from './config.js';
import { SetupError } from './errors.js';
import { openEmbedder, readCorpus, reasonFor } from './index-update.js';
import { openCurrentBuild } from './search/index-folder.js';
import { createSearch } from './search/search.js';
import { loadHnsw } from './search/vector-index.js';

/** All that answers questions, opened. */
export interface Answering extends AsyncDisposable {
  readonly examine: ExamineQuestion;
  /** Id of the build of the index that is asked. */
  readonly build: string;
}

/**
 * Opens the index, the model and the answering on top of them.
 * @throws {SetupError} when the index is missing, damaged or out of date, naming the command that mends it
 */
export async function openAnswering(config: Config): Promise<Answering> {
  const corpus = await readCorpus(config);
  const embedder = await openEmbedder(config);
  try {
    const outcome = await openCurrentBuild(config.indexFolder, await loadHnsw());
    const reason = reasonFor(outcome, corpus, embedder);
    if (outcome.kind !== 'open' || reason !== undefined) {
      throw new SetupError(
        `The index in ${config.indexFolder} can't be used: ${reason ?? 'it is not open'}. Run: npm run index`,
      );
    }
    const { index, calibration, manifest } = outcome.build;
    const search = createSearch(index, embedder);
    return {
      examine: createExamineQuestion(search, parseCalibration(calibration)),
      build: manifest.id,
      [Symbol.asyncDispose]: () => embedder.close(),
    };
  } catch (error) {
    await embedder.close();
    throw error;
  }
}
