import type { Section } from '../notes/block.js';
import { parseNote } from '../notes/block-tree.js';
import type { Note } from '../notes/note.js';
import type { Passage } from '../notes/passage.js';
import { splitSections } from '../notes/split-note.js';

/** A note in its sections, and in the passages that these make. */
export interface NoteParts {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

const known = new WeakMap<Note, NoteParts>();

/** Parses a note once, as long as it is in use: parsing takes most of the time that making cards takes. */
export function partsOf(note: Note): NoteParts {
  const parsed = known.get(note);
  if (parsed) return parsed;
  const sections = parseNote(note);
  const parts = { sections, passages: splitSections(note, sections) };
  known.set(note, parts);
  return parts;
}
