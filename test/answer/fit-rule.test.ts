import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Example, fitRule } from '../../src/answer/fit-rule.js';
import { evidenceFor, namesOf, type Rule } from '../../src/answer/rule.js';
import { featuresWith } from '../helpers/signals.js';

const START: Rule = {
  bias: 0.3,
  weights: { similarity: 0.5, held: -0.2, fused: 1.5 },
  cutOff: 0.4,
};

function example(isYes: boolean, similarity: number, held: number): Example {
  return { features: featuresWith({ similarity, held, fused: 0.5 }), isYes };
}

/** Parted by similarity, crosswise to what the start says of `held`. */
function parted(count: number): Example[] {
  return Array.from({ length: count }, (_, at) => {
    const isYes = at % 2 === 0;
    const noise = (Math.floor(at / 2) % 10) / 10;
    const held = (Math.floor(at / 20) % 10) / 10;
    return example(isYes, (isYes ? 0.7 : 0.1) + noise / 5, held);
  });
}

describe('fitting a rule', () => {
  test('parts what many examples part, by what parts it', () => {
    const examples = parted(1_000);
    const opposed: Rule = { ...START, weights: { ...START.weights, similarity: -2 } };
    const fitted = fitRule(examples, opposed);
    for (const { features, isYes } of examples) {
      expect(evidenceFor(features, fitted) > 0).toBe(isYes);
    }
    expect(fitted.weights.similarity).toBeGreaterThan(1);
    expect(Math.abs(fitted.weights.held ?? Infinity)).toBeLessThan(1);
  });

  test('stays near where it starts with few examples, and leaves it with more', () => {
    const weightAfter = (count: number): number =>
      fitRule(parted(count), START).weights.similarity ?? 0;
    const moved = [0, 4, 40, 400].map((count) => weightAfter(count) - 0.5);
    expect(moved).toEqual(moved.toSorted((a, b) => a - b));
    expect(moved[0]).toBe(0);
    expect(moved[1]).toBeGreaterThan(0);
    expect(moved[1]).toBeLessThan((moved[3] ?? 0) / 4);
  });

  test('to nothing gives what it starts from', () => {
    expect(fitRule([], START)).toEqual(START);
  });

  test('to what the start already says changes little', () => {
    const truth: Rule = { bias: -2, weights: { similarity: 4 }, cutOff: 0 };
    const examples = Array.from({ length: 400 }, (_, at) => {
      const features = featuresWith({ similarity: (at % 20) / 20 });
      const share = 1 / (1 + Math.exp(-evidenceFor(features, truth)));
      return { features, isYes: Math.floor(at / 20) < 20 * share };
    });
    const fitted = fitRule(examples, truth);
    expect(fitted.bias).toBeCloseTo(truth.bias, 0);
    expect(fitted.weights.similarity).toBeCloseTo(4, 0);
  });

  test('keeps the weight of what is the same in all examples, as it teaches nothing', () => {
    expect(fitRule(parted(200), START).weights.fused).toBeCloseTo(1.5, 9);
  });

  test('weighs what the start weighs, and keeps its cut-off', () => {
    const fitted = fitRule(parted(50), START);
    expect(namesOf(fitted.weights)).toEqual(namesOf(START.weights));
    expect(fitted.cutOff).toBe(START.cutOff);
  });

  test('is finite where the parting is perfect, and where all examples are alike', () => {
    const cases = [parted(2), parted(500), Array.from({ length: 30 }, () => example(false, 1, 1))];
    for (const examples of cases) {
      const { bias, weights } = fitRule(examples, START);
      for (const value of [bias, ...Object.values(weights)]) {
        expect(Math.abs(value)).toBeLessThan(100);
      }
    }
  });

  const small = fc.double({ min: -2, max: 2, noNaN: true });
  const examples = fc.array(
    fc.tuple(fc.boolean(), small, small).map(([isYes, ...rest]) => example(isYes, ...rest)),
    { minLength: 1, maxLength: 30 },
  );
  const starts = fc.tuple(small, small, small).map(([bias, similarity, held]): Rule => {
    return { bias, weights: { similarity, held, fused: 1 }, cutOff: 0 };
  });

  test('says the opposite where every label and the start are the opposite', () => {
    const mirrored = ({ bias, weights, cutOff }: Rule): Rule => ({
      bias: -bias,
      weights: Object.fromEntries(namesOf(weights).map((name) => [name, -(weights[name] ?? 0)])),
      cutOff,
    });
    fc.assert(
      fc.property(examples, starts, (given, start) => {
        const swapped = given.map(({ features, isYes }) => ({ features, isYes: !isYes }));
        const opposite = fitRule(swapped, mirrored(start));
        const fitted = fitRule(given, start);
        for (const { features } of given) {
          const evidence = evidenceFor(features, fitted);
          expect(evidenceFor(features, opposite)).toBeCloseTo(-evidence, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order of the examples', () => {
    fc.assert(
      fc.property(examples, starts, (given, start) => {
        const [fitted, turned] = [given, given.toReversed()].map((all) => fitRule(all, start));
        for (const { features } of given) {
          const evidence = fitted && evidenceFor(features, fitted);
          expect(turned && evidenceFor(features, turned)).toBeCloseTo(evidence ?? NaN, 6);
        }
      }),
      { numRuns: 40 },
    );
  });
});
