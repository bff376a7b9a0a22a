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
}

/** One word of a phrase says less than a synonym that is one word. */
const PHRASE_WEIGHT = 0.75;

interface Entry {
  readonly phrase: readonly string[];
  readonly group: SynonymGroup;
}

/** Makes groups of synonyms ready to be looked up; words are compared by their English stems. */
export function createSynonymTable(
  groups: Iterable<SynonymGroup>,
  isStopWord: (word: string) => boolean,
): SynonymTable {
  const entries = new Map<string, Entry[]>();
  for (const group of groups) {
    for (const asked of group.asked) {
      // A stop word alone says nothing that something else could say.
      if (asked.length === 1 && asked.every(isStopWord)) continue;
      const phrase = stemsOf(asked);
      const [first] = phrase;
      if (first === undefined) continue;
      const entry = { phrase, group };
      const others = entries.get(first);
      if (others) others.push(entry);
      else entries.set(first, [entry]);
    }
  }
  return {
    find(words) {
      const stems = stemsOf(words);
      return stems.flatMap((first, at) =>
        (entries.get(first) ?? [])
          .filter(({ phrase }) => phrase.every((stem, index) => stems[at + index] === stem))
          // “Us” has the stem of “use”.
          .filter(({ phrase }) => phrase.length > 1 || !isStopWord(words[at] ?? ''))
          .map(({ phrase, group }) => ({ phrase, stems: meantStems(group, phrase, isStopWord) })),
      );
    },
  };
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
