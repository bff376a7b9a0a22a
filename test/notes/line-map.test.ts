import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineMap } from '../../src/notes/line-map.js';

describe('a line map', () => {
  test('agrees with counting line ends one by one', () => {
    const text = fc
      .array(fc.constantFrom('\n', '\n', 'a', ' ', 'bc', '📌', '\u2028'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const lines = createLineMap(given);
        for (let offset = 0; offset <= given.length; offset += 1) {
          const before = given.slice(0, offset);
          expect(lines.lineAt(offset)).toBe(before.split('\n').length);
          expect(lines.startOfLine(offset)).toBe(before.lastIndexOf('\n') + 1);
        }
      }),
    );
  });

  test('gives the end of the line that holds the last character before an offset', () => {
    const lines = createLineMap('one\ntwo\n\nfour');
    expect([1, 3, 4, 5, 7, 9, 13].map((offset) => lines.endOfLine(offset))).toEqual([
      3, 3, 3, 7, 7, 8, 13,
    ]);
  });

  test('counts the words of lines', () => {
    const lines = createLineMap('one two\n\n- three\nfour');
    expect(lines.wordsIn(1, 1)).toBe(2);
    expect(lines.wordsIn(2, 2)).toBe(0);
    expect(lines.wordsIn(1, 3)).toBe(4);
    expect(lines.wordsIn(3, 4)).toBe(3);
  });
});
