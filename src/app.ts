import { createExamineQuestion, type ExamineQuestion } from './answer/answer-question.js';
import type { AnswerQuestion } from './answer/answer.js';
import { parseCalibration } from './answer/calibration.js';
import { catalogueOf } from './answer/catalogue.js';
import { withConversation } from './answer/conversation.js';
import { conversationMemory } from './answer/conversation-memory.js';
import { createFindNeighbours, type FindNeighbours } from './answer/neighbours.js';
import { createSuggestions, type Suggestions } from './answer/suggestions.js';
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
  /** Answers as if nothing had been asked before. */
  readonly answerAgain: AnswerQuestion;
  /** Forgets what a person asked last, which is in memory alone. */
  readonly forget: (person: string) => void;
  readonly suggestions: Suggestions;
  readonly neighbours: FindNeighbours;
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
    const { passages } = index;
    const search = createSearch(index, embedder);
    const examine = createExamineQuestion(search, parseCalibration(calibration));
    const memory = conversationMemory({ now: Date.now });
    return {
      examine: withConversation({
        examine,
        memory,
        vocabulary: vocabularyOf(index),
        isName: (text) => catalogueOf(passages).entryNamed(text) !== undefined,
      }),
      answerAgain: async (request) => (await examine(request)).answer,
      forget: memory.forget,
      suggestions: createSuggestions(passages),
      neighbours: createFindNeighbours(passages),
      build: manifest.id,
      embed: (questions) => embedder.embed(questions, 'query'),
      [Symbol.asyncDispose]: () => current[Symbol.asyncDispose](),
    };
  } catch (error) {
    await current[Symbol.asyncDispose]();
    throw error;
  }
}
