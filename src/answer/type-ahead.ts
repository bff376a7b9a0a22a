import { type Language, stopWordsOf } from '../notes/languages.js';
import { editDistance } from '../notes/edit-distance.js';
import { stemOf } from '../search/stem.js';
import { languageOfQuestion } from '../search/terms.js';
import { foldText } from './fold-text.js';
import { findableWords, wordsOf } from './typed-words.js';
import { createWordIndex, type WordIndex, type WordRange } from './word-index.js';

/** Something that can be chosen while typing. */
export interface Choice {
  /** What it is called, folded. */
  readonly key: string;
  /** The part of that which is its own, folded. */
  readonly own: string;
  /** What may be typed with it, besides words of its own. */
  readonly above: readonly string[];
}

export interface FindOptions {
  readonly most: number;
  /** Which of the choices may be found, by their places. @default all */
  readonly allows?: ((choice: number) => boolean) | undefined;
}

/** Finds choices by what is typed so far. */
export interface TypeAhead {
  /**
   * The places of the choices that go with it, the best first: what is called just so; those that start so; whose words begin with
   * its words, in any order; that have the words in other forms or with what stands above; that have most of
   * them. Among equals the shorter comes first, then the earlier.
   */
  readonly find: (typed: string, options: FindOptions) => number[];
}

/** Each word is a bit of a number; more than these tell no more. */
const MOST_WORDS = 30;

/** Prepares choices, which are in some languages, to be found. */
export function createTypeAhead(
  choices: readonly Choice[],
  languages: readonly Language[],
): TypeAhead {
  // In this order, what comes by first is the better of equals.
  const ordered = Array.from(choices.entries()).sort(([, a], [, b]) => byLength(a, b));
  const places = ordered.map(([place]) => place);
  const sorted = ordered.map(([, choice]) => choice);
  const byKey = new Map(sorted.map(({ key }, choice) => [key, choice]));
  const own = createWordIndex(sorted.map(({ key }) => findableWords(key)));
  const above = createWordIndex(wordsAbove(sorted));
  const ownMarks = new Uint32Array(choices.length);
  const aboveMarks = new Uint32Array(choices.length);
  const isFound = new Uint8Array(choices.length);
  const find: TypeAhead['find'] = (typed, { most, allows = () => true }) => {
    const start = foldText(typed);
    const words = Array.from(new Set(wordsOf(start))).slice(0, MOST_WORDS);
    const all = 2 ** words.length - 1;
    const isAllowed = (choice: number): boolean => allows(places[choice] ?? 0);
    const begun = words.map((word) => [own.beginningWith(word)]);
    markAll(own, begun, ownMarks);
    isFound.fill(0);
    const same = byKey.get(start);
    const exact = same !== undefined && isAllowed(same) ? [same] : [];
    const starting: number[] = [];
    const others: number[] = [];
    for (let choice = 0; choice < sorted.length && starting.length < most; choice += 1) {
      if (ownMarks[choice] !== all || !isAllowed(choice)) continue;
      isFound[choice] = 1;
      if (choice === same) continue;
      if (startsWith(sorted[choice], start)) starting.push(choice);
      else if (words.length > 0 && others.length < most) others.push(choice);
    }
    const found = [...exact, ...starting, ...others].slice(0, most);
    if (found.length === most || words.length === 0) return found;

    const shortestSlip = found.length > 0 ? Infinity : shortestSlipIn(words);
    const lookUp = (index: WordIndex): WordRange[][] =>
      words.map((word) => formsOf(word, index, { languages, shortestSlip }));
    const forms = lookUp(own);
    markAll(own, forms, ownMarks);
    markAll(above, lookUp(above), aboveMarks);
    const stopWords = stopWordsOf(languageOfQuestion(typed, languages));
    const weights = words.map((word, at) => {
      const isBeginning = at === words.length - 1 && at > 0 && word.length < SHORTEST_BEGINNING;
      const count = own.count(forms[at] ?? []);
      return stopWords.has(word) || isBeginning
        ? 0
        : Math.log(1 + choices.length / Math.max(1, count));
    });
    const complete: number[] = [];
    const partial = new Best(most);
    for (let choice = 0; choice < sorted.length; choice += 1) {
      const mine = ownMarks[choice] ?? 0;
      if (mine === 0 || isFound[choice] === 1) continue;
      const other = (aboveMarks[choice] ?? 0) & ~mine;
      const isComplete = (mine | other) === all;
      const weight = weightOf(mine, weights) + ABOVE_WEIGHT * weightOf(other, weights);
      if (!isComplete && !partial.takes(weight)) continue;
      if (!isAllowed(choice)) continue;
      if (isComplete) complete.push(choice);
      else partial.add(choice, weight);
    }
    const whole = found.length + complete.length > 0 ? weightOf(all, weights) : 0;
    const near = partial.take(Math.max(whole, partial.highest) * NEAR_THE_BEST);
    return [...found, ...complete, ...near].slice(0, most);
  };
  return {
    find: (typed, options) => find(typed, options).flatMap((choice) => places[choice] ?? []),
  };
}

