import { describe, expect, test } from 'vitest';
import { createFindNeighbours } from '../../src/answer/neighbours.js';
import { splitNote } from '../../src/notes/split-note.js';
import { shippedPassages } from '../helpers/shipped-notes.js';
import { note, passage } from '../helpers/passages.js';

const [first, second, third] = [
  passage('One.', { path: 'a.md', fromLine: 1, toLine: 1 }),
  passage('Two.\nMore.', { path: 'a.md', fromLine: 3, toLine: 4 }),
  passage('Three.', { path: 'a.md', fromLine: 6, toLine: 6 }),
] as const;
const other = passage('Elsewhere.', { path: 'b.md', fromLine: 1, toLine: 1 });
const neighboursOf = createFindNeighbours([first, second, third, other]);

describe('the neighbours of a passage', () => {
  test('stand before and after it in its note', () => {
    expect(neighboursOf(second)).toEqual({ before: first, after: third });
  });

  test('are missing where the note begins and ends', () => {
    expect(neighboursOf(first)).toEqual({ before: null, after: second });
    expect(neighboursOf(third)).toEqual({ before: second, after: null });
    expect(neighboursOf(other)).toEqual({ before: null, after: null });
  });

  test.each([
    ['a note that is gone', { path: 'gone.md' }],
    ['other lines', { toLine: 3 }],
    ['a text that was changed', { text: 'Two.\nOther.' }],
  ])('are none for %s', (_, change) => {
    expect(neighboursOf({ ...second, ...change })).toEqual({ before: null, after: null });
  });

  test('of a piece of one long line are the pieces around it', () => {
    const line = Array.from({ length: 90 }, (_, at) => `Sentence ${at} says a bit more.`).join(' ');
    const pieces = splitNote(note('long.md', `# Long\n\n${line}\n`));
    expect(pieces.length).toBeGreaterThan(2);
    expect(new Set(pieces.map(({ fromLine }) => fromLine)).size).toBe(1);
    const find = createFindNeighbours(pieces);
    for (const [at, piece] of pieces.entries()) {
      expect(find(piece)).toEqual({
        before: pieces[at - 1] ?? null,
        after: pieces[at + 1] ?? null,
      });
    }
  });

  test('lead from the first passage of a note that ships to all others, in order', async () => {
    const { passages } = await shippedPassages();
    const find = createFindNeighbours(passages);
    const path = passages[0]?.path;
    const own = passages.filter((each) => each.path === path);
    const walked = [];
    for (let at = own[0]; at;) {
      walked.push(at);
      const { after } = find(at);
      at = own.find((each) => each === after);
    }
    expect(walked).toEqual(own);
    expect(own.length).toBeGreaterThan(3);
  });
});
