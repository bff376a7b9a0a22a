import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileReader } from '../../src/notes/file-reader.js';
import type { Note } from '../../src/notes/note.js';
import { readNotes } from '../../src/notes/read-notes.js';
import { foreignNotes, hasForeignNotes } from '../helpers/foreign-notes.js';

const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
const corpus = await readNotes({ folder, maxNoteBytes: 5 * 2 ** 20, files: fileReader });

describe('the notes that ship', () => {
  test('are all read', () => {
    expect(corpus.skipped).toEqual([]);
    expect(corpus.leftOut.map(({ reason }) => reason)).toEqual(['README.md of the corpus']);
    expect(corpus.notes.length).toBeGreaterThanOrEqual(24);
  });

  test.each(corpus.notes.map((note) => [note.path, note] as const))(
    '%s is neither a scrap nor a book',
    (_, { text }) => {
      const lines = text.trimEnd().split('\n').length;
      expect(lines).toBeGreaterThanOrEqual(60);
      expect(lines).toBeLessThanOrEqual(250);
    },
  );

  test('link only to notes and headings that are there', () => {
    const headings = new Map(corpus.notes.map((note) => [note.path, headingSlugs(note)]));
    const broken = corpus.notes.flatMap((note) =>
      linksOf(note)
        .filter(({ path, anchor }) => {
          const slugs = headings.get(path);
          return !slugs || (anchor !== undefined && !slugs.has(anchor));
        })
        .map(({ written }) => `${note.path}: ${written}`),
    );
    expect(broken).toEqual([]);
  });

  test.skipIf(!hasForeignNotes)('share no run of eight words with foreign notes', () => {
    const foreign = new Set(foreignNotes.flatMap(({ text }) => runsOfEight(text)));
    const shared = corpus.notes.flatMap(({ path, text }) =>
      runsOfEight(text)
        .filter((run) => foreign.has(run))
        .map((run) => `${path}: ${run}`),
    );
    expect(shared).toEqual([]);
  });
});

/** The notes and headings that a note points to. */
function linksOf(note: Note): { path: string; anchor: string | undefined; written: string }[] {
  const text = withoutCode(note.text);
  const markdown = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#');
      const from = posix.dirname(note.path);
      return {
        path: path === '' ? note.path : posix.normalize(posix.join(from, path)),
        anchor,
        written: target,
      };
    });
  const obsidian = Array.from(text.matchAll(/\[\[([^\]|#]+)[^\]]*\]\]/g), ([written, name = '']) => {
    const found = corpus.notes.find(({ path }) => posix.basename(path, posix.extname(path)) === name);
    return { path: found?.path ?? name, anchor: undefined, written };
  });
  return [...markdown, ...obsidian];
}

/** The anchors that Markdown viewers give to headings. */
function headingSlugs({ text }: Note): Set<string> {
  return new Set(
    Array.from(withoutCode(text).matchAll(/^#{1,6}\s+(.+)$/gm), ([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
}

function runsOfEight(text: string): string[] {
  const words = withoutCode(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
}

describe('the questions over them', () => {
  const file = new URL('questions.jsonl', import.meta.url);
  const questions = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);

  interface Question {
    readonly id: string;
    readonly question: string;
    readonly kind: string;
    readonly gold: readonly { readonly file: string; readonly must_contain: string }[];
  }

  test('are 150, of which 10 are far off the topic and 30 near it', () => {
    expect(questions).toHaveLength(150);
    expect(questions.filter(({ kind }) => kind === 'far')).toHaveLength(10);
    expect(questions.filter(({ kind }) => kind === 'near')).toHaveLength(30);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(150);
    expect(new Set(questions.map(({ question }) => question.toLowerCase())).size).toBe(150);
  });

  test('have an answer if and only if their kind says so', () => {
    for (const { id, kind, gold } of questions) {
      expect(gold.length === 0, id).toBe(kind === 'far' || kind === 'near');
    }
  });

  test('quote what the notes say', () => {
    const texts = new Map(corpus.notes.map(({ path, text }) => [path, plain(text)]));
    const wrong = questions.flatMap(({ id, gold }) =>
      gold
        .filter(({ file: path, must_contain: words }) => !texts.get(path)?.includes(plain(words)))
        .map(({ file: path, must_contain: words }) => `${id}: ${path}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Markdown marks dropped, white space folded. */
function plain(text: string): string {
  return text
    .replaceAll(/[*_`~#>|\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
