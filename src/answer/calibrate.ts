import type { Passage, Span } from '../notes/passage.js';
import type { Search } from '../search/search.js';
import { termsOf } from '../search/terms.js';
import { type Calibration, evidenceOf } from './calibration.js';
import { fitLogistic } from './fit-logistic.js';
import { OFF_TOPIC_QUESTIONS } from './off-topic-questions.js';
import { type Signals, signalsOf } from './signals.js';

/** Questions made from the notes; more make the fit no better. */
const MADE_QUESTIONS = 160;
/** Fewer teach too little; then shorter spans are taken too. */
const FEWEST_MADE_QUESTIONS = 20;
const SHORTEST_SPAN_WORDS = 5;
/** Of a made question, so many words come from the notes and the rest from everyday talk. */
const WORDS_FROM_NOTES = 4;
const EVERYDAY_WORDS = 4;
/** Share of off-topic questions that the notes may really answer: notes are about all kinds of things. */
const ANSWERED_BY_CHANCE = 0.1;
/** Share of off-topic questions that may pass as answered. */
const FALSE_ANSWERS = 0.02;
/** No cut-off above this: there a question made from the notes is more likely answered than not. */
const HIGHEST_CUT_OFF = 0;

/**
 * Learns to tell questions that the notes answer from those that they don't, without labelled data:
 * off-topic questions give the background, and questions made from the notes' own words, mixed with
 * words of everyday talk, stand for those with an answer.
 */
export async function calibrate(search: Search): Promise<Calibration> {
  const background = await signalsOfAll(search, OFF_TOPIC_QUESTIONS);
  const negatives = background
    .sort((a, b) => a.similarity - b.similarity)
    .slice(0, Math.ceil(background.length * (1 - ANSWERED_BY_CHANCE)));
  const positives = await signalsOfAll(search, madeQuestions(search.index.passages));
  const { weights, bias } = fitLogistic([
    ...positives.map((signals) => ({ features: featuresOf(signals), label: 1 as const })),
    ...negatives.map((signals) => ({ features: featuresOf(signals), label: 0 as const })),
  ]);
  const [similarity = 0, coverage = 0] = weights;
  const fitted: Calibration = {
    version: 1,
    bias,
    similarity,
    coverage,
    cutOff: HIGHEST_CUT_OFF,
    silentLegs: findSilentLegs(positives),
  };
  const evidence = negatives.map((signals) => evidenceOf(signals, fitted)).sort((a, b) => a - b);
  const border = evidence[Math.floor(evidence.length * (1 - FALSE_ANSWERS))];
  // Without a word in the notes there is nothing to tell answers by; all evidence then lies below 0.
  if (border === undefined || positives.length === 0) return fitted;
  // Halfway, because other off-topic questions than these come a little nearer, above all to small notes.
  return { ...fitted, cutOff: Math.min(HIGHEST_CUT_OFF, (border + HIGHEST_CUT_OFF) / 2) };
}

function findSilentLegs(signals: readonly Signals[]): Calibration['silentLegs'] {
  const silent: Calibration['silentLegs'] = [];
  if (signals.length === 0) return silent;
  if (signals.every(({ similarity }) => similarity === 0)) silent.push('meaning');
  if (signals.every(({ coverage }) => coverage === 0)) silent.push('keywords');
  return silent;
}

function featuresOf({ similarity, coverage }: Signals): number[] {
  return [similarity, coverage];
}

async function signalsOfAll(search: Search, questions: readonly string[]): Promise<Signals[]> {
  const signals: Signals[] = [];
  for (const question of questions) {
    signals.push(signalsOf(await search.search(question, { limit: 10 })));
  }
  return signals;
}

/** Questions made from the spans that say something; the same notes make the same questions. */
function madeQuestions(passages: readonly Passage[]): string[] {
  const spans = passages.flatMap((passage) => passage.spans);
  const wordy = spans.map(plainWords).filter((words) => words.length >= SHORTEST_SPAN_WORDS);
  if (wordy.length >= FEWEST_MADE_QUESTIONS) return pick(wordy).map(madeQuestion);
  // Tiny notes, or a script whose words stand without spaces between them.
  const terms = spans.map(({ words }) => termsOf(words).map(({ word }) => word));
  return pick(terms.filter((words) => words.length > 0)).map(madeQuestion);
}

/** Up to so many, spread evenly. */
function pick<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / MADE_QUESTIONS));
  return all.filter((_, index) => index % step === 0).slice(0, MADE_QUESTIONS);
}

/** A few words of a span behind everyday ones. */
function madeQuestion(words: readonly string[], index: number): string {
  const stride = Math.max(1, Math.floor(words.length / WORDS_FROM_NOTES));
  const own = words.filter((_, at) => at % stride === 0).slice(0, WORDS_FROM_NOTES);
  const everyday = OFF_TOPIC_QUESTIONS[index % OFF_TOPIC_QUESTIONS.length] ?? '';
  return [...everyday.split(' ').slice(-EVERYDAY_WORDS), ...own].join(' ');
}

function plainWords({ words }: Span): string[] {
  return words.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
