import { foldLetters } from '../notes/fold-letters.js';
import { type Language, stopWordsOf } from '../notes/languages.js';

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?|[%$€£<>≤≥=+#]/gu;

/** The words of a text in lower case without accents; signs that change what is said count as words. */
export function wordsOf(text: string): string[] {
  return foldLetters(text).toLowerCase().match(TOKEN) ?? [];
}

/** A text by its words alone: the same for any case, punctuation, Markdown and white space. */
export function foldWords(text: string): string {
  return wordsOf(text).join(' ');
}

/** Whether a text holds another as whole words, case and punctuation aside. */
export function holdsWords(text: string, part: string): boolean {
  const words = foldWords(part);
  return words !== '' && ` ${foldWords(text)} `.includes(` ${words} `);
}

/** The stems of the words of a text that say something, in order. */
export function contentStems(text: string, language: Language | null = 'en'): string[] {
  const stopWords = stopWordsOf(language ?? 'en');
  return wordsOf(text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !stopWords.has(word))
    .map(roughStem);
}

const ENDINGS =
  /(?:ization|isation|abilit(?:y|ies)|able|ible|ations?|ators?|ating|ated|ments?|ness|less|ities|ity|ings?|ions?|ors?|ers?|ely|ally|ly|ies|ied|ed|es|al|e|s|y)$/;
const SHORTEST_STEM = 4;

/** What a word shares with its relatives: “partitioning”, “partitions” and “partitioned” are one. Rather too much is cut than too little. */
export function roughStem(word: string): string {
  let stem = word;
  for (;;) {
    const shorter = stem.replace(ENDINGS, '');
    if (shorter === stem || shorter.length < SHORTEST_STEM) break;
    stem = shorter;
  }
  if (stem === word && word.length > 3 && /[^s]s$/.test(word)) return word.slice(0, -1);
  return stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
