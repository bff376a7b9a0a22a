import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Note } from '../../src/notes/note.js';
import { noteFrom } from './note-from.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(resolve(root, process.env['NOTES_FIXTURES'] ?? '../shared'), 'seeds');

/** Whether there are notes that nobody wrote for these tests; they are not part of the repository. */
export const hasForeignNotes = existsSync(folder);

if (!hasForeignNotes) {
  console.warn(
    `Tests over foreign notes are SKIPPED: expected them in ${folder} (NOTES_FIXTURES names another folder).`,
  );
}

/** Those notes, in the order of their names. */
export const foreignNotes: readonly Note[] = hasForeignNotes
  ? readdirSync(folder)
      .sort()
      .map((name) => noteFrom(readFileSync(join(folder, name)), name))
  : [];
