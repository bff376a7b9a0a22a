import { createExamineQuestion, type ExamineQuestion } from './answer/answer-question.js';
import { parseCalibration } from './answer/calibration.js';
import { withConversation } from './answer/conversation.js';
import { conversationMemory } from './answer/conversation-memory.js';
import { vocabularyOf } from './answer/vocabulary.js';
import type { Config } from './config.js';
import { SetupError } from './errors.js';
import { openCurrentIndex } from './current-index.js';
import { readEnvironment } from './environment.js';
import { indexCommandFor } from './index-remedy.js';
import { createSearch } from './search/search.js';
import { loadHnsw } from './search/vector-index.js';

/** All that answers questions, opened. */
export interface Answering extends AsyncDisposable {
  readonly examine: ExamineQuestion;
  /** Id of the build of the index that is asked. */
  readonly build: string;
  /** What the model makes of questions; see `Embedder`. */
  readonly embed: (questions: readonly string[]) => Promise<Float32Array[]>;
}

/**
 * Opens the index, the model and the answering on top of them.
 * @throws {SetupError} when the index is missing, damaged or out of date, naming the command that mends it
 */
export async function openAnswering(config: Config): Promise<Answering> {
  const current = await openCurrentIndex(config, await loadHnsw());
  const { build, reason, embedder } = current;
  try {
    if (!build || reason !== undefined) {
      const remedy = indexCommandFor(config, readEnvironment().settings);
      throw new SetupError(
        `The index in ${config.indexFolder} can't be used: ${reason ?? 'it is not open'}. Run: ${remedy}`,
      );
    }
    const { index, calibration, manifest } = build;
    const search = createSearch(index, embedder);
    return {
      examine: withConversation({
        examine: createExamineQuestion(search, parseCalibration(calibration)),
        memory: conversationMemory({ now: Date.now }),
        vocabulary: vocabularyOf(index),
      }),
      build: manifest.id,
      embed: (questions) => embedder.embed(questions, 'query'),
      [Symbol.asyncDispose]: () => current[Symbol.asyncDispose](),
    };
  } catch (error) {
    await current[Symbol.asyncDispose]();
    throw error;
  }
}
