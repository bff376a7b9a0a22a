import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../src/errors.js';
import { fileReader } from '../../src/notes/file-reader.js';
import type { Corpus } from '../../src/notes/note.js';
import { readNotes } from '../../src/notes/read-notes.js';
import { type Content, fakeFiles } from './fake-files.js';

const LIMIT = 1000;

function read(
  contents: Readonly<Record<string, Content>>,
  failures: Readonly<Record<string, string>> = {},
): Promise<Corpus> {
  const files = fakeFiles(contents, failures);
  return readNotes({ folder: '/corpus', maxNoteBytes: LIMIT, files });
}

const pathsOf = ({ notes }: Corpus): string[] => notes.map(({ path }) => path);
const countsOf = ({ leftOut }: Corpus): Record<string, number> =>
  Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count]));

describe('reading a corpus', () => {
  test('reads Markdown and text, whatever the case of the extension', async () => {
    const corpus = await read({
      'a.md': 'A',
      'b.markdown': 'B',
      'c.mdx': 'C',
      'd.txt': 'D',
      'e.MD': 'E',
    });
    expect(pathsOf(corpus)).toEqual(['a.md', 'b.markdown', 'c.mdx', 'd.txt', 'e.MD']);
    expect(corpus.skipped).toEqual([]);
    expect(corpus.leftOut).toEqual([]);
  });

  test('gives notes in an order that does not depend on the order of the folder', async () => {
    const contents = {
      'z.md': 'z',
      'b/a.md': 'a',
      'B.md': 'B',
      'ä.md': 'ä',
      'a.md': 'a',
      'b.md': 'b',
    };
    const backwards = Object.fromEntries(Object.entries(contents).reverse());
    const paths = ['B.md', 'a.md', 'b.md', 'b/a.md', 'z.md', 'ä.md'];
    expect(pathsOf(await read(contents))).toEqual(paths);
    expect(pathsOf(await read(backwards))).toEqual(paths);
  });

  test('gives text, front matter and a digest of the bytes', async () => {
    const corpus = await read({ 'a.md': '\ufeff---\r\ntitle: T\r\n---\r\nText\r\n' });
    expect(corpus.notes).toMatchObject([
      { text: '---\ntitle: T\n---\nText\n', frontMatter: { title: 'T', lineCount: 3 } },
    ]);
    const same = await read({ 'b.md': '\ufeff---\r\ntitle: T\r\n---\r\nText\r\n' });
    const other = await read({ 'a.md': '---\ntitle: T\n---\nText\n' });
    expect(same.notes[0]?.digest).toBe(corpus.notes[0]?.digest);
    expect(other.notes[0]?.digest).not.toBe(corpus.notes[0]?.digest);
  });

  test('leaves out README.md at the top only', async () => {
    const corpus = await read({ 'README.md': 'x', 'sub/README.md': 'x', 'sub/readme.md': 'x' });
    expect(pathsOf(corpus)).toEqual(['sub/README.md', 'sub/readme.md']);
    expect(countsOf(corpus)).toEqual({ 'README.md of the corpus': 1 });
  });

  test('leaves out dot folders, dot files, node_modules, links and what is no file', async () => {
    const corpus = await read({
      '.obsidian/a.md': 'x',
      'sub/.git/b.md': 'x',
      '.hidden.md': 'x',
      'node_modules/p/readme.md': 'x',
      'sub/node_modules/p/readme.md': 'x',
      'link.md': { kind: 'link' },
      'pipe.md': { kind: 'other' },
      'note.md': 'x',
    });
    expect(pathsOf(corpus)).toEqual(['note.md']);
    expect(countsOf(corpus)).toEqual({
      'dot folder': 2,
      'dot file': 1,
      node_modules: 2,
      'link (notes are read where they are)': 1,
      'not a file': 1,
    });
  });

  test('counts other files by extension, with a few examples', async () => {
    const corpus = await read({
      ...Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`p${i}.png`, 'x'])),
      'b.PDF': 'x',
      LICENSE: 'x',
    });
    expect(corpus.leftOut).toEqual([
      { reason: '.pdf file', count: 1, examples: ['b.PDF'] },
      { reason: '.png file', count: 5, examples: ['p0.png', 'p1.png', 'p2.png'] },
      { reason: 'no extension file', count: 1, examples: ['LICENSE'] },
    ]);
  });

  test('leaves out what .footnoteignore names', async () => {
    const corpus = await read({
      '.footnoteignore': '# not these\r\ndrafts/\r\n*.old.md\r\n/top.md\r\n!keep.old.md\r\n',
      'drafts/a.md': 'x',
      'b.old.md': 'x',
      'keep.old.md': 'x',
      'top.md': 'x',
      'sub/top.md': 'x',
    });
    expect(pathsOf(corpus)).toEqual(['keep.old.md', 'sub/top.md']);
    expect(countsOf(corpus)).toEqual({ 'named in .footnoteignore': 3, 'settings of Footnote': 1 });
  });

  test('refuses to go on without a .footnoteignore that it can not read', async () => {
    const failing = read(
      { '.footnoteignore': 'a.md', 'a.md': 'x' },
      { '.footnoteignore': 'EACCES' },
    );
    await expect(failing).rejects.toThrow(SetupError);
    await expect(read({ '.footnoteignore': Uint8Array.of(0xe4, 0xf6) })).rejects.toThrow(/UTF-8/);
  });

  test('leaves out drafts and private notes', async () => {
    const corpus = await read({
      'a.md': '---\ndraft: true\n---\nx',
      'b.md': '---\nprivate: yes\n---\nx',
      'c.md': '---\ndraft: false\n---\nx',
    });
    expect(pathsOf(corpus)).toEqual(['c.md']);
    expect(countsOf(corpus)).toEqual({ 'marked draft: true': 1, 'marked private: true': 1 });
  });
});

