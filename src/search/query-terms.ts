import { type Compounds, splitWord } from './compounds.js';
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

/** The languages that notes are in and the compounds among their terms. */
export interface NotesLanguages {
  readonly languages: readonly Language[];
  readonly compounds: Compounds;
}

const ENGLISH: NotesLanguages = { languages: ['en'], compounds: new Map() };

/** What a word stands for that is one half of a term, or of which a term is one half. */
const HALF_WEIGHT = 0.5;

/** Looks the words of a question up; words that the notes don't know stand for those nearest in spelling. */
export function queryTerms(
  question: string,
  index: KeywordIndex,
  { languages, compounds }: NotesLanguages = ENGLISH,
): QueryTerm[] {
  return questionTermsOf(question, languages).map((term): QueryTerm => {
    const known = knownMatches(term, index, compounds);
    const matches = known.length > 0 ? known : unknownMatches(term, index, languages);
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

/**
 * The terms that the word or what stands for it is. “Data set” stands for “dataset” where the notes
 * write that often; beside a common word, a rare one that happens to be written so would count most.
 */
function knownMatches(
  { stems }: QuestionTerm,
  index: KeywordIndex,
  compounds: Compounds,
): TermMatch[] {
  const matches = stems.flatMap(({ stem, weight }) => matchOf(stem, weight, index));
  const holding = ({ term }: TermMatch): number => index.passages.postings(term).documents.length;
  const own = matches.filter(({ weight }) => weight === 1);
  const common = Math.max(0, ...own.map(holding));
  const wider = stems
    .filter(({ weight }) => weight === 1)
    .flatMap(({ stem }) => compounds.get(stem) ?? [])
    .flatMap((stem) => matchOf(stem, HALF_WEIGHT, index));
  return [
    ...matches.filter((match) => match.weight === 1 || 2 * holding(match) >= common),
    ...wider,
  ];
}

function matchOf(stem: string, weight: number, index: KeywordIndex): TermMatch[] {
  const term = index.termNumber(stem);
  return term === undefined ? [] : [{ term, weight }];
}

/** Of a word that the notes don't know: the two that it is made of, or else those nearest in spelling. */
function unknownMatches(
  term: QuestionTerm,
  index: KeywordIndex,
  languages: readonly Language[],
): TermMatch[] {
  const fuzzy = fuzzyMatches(term, index);
  if (fuzzy.length > 0) return fuzzy;
  const halves = splitWord(term.word, languages, (stem) => index.termNumber(stem) !== undefined);
  return halves.flatMap((stem) => matchOf(stem, HALF_WEIGHT, index));
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
