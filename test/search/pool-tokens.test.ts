import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poolTokens, type TokenVectors } from '../../src/search/pool-tokens.js';

/** Two texts of up to three tokens in two dimensions; the second is padded. */
const TWO_TEXTS: TokenVectors = {
  data: Float32Array.from([3, 0, 0, 4, 3, 4, 0, 2, 9, 9, 9, 9]),
  texts: 2,
  tokens: 3,
  dimensions: 2,
  mask: BigInt64Array.from([1n, 1n, 1n, 1n, 0n, 0n]),
};

describe('the vector of a text', () => {
  test('is the mean of its tokens, padding left out', () => {
    const [first, second] = poolTokens(TWO_TEXTS, 'mean');
    expect(first?.[0]).toBeCloseTo(0.6);
    expect(first?.[1]).toBeCloseTo(0.8);
    expect(second).toEqual(Float32Array.from([0, 1]));
  });

  test('is its first token where the model wants that', () => {
    expect(poolTokens(TWO_TEXTS, 'cls')).toEqual([
      Float32Array.from([1, 0]),
      Float32Array.from([0, 1]),
    ]);
  });

  test.each([
    ['no token', [7, 7], 0n],
    ['tokens without direction', [0, 0], 1n],
    ['tokens that are no numbers', [NaN, 1], 1n],
    ['tokens beyond all numbers', [Infinity, 1], 1n],
  ])('has length 0 for %s', (_, token, mask) => {
    const data = Float32Array.from(token);
    const one = { data, texts: 1, tokens: 1, dimensions: 2, mask: BigInt64Array.of(mask) };
    expect(poolTokens(one, 'mean')).toEqual([new Float32Array(2)]);
  });

  test('has length 1 otherwise, whatever the tokens', () => {
    const number = fc.float({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 6, maxLength: 6 }),
        fc.constantFrom('mean' as const, 'cls' as const),
        (values, pooling) => {
          const tokens: TokenVectors = {
            data: Float32Array.from([...values, 5, 5]),
            texts: 2,
            tokens: 2,
            dimensions: 2,
            mask: BigInt64Array.from([1n, 1n, 1n, 0n]),
          };
          for (const vector of poolTokens(tokens, pooling)) {
            const length = Math.hypot(...vector);
            expect(length === 0 || Math.abs(length - 1) < 1e-6).toBe(true);
          }
        },
      ),
    );
  });
});
