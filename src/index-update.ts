import { randomBytes } from 'node:crypto';
import { calibrate } from './answer/calibrate.js';
import type { Calibration } from './answer/calibration.js';
import { holdsAnswer } from './answer/evaluate.js';
import type { TestQuestion } from './answer/question-set.js';
import type { Config } from './config.js';
import { openCurrentIndex } from './current-index.js';
import { keepQuestions, readKeptQuestions } from './labelled-questions.js';
import type { LeftOut, SkippedFile } from './notes/note.js';
import type { Passage } from './notes/passage.js';
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
  /** How many questions with known answers the decision was fitted to. */
  readonly labelledQuestions: number;
}

export interface UpdateOptions {
  readonly config: Config;
  /** Build even if the index is current. */
  readonly force: boolean;
  /** Questions with known answers to fit this build and later ones to; else those that are kept. */
  readonly questions?: readonly TestQuestion[] | undefined;
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
      labelledQuestions: 0,
      seconds: seconds(),
    };
  }
  const kept = options.questions
    ? { questions: options.questions, warning: undefined }
    : await readKeptQuestions(config.indexFolder);
  const found: string[] = kept.warning === undefined ? [] : [kept.warning];
  const report = await buildIndex({
    corpus,
    indexFolder: config.indexFolder,
    previous: build,
    embedder,
    hnsw: await loadHnsw(),
    calibrate: async (search) => {
      const calibration = await calibrate(search, { questions: kept.questions, signal });
      const lost = describeLostAnswers(kept.questions, search.index.passages);
      if (lost !== null) found.push(lost);
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
  if (options.questions) await keepQuestions(config.indexFolder, options.questions);
  return {
    ...report,
    labelledQuestions: kept.questions.length,
    reason: reason ?? 'there is none',
    skipped,
    leftOut,
    warnings: [...report.warnings, ...found],
    seconds: seconds(),
  };
}

/** Labels that the notes have lost teach the wrong thing. */
function describeLostAnswers(
  questions: readonly TestQuestion[],
  passages: readonly Passage[],
): string | null {
  const lost = questions.filter(
    (question) =>
      question.gold.length > 0 && !passages.some((passage) => holdsAnswer(passage, question)),
  );
  if (lost.length === 0) return null;
  const ids = lost.slice(0, 5).map(({ id }) => id);
  return `${lost.length} of the ${questions.length} questions to calibrate with name an answer that stands nowhere in the notes (${ids.join(', ')}${lost.length > ids.length ? ', …' : ''}). Mend them in your file and calibrate again.`;
}

/** What it means that a leg is silent, even for the notes' own words. */
const SILENT = {
  meaning:
    'The search by meaning finds nothing in these notes: the embedding model knows none of their words. Set EMBEDDING_MODEL to a model of their language; until then only keywords are searched.',
  keywords:
    'The search by keywords finds nothing in these notes, so only meaning is searched. Please report this, with a sample of the notes.',
} as const satisfies Record<Calibration['silentLegs'][number], string>;
