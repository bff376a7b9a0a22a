import type { Stretch } from '../notes/block.js';
import { createLineMap } from '../notes/line-map.js';
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
  const lines = createLineMap(note.text);
  const lineStarts = [0, ...Array.from(note.text.matchAll(/\n/g), ({ index }) => index + 1)];
  let reached = 0;
  const placed = passages.map((passage) => {
    // Several pieces of one long line follow each other.
    const line = lineStarts[passage.fromLine - 1] ?? 0;
    const from = note.text.indexOf(
      passage.text,
      Math.max(line, lines.lineAt(reached) === passage.fromLine ? reached : 0),
    );
    reached = from + passage.text.length;
    return { passage, from, to: reached };
  });
  return (stretch) => {
    const found = placed.find(({ from, to }) => from <= stretch.from && stretch.from < to);
    if (!found) return null;
    const { passage, from, to } = found;
    return { passage, span: { from: stretch.from - from, to: Math.min(stretch.to, to) - from } };
  };
}
