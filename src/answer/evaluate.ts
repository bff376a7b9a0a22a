import { countWords } from '../notes/atom.js';
import type { Passage } from '../notes/passage.js';
import type { Hit } from '../search/search.js';
import type { Examined } from './answer-question.js';
import type { TestQuestion } from './question-set.js';

/** What asking one question of the set came to. */
export interface Outcome {
  readonly question: TestQuestion;
  /** Place of the first hit that answers, from 1; null when none does or none should. */
  readonly rank: number | null;
  readonly isAnswered: boolean;
  readonly milliseconds: number;
}

/** Figures over a set of questions; shares lie between 0 and 1 and are null where there is nothing to share. */
export interface Evaluation {
  readonly questions: number;
  readonly answerable: number;
  readonly hit1: number | null;
  readonly hit3: number | null;
  readonly hit5: number | null;
  readonly mrr: number | null;
  readonly byKind: Readonly<Record<string, KindFigures>>;
  readonly answered: ByAnswerability;
  readonly refused: ByAnswerability;
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
  const place = examined.result.hits.findIndex((hit) => answers(hit, question));
  return {
    question,
    rank: place < 0 ? null : place + 1,
    isAnswered: examined.answer.kind === 'answered',
    milliseconds,
  };
}

/** Whether a hit, or one of the duplicates that it stands for, holds what answers. */
function answers({ passage, duplicates }: Hit, { gold }: TestQuestion): boolean {
  return [passage, ...duplicates].some((candidate) =>
    gold.some(
      ({ file, must_contain: wanted }) =>
        candidate.path === file && isShort(candidate) && contains(candidate, wanted),
    ),
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
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const kinds = Array.from(new Set(outcomes.map(({ question }) => question.kind))).sort();
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    hit1: hitWithin(answerable, 1),
    hit3: hitWithin(answerable, 3),
    hit5: hitWithin(answerable, 5),
    mrr: average(answerable.map(({ rank }) => (rank === null ? 0 : 1 / rank))),
    byKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        figuresOf(outcomes.filter(({ question }) => question.kind === kind)),
      ]),
    ),
    answered: shares(({ isAnswered }) => isAnswered),
    refused: shares(({ isAnswered }) => !isAnswered),
    p50Ms: round(quantile(times, 0.5)),
    p95Ms: round(quantile(times, 0.95)),
  };
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
    answered: share(outcomes, ({ isAnswered }) => isAnswered),
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
