import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Note } from '../../src/notes/note.js';
import { noteFrom } from './note-from.js';

const folder = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The notes that ship, without the page that explains the folder. */
export function shippedNotes(): Note[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:md|txt)$/.test(path) && path !== 'README.md')
    .sort()
    .map((path) => noteFrom(readFileSync(join(folder, path)), path));
}
