import { type Compounds, splitWord } from './compounds.js';
import { editDistance } from '../notes/edit-distance.js';
import type { Language } from '../notes/languages.js';
import type { KeywordIndex } from './keyword-index.js';
import { stemOf } from './stem.js';
import type { SynonymTable } from './synonyms.js';
import { languageOfQuestion, plainWordsOf, type QuestionTerm, questionTermsOf } from './terms.js';

/** A word of the question and the terms of the notes that stand for it. */
export interface QueryTerm {
  readonly word: string;
  /** How rare the word is in the notes; a word that they don't know is as rare as can be. */
  readonly rarity: number;
  /** Whether it is a word that anybody may use, known to the thesaurus; else it is the name of something. */
  readonly isOrdinary: boolean;
  /** Of a word that the notes don't know, the term that it is a misspelling of. */
  readonly meant?: number | undefined;
  /** Terms by number, with how well each stands for the word (1: it is the word). */
  readonly matches: readonly TermMatch[];
}

export interface TermMatch {
  readonly term: number;
  readonly weight: number;
}

const SHORTEST_FUZZY = 5;
const TWO_EDITS_FROM = 8;
/** Too many short words lie one letter apart. */
const SHORTEST_CORRECTED = 5;
const EDIT_WEIGHTS = [1, 0.8, 0.6] as const;
const PREFIX_WEIGHT = 0.7;
const MOST_MATCHES = 4;

/** What is known of the words of some notes. */
export interface WordKnowledge {
  readonly languages: readonly Language[];
  readonly compounds: Compounds;
  /** What may be said instead of what, and how well it stands for it. */
  readonly synonyms: readonly { readonly table: SynonymTable; readonly weight: number }[];
}

const ENGLISH: WordKnowledge = { languages: ['en'], compounds: new Map(), synonyms: [] };

/** What a word stands for that is one half of a term, or of which a term is one half. */
const HALF_WEIGHT = 0.5;

/** Looks the words of a question up; words that the notes don't know stand for those nearest in spelling. */
export function queryTerms(
  question: string,
  index: KeywordIndex,
  { languages, compounds, synonyms }: WordKnowledge = ENGLISH,
): QueryTerm[] {
  const isEnglish = languageOfQuestion(question, languages) === 'en';
  const terms = questionTermsOf(question, languages).map((term) => {
    const known = knownMatches(term, index, compounds);
    const matches = known.length > 0 ? known : unknownMatches(term, index, languages);
    // The thesaurus is English: of other languages it can't tell names from words.
    const isOrdinary =
      !isEnglish || synonyms.some(({ table }) => term.stems.some(({ stem }) => table.has(stem)));
    // What the thesaurus knows is a word, and spelt as it should be.
    const isRight = known.length > 0 || isOrdinary || term.word.length < SHORTEST_CORRECTED;
    const meant = isRight ? undefined : misspelling(matches);
    // What is the word itself says how rare it is, not what only stands for it.
    const own = matches.filter(({ weight }) => weight === 1);
    const rarity = Math.max(
      ...(matches.length > 0
        ? (own.length > 0 ? own : matches).map((match) => index.passages.idf(match.term))
        : [index.passages.idf(undefined)]),
    );
    return { word: term.word, rarity, isOrdinary, meant, matches, stems: term.stems };
  });
  if (synonyms.length === 0) return terms;
  return withSynonyms(terms, { index, synonyms, words: plainWordsOf(question) });
}

/** Words one or two edits away are what was meant; what only begins so may be something else. */
function misspelling([first]: readonly TermMatch[]): number | undefined {
  const isSpelling = EDIT_WEIGHTS.some((weight, edits) => edits > 0 && weight === first?.weight);
  return isSpelling ? first?.term : undefined;
}

interface Widening {
  readonly index: KeywordIndex;
  readonly synonyms: WordKnowledge['synonyms'];
  readonly words: readonly string[];
}

/**
 * Lets each term stand for its synonyms too. Those of a phrase belong to its first word that is a term;
 * of a phrase without such a word (“who did it”) they are a term of their own, which need not be covered.
 */
function withSynonyms(
  terms: readonly (QueryTerm & Pick<QuestionTerm, 'stems'>)[],
  { index, synonyms, words }: Widening,
): QueryTerm[] {
  const widened = terms.map((term) => ({ ...term, matches: Array.from(term.matches) }));
  const more: QueryTerm[] = [];
  for (const { table, weight } of synonyms) {
    for (const { phrase, stems } of table.find(words)) {
      const matches = Array.from(stems).flatMap(([stem, share]) =>
        matchOf(stem, weight * share, index),
      );
      if (matches.length === 0) continue;
      const owner = widened.find((term) => term.stems.some(({ stem }) => phrase.includes(stem)));
      if (owner) addMatches(owner.matches, matches);
      else more.push({ word: phrase.join(' '), rarity: 0, isOrdinary: true, matches });
    }
  }
  const own = widened.map(({ word, rarity, isOrdinary, meant, matches }) => ({
    word,
    rarity,
    isOrdinary,
    meant,
    matches,
  }));
  return [...own, ...more];
}

/** Each term once, by its highest weight. */
function addMatches(matches: TermMatch[], more: readonly TermMatch[]): void {
  for (const match of more) {
    const at = matches.findIndex(({ term }) => term === match.term);
    if (at < 0) matches.push(match);
    else if ((matches[at]?.weight ?? 0) < match.weight) matches[at] = match;
  }
}

/**
 * The terms that the word or what stands for it is. “Data set” stands for “dataset” where the notes
 * write that often; beside a common word, a rare one that happens to be written so would count most.
 */
