import type { Passage, Span } from '../notes/passage.js';
import type { Search } from '../search/search.js';
import { termsOf } from '../search/terms.js';
import type { Calibration } from './calibration.js';
import { rankOfAnswer } from './evaluate.js';
import { type Anchors, type Features, featuresOf, type SimilarityAnchors } from './features.js';
import { fitRule } from './fit-rule.js';
import { OFF_TOPIC_QUESTIONS } from './off-topic-questions.js';
import type { TestQuestion } from './question-set.js';
import { evidenceFor, type Rule, STANDARD_ANSWERABLE, STANDARD_RIGHT } from './rule.js';
import { type Signals, signalsOf } from './signals.js';
import { withoutPleasantries } from './small-talk.js';

/** Questions made from the notes; more make the marks no surer. */
const MADE_QUESTIONS = 160;
/** Fewer teach too little; then shorter spans are taken too. */
const FEWEST_MADE_QUESTIONS = 20;
const SHORTEST_SPAN_WORDS = 5;
/** Of a made question, so many words come from the notes and the rest from everyday talk. */
const WORDS_FROM_NOTES = 4;
const EVERYDAY_WORDS = 4;
/** Share of off-topic questions that notes may touch: they are about all kinds of things. */
const TOUCHED_BY_CHANCE = 0.15;
/** How far the cut-off may move from the standard one for off-topic questions alone. */
const CUT_OFF_MAY_RISE = 0.6;
const CUT_OFF_MAY_FALL = 0.1;

export interface CalibrateOptions {
  /** Questions whose answers are known; the more, the better the rules fit these notes. */
  readonly questions?: readonly TestQuestion[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fits the decision to a model and its notes. Off-topic questions mark the background, questions made
 * from the notes' own words what an answer looks like; between these marks the standard rules hold for
 * any model. Questions with known answers refit the rules themselves.
 */
export async function calibrate(
  search: Search,
  { questions = [], signal }: CalibrateOptions = {},
): Promise<Calibration> {
  const ask = (question: string): Promise<Signals> => {
    signal?.throwIfAborted();
    return signalsFor(search, question);
  };
  const background = await inOrder(OFF_TOPIC_QUESTIONS, ask);
  const own = await inOrder(madeQuestions(search.index.passages), ask);
  const anchors = anchorsOf(background, own);
  const elsewhere = background.map((signals) => featuresOf(signals, anchors));
  const standard = {
    version: 2 as const,
    anchors,
    answerable: { ...STANDARD_ANSWERABLE, cutOff: cutOffAgainst(elsewhere, STANDARD_ANSWERABLE) },
    right: STANDARD_RIGHT,
    silentLegs: findSilentLegs(own),
    labelledQuestions: 0,
  };
  if (questions.length === 0) return standard;
  const labelled = await inOrder(questions, async (question): Promise<Labelled> => {
    signal?.throwIfAborted();
    const result = await search.search(withoutPleasantries(question.question), { limit: 10 });
    return {
      features: featuresOf(signalsOf(result), anchors),
      isAnswerable: question.gold.length > 0,
      isRight: rankOfAnswer(result.hits, question) === 1,
    };
  });
  return { ...standard, ...fitTo(labelled, elsewhere), labelledQuestions: questions.length };
}

interface Labelled {
  readonly features: Features;
  readonly isAnswerable: boolean;
  readonly isRight: boolean;
}

/** Share of what is answered that shall be right. */
const RIGHT_OF_ANSWERED = 0.8;
/** Share of the answerable questions that may be refused. */
const REFUSED_OF_ANSWERABLE = 0.03;

function fitTo(
  labelled: readonly Labelled[],
  elsewhere: readonly Features[],
): Pick<Calibration, 'answerable' | 'right'> {
  const off = elsewhere.map((features) => ({ features, isYes: false }));
  const answerable = fitRule(
    [...labelled.map(({ features, isAnswerable }) => ({ features, isYes: isAnswerable })), ...off],
    STANDARD_ANSWERABLE,
  );
  const right = fitRule(
    [...labelled.map(({ features, isRight }) => ({ features, isYes: isRight })), ...off],
    STANDARD_RIGHT,
  );
  return {
    answerable: { ...answerable, cutOff: lettingThrough(labelled, answerable) },
    right: { ...right, cutOff: rightEnough(labelled, right) },
  };
}

/** The cut-off that refuses no more answerable questions than it may. */
function lettingThrough(labelled: readonly Labelled[], rule: Rule): number {
  const evidence = labelled
    .filter(({ isAnswerable }) => isAnswerable)
    .map(({ features }) => evidenceFor(features, rule))
    .sort((a, b) => a - b);
  return evidence[Math.floor(evidence.length * REFUSED_OF_ANSWERABLE)] ?? rule.cutOff;
}

/** The lowest cut-off above which answers are right often enough; where none is, the best there is. */
function rightEnough(labelled: readonly Labelled[], rule: Rule): number {
  const sorted = labelled
    .map(({ features, isRight }) => ({ evidence: evidenceFor(features, rule), isRight }))
    .sort((a, b) => b.evidence - a.evidence);
  let right = 0;
  let best = { cutOff: rule.cutOff, share: 0 };
  let lowest: number | undefined;
  for (const [at, { evidence, isRight }] of sorted.entries()) {
    if (isRight) right += 1;
    const share = right / (at + 1);
    if (share >= RIGHT_OF_ANSWERED) lowest = evidence;
    if (at >= FEWEST_TO_JUDGE_BY && share > best.share) best = { cutOff: evidence, share };
  }
  return lowest ?? best.cutOff;
}

const FEWEST_TO_JUDGE_BY = 10;

/** Between the standard cut-off and what keeps most off-topic questions out. */
function cutOffAgainst(elsewhere: readonly Features[], rule: Rule): number {
  const evidence = elsewhere.map((features) => evidenceFor(features, rule)).sort((a, b) => a - b);
  const border = evidence[Math.floor(evidence.length * (1 - TOUCHED_BY_CHANCE))] ?? rule.cutOff;
  return Math.min(rule.cutOff + CUT_OFF_MAY_RISE, Math.max(rule.cutOff - CUT_OFF_MAY_FALL, border));
}

async function signalsFor(search: Search, question: string): Promise<Signals> {
  return signalsOf(await search.search(question, { limit: 10 }));
}

async function inOrder<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}

function findSilentLegs(signals: readonly Signals[]): Calibration['silentLegs'] {
  const silent: Calibration['silentLegs'] = [];
  if (signals.length === 0) return silent;
  if (signals.every(({ similarity }) => similarity === 0)) silent.push('meaning');
  if (signals.every(({ widestCoverage }) => widestCoverage === 0)) silent.push('keywords');
  return silent;
}

/** The marks that questions from elsewhere and the notes' own words leave. */
function anchorsOf(background: readonly Signals[], own: readonly Signals[]): SimilarityAnchors {
  const mean = (all: readonly Signals[], name: keyof SimilarityAnchors): number =>
    all.reduce((sum, signals) => sum + signals[name], 0) / Math.max(1, all.length);
  const anchors = (name: keyof SimilarityAnchors): Anchors => ({
    background: mean(background, name),
    own: mean(own, name),
  });
  return { similarity: anchors('similarity'), passageSimilarity: anchors('passageSimilarity') };
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
