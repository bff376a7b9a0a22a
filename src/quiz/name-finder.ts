import { editDistance } from '../notes/edit-distance.js';
import { foldName } from './fold-name.js';

/** A name that can be found while it is typed. */
export interface FindableName {
  readonly text: string;
  /** The part of it that is its own; what stands above it comes before that. */
  readonly own: string;
}

/** Finds names by what is typed of them so far. */
export type NameFinder = (typed: string, most: number) => readonly string[];

interface Entry {
  readonly text: string;
  readonly key: string;
  readonly ownKey: string;
  readonly words: readonly string[];
  readonly ownWords: readonly string[];
}

/**
 * Prepares names to be found, the best first: what is called just so, what begins so, what has words of its own that
 * begin so, then words of what stands above; where nothing has, what comes near in spelling. Equals come by their
 * length.
 */
export function createNameFinder(names: readonly FindableName[]): NameFinder {
  const entries = names.map(({ text, own }): Entry => {
    const [key, ownKey] = [foldName(text), foldName(own)];
    return { text, key, ownKey, words: wordsOf(key), ownWords: wordsOf(ownKey) };
  });
  const vocabulary = Array.from(new Set(entries.flatMap(({ words }) => words)));
  return (typed, most) => {
    const key = foldName(typed);
    if (key === '') return entries.slice(0, most).map(({ text }) => text);
    const words = Array.from(new Set(wordsOf(key)));
    const found = entries.flatMap((entry) => {
      const rank = rankOf(entry, key, words);
      return rank === undefined ? [] : [{ entry, rank }];
    });
    return (found.length > 0 ? found : nearIn(entries, words, vocabulary))
      .sort((a, b) => a.rank - b.rank || a.entry.key.length - b.entry.key.length)
      .slice(0, most)
      .map(({ entry }) => entry.text);
  };
}

interface Found {
  readonly entry: Entry;
  /** Low is good. */
  readonly rank: number;
}

function wordsOf(key: string): string[] {
  return key.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function rankOf(
  { key, ownKey, words, ownWords }: Entry,
  typed: string,
  typedWords: readonly string[],
): number | undefined {
  if (key === typed) return 0;
  if (ownKey === typed) return 1;
  if (ownKey.startsWith(typed)) return 2;
  if (key.startsWith(typed)) return 3;
  if (typedWords.length === 0) return undefined;
  // Cheaper than to look at each word, and mostly enough.
  if (!typedWords.every((word) => key.includes(word))) return undefined;
  if (typedWords.every((word) => hasBeginning(ownWords, word))) return 4;
  if (typedWords.every((word) => hasBeginning(words, word))) return 5;
  return undefined;
}

function hasBeginning(words: readonly string[], start: string): boolean {
  return words.some((word) => word.startsWith(start));
}

/** What is near must have as much of what was typed, by its letters. */
const NEAR_ENOUGH = 0.5;

/** The names that have most of the words, right or with a slip. */
function nearIn(
  entries: readonly Entry[],
  typedWords: readonly string[],
  vocabulary: readonly string[],
): Found[] {
  const meant = typedWords.map((typed) => ({
    letters: typed.length,
    words: new Set(vocabulary.filter((word) => isNear(typed, word))),
  }));
  const all = typedWords.join('').length;
  const found = entries.flatMap((entry) => {
    const letters = meant
      .filter(({ words }) => entry.words.some((word) => words.has(word)))
      .reduce((sum, each) => sum + each.letters, 0);
    return letters > 0 && letters >= all * NEAR_ENOUGH ? [{ entry, rank: -letters }] : [];
  });
  return found;
}

/** Shorter words turn into others with one letter. */
const SHORTEST_SLIP = 4;
/** Such words may have two slips. */
const LONG = 8;

function isNear(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < SHORTEST_SLIP || Math.abs(word.length - typed.length) > LONG) return false;
  // Whoever errs mostly has the first letter right, or swaps it with the second.
  if (!typed.slice(0, 2).includes(word.slice(0, 1))) return false;
  const limit = typed.length < LONG ? 1 : 2;
  const begun = word.slice(0, typed.length);
  return editDistance(typed, word, limit) <= limit || editDistance(typed, begun, limit) <= limit;
}
