import type { Passage } from '../../src/notes/passage.js';
import { eachLeg } from '../../src/search/fuse.js';
import type { QueryTerm } from '../../src/search/query-terms.js';
import type { Hit, SearchResult } from '../../src/search/search.js';

/** A hit that no leg found and that has no best span, unless a test says otherwise. */
export function hitOf(passage: Passage, fields: Partial<Hit> = {}): Hit {
  return {
    passage,
    score: 1,
    fused: 0,
    span: null,
    legs: eachLeg(() => ({ score: 0, rank: null })),
    coverage: 0,
    spanCoverage: 0,
    heldWords: 0,
    duplicates: [],
    ...fields,
  };
}

/** What a search found, for a question without words and without a wish unless a test says otherwise. */
export function resultOf(hits: readonly Hit[], fields: Partial<SearchResult> = {}): SearchResult {
  return {
    hits,
    terms: [],
    intent: { defines: false, dimensions: [], counted: [] },
    stems: [],
    keywordWeight: 0,
    ...fields,
  };
}

/** An ordinary word of a question, which the notes don't know unless a test says otherwise. */
export function queryTerm(word: string, fields: Partial<QueryTerm> = {}): QueryTerm {
  return { word, rarity: 1, isOrdinary: true, matches: [], ...fields };
}
