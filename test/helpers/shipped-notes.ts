import { fileURLToPath } from 'node:url';
import { fileReader } from '../../src/notes/file-reader.js';
import type { Note } from '../../src/notes/note.js';
import type { Passage } from '../../src/notes/passage.js';
import { readNotes } from '../../src/notes/read-notes.js';
import { splitNote } from '../../src/notes/split-note.js';
import {
  buildKeywordIndex,
  type KeywordIndex,
  openKeywordIndex,
} from '../../src/search/keyword-index.js';
import { passageTerms, spanTerms } from '../../src/search/match-text.js';

/** The notes that ship. */
export async function shippedNotes(): Promise<readonly Note[]> {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  const corpus = await readNotes({ folder, maxNoteBytes: 5 * 2 ** 20, files: fileReader });
  return corpus.notes;
}

/** The notes that ship, as passages and keywords; no model is needed for them. */
export async function shippedPassages(): Promise<{
  readonly passages: readonly Passage[];
  readonly keywords: KeywordIndex;
}> {
  const passages = (await shippedNotes()).flatMap(splitNote);
  const bytes = buildKeywordIndex(passages.map(passageTerms), passages.flatMap(spanTerms));
  return { passages, keywords: openKeywordIndex(bytes) };
}