function startsWith(choice: Choice | undefined, start: string): boolean {
  return choice?.own.startsWith(start) === true || choice?.key.startsWith(start) === true;
}

/** By how much of its own a choice says, then by how much it says. */
function byLength(a: Choice, b: Choice): number {
  return a.own.length - b.own.length || a.key.length - b.key.length;
}

/** Sections of one note stand below the same. */
function wordsAbove(choices: readonly Choice[]): (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (name: string): readonly string[] => {
    const words = known.get(name) ?? findableWords(foldText(name));
    known.set(name, words);
    return words;
  };
  return choices.map(({ above }) => above.flatMap(wordsOf));
}

/** Marks each choice with the words that it has, of which each may be found in several places of the index. */
function markAll(
  index: WordIndex,
  found: readonly (readonly WordRange[])[],
  marks: Uint32Array,
): void {
  marks.fill(0);
  for (const [word, ranges] of found.entries()) {
    for (const range of ranges) index.mark(range, 1 << word, marks);
  }
}

interface FormOptions {
  readonly languages: readonly Language[];
  /** So long must a word be that is not there to be taken for a slip of the pen. */
  readonly shortestSlip: number;
}

/** Where words begin so, or are other forms of it; else, where words come near. */
function formsOf(
  word: string,
  index: WordIndex,
  { languages, shortestSlip }: FormOptions,
): WordRange[] {
  const begun = index.beginningWith(word);
  const inflected = word.length < SHORTEST_INFLECTED ? [] : inflectionsOf(word, index, languages);
  const isThere = begun.to > begun.from || inflected.length > 0;
  return isThere || word.length < shortestSlip ? [begun, ...inflected] : slipsOf(word, index);
}

const SHORTEST_INFLECTED = 4;
/** What all forms of a word begin with. */
const SHARED_START = 3;

function inflectionsOf(
  word: string,
  index: WordIndex,
  languages: readonly Language[],
): WordRange[] {
  const stems = languages.map((language) => ({ language, stem: stemOf(word, language) }));
  return wordsIn(index.beginningWith(word.slice(0, SHARED_START)), index, (other) =>
    stems.some(({ language, stem }) => stemOf(other, language) === stem),
  );
}

/** Short words turn into others with one letter; in a sentence, most of them were meant so. */
function shortestSlipIn(words: readonly string[]): number {
  return words.length > 2 ? 6 : 4;
}

/** Such words may have two slips. */
const LONG = 8;

/** Where words come within an edit or two, or what is typed of them does. */
function slipsOf(word: string, index: WordIndex): WordRange[] {
  if (!/^\p{L}+$/u.test(word)) return [];
  const limit = word.length < LONG ? 1 : 2;
  const isNear = (other: string): boolean => editDistance(word, other, limit) <= limit;
  // Whoever errs mostly has the first letter right, or swaps it with the second.
  const letters = new Set(Array.from(word).slice(0, 2));
  return Array.from(letters).flatMap((letter) =>
    wordsIn(index.beginningWith(letter), index, (other) => {
      if (isNear(other)) return true;
      const lengths = [word.length - 1, word.length, word.length + 1];
      return lengths.some((length) => other.length > length && isNear(other.slice(0, length)));
    }),
  );
}

function wordsIn(
  { from, to }: WordRange,
  { words }: WordIndex,
  fits: (word: string) => boolean,
): WordRange[] {
  const found: WordRange[] = [];
  for (let at = from; at < to; at += 1) {
    if (fits(words[at] ?? '')) found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** Of what stands above, a word counts so much of one's own. */
const ABOVE_WEIGHT = 0.5;
/** What has only some of the words must come so near to the best. */
const NEAR_THE_BEST = 0.5;
/** The beginning of a word that is still being typed says too little. */
const SHORTEST_BEGINNING = 3;

function weightOf(mark: number, weights: readonly number[]): number {
  let sum = 0;
  for (let rest = mark; rest !== 0;) {
    const word = 31 - Math.clz32(rest);
    sum += weights[word] ?? 0;
    rest ^= 1 << word;
  }
  return sum;
}

/** Keeps the heaviest of what comes by; of equals, what came first. */
class Best {
  readonly #most: number;
  readonly #kept: { readonly choice: number; readonly weight: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get highest(): number {
    return this.#kept[0]?.weight ?? 0;
  }

  takes(weight: number): boolean {
    const isFull = this.#kept.length >= this.#most;
    return weight > (isFull ? (this.#kept.at(-1)?.weight ?? Infinity) : 0);
  }

  add(choice: number, weight: number): void {
    const at = this.#kept.findIndex((other) => other.weight < weight);
    this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { choice, weight });
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  /** Those of at least some weight, the heaviest first. */
  take(least: number): number[] {
    return this.#kept.filter(({ weight }) => weight >= least).map(({ choice }) => choice);
  }
}
