import type { Language } from '../notes/languages.js';
import { stemOf } from './stem.js';

/** Languages that write compounds in one: “Speicherklasse”. */
const COMPOUNDING: readonly Language[] = ['de', 'nl', 'da', 'sv', 'no', 'fi', 'hu'];

/** Compounds among the terms of notes, by the stems that they are made of. */
export type Compounds = ReadonlyMap<string, readonly string[]>;

const SHORTEST_COMPOUND = 8;
const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 3;

/** Finds the terms that are two other terms written in one, for notes in languages that do so. */
export function findCompounds(terms: readonly string[], languages: readonly Language[]): Compounds {
  const compounds = new Map<string, string[]>();
  const compounding = languages.filter((language) => COMPOUNDING.includes(language));
  if (compounding.length === 0) return compounds;
  const known = new Set(terms);
  for (const term of terms) {
    if (term.length < SHORTEST_COMPOUND || !/^\p{L}+$/u.test(term)) continue;
    for (const part of partsOf(term, compounding, known)) {
      const others = compounds.get(part);
      if (others) others.push(term);
      else compounds.set(part, [term]);
    }
  }
  return compounds;
}

/** The stem of a compound ends as that of its last word does; the first may be linked by an s. */
function partsOf(
  term: string,
  languages: readonly Language[],
  known: ReadonlySet<string>,
): readonly string[] {
  for (let at = SHORTEST_HEAD; at <= term.length - SHORTEST_TAIL; at += 1) {
    const tail = term.slice(at);
    if (!known.has(tail)) continue;
    const head = headsOf(term.slice(0, at), languages).find((stem) => known.has(stem));
    if (head !== undefined) return [head, tail];
  }
  return [];
}

function headsOf(head: string, languages: readonly Language[]): string[] {
  const forms = head.endsWith('s') ? [head, head.slice(0, -1)] : [head];
  return languages.flatMap((language) => forms.map((form) => stemOf(form, language)));
}

const SHORTEST_SPLIT = 7;
/** A tail of two letters, as in “multiaz”, needs a longer word before it. */
const SHORTEST_PIECES = [
  [3, 3],
  [5, 2],
] as const;

/** The stems of two words that the notes know and that the question writes in one: “timeseries”, “multiaz”; none where there are no such two. */
export function splitWord(
  word: string,
  languages: readonly Language[],
  isKnown: (stem: string) => boolean,
): readonly string[] {
  if (word.length < SHORTEST_SPLIT || !/^\p{L}+$/u.test(word)) return [];
  const stemsOf = (piece: string): string | undefined =>
    headsOf(piece, languages).find((stem) => isKnown(stem));
  for (const [shortestHead, shortestTail] of SHORTEST_PIECES) {
    for (let at = word.length - shortestTail; at >= shortestHead; at -= 1) {
      const head = stemsOf(word.slice(0, at));
      const tail = head === undefined ? undefined : stemsOf(word.slice(at));
      if (head !== undefined && tail !== undefined) return [head, tail];
    }
  }
  return [];
}
