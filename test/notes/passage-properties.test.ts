import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/notes/note.js';
import { splitNote } from '../../src/notes/split-note.js';
import { foreignNotes, hasForeignNotes } from '../helpers/foreign-notes.js';
import { noteFrom } from '../helpers/note-from.js';
import { markdownLines, nastyMarkdown } from './markdown-arbitrary.js';
import { ordinaryLines } from './ordinary-lines.js';
import { breachesIn, linesNotInOnePassage } from './passage-rules.js';

/** Finding the smallest counterexample may take for ever; a large one will do. */
const within = { interruptAfterTimeLimit: 15_000 };

describe('passages of generated Markdown', () => {
  test('are the whole lines of the file, with every line of text in one of them', () => {
    fc.assert(
      fc.property(markdownLines, (lines) => {
        const note = noteFrom(lines.map(({ text }) => text).join('\n'));
        const passages = splitNote(note);
        const quoted = lines.flatMap(({ fate }, index) => (fate === 'quoted' ? [index + 1] : []));
        expect(breachesIn(note, passages)).toEqual([]);
        expect(linesNotInOnePassage(note, passages, quoted)).toEqual([]);
      }),
      { numRuns: 200, ...within },
    );
  });

  test('never hold a heading', () => {
    fc.assert(
      fc.property(markdownLines, (lines) => {
        const passages = splitNote(noteFrom(lines.map(({ text }) => text).join('\n')));
        for (const [index, { fate }] of lines.entries()) {
          const isHeld = passages.some((p) => p.fromLine <= index + 1 && index + 1 <= p.toLine);
          if (fate === 'heading') expect(isHeld).toBe(false);
        }
      }),
      { numRuns: 40, ...within },
    );
  });

  test('are the same below front matter, only further down', () => {
    fc.assert(
      fc.property(markdownLines, (lines) => {
        const text = lines.map((line) => line.text).join('\n');
        const plain = splitNote(noteFrom(`\n\n\n${text}`));
        const below = splitNote(noteFrom(`---\ntags: []\n---\n${text}`));
        expect(below.map((p) => [p.fromLine, p.toLine, p.text])).toEqual(
          plain.map((p) => [p.fromLine, p.toLine, p.text]),
        );
      }),
      { numRuns: 30, ...within },
    );
  });

  test('keep to the rules whatever Markdown’s marks are thrown together', () => {
    fc.assert(
      fc.property(nastyMarkdown, (text) => {
        const note = noteFrom(text);
        expect(breachesIn(note, splitNote(note))).toEqual([]);
      }),
      { numRuns: 1500, ...within },
    );
  });

  test('keep to the rules for any string', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.integer({ min: 1, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(anything, (given) => {
        // Decoding leaves no carriage return and no NUL.
        const note = noteFrom(given.replaceAll(/[\0\r]/g, ''));
        expect(breachesIn(note, splitNote(note))).toEqual([]);
      }),
      { numRuns: 500, ...within },
    );
  });
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const ownNotes: readonly Note[] = ['corpus', 'test/fixtures/notes'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => noteFrom(readFileSync(join(root, folder, name)), `${folder}/${name}`)),
);

describe.each(ownNotes.map((note) => [note.path, note] as const))('passages of %s', (_, note) => {
  test('keep to the rules, with every line of text in one of them', () => {
    expectOrder(note);
  });
});

describe('passages of foreign note files', () => {
  test.skipIf(!hasForeignNotes)('keep to the rules, with every line of text in one of them', () => {
    expect(foreignNotes.length).toBeGreaterThan(0);
    for (const note of foreignNotes) expectOrder(note);
  });

  test.skipIf(!hasForeignNotes)('keep to the rules when all files are one long note', () => {
    const text = foreignNotes.map(withoutFrontMatter).join('\n\n');
    expectOrder(noteFrom(`${text}\n\n${text}`));
  });
});

function withoutFrontMatter({ text, frontMatter }: Note): string {
  return text.split('\n').slice(frontMatter.lineCount).join('\n');
}

function expectOrder(note: Note): void {
  const passages = splitNote(note);
  expect(passages.length).toBeGreaterThan(0);
  expect(breachesIn(note, passages)).toEqual([]);
  expect(linesNotInOnePassage(note, passages, ordinaryLines(note))).toEqual([]);
}
