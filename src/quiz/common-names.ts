import { wordsOf } from './fold-words.js';

const FEWEST_PARAGRAPHS = 4;
const SHARE = 0.3;

/** Tells the names that stand all over a note: they are what it is about, and to leave one out asks nothing. */
export function createCommonNames(source: string): (name: string) => boolean {
  let counted: { readonly counts: ReadonlyMap<string, number>; readonly enough: number } | null =
    null;
  return (name) => {
    // Most notes are never asked.
    const { counts, enough } = (counted ??= countWords(source));
    return wordsOf(name).every((word) => (counts.get(word) ?? 0) >= enough);
  };
}

function countWords(source: string): { counts: Map<string, number>; enough: number } {
  const counts = new Map<string, number>();
  const paragraphs = source.split(/\n\s*\n/);
  for (const paragraph of paragraphs) {
    for (const word of new Set(wordsOf(paragraph))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { counts, enough: Math.max(FEWEST_PARAGRAPHS, paragraphs.length * SHARE) };
}
