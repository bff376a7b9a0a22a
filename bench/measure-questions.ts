import { createExamineQuestion, type ExamineQuestion } from '../src/answer/answer-question.js';
import { parseCalibration } from '../src/answer/calibration.js';
import { openAnswering } from '../src/app.js';
import type { Config } from '../src/config.js';
import { SetupError } from '../src/errors.js';
import { openEmbedder } from '../src/current-index.js';
import { openCurrentBuild } from '../src/search/index-folder.js';
import { createSearch } from '../src/search/search.js';
import { loadHnsw } from '../src/search/vector-index.js';
import { cpuMilliseconds } from './cpu-time.js';
import { configFor, type Place } from './place.js';
import { Stopwatch, timed } from './stopwatch.js';

/** What questions took. */
export interface QuestionFigures {
  readonly questions: number;
  /** From nothing to the first question: notes read, model and index opened and checked. */
  readonly openSeconds: number;
  /** Of the whole process, at its highest. */
  readonly peakMiB: number;
  readonly total: Spread;
  /** Time that processors were at work, a question on average: other programs on the machine change it little. */
  readonly cpuMs: number;
  /** Where the time goes, asked again with a stopwatch around each part; that costs a little itself. */
  readonly byPart: Readonly<Record<Part, Spread>>;
}

/** Milliseconds a question. */
export interface Spread {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

export const PARTS = [
  'embedding',
  'keywords',
  'nearest vectors',
  'similarities',
  'rest of the search',
  'deciding',
] as const;
export type Part = (typeof PARTS)[number];

/** How often every question is asked before anything counts, and then for each of the two timings. */
const WARM_UP_PASSES = 3;
const PASSES = 3;

function eachPart<T>(valueOf: (part: Part) => T): Record<Part, T> {
  return {
    embedding: valueOf('embedding'),
    keywords: valueOf('keywords'),
    'nearest vectors': valueOf('nearest vectors'),
    similarities: valueOf('similarities'),
    'rest of the search': valueOf('rest of the search'),
    deciding: valueOf('deciding'),
  };
}

/** Opens the index of a place and asks its questions, one after the other. */
export async function measureQuestions(
  place: Place,
  questions: readonly string[],
): Promise<QuestionFigures> {
  const config = configFor(place);
  const started = performance.now();
  const answering = await openAnswering(config);
  const openSeconds = (performance.now() - started) / 1000;
  const times = await timeQuestions(answering.examine, questions).finally(() =>
    answering[Symbol.asyncDispose](),
  );
  const peakMiB = process.resourceUsage().maxRSS / 2 ** 10;
  const byPart = await measureParts(config, questions);
  return { questions: questions.length, openSeconds, peakMiB, ...times, byPart };
}

async function timeQuestions(
  examine: ExamineQuestion,
  questions: readonly string[],
): Promise<Pick<QuestionFigures, 'total' | 'cpuMs'>> {
  const totals: number[] = [];
  await ask(questions, WARM_UP_PASSES, examine, () => undefined);
  const before = cpuMilliseconds();
  await ask(questions, PASSES, examine, (milliseconds) => totals.push(milliseconds));
  return { total: spreadOf(totals), cpuMs: (cpuMilliseconds() - before) / totals.length };
}

async function ask(
  questions: readonly string[],
  passes: number,
  examine: ExamineQuestion,
  onAnswered: (milliseconds: number) => void,
): Promise<void> {
  for (let pass = 0; pass < passes; pass += 1) {
    for (const question of questions) {
      const started = performance.now();
      await examine({ question });
      onAnswered(performance.now() - started);
    }
  }
}

/** Asks with a stopwatch around what the search is made of. */
async function measureParts(
  config: Config,
  questions: readonly string[],
): Promise<Record<Part, Spread>> {
  const stopwatch = new Stopwatch(() => performance.now());
  const part =
    (name: Part): (() => Part) =>
    () =>
      name;
  const outcome = await openCurrentBuild(config.indexFolder, await loadHnsw());
  if (outcome.kind !== 'open') throw new SetupError('The index that was just asked is gone.');
  const { index, calibration } = outcome.build;
  const embedder = await openEmbedder(config);
  try {
    const vectors = (method: string): Part =>
      method === 'nearest' ? 'nearest vectors' : 'similarities';
    const watched = {
      ...index,
      keywords: timed(index.keywords, stopwatch, part('keywords')),
      spanVectors: timed(index.spanVectors, stopwatch, vectors),
      passageVectors: timed(index.passageVectors, stopwatch, vectors),
    };
    const search = createSearch(watched, timed(embedder, stopwatch, part('embedding')));
    const examine = createExamineQuestion(
      timed(search, stopwatch, part('rest of the search')),
      parseCalibration(calibration),
    );
    const spent = eachPart((): number[] => []);
    const watchedExamine = timed({ examine }, stopwatch, part('deciding')).examine;
    await ask(questions, WARM_UP_PASSES, watchedExamine, () => stopwatch.read());
    await ask(questions, PASSES, watchedExamine, () => {
      const reading = stopwatch.read();
      for (const name of PARTS) spent[name].push(reading.get(name) ?? 0);
    });
    return eachPart((name) => spreadOf(spent[name]));
  } finally {
    await embedder.close();
  }
}

/** The middle, the end and the worst of a number of times. */
export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
}
