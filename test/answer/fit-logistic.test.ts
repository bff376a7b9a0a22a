import { describe, expect, test } from 'vitest';
import { type Example, fitLogistic } from '../../src/answer/fit-logistic.js';

const examples = (label: 0 | 1, ...rows: readonly (readonly number[])[]): Example[] =>
  rows.map((features) => ({ features, label }));

/** Log-odds of a fit. */
function logOdds(given: readonly Example[], features: readonly number[]): number {
  const { bias, weights } = fitLogistic(given);
  return weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), bias);
}

describe('a logistic fit', () => {
  const separable = [
    ...examples(1, [0.9, 10], [0.8, 14], [0.7, 11]),
    ...examples(0, [0.1, 12], [0.2, 10], [0.3, 13]),
  ];

  test('parts what can be parted, by what parts it', () => {
    for (const { features, label } of separable) {
      expect(Math.sign(logOdds(separable, features))).toBe(label === 1 ? 1 : -1);
    }
    const { weights } = fitLogistic(separable);
    expect(weights[0]).toBeGreaterThan(1);
    expect(Math.abs(weights[1] ?? Infinity)).toBeLessThan(0.5);
  });

  test('has finite weights where the parting is perfect', () => {
    const { bias, weights } = fitLogistic(separable);
    expect([bias, ...weights].every((value) => Math.abs(value) < 1_000)).toBe(true);
  });

  test('counts both labels the same, however many examples each has', () => {
    const many = [
      ...Array.from({ length: 200 }, () => examples(0, [0], [0.2])).flat(),
      ...examples(1, [1], [0.8]),
    ];
    // Counted by their number, the 400 would weigh 200 times as much: a log-odds of -5.
    expect(Math.abs(logOdds(many, [0.5]))).toBeLessThan(1);
  });

  test('does not depend on the scale of a feature', () => {
    const scaled = separable.map(({ features, label }) => ({
      features: features.map((value, at) => (at === 0 ? value * 1_000 : value)),
      label,
    }));
    expect(logOdds(scaled, [600, 12])).toBeCloseTo(logOdds(separable, [0.6, 12]), 6);
  });

  test('gives no weight to a feature that is always the same', () => {
    const constant = separable.map(({ features, label }) => ({
      features: [features[0] ?? 0, 7],
      label,
    }));
    expect(fitLogistic(constant).weights[1]).toBe(0);
  });

  test('of nothing is nothing, and of one label alone is finite', () => {
    expect(fitLogistic([])).toEqual({ bias: 0, weights: [] });
    const { bias, weights } = fitLogistic(examples(0, [0.1], [0.2]));
    expect([bias, ...weights].every(Number.isFinite)).toBe(true);
  });

  test('is the same every time', () => {
    expect(fitLogistic(separable)).toEqual(fitLogistic(separable));
  });
});
