import { describe, expect, test } from 'vitest';
import { signalsOf } from '../../src/answer/signals.js';
import { eachLeg } from '../../src/search/fuse.js';
import type { Hit } from '../../src/search/search.js';
import { passage } from '../helpers/passages.js';

function hit(similarity: number, coverage: number): Hit {
  const legs = eachLeg((leg) => ({ score: leg === 'spanVector' ? similarity : 9, rank: 1 }));
  return { passage: passage('x'), score: 1, span: null, legs, coverage, duplicates: [] };
}

describe('the signals of a search', () => {
  test('are the nearest span and the most words covered, wherever they stand', () => {
    const hits = [hit(0.4, 0.9), hit(0.7, 0.1)];
    expect(signalsOf({ hits })).toEqual({ similarity: 0.7, coverage: 0.9 });
  });

  test('look at the first ten hits, so that they don’t depend on how many were asked for', () => {
    const ten = Array.from({ length: 10 }, () => hit(0.4, 0.2));
    expect(signalsOf({ hits: [...ten, hit(0.9, 1)] })).toEqual(signalsOf({ hits: ten }));
  });

  test('of nothing are zero, and never below', () => {
    expect(signalsOf({ hits: [] })).toEqual({ similarity: 0, coverage: 0 });
    expect(signalsOf({ hits: [hit(-0.3, 0)] })).toEqual({ similarity: 0, coverage: 0 });
  });
});
