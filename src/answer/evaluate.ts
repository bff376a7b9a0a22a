import { countWords } from '../notes/atom.js';
import type { Passage } from '../notes/passage.js';
import type { Hit } from '../search/search.js';
import type { Answer } from './answer.js';
import type { Examined } from './answer-question.js';
import type { TestQuestion } from './question-set.js';

/** What asking one question of the set came to. */
export interface Outcome {
  readonly question: TestQuestion;
  /** Place of the first hit that answers, from 1; null when none does or none should. */
  readonly rank: number | null;
  /** Whether the best span of the first hit holds what answers; null when that hit doesn't. */
  readonly isSpanRight: boolean | null;
  readonly band: Band;
  readonly milliseconds: number;
}

/** What a question got; what is no question got nothing. */
export type Band = 'answered' | 'close' | 'none';

/** Figures over a set of questions; shares lie between 0 and 1 and are null where there is nothing to share. */
export interface Evaluation {
  readonly questions: number;
  readonly answerable: number;
  readonly hit1: number | null;
  readonly hit3: number | null;
  readonly hit5: number | null;
  readonly mrr: number | null;
  /** Of the first hits that answer, the share whose best span holds the answer. */
  readonly span1: number | null;
  readonly byKind: Readonly<Record<string, KindFigures>>;
  /** Quoted, as an answer or as coming close. */
  readonly answered: ByAnswerability;
  readonly refused: ByAnswerability;
  readonly bands: Readonly<Record<keyof ByAnswerability, Readonly<Record<Band, number | null>>>>;
  /** Of the questions in the answered band, the share whose first hit answers; unanswerable ones are wrong there. */
  readonly answeredPrecision: number | null;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export interface KindFigures {
  readonly questions: number;
  readonly hit1: number | null;
  readonly hit3: number | null;
  readonly answered: number | null;
}

export interface ByAnswerability {
  readonly answerable: number | null;
  readonly far: number | null;
  readonly near: number | null;
}

/** A passage that fills a screen answers everything and nothing. */
const LONGEST_COUNTED_WORDS = 250;

/** Judges one examined question. The hits count as they are ranked, whatever was decided. */
export function judge(question: TestQuestion, examined: Examined, milliseconds: number): Outcome {
  const rank = rankOfAnswer(examined.result.hits, question);
  return {
    question,
    rank,
    isSpanRight: rank === 1 ? spanAnswers(examined.result.hits[0], question) : null,
    band: bandOf(examined.answer),
    milliseconds,
  };
}

/** Place of the first hit that answers, from 1; null when none does. */
export function rankOfAnswer(hits: readonly Hit[], question: TestQuestion): number | null {
  const place = hits.findIndex((hit) => answers(hit, question));
  return place < 0 ? null : place + 1;
}

function bandOf({ kind }: Answer): Band {
  return kind === 'not-a-question' ? 'none' : kind;
}

function spanAnswers(hit: Hit | undefined, { gold }: TestQuestion): boolean {
  if (!hit?.span) return false;
  const shown = plain(hit.passage.text.slice(hit.span.from, hit.span.to));
  return gold.some(({ must_contain: wanted }) => shown.includes(plain(wanted)));
}

/** Whether a hit, or one of the duplicates that it stands for, holds what answers. */
function answers({ passage, duplicates }: Hit, question: TestQuestion): boolean {
  return [passage, ...duplicates].some((candidate) => holdsAnswer(candidate, question));
}

/** Whether a passage holds what answers. */
export function holdsAnswer(passage: Passage, { gold }: TestQuestion): boolean {
  return gold.some(
    ({ file, must_contain: wanted }) =>
      passage.path === file && isShort(passage) && contains(passage, wanted),
  );
}

function isShort({ text }: Passage): boolean {
  return countWords(text) <= LONGEST_COUNTED_WORDS;
}

function contains({ text, context }: Passage, wanted: string): boolean {
  const shown = [...context.map((lines) => lines.text), text].join('\n');
  return plain(shown).includes(plain(wanted));
}

/** Markdown marks dropped, white space folded. */
function plain(text: string): string {
  return text
    .replaceAll(/[*_`~#>|\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export function summarise(outcomes: readonly Outcome[]): Evaluation {
  const answerable = outcomes.filter(({ question }) => question.gold.length > 0);
  const far = outcomes.filter(({ question }) => isUnanswerable(question, 'far'));
  const near = outcomes.filter(({ question }) => isUnanswerable(question, 'near'));
  const shares = (test: (outcome: Outcome) => boolean): ByAnswerability => ({
    answerable: share(answerable, test),
    far: share(far, test),
    near: share(near, test),
  });
  const isAnswered = ({ band }: Outcome): boolean => band !== 'none';
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const kinds = Array.from(new Set(outcomes.map(({ question }) => question.kind))).sort();
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    hit1: hitWithin(answerable, 1),
    hit3: hitWithin(answerable, 3),
    hit5: hitWithin(answerable, 5),
    mrr: average(answerable.map(({ rank }) => (rank === null ? 0 : 1 / rank))),
    span1: share(
      outcomes.filter(({ rank }) => rank === 1),
      ({ isSpanRight }) => isSpanRight === true,
    ),
    byKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        figuresOf(outcomes.filter(({ question }) => question.kind === kind)),
      ]),
    ),
    answered: shares(isAnswered),
    refused: shares((outcome) => !isAnswered(outcome)),
    bands: { answerable: bandsOf(answerable), far: bandsOf(far), near: bandsOf(near) },
    answeredPrecision: share(
      outcomes.filter(({ band }) => band === 'answered'),
      ({ rank }) => rank === 1,
    ),
    p50Ms: round(quantile(times, 0.5)),
    p95Ms: round(quantile(times, 0.95)),
  };
}

function bandsOf(outcomes: readonly Outcome[]): Readonly<Record<Band, number | null>> {
  const shareOf = (wanted: Band): number | null => share(outcomes, ({ band }) => band === wanted);
  return { answered: shareOf('answered'), close: shareOf('close'), none: shareOf('none') };
}

function isUnanswerable({ gold, kind }: TestQuestion, wanted: 'far' | 'near'): boolean {
  return gold.length === 0 && kind === wanted;
}

function figuresOf(outcomes: readonly Outcome[]): KindFigures {
  const answerable = outcomes.filter(({ question }) => question.gold.length > 0);
  return {
    questions: outcomes.length,
    hit1: hitWithin(answerable, 1),
    hit3: hitWithin(answerable, 3),
    answered: share(outcomes, ({ band }) => band !== 'none'),
  };
}

function hitWithin(outcomes: readonly Outcome[], places: number): number | null {
  return share(outcomes, ({ rank }) => rank !== null && rank <= places);
}

function share(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number | null {
  return outcomes.length === 0 ? null : round(outcomes.filter(test).length / outcomes.length);
}

function average(values: readonly number[]): number | null {
  return values.length === 0
    ? null
    : round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The value below which a share of the sorted values lies. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
