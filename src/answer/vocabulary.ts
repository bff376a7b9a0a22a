import type { PassageIndex } from '../search/passage-index.js';
import { queryTerms } from '../search/query-terms.js';
import { stemsOf } from '../search/terms.js';

/** What the notes know of words. */
export interface Vocabulary {
  /** Whether the notes know a word, even misspelt or begun. */
  readonly knows: (word: string) => boolean;
  /** Whether it stands in a heading, as the names of things do. */
  readonly names: (word: string) => boolean;
}

/** The vocabulary of an index; headings are looked through when a word is first asked about. */
export function vocabularyOf(index: Pick<PassageIndex, 'passages' | 'keywords'>): Vocabulary {
  let names: ReadonlySet<string> | undefined;
  return {
    knows: (word) => queryTerms(word, index.keywords).some(({ matches }) => matches.length > 0),
    names: (word) => {
      names ??= headingStems(index.passages);
      const stems = stemsOf(word);
      return stems.length > 0 && stems.every((stem) => names?.has(stem) === true);
    },
  };
}

function headingStems(passages: PassageIndex['passages']): ReadonlySet<string> {
  const headings = new Set(passages.flatMap((passage) => passage.headings));
  return new Set(Array.from(headings).flatMap(stemsOf));
}