describe('a file that can not be read', () => {
  test.each([
    ['too large', 'x'.repeat(LIMIT + 1), /^too large: 0\.0 MiB, .*MAX_NOTE_MIB/],
    ['binary', Uint8Array.of(0, 1, 2, 3), /^binary/],
    ['in another encoding', Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65), /UTF-8/],
    ['with broken front matter', '---\ntitle: a: b\n---\nx', /not valid YAML.*\(line 2\)/],
    ['with front matter that never closes', '---\ntitle: a\n\nx', /never closes/],
  ])('is reported with its reason and the others are read: %s', async (_, content, reason) => {
    const corpus = await read({ 'bad.md': content, 'good.md': 'x' });
    expect(pathsOf(corpus)).toEqual(['good.md']);
    expect(corpus.skipped.map(({ path }) => path)).toEqual(['bad.md']);
    expect(corpus.skipped[0]?.reason).toMatch(reason);
  });

  test('is not even read when it is too large', async () => {
    const files = fakeFiles({ 'large.md': 'x'.repeat(LIMIT + 1), 'exact.md': 'x'.repeat(LIMIT) });
    await readNotes({ folder: '/corpus', maxNoteBytes: LIMIT, files });
    expect(files.reads).toEqual(['exact.md']);
  });

  test('is reported by the code of the error, without the path', async () => {
    const corpus = await read({ 'a.md': 'x', 'b.md': 'x' }, { 'a.md': 'EACCES' });
    expect(pathsOf(corpus)).toEqual(['b.md']);
    expect(corpus.skipped).toEqual([{ path: 'a.md', reason: "can't be read: EACCES" }]);
  });

  test('may be a folder', async () => {
    const corpus = await read({ 'shut/a.md': 'x', 'b.md': 'x' }, { shut: 'EACCES' });
    expect(pathsOf(corpus)).toEqual(['b.md']);
    expect(corpus.skipped).toEqual([{ path: 'shut', reason: "folder can't be read: EACCES" }]);
  });
});

describe('the folder itself', () => {
  test.each([
    ['does not exist', '/corpus/nowhere', /does not exist.*CORPUS_DIR/],
    ['is a file', '/corpus/a.md', /is a file.*--corpus/],
  ])('is named with a remedy when it %s', async (_, folder, message) => {
    const reading = readNotes({ folder, maxNoteBytes: LIMIT, files: fakeFiles({ 'a.md': 'x' }) });
    await expect(reading).rejects.toThrow(SetupError);
    await expect(reading).rejects.toThrow(message);
  });

  test('may be empty', async () => {
    expect(await read({})).toMatchObject({ notes: [], skipped: [], leftOut: [] });
  });
});

describe('stopping', () => {
  test('happens before the next file', async () => {
    const stop = new AbortController();
    const files = fakeFiles({ 'a.md': 'x', 'b.md': 'x', 'c.md': 'x' });
    const stopping: typeof files = {
      ...files,
      read: (file) => {
        stop.abort(new Error('stopped'));
        return files.read(file);
      },
    };
    const reading = readNotes({
      folder: '/corpus',
      maxNoteBytes: LIMIT,
      files: stopping,
      signal: stop.signal,
    });
    await expect(reading).rejects.toThrow('stopped');
    expect(files.reads).toEqual(['a.md']);
  });
});

describe('the file system of this machine', () => {
  test('is read without following links out of the folder', async () => {
    const base = await mkdtemp(join(tmpdir(), 'footnote-notes-'));
    try {
      await mkdir(join(base, 'corpus', 'sub'), { recursive: true });
      await writeFile(join(base, 'outside.md'), 'secret');
      await writeFile(join(base, 'corpus', 'sub', 'a.md'), 'Inside.');
      await symlink(join(base, 'outside.md'), join(base, 'corpus', 'out.md'));
      await symlink(base, join(base, 'corpus', 'loop'));
      const corpus = await readNotes({
        folder: join(base, 'corpus'),
        maxNoteBytes: LIMIT,
        files: fileReader,
      });
      expect(corpus.notes.map(({ path, text }) => [path, text])).toEqual([['sub/a.md', 'Inside.']]);
      expect(countsOf(corpus)).toEqual({ 'link (notes are read where they are)': 2 });
      await symlink(join(base, 'corpus'), join(base, 'linked'));
      expect(await fileReader.kindOf(join(base, 'linked'))).toBe('folder');
      expect(await fileReader.kindOf(join(base, 'outside.md'))).toBe('file');
      expect(await fileReader.kindOf(join(base, 'nowhere'))).toBe('missing');
    } finally {
      await rm(base, { recursive: true });
    }
  });
});
