import type { Passage } from '../notes/passage.js';

/** How the notes write words. */
export interface WrittenWords {
  /** Whether a word that begins with a capital is written so inside sentences too. */
  readonly isProper: (word: string) => boolean;
}

const WORD = /(?<![\p{L}\p{N}_.:/@#$-])\p{L}[\p{L}\p{N}'’-]*(?![\p{L}\p{N}'’_:/=(-]|\.\p{L})/gu;

/** Reads how words are written. */
export function readWrittenWords(passages: readonly Passage[]): WrittenWords {
  /** By the word in small letters: how often without a capital, less how often with one where none need be. */
  const small = new Map<string, number>();
  const count = (word: string, by: number): void => {
    const key = word.toLowerCase();
    small.set(key, (small.get(key) ?? 0) + by);
  };
  for (const { spans } of passages) {
    for (const { words } of spans) {
      for (const { 0: word, index } of words.matchAll(WORD)) {
        if (/^\p{Ll}/u.test(word)) count(word, 1);
        else if (/[\p{Ll},;]\s$/u.test(words.slice(0, index))) count(word, -1);
      }
    }
  }
  const isSmall = (word: string): boolean => (small.get(word) ?? 0) > 0;
  return {
    isProper: (word) => {
      const key = word.toLowerCase();
      // “Crawler” is the singular of “crawlers”.
      return /^\p{Lu}/u.test(word) && ![key, `${key}s`, key.replace(/s$/, '')].some(isSmall);
    },
  };
}
