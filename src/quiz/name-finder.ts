import { editDistance } from '../notes/edit-distance.js';
import { foldName } from './fold-name.js';

/** A name that can be found while it is typed. */
export interface FindableName {
  readonly text: string;
  /** The part of it that is its own. */
  readonly own: string;
  /** What it stands below: words of that may be typed as well. */
  readonly above?: readonly string[];
}

/** Finds names by what is typed of them so far. */
export type NameFinder = (typed: string, most: number) => readonly string[];

interface Entry {
  readonly text: string;
  readonly key: string;
  readonly ownKey: string;
  /** All that may be typed of it, and the words of that. */
  readonly all: string;
  readonly words: readonly string[];
  readonly ownWords: readonly string[];
}

/**
 * Prepares names to be found, the best first: what is called just so, what begins so, what has words of its own that
 * begin so, then words of what stands above; where nothing has, what comes near in spelling. Of equals the shorter
 * comes first. With nothing typed yet, they come in their order.
 */
export function createNameFinder(names: readonly FindableName[]): NameFinder {
  // In this order, what comes by first is the better of equals.
  const entries = names.map(toEntry).sort((a, b) => a.key.length - b.key.length);
  let vocabulary: Vocabulary | undefined;
  return (typed, most) => {
    const key = foldName(typed);
    if (key === '') return names.slice(0, most).map(({ text }) => text);
    const words = Array.from(new Set(wordsOf(key)));
    const ranks: Entry[][] = Array.from({ length: RANKS }, () => []);
    for (const entry of entries) {
      const rank = ranks[rankOf(entry, key, words)];
      if (rank && rank.length < most) rank.push(entry);
    }
    const found = ranks.flat();
    vocabulary ??= vocabularyOf(entries);
    return (found.length > 0 ? found : nearIn(entries, words, vocabulary))
      .slice(0, most)
      .map(({ text }) => text);
  };
}

function toEntry({ text, own, above = [] }: FindableName): Entry {
  const [key, ownKey] = [foldName(text), foldName(own)];
  const all = [...above.map(foldName), key].join(' ');
  return { text, key, ownKey, all, words: wordsOf(all), ownWords: wordsOf(ownKey) };
}

function wordsOf(key: string): string[] {
  return key.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const RANKS = 6;
const NOT_FOUND = -1;

/** How well a name goes with what is typed, from 0 for the same. */
function rankOf(
  { key, ownKey, all, words, ownWords }: Entry,
  typed: string,
  typedWords: readonly string[],
): number {
  if (key === typed) return 0;
  if (ownKey === typed) return 1;
  if (ownKey.startsWith(typed)) return 2;
  if (key.startsWith(typed)) return 3;
  // Cheaper than to look at each word, and mostly enough.
  if (typedWords.length === 0 || !typedWords.every((word) => all.includes(word))) return NOT_FOUND;
  if (typedWords.every((word) => hasBeginning(ownWords, word))) return 4;
  return typedWords.every((word) => hasBeginning(words, word)) ? 5 : NOT_FOUND;
}

function hasBeginning(words: readonly string[], start: string): boolean {
  return words.some((word) => word.startsWith(start));
}

/** Words by their first letters, with the places of the names that have them. */
type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

function vocabularyOf(entries: readonly Entry[]): Vocabulary {
  const vocabulary = new Map<string, Map<string, number[]>>();
  for (const [place, { key }] of entries.entries()) {
    for (const word of new Set(wordsOf(key))) {
      const letter = word.slice(0, 1);
      const alike = vocabulary.get(letter) ?? new Map<string, number[]>();
      vocabulary.set(letter, alike);
      const places = alike.get(word);
      if (places) places.push(place);
      else alike.set(word, [place]);
    }
  }
  return vocabulary;
}

/** What is near must have as much of what was typed, by its letters. */
const NEAR_ENOUGH = 0.5;

/** The names that have most of the words, right or with a slip; those with most of them first. */
function nearIn(
  entries: readonly Entry[],
  typedWords: readonly string[],
  vocabulary: Vocabulary,
): Entry[] {
  const letters = new Map<number, number>();
  for (const typed of typedWords) {
    for (const place of placesNear(typed, vocabulary)) {
      letters.set(place, (letters.get(place) ?? 0) + typed.length);
    }
  }
  const enough = typedWords.join('').length * NEAR_ENOUGH;
  return Array.from(letters)
    .filter(([, count]) => count >= enough)
    .sort(([a, most], [b, more]) => more - most || a - b)
    .flatMap(([place]) => entries[place] ?? []);
}

/** The names that have a word like the one that was typed. */
function placesNear(typed: string, vocabulary: Vocabulary): ReadonlySet<number> {
  // Whoever errs mostly has the first letter right, or swaps it with the second.
  const starts = new Set(Array.from(typed).slice(0, 2));
  const places = new Set<number>();
  for (const start of starts) {
    for (const [word, having] of vocabulary.get(start) ?? []) {
      if (isNear(typed, word)) for (const place of having) places.add(place);
    }
  }
  return places;
}

/** Shorter words turn into others with one letter. */
const SHORTEST_SLIP = 4;
/** Such words may have two slips. */
const LONG = 8;

function isNear(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < SHORTEST_SLIP) return false;
  const limit = typed.length < LONG ? 1 : 2;
  const begun = word.slice(0, typed.length);
  return editDistance(typed, word, limit) <= limit || editDistance(typed, begun, limit) <= limit;
}
