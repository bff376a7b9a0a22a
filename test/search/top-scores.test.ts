import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topScores } from '../../src/search/top-scores.js';

test('the top scores are those that sorting all of them would give', () => {
  const score = fc.oneof(fc.constantFrom(0, 1, 2), fc.float({ min: 0, max: 9, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(score, { maxLength: 120 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (values, count, step) => {
        const scores = Float32Array.from(values);
        const allows = (index: number): boolean => index % step === 0;
        const expected = Array.from(scores.keys())
          .filter((index) => allows(index) && (scores[index] ?? 0) > 0)
          .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
          .slice(0, count);
        expect(topScores(scores, count, allows)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
