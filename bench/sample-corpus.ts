import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Note } from '../src/notes/note.js';
import { splitNote } from '../src/notes/split-note.js';
import { createVariation, vocabularyOf } from './vary-words.js';

/** How large a corpus to measure: the one that ships as it is, or at least so many passages. */
export type Size = 'shipped' | number;

/**
 * Writes a corpus of the wanted size into a folder: the first notes where fewer passages are wanted than
 * there are, and where more are, all notes again and again in folders of their own, each time with other words.
 */
export async function writeSampleCorpus(
  notes: readonly Note[],
  size: Size,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const passages = notes.map((note) => splitNote(note).length);
  const total = passages.reduce((sum, count) => sum + count, 0);
  const wanted = size === 'shipped' ? total : size;
  // A variation may be split a little otherwise, so a few are made more than there should be need of.
  const copies = wanted <= total ? 1 : Math.ceil((wanted * 1.02) / total);
  const needed = wanted < total ? firstFor(wanted, passages) : notes.length;
  const vocabulary = vocabularyOf(notes.map(({ text }) => text));
  for (let copy = 0; copy < copies; copy += 1) {
    signal.throwIfAborted();
    const vary = copy === 0 ? (text: string): string => text : createVariation(vocabulary, copy);
    const place = copy === 0 ? folder : join(folder, `copy-${String(copy).padStart(4, '0')}`);
    for (const { path, text } of notes.slice(0, needed)) {
      await mkdir(dirname(join(place, path)), { recursive: true });
      await writeFile(join(place, path), vary(text));
    }
  }
}

/** How many notes hold so many passages. */
function firstFor(wanted: number, passages: readonly number[]): number {
  let sum = 0;
  const last = passages.findIndex((count) => (sum += count) >= wanted);
  return last + 1;
}
