import { detectQuestionLanguage } from '../notes/detect-language.js';
import { foldLetters } from '../notes/fold-letters.js';
import { type Language, stopWordsOf } from '../notes/languages.js';
import { stemOf } from './stem.js';
import { type Token, tokensOf } from './tokens.js';

/** A word of a text or question as the keyword leg knows it. */
export interface Term {
  /** What is looked up: lower case, accents off, stemmed. */
  readonly stem: string;
  /** The word before stemming. */
  readonly word: string;
  /** Stems that say a part of it: “throughput” of “ProvisionedThroughputException”. */
  readonly parts?: readonly string[];
}

/** A stem and how well it stands for the word that it comes from; 1: it is the word. */
export interface WeightedStem {
  readonly stem: string;
  readonly weight: number;
}

/** A word of a question with all that stands for it in notes of several languages. */
export interface QuestionTerm {
  readonly word: string;
  /** The word's own stems first, one for each language that stems it otherwise. */
  readonly stems: readonly WeightedStem[];
}

const PART_WEIGHT = 0.4;
/** Of two words of the question written as one: “data set”, “dataset”. */
const JOINED_WEIGHT = 0.8;

/** The terms of a text in order, without the stop words of its language. A number parts from its unit: “5TB” and “5 TB” are the same. */
export function termsOf(text: string, language: Language = 'en'): Term[] {
  return contentOf(text, language).map(({ word, parts }) => {
    const stem = stemOf(word, language);
    return parts.length === 0
      ? { stem, word }
      : { stem, word, parts: parts.map((part) => stemOf(part, language)) };
  });
}

/** The stems of a text in order, as English. */
export function stemsOf(text: string): string[] {
  return contentOf(text, 'en').map(({ word }) => stemOf(word, 'en'));
}

/** The stems of a text of a note, the parts of words among them. */
export function weightedStemsOf(text: string, language: Language): WeightedStem[] {
  return contentOf(text, language).flatMap(({ word, parts }) => [
    { stem: stemOf(word, language), weight: 1 },
    ...parts.map((part) => ({ stem: stemOf(part, language), weight: PART_WEIGHT })),
  ]);
}

/** The language of a question; where it can't be told, that of most notes. */
export function languageOfQuestion(question: string, languages: readonly Language[]): Language {
  return detectQuestionLanguage(question, languages) ?? languages[0] ?? 'en';
}

/**
 * The words of a question that is put to notes of some languages: stop words are those of the
 * question's own language, stems those of every language that notes are in.
 */
export function questionTermsOf(question: string, languages: readonly Language[]): QuestionTerm[] {
  const own = languageOfQuestion(question, languages);
  // Notes in any language name things in English.
  const stemmed = Array.from(new Set<Language>([...languages, 'en']));
  const stemsIn = (word: string, weight: number): WeightedStem[] =>
    stemmed.map((language) => ({ stem: stemOf(word, language), weight }));
  const terms = new Map<string, QuestionTerm>();
  const tokens = tokensOf(foldLetters(question), own);
  const stopWords = stopWordsOf(own);
  for (const [index, { word, parts }] of tokens.entries()) {
    if (stopWords.has(word)) continue;
    const joined = joinedWith(tokens, index, stopWords);
    const stems = strongest([
      ...stemsIn(word, 1),
      ...joined.flatMap((both) => stemsIn(both, JOINED_WEIGHT)),
      ...parts.flatMap((part) => stemsIn(part, PART_WEIGHT)),
    ]);
    const [first] = stems;
    if (first && !terms.has(first.stem)) terms.set(first.stem, { word, stems });
  }
  return Array.from(terms.values());
}

/** All words of a text in order, stop words among them, folded as terms are. */
export function plainWordsOf(text: string): string[] {
  return tokensOf(foldLetters(text), 'en').map(({ word }) => word);
}

/** A word written in one with the word before it, and with the word behind it. */
function joinedWith(
  tokens: readonly Token[],
  index: number,
  stopWords: ReadonlySet<string>,
): string[] {
  const [before, own, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const pairs = [own?.isNext ? [before, own] : [], behind?.isNext ? [own, behind] : []];
  return pairs
    .filter((pair) => pair.length > 0 && pair.every((token) => canJoin(token, stopWords)))
    .map((pair) => pair.map((token) => token?.word ?? '').join(''));
}

function canJoin(token: Token | undefined, stopWords: ReadonlySet<string>): boolean {
  return token !== undefined && /^\p{L}/u.test(token.word) && !stopWords.has(token.word);
}

/** Each stem once, by its highest weight; the order is that of the given. */
function strongest(stems: readonly WeightedStem[]): WeightedStem[] {
  const weights = new Map<string, number>();
  for (const { stem, weight } of stems) {
    weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  }
  return Array.from(weights, ([stem, weight]) => ({ stem, weight }));
}

function contentOf(text: string, language: Language): Token[] {
  const stopWords = stopWordsOf(language);
  return tokensOf(foldLetters(text), language).filter(({ word }) => !stopWords.has(word));
}
