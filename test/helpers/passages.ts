import { createHash } from 'node:crypto';
import { NO_FRONT_MATTER, readFrontMatter } from '../../src/notes/front-matter.js';
import type { Corpus, Note } from '../../src/notes/note.js';
import type { Passage } from '../../src/notes/passage.js';

/** A passage of which each line is a span, with what a test doesn't care about filled in. */
export function passage(text: string, fields: Partial<Passage> = {}): Passage {
  const lines = text.split('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index && 1));
  return {
    id: createHash('sha256').update(text).digest('hex').slice(0, 16),
    path: 'notes.md',
    title: 'Notes',
    headings: [],
    fromLine: 1,
    toLine: lines.length,
    text,
    context: [],
    tags: [],
    language: 'en',
    date: null,
    spans: lines.map((line, index) => {
      const from = starts[index] ?? 0;
      return { from, to: from + line.length, words: line, under: [] };
    }),
    ...fields,
  };
}

/** A note as reading it from a file would give. */
export function note(path: string, text: string): Note {
  const read = readFrontMatter(text);
  return {
    path,
    text,
    digest: createHash('sha256').update(text).digest('hex'),
    frontMatter: read.kind === 'read' ? read.frontMatter : NO_FRONT_MATTER,
  };
}

/** A corpus of notes given as path → text, in the order of their paths. */
export function corpusOf(notes: Readonly<Record<string, string>>): Corpus {
  const paths = Object.keys(notes).sort();
  return {
    folder: 'notes',
    notes: paths.map((path) => note(path, notes[path] ?? '')),
    skipped: [],
    leftOut: [],
  };
}
