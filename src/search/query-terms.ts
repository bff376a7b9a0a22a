import { editDistance } from './edit-distance.js';
import type { Language } from '../notes/languages.js';
import type { KeywordIndex } from './keyword-index.js';
import { type QuestionTerm, questionTermsOf } from './terms.js';

/** A word of the question and the terms of the notes that stand for it. */
export interface QueryTerm {
  readonly word: string;
  /** How rare the word is in the notes; a word that they don't know is as rare as can be. */
  readonly rarity: number;
  /** Terms by number, with how well each stands for the word (1: it is the word). */
  readonly matches: readonly TermMatch[];
}

export interface TermMatch {
  readonly term: number;
  readonly weight: number;
}

const SHORTEST_FUZZY = 4;
const TWO_EDITS_FROM = 8;
const EDIT_WEIGHTS = [1, 0.8, 0.6] as const;
const PREFIX_WEIGHT = 0.7;
const MOST_MATCHES = 4;

/** Looks the words of a question up; words that the notes don't know stand for those nearest in spelling. */
export function queryTerms(
  question: string,
  index: KeywordIndex,
  languages: readonly Language[] = ['en'],
): QueryTerm[] {
  return questionTermsOf(question, languages).map((term): QueryTerm => {
    const known = knownMatches(term, index);
    const matches = known.length > 0 ? known : fuzzyMatches(term, index);
    // What is the word itself says how rare it is, not what only stands for it.
    const own = matches.filter(({ weight }) => weight === 1);
    const rarity = Math.max(
      ...(matches.length > 0
        ? (own.length > 0 ? own : matches).map((match) => index.passages.idf(match.term))
        : [index.passages.idf(undefined)]),
    );
    return { word: term.word, rarity, matches };
  });
}

function knownMatches({ stems }: QuestionTerm, index: KeywordIndex): TermMatch[] {
  return stems.flatMap(({ stem, weight }) => {
    const term = index.termNumber(stem);
    return term === undefined ? [] : [{ term, weight }];
  });
}

/** Terms within one edit (two for long words), or that go on where the word ends (“dynamo” → “dynamodb”). */
function fuzzyMatches({ stems }: QuestionTerm, index: KeywordIndex): TermMatch[] {
  const stem = stems[0]?.stem ?? '';
  if (stem.length < SHORTEST_FUZZY || /\p{N}/u.test(stem)) return [];
  const limit = stem.length >= TWO_EDITS_FROM ? 2 : 1;
  const first = stem.charCodeAt(0);
  const found: { readonly match: TermMatch; readonly holding: number }[] = [];
  for (const [term, candidate] of index.terms.entries()) {
    if (candidate.charCodeAt(0) !== first) continue;
    const weight = spellingWeight(stem, candidate, limit);
    if (weight === 0) continue;
    const holding = index.passages.postings(term).documents.length;
    found.push({ match: { term, weight }, holding });
  }
  return found
    .sort((a, b) => b.match.weight - a.match.weight || b.holding - a.holding)
    .slice(0, MOST_MATCHES)
    .map(({ match }) => match);
}

function spellingWeight(stem: string, candidate: string, limit: number): number {
  const distance = editDistance(stem, candidate, limit);
  if (distance <= limit) return EDIT_WEIGHTS[distance] ?? 0;
  return candidate.startsWith(stem) ? PREFIX_WEIGHT : 0;
}
