import type { QueryTerm } from './query-terms.js';

export type LegName = 'spanVector' | 'passageVector' | 'spanKeywords' | 'passageKeywords';

/** A value for each leg. */
export type ByLeg<T> = Readonly<Record<LegName, T>>;

export function eachLeg<T>(valueOf: (leg: LegName) => T): ByLeg<T> {
  return {
    spanVector: valueOf('spanVector'),
    passageVector: valueOf('passageVector'),
    spanKeywords: valueOf('spanKeywords'),
    passageKeywords: valueOf('passageKeywords'),
  };
}

/** A passage that some leg found, with what every leg says of it. */
export interface Candidate {
  readonly passage: number;
  readonly spans: readonly SpanScores[];
  readonly scores: ByLeg<number>;
  /** Share of the question's words that it holds, rare words counting more. */
  readonly coverage: number;
}

export interface SpanScores {
  readonly similarity: number;
  readonly keywords: number;
}

export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly score: number;
  /** What the legs together give it, before anything else was looked at. */
  readonly fused: number;
  /** The place that each leg gives it, from 1; null when the leg found nothing in it. */
  readonly ranks: ByLeg<number | null>;
}

export interface Fused {
  readonly ranked: readonly RankedCandidate[];
  readonly keywordWeight: number;
}

/** Of each kind of leg, what the spans count; the whole passages count the rest. */
const SPAN_SHARE = { vector: 0.7, keywords: 0.6 };
/** What the keyword legs count: at least the first, and both when a passage holds every word of the question. */
const KEYWORD_WEIGHT = { least: 0.2, more: 0.5 };

/**
 * Ranks candidates by all legs together:
 *   score = (1 − w) · vectors + w · keywords,   each leg normalised to 0–1 over the candidates.
 * The weight w grows with the share of the question that the best keyword match covers: where the notes
 * use other words than the question, the keyword legs met only noise and must not outvote the vectors.
 */
export function fuse(candidates: readonly Candidate[], terms: readonly QueryTerm[]): Fused {
  const coverage = Math.max(0, highest(candidates.map((candidate) => candidate.coverage)));
  const keywordWeight =
    terms.length === 0 ? 0 : KEYWORD_WEIGHT.least + KEYWORD_WEIGHT.more * Math.sqrt(coverage);
  const scoresOf = (leg: LegName): number[] => candidates.map(({ scores }) => scores[leg]);
  const legs = eachLeg((leg) => normalise(scoresOf(leg)));
  const ranks = eachLeg((leg) => ranksOf(scoresOf(leg)));
  const at = (leg: LegName, index: number): number => legs[leg][index] ?? 0;

  const ranked = candidates
    .map((candidate, index) => {
      const vectors = mix(at('spanVector', index), at('passageVector', index), SPAN_SHARE.vector);
      const keywords = mix(
        at('spanKeywords', index),
        at('passageKeywords', index),
        SPAN_SHARE.keywords,
      );
      const fused = mix(keywords, vectors, keywordWeight);
      return {
        candidate,
        score: fused,
        fused,
        ranks: eachLeg((leg) => ranks[leg][index] ?? null),
      };
    })
    .sort((a, b) => b.score - a.score || a.candidate.passage - b.candidate.passage);
  return { ranked, keywordWeight };
}

function mix(first: number, second: number, share: number): number {
  return share * first + (1 - share) * second;
}

/** Scales scores to 0–1 over the candidates; equal scores say nothing and become 0, but for one alone. */
function normalise(scores: readonly number[]): number[] {
  const low = scores.reduce((lowest, score) => Math.min(lowest, score), Infinity);
  const range = highest(scores) - low;
  if (scores.length === 1) return scores.map((score) => (score > 0 ? 1 : 0));
  return scores.map((score) => (range > 0 ? (score - low) / range : 0));
}

/** Places from 1; none for a score that is not above zero. */
function ranksOf(scores: readonly number[]): (number | null)[] {
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = scores.map((): number | null => null);
  let place = 0;
  for (const index of order) {
    place += 1;
    if ((scores[index] ?? 0) > 0) ranks[index] = place;
  }
  return ranks;
}

/** The highest of any number of scores; a spread into Math.max has a limit. */
export function highest(scores: readonly number[]): number {
  return scores.reduce((best, score) => Math.max(best, score), -Infinity);
}
