import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/notes/edit-distance.js';

/** Words of few letters, so that they share some; often one is the other with a few edits. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('edit distance', () => {
  test.each([
    ['glue', 'glue', 0],
    ['glue', 'gleu', 1],
    ['glue', 'glu', 1],
    ['glue', 'glues', 1],
    ['glue', 'blue', 1],
    ['kinesis', 'knieses', 2],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (a, b, expected) => {
    expect(editDistance(a, b, 3)).toBe(expected);
  });

  test('is what a slow and simple definition says', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 8)).toBe(naiveDistance(a, b));
      }),
    );
  });

  test('beyond the limit is the limit and one, however far', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});

/** Optimal string alignment by its recursive definition. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const costs = [
    naiveDistance(a.slice(1), b) + 1,
    naiveDistance(a, b.slice(1)) + 1,
    naiveDistance(a.slice(1), b.slice(1)) + (a.startsWith(b.charAt(0)) ? 0 : 1),
  ];
  const [a0, a1, b0, b1] = [a.charAt(0), a.charAt(1), b.charAt(0), b.charAt(1)];
  if (a1 !== '' && a0 === b1 && a1 === b0) {
    costs.push(naiveDistance(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...costs);
}
