import type { Passage, Span } from '../notes/passage.js';
import { type AskedWord, coverageOf } from './asked-word.js';
import { highest, type SpanScores } from './fuse.js';
import type { PassageWords, SpanWords } from './passage-words.js';
import type { QuestionIntent } from './question-intent.js';
import { countsIt } from './rerank.js';

export interface SpanSearch {
  readonly passage: Passage;
  readonly words: PassageWords;
  readonly scores: readonly SpanScores[];
  readonly intent: QuestionIntent;
  /** The question's own words as stems. */
  readonly stems: readonly string[];
  /** The words of the question with the stems of the notes that stand for each. */
  readonly asked: readonly AskedWord[];
}

/** What speaks for a span among those of one passage, each of the findings between 0 and 1. */
const WEIGHT = {
  similarity: 1.2,
  /** Against the span with most of the question's words. */
  keywords: 2.8,
  /** Share of those words of the question that no heading has said already. */
  rest: 1,
  amount: 1.8,
  counted: 1.5,
  /** The first thing said under a heading that names what is asked for is what it is. */
  opening: 1.2,
  /** A longer span says more; for each doubling or so. */
  length: 0.7,
  /** A line of code shows, but seldom tells. */
  code: -0.8,
} as const;

/** Two neighbours are shown as one when they come this near to each other. */
const NEARLY_AS_GOOD = 0.8;
const MOST_WORDS_TOGETHER = 60;

export interface FoundSpan {
  readonly span: Span;
  /** Share of the question's words that it and the headings above hold, rare words counting more. */
  readonly coverage: number;
  /** How many of them. */
  readonly heldWords: number;
}

/** A word is held by what stands for it at least so well. */
const STANDS_FOR = 0.4;

/** The part of a passage that answers best; null when no leg finds anything in it. */
export function bestSpan(search: SpanSearch): FoundSpan | null {
  const { passage, words, scores, asked } = search;
  if (!scores.some(({ similarity, keywords }) => similarity > 0 || keywords > 0)) return null;
  const ratings = rate(search);
  const best = ratings.indexOf(highest(ratings));
  const { from, to } = widen(best, ratings, search);
  const span = join(passage, from, to);
  if (!span) return null;
  const own = words.spans.slice(from, to + 1).flatMap(({ withLabels }) => withLabels);
  const held = new Set([...own, ...words.above]);
  const heldWords = asked.filter(
    ({ rarity, stems }) =>
      rarity > 0 &&
      Array.from(stems).some(([stem, weight]) => weight >= STANDS_FOR && held.has(stem)),
  );
  return { span, coverage: coverageOf(asked, held), heldWords: heldWords.length };
}

function rate({ passage, words, scores, intent, stems, asked }: SpanSearch): number[] {
  const most = Math.max(Number.MIN_VALUE, highest(scores.map(({ keywords }) => keywords)));
  const rest = asked.filter(({ stems: own }) => !hasAny(own, words.above));
  const isAboutHeading =
    intent.defines && stems.length > 0 && stems.every((stem) => words.above.has(stem));
  const opening = passage.spans.findIndex(({ words: text }) => !leadsOn(text));
  return passage.spans.map(({ words: text }, at) => {
    const own = words.spans[at] ?? NO_WORDS;
    const { similarity = 0, keywords = 0 } = scores[at] ?? {};
    const rating =
      WEIGHT.similarity * similarity +
      (WEIGHT.keywords * keywords) / most +
      WEIGHT.rest * coverageOf(rest, new Set(own.own)) +
      (own.quantities.some(({ dimension }) => intent.dimensions.includes(dimension))
        ? WEIGHT.amount
        : 0) +
      (countsIt(own, intent.counted) ? WEIGHT.counted : 0) +
      (isAboutHeading && at === opening ? WEIGHT.opening : 0) +
      WEIGHT.length * Math.log(1 + own.own.length) +
      (isCode(text) ? WEIGHT.code : 0);
    // What only leads on to something never answers.
    return leadsOn(text) && passage.spans.length > 1 ? rating - LEADING_ON : rating;
  });
}

const NO_WORDS: SpanWords = { own: [], withLabels: [], quantities: [] };
const LEADING_ON = 2.5;

/** A label, or a question that what follows answers. */
function leadsOn(text: string): boolean {
  return /[:?]\s*$/u.test(text);
}

function isCode(text: string): boolean {
  return /[{}=;]|"\s*:|--\w|\\$/.test(text) && !/[.?!]\s*$/.test(text);
}

function hasAny(stems: ReadonlyMap<string, number>, words: ReadonlySet<string>): boolean {
  for (const stem of stems.keys()) if (words.has(stem)) return true;
  return false;
}

/** What a question or a case comes before. */
const ANSWERS = /^(?:answer|a|solution|antwort|lösung|respuesta|solución)\s*:/iu;

/** Points back to the sentence before: “That is predicate pushdown.” */
const POINTS_BACK =
  /^(?:that|this|these|those|it|they|such|both|so|then|therefore|das|dies|es|sie|eso|esto)\b/iu;

/**
 * Takes a neighbour along that can't be told from the best span, or that it leans on: a reader needs the
 * two together.
 */
function widen(
  best: number,
  ratings: readonly number[],
  { passage: { spans }, words, stems }: SpanSearch,
): { readonly from: number; readonly to: number } {
  const fits = (from: number, to: number): boolean =>
    from >= 0 &&
    to < spans.length &&
    spans.slice(from, to + 1).reduce((sum, span) => sum + span.words.split(/\s+/).length, 0) <=
      MOST_WORDS_TOGETHER;
  const rating = (at: number): number => ratings[at] ?? -Infinity;
  if (POINTS_BACK.test(spans[best]?.words ?? '') && fits(best - 1, best)) {
    return { from: best - 1, to: best };
  }
  if (ANSWERS.test(spans[best + 1]?.words ?? '') && fits(best, best + 1)) {
    return { from: best, to: best + 1 };
  }
  const needsTheNext = leadsOn(spans[best]?.words ?? '') || saysNoMore(words, best, stems);
  if (needsTheNext && fits(best, best + 1)) return { from: best, to: best + 1 };
  const other = rating(best + 1) >= rating(best - 1) ? best + 1 : best - 1;
  const isNear = rating(other) >= rating(best) - NEARLY_AS_GOOD;
  const [from, to] = other > best ? [best, other] : [other, best];
  return isNear && fits(from, to) ? { from, to } : { from: best, to: best };
}

/** A sentence with so few words of its own only says what the next one is about. */
const FEWEST_NEW_WORDS = 4;

function saysNoMore({ above, spans }: PassageWords, at: number, stems: readonly string[]): boolean {
  const own = new Set(spans[at]?.own);
  for (const stem of stems) own.delete(stem);
  for (const stem of above) own.delete(stem);
  return own.size <= FEWEST_NEW_WORDS;
}

function join({ spans }: Passage, from: number, to: number): Span | null {
  const [first, last] = [spans[from], spans[to]];
  if (!first || !last || first === last) return first ?? null;
  const known = pairs.get(first);
  if (known) return known;
  const pair = {
    from: first.from,
    to: last.to,
    words: `${first.words} ${last.words}`,
    under: first.under,
  };
  pairs.set(first, pair);
  return pair;
}

/** Spans with the next one: the same pair is the same object, for those who keep what they know of a span. */
const pairs = new WeakMap<Span, Span>();
