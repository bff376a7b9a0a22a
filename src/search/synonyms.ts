import { stemOf } from './stem.js';

/** Phrases of which each of the first may mean any of the second. */
export interface SynonymGroup {
  readonly asked: readonly Phrase[];
  readonly meant: readonly Phrase[];
}

/** Words of a phrase, folded and in lower case. */
export type Phrase = readonly string[];

/** A phrase of the question that has synonyms. */
export interface Synonyms {
  /** The stems of the phrase itself. */
  readonly phrase: readonly string[];
  /** Stems that may say the same, with how well each does; 1: as well as the phrase itself. */
  readonly stems: ReadonlyMap<string, number>;
}

export interface SynonymTable {
  /** All phrases with synonyms among words in a row, stop words included. */
  find(words: readonly string[]): Synonyms[];
  /** Whether a stem stands anywhere in the table. */
  has(stem: string): boolean;
}

/** One word of a phrase says less than a synonym that is one word. */
const PHRASE_WEIGHT = 0.75;

/** A phrase that is asked with; stemmed when it is first looked at, as most never are. */
interface Entry {
  readonly words: Phrase;
  readonly group: SynonymGroup;
  synonyms?: Synonyms;
}

/** Makes groups of synonyms ready to be looked up; words are compared by their English stems. */
export function createSynonymTable(
  groups: Iterable<SynonymGroup>,
  isStopWord: (word: string) => boolean,
): SynonymTable {
  const entries = new Map<string, Entry[]>();
  const words = new Set<string>();
  for (const group of groups) {
    for (const phrase of [...group.asked, ...group.meant])
      for (const word of phrase) words.add(word);
    for (const phrase of group.asked) {
      // A stop word alone says nothing that something else could say.
      if (phrase.length === 1 && phrase.every(isStopWord)) continue;
      const [first] = phrase;
      if (first === undefined) continue;
      const stem = stemOf(first, 'en');
      const others = entries.get(stem);
      if (others) others.push({ words: phrase, group });
      else entries.set(stem, [{ words: phrase, group }]);
    }
  }
  const synonymsOf = (entry: Entry): Synonyms => {
    if (entry.synonyms) return entry.synonyms;
    const phrase = stemsOf(entry.words);
    return (entry.synonyms = { phrase, stems: meantStems(entry.group, phrase, isStopWord) });
  };
  return {
    has: knownStems(words),
    find(words) {
      const stems = stemsOf(words);
      const found: Synonyms[] = [];
      for (const [at, first] of stems.entries()) {
        for (const entry of entries.get(first) ?? []) {
          if (at + entry.words.length > stems.length) continue;
          // “Us” has the stem of “use”.
          if (entry.words.length === 1 && isStopWord(words[at] ?? '')) continue;
          const synonyms = synonymsOf(entry);
          if (standsAt(at, synonyms.phrase, stems)) found.push(synonyms);
        }
      }
      return found;
    },
  };
}

function standsAt(start: number, phrase: readonly string[], stems: readonly string[]): boolean {
  for (let index = 1; index < phrase.length; index += 1) {
    if (stems[start + index] !== phrase[index]) return false;
  }
  return true;
}

function stemsOf(words: readonly string[]): string[] {
  return words.map((word) => stemOf(word, 'en'));
}

function meantStems(
  { meant }: SynonymGroup,
  phrase: readonly string[],
  isStopWord: (word: string) => boolean,
): Map<string, number> {
  const stems = new Map<string, number>();
  for (const words of meant) {
    const content = stemsOf(words.filter((word) => !isStopWord(word)));
    const weight = content.length === 1 ? 1 : PHRASE_WEIGHT / content.length;
    for (const stem of content) {
      if (!phrase.includes(stem)) stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
    }
  }
  return stems;
}

/** Tells stems of some words from others; most questions need those of a few letters only. */
function knownStems(words: ReadonlySet<string>): (stem: string) => boolean {
  const byLetter = new Map<string, ReadonlySet<string>>();
  return (stem) => {
    const letter = stem.charAt(0);
    let stems = byLetter.get(letter);
    if (!stems) {
      const own = Array.from(words).filter((word) => word.startsWith(letter));
      byLetter.set(letter, (stems = new Set(stemsOf(own))));
    }
    return stems.has(stem);
  };
}
