import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createNoteLink } from '../../src/discord/note-link.js';
import { createSourceLink } from '../../src/source-link.js';

const sourceLink = createSourceLink('https://notes.example/{path}#L{from}-L{to}');

function linked(target: string, path = 'storage/s3/classes.md'): string | null {
  return createNoteLink(path, sourceLink)(target)?.replace('https://notes.example/', '') ?? null;
}

describe('a link between notes', () => {
  test.each([
    ['a note beside it', 'other.md', 'storage/s3/other.md#L1-L1'],
    ['a note above', '../lakes.md', 'storage/lakes.md#L1-L1'],
    ['a note elsewhere', '../../etl/./glue.md', 'etl/glue.md#L1-L1'],
    ['a heading in a note', 'other.md#some-heading', 'storage/s3/other.md#L1-L1'],
    ['a file with a question', 'plot.png?raw=1', 'storage/s3/plot.png#L1-L1'],
    ['an escaped name', 'my%20note.md', 'storage/s3/my%20note.md#L1-L1'],
    ['a name that wants escapes', 'a b?.md', null],
    ['letters of any script', 'größe.md', 'storage/s3/gr%C3%B6%C3%9Fe.md#L1-L1'],
  ])('to %s leads there', (_, target, expected) => {
    expect(linked(target)).toBe(expected);
  });

  test.each([
    ['a heading of its own', '#here'],
    ['nothing', ''],
    ['the web', 'https://x.example/a.md'],
    ['another program', 'obsidian://open?file=a.md'],
    ['a place on the disk', '/etc/passwd.md'],
    ['what is above the notes', '../../../secret.md'],
    ['what is above the notes, escaped', '..%2f..%2f..%2fsecret.md'],
    ['what is above the notes, in the writing of Windows', '..\\..\\..\\secret.md'],
    ['a folder', '../'],
    ['a name without an ending', 'other'],
    ['half an escape', 'a%2.md'],
  ])('to %s is no link', (_, target) => {
    expect(linked(target)).toBeNull();
  });

  test('is none where notes can’t be read', () => {
    expect(createNoteLink('a.md', () => undefined)('b.md')).toBeNull();
  });

  test('never leads out of the notes', () => {
    const part = fc.constantFrom('..', '.', 'a', '%2e%2e', '/', '%2f', '\\', 'b.md', '?', '#', ' ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const asked: string[] = [];
        createNoteLink('x/y/z.md', ({ path }) => {
          asked.push(path);
          return undefined;
        })(parts.join(''));
        for (const path of asked) {
          expect(path.split('/')).not.toContain('..');
          expect(path).not.toMatch(/^\/|\\|^$/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
