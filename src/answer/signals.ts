import { wordsOfPassage } from '../search/passage-words.js';
import { quantitiesIn } from '../search/quantity.js';
import type { QueryTerm } from '../search/query-terms.js';
import { definesIt } from '../search/rerank.js';
import type { Hit, SearchResult } from '../search/search.js';

/** What a search says about whether the notes answer the question, and whether its first hit does. */
export interface Signals {
  /** Cosine of the question and the nearest span of any of the first hits. */
  readonly similarity: number;
  /** Of the question and the first hit as a whole. */
  readonly passageSimilarity: number;
  /** How far the nearest span is ahead of that of the sixth hit. */
  readonly lead: number;
  /** Share of the question's words that the first hit's best span and headings hold, rare words counting more. */
  readonly coverage: number;
  /** The largest share that any of the first hits holds as a whole. */
  readonly widestCoverage: number;
  /** How many of the question's words the best span and headings hold, as ln(1 + count). */
  readonly held: number;
  /** Share of the question's words that the notes don't know, rare words counting more. */
  readonly unknown: number;
  /** How many names (words that are in no thesaurus) the notes don't know, up to 2. */
  readonly unknownNames: number;
  /** How high the four legs rank the first hit; 1: all rank it first. */
  readonly agreement: number;
  /** What the legs together give the first hit. */
  readonly fused: number;
  /** 1 where the first hit says what the thing is that the question only names or asks about. */
  readonly defines: number;
  /** 1 where the question is a name or two that the first hit holds, if misspelt. */
  readonly isNamed: number;
  /** 1 where the question asks for an amount and the best span gives none of that kind. */
  readonly missesAmount: number;
}

export type SignalName = keyof Signals;

/** How many of the first hits are looked at. */
const LOOKED_AT = 10;
const BEHIND = 5;
const MOST_UNKNOWN_NAMES = 2;

const NOTHING: Signals = {
  similarity: 0,
  passageSimilarity: 0,
  lead: 0,
  coverage: 0,
  widestCoverage: 0,
  held: 0,
  unknown: 1,
  unknownNames: 0,
  agreement: 0,
  fused: 0,
  defines: 0,
  isNamed: 0,
  missesAmount: 0,
};

export function signalsOf({ hits, terms, intent, stems }: SearchResult): Signals {
  const first = hits.slice(0, LOOKED_AT);
  const [best] = first;
  if (!best) return NOTHING;
  const similarities = first.map(({ legs }) => legs.spanVector.score).sort((a, b) => b - a);
  const [nearest = 0] = similarities;
  const behind = similarities[Math.min(BEHIND, similarities.length - 1)] ?? 0;
  const words = wordsOfPassage(best.passage);
  const asked = terms.filter(({ rarity }) => rarity > 0);
  const total = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const unknown = asked.reduce((sum, term) => sum + term.rarity * (1 - knownness(term)), 0);
  const names = asked.filter((term) => !term.isOrdinary && knownness(term) < 0.8);
  return {
    similarity: nearest,
    passageSimilarity: best.legs.passageVector.score,
    lead: nearest - behind,
    coverage: best.spanCoverage,
    widestCoverage: Math.max(...first.map(({ coverage }) => coverage)),
    held: Math.log(1 + best.heldWords),
    unknown: total === 0 ? 0 : unknown / total,
    unknownNames: Math.min(MOST_UNKNOWN_NAMES, names.length),
    agreement: agreementOn(best),
    fused: best.fused,
    defines: intent.defines && definesIt(words, stems) ? 1 : 0,
    isNamed: isNamed(asked, best) ? 1 : 0,
    missesAmount: missesAmount(best, intent) ? 1 : 0,
  };
}

/** How well the term of the notes that comes nearest stands for a word. */
function knownness({ matches }: QueryTerm): number {
  return Math.max(0, ...matches.map(({ weight }) => weight));
}

const MOST_NAMES = 2;

function isNamed(asked: readonly QueryTerm[], { heldWords }: Hit): boolean {
  return asked.length > 0 && asked.length <= MOST_NAMES && heldWords === asked.length;
}

function agreementOn({ legs }: Hit): number {
  const ranks = Object.values(legs).map(({ rank }) => rank);
  return (
    ranks.reduce((sum: number, rank) => sum + (rank === null ? 0 : 1 / rank), 0) / ranks.length
  );
}

function missesAmount({ span }: Hit, { dimensions }: SearchResult['intent']): boolean {
  if (dimensions.length === 0) return false;
  const given = span ? quantitiesIn(span.words) : [];
  return !given.some(({ dimension }) => dimensions.includes(dimension));
}
