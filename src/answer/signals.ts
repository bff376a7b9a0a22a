import type { SearchResult } from '../search/search.js';

/** What a search says about whether the notes answer the question. */
export interface Signals {
  /** Cosine of the question and the nearest span. */
  readonly similarity: number;
  /** Share of the question's words that the passage which holds most of them has, rare words counting more. */
  readonly coverage: number;
}

/** How many of the first hits are looked at. */
const LOOKED_AT = 10;

export function signalsOf({ hits }: Pick<SearchResult, 'hits'>): Signals {
  const first = hits.slice(0, LOOKED_AT);
  return {
    similarity: Math.max(0, ...first.map(({ legs }) => legs.spanVector.score)),
    coverage: Math.max(0, ...first.map(({ coverage }) => coverage)),
  };
}