function knownMatches(
  { word, stems }: QuestionTerm,
  index: KeywordIndex,
  compounds: Compounds,
): TermMatch[] {
  const matches = stems.flatMap(({ stem, weight }) => matchOf(stem, weight, index));
  const holding = ({ term }: TermMatch): number => index.passages.holding(term);
  const own = matches.filter(({ weight }) => weight === 1);
  const common = Math.max(0, ...own.map(holding));
  const wider = stems
    .filter(({ weight }) => weight === 1)
    .flatMap(({ stem }) => compounds.get(stem) ?? [])
    .flatMap((stem) => matchOf(stem, HALF_WEIGHT, index));
  return [
    ...matches.filter((match) => match.weight === 1 || 2 * holding(match) >= common),
    ...wider,
    ...own.flatMap(({ term }) => misspeltInNotes(term, word, index)),
  ];
}

const SHORTEST_MISSPELT = 7;
/** A word that so few passages hold may be a slip of one that more hold. */
const SLIPS_STAND_IN = 2;

/**
 * Rare terms one edit away from a known one, or from the word of which it is the stem: whoever wrote the
 * notes slips too, and of a word with a misspelt ending the ending stays.
 */
function misspeltInNotes(known: number, word: string, index: KeywordIndex): TermMatch[] {
  const holding = (term: number): number => index.passages.holding(term);
  const own = holding(known);
  const near = [index.terms[known] ?? '', word]
    .filter((spelt) => spelt.length >= SHORTEST_MISSPELT && /^\p{L}+$/u.test(spelt))
    .flatMap((spelt) => nearTerms(spelt, 1, index))
    .filter(({ term, edits }) => edits === 1 && holding(term) <= SLIPS_STAND_IN)
    .filter(({ term }) => holding(term) < own);
  const terms = new Set(near.map(({ term }) => term));
  return Array.from(terms, (term) => ({ term, weight: EDIT_WEIGHTS[1] }));
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
  const fuzzy = fuzzyMatches(term, index, languages);
  if (fuzzy.length > 0) return fuzzy;
  const halves = splitWord(term.word, languages, (stem) => index.termNumber(stem) !== undefined);
  return halves.flatMap((stem) => matchOf(stem, HALF_WEIGHT, index));
}

/** Terms within one edit (two for long words), or that go on where the word ends (“dynamo” → “dynamodb”). */
function fuzzyMatches(
  { word, stems }: QuestionTerm,
  index: KeywordIndex,
  languages: readonly Language[],
): TermMatch[] {
  const stem = stems[0]?.stem ?? '';
  if (stem.length < SHORTEST_FUZZY || /\p{N}/u.test(stem)) return [];
  const near = nearTerms(stem, stem.length >= TWO_EDITS_FROM ? 2 : 1, index).map(
    ({ term, edits }) => ({ term, weight: EDIT_WEIGHTS[edits] ?? 0 }),
  );
  const longer = termsThatBegin(stem, index).map((term) => ({ term, weight: PREFIX_WEIGHT }));
  const found: TermMatch[] = [];
  addMatches(found, [...near, ...longer, ...repaired(word, index, languages)]);
  const holding = ({ term }: TermMatch): number => index.passages.holding(term);
  return found
    .sort((a, b) => b.weight - a.weight || holding(b) - holding(a))
    .slice(0, MOST_MATCHES);
}

/** Terms that are stems of words one edit away: “replicatd” is far from “replic”, but near to “replicated”. */
function repaired(word: string, index: KeywordIndex, languages: readonly Language[]): TermMatch[] {
  if (word.length < SHORTEST_MISSPELT || !/^[a-z]+$/.test(word)) return [];
  const spellings = Array.from(oneEditFrom(word));
  const stemmed = new Set<Language>([...languages, 'en']);
  return Array.from(stemmed).flatMap((language) =>
    spellings.flatMap((spelt) => matchOf(stemOf(spelt, language), EDIT_WEIGHTS[1], index)),
  );
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** All spellings with one letter more, less or other, or two neighbours swapped; the first letter stays. */
function* oneEditFrom(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at += 1) {
    const [before, own, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    for (const letter of LETTERS) yield before + letter + own + behind;
    if (own === '') continue;
    yield before + behind;
    for (const letter of LETTERS) if (letter !== own) yield before + letter + behind;
    if (behind !== '') yield before + behind.charAt(0) + own + behind.slice(1);
  }
}

/** Terms with the same first letter that are up to so many edits away. */
function nearTerms(
  stem: string,
  limit: 1 | 2,
  index: KeywordIndex,
): { readonly term: number; readonly edits: number }[] {
  const found: { readonly term: number; readonly edits: number }[] = [];
  const end = endOfPrefix(stem.slice(0, 1), index);
  for (let term = startOfPrefix(stem.slice(0, 1), index); term < end; term += 1) {
    const candidate = index.terms[term] ?? '';
    if (Math.abs(candidate.length - stem.length) > limit) continue;
    const edits = editDistance(stem, candidate, limit);
    if (edits <= limit) found.push({ term, edits });
  }
  return found;
}

function termsThatBegin(stem: string, index: KeywordIndex): number[] {
  const start = startOfPrefix(stem, index);
  return Array.from({ length: endOfPrefix(stem, index) - start }, (_, at) => start + at);
}

/** The place of the first term that begins so; terms are in the order of their code units. */
function startOfPrefix(prefix: string, { terms }: KeywordIndex): number {
  return firstPlace(terms, (term) => term >= prefix);
}

function endOfPrefix(prefix: string, { terms }: KeywordIndex): number {
  return firstPlace(terms, (term) => term.slice(0, prefix.length) > prefix);
}

/** Binary search for the first term that passes a test which all behind it pass too. */
function firstPlace(terms: readonly string[], passes: (term: string) => boolean): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(terms[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
