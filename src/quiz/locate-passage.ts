import type { Stretch } from '../notes/block.js';
import type { Note } from '../notes/note.js';
import type { Passage } from '../notes/passage.js';

/** A passage and where in its text something stands. */
export interface Located {
  readonly passage: Passage;
  readonly span: Stretch;
}

/** Finds the passage of a note that holds a stretch of the note’s text; null where none holds its start. */
export function createLocator(
  note: Note,
  passages: readonly Passage[],
): (stretch: Stretch) => Located | null {
  const lineStarts = [0, ...Array.from(note.text.matchAll(/\n/g), ({ index }) => index + 1)];
  let reached = 0;
  const placed = passages.map((passage) => {
    // Pieces of one long line follow each other.
    const start = Math.max(lineStarts[passage.fromLine - 1] ?? 0, reached);
    const from = note.text.indexOf(passage.text, start);
    reached = from + passage.text.length;
    return { passage, from, to: reached };
  });
  return (stretch) => {
    const found = placed[lastFrom(placed, stretch.from)];
    if (!found || found.to <= stretch.from) return null;
    const { passage, from, to } = found;
    return {
      passage,
      span: { from: stretch.from - from, to: Math.min(stretch.to, to) - from },
    };
  };
}

/** The index of the last passage that begins at an offset or before it; passages are in the order of the file. */
function lastFrom(placed: readonly { readonly from: number }[], offset: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.from ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
