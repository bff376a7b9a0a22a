import { termsOf } from '../src/search/terms.js';
import { seededRandom } from './seeded-random.js';

/** Words that are swapped, but for stop words; short ones, numbers and names such as S3 stay. */
const WORD = /\p{L}{4,}/gu;
/** The block of settings at the top of a note is no text. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
/** Neighbours in rank that swap places: words about as frequent as each other. */
const BAND = 32;
/** A word that occurs no more often may become one that no other note has. */
const RARE_UP_TO = 2;
/** Share of the rare words that do, in each copy: real notes bring new words for ever. */
const NEW_WORDS = 1 / 3;

/** Words of the notes, the most frequent first. */
export type Vocabulary = readonly { readonly word: string; readonly count: number }[];

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [match] of bodyOf(text).matchAll(WORD)) {
      const word = match.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([word, count]) => ({ word, count }))
    .filter(({ word }) => termsOf(word).length > 0)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/**
 * Makes a variation of texts: every word stands for another that is about as frequent, the same one
 * throughout. The same seed makes the same variation.
 */
export function createVariation(vocabulary: Vocabulary, seed: number): (text: string) => string {
  const random = seededRandom(seed);
  const words = vocabulary.map(({ word }) => word);
  const stands = new Map<string, string>();
  for (let start = 0; start < words.length; start += BAND) {
    const band = words.slice(start, start + BAND);
    for (const [index, other] of shuffled(band, random).entries()) {
      stands.set(band[index] ?? '', other);
    }
  }
  for (const { word, count } of vocabulary) {
    if (count <= RARE_UP_TO && random() < NEW_WORDS) stands.set(word, coinWord(words, random));
  }
  return (text) => {
    const body = bodyOf(text);
    const head = text.slice(0, text.length - body.length);
    return (
      head + body.replace(WORD, (word) => likeCase(stands.get(word.toLowerCase()) ?? word, word))
    );
  };
}

function bodyOf(text: string): string {
  return text.replace(FRONT_MATTER, '');
}

/** Fisher and Yates. */
function shuffled(words: readonly string[], random: () => number): string[] {
  const result = Array.from(words);
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] ?? '', result[last] ?? ''];
  }
  return result;
}

/** The first half of one word and the second half of another. */
function coinWord(words: readonly string[], random: () => number): string {
  const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
  const [first, second] = [pick(), pick()];
  return first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2));
}

/** A word with capitals where the one that it stands for has them. */
function likeCase(word: string, model: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
