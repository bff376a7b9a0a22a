import { describe, expect, test } from 'vitest';
import {
  evidenceFor,
  namesOf,
  STANDARD_ANSWERABLE,
  STANDARD_RIGHT,
} from '../../src/answer/rule.js';
import { featuresWith } from '../helpers/signals.js';

describe('evidence', () => {
  const rule = { bias: -1, weights: { similarity: 2, unknown: -3 }, cutOff: 0 };

  test('is the bias and each feature by its weight', () => {
    expect(evidenceFor(featuresWith({ similarity: 1.5, unknown: 0.5 }), rule)).toBe(0.5);
    expect(evidenceFor(featuresWith(), rule)).toBe(-1);
  });

  test('leaves out what the rule doesn’t weigh', () => {
    expect(evidenceFor(featuresWith({ fused: 9, lead: -9 }), rule)).toBe(-1);
    expect(namesOf(rule.weights)).toEqual(['similarity', 'unknown']);
  });
});

describe.each([
  ['that the notes have something', STANDARD_ANSWERABLE],
  ['that the first hit answers', STANDARD_RIGHT],
])('the standard rule for saying %s', (_, rule) => {
  /** The notes' own words, all of them in the best span. */
  const best = featuresWith({
    similarity: 1,
    passageSimilarity: 1,
    lead: 0.5,
    coverage: 1,
    widestCoverage: 1,
    held: Math.log(4),
    agreement: 1,
    fused: 1,
    defines: 1,
  });

  test('says yes to what speaks for it all through, no to the background', () => {
    expect(evidenceFor(best, rule)).toBeGreaterThan(rule.cutOff);
    expect(evidenceFor(featuresWith({ unknown: 1 }), rule)).toBeLessThan(rule.cutOff);
  });

  test('takes what speaks for an answer for evidence, and what the notes lack against', () => {
    const against = new Set(['unknown', 'unknownNames', 'missesAmount']);
    for (const name of namesOf(rule.weights)) {
      const more = evidenceFor({ ...best, [name]: best[name] + 0.1 }, rule);
      const change = Math.sign(more - evidenceFor(best, rule));
      expect([name, change]).toEqual([name, against.has(name) ? -1 : 1]);
    }
  });
});
