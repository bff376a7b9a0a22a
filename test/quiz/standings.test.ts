import { describe, expect, test } from 'vitest';
import type { Tally } from '../../src/quiz/standing-store.js';
import { mostImproved, spansToCompare } from '../../src/quiz/standings.js';

function tally(person: string, right: number, answered: number): Tally {
  return { person, right, answered, points: right * 100 };
}

describe('who improved the most', () => {
  test('is whose share of right replies grew by the most', () => {
    const before = [tally('ann', 10, 20), tally('bob', 2, 20)];
    const lately = [tally('ann', 16, 20), tally('bob', 10, 20)];
    expect(mostImproved(lately, before)).toEqual({ person: 'bob', before: 0.1, lately: 0.5 });
  });

  test('is nobody of whom too little is known, in either time', () => {
    expect(mostImproved([tally('ann', 9, 9)], [tally('ann', 0, 50)])).toBeUndefined();
    expect(mostImproved([tally('ann', 50, 50)], [tally('ann', 0, 9)])).toBeUndefined();
    expect(mostImproved([tally('ann', 50, 50)], [])).toBeUndefined();
  });

  test('is nobody where nobody got better', () => {
    expect(mostImproved([tally('ann', 10, 20)], [tally('ann', 10, 20)])).toBeUndefined();
    expect(mostImproved([tally('ann', 9, 20)], [tally('ann', 10, 20)])).toBeUndefined();
  });

  test('is, of equals, who replied more, whatever order they come in', () => {
    const before = [tally('ann', 0, 10), tally('bob', 0, 10), tally('cat', 0, 10)];
    const lately = [tally('cat', 5, 10), tally('bob', 10, 20), tally('ann', 10, 20)];
    expect(mostImproved(lately, before)?.person).toBe('ann');
    expect(mostImproved(lately.toReversed(), before)?.person).toBe('ann');
  });

  test('is told by the last seven days against the 28 before them', () => {
    const { lately, before } = spansToCompare(new Date('2026-03-31T12:00:00Z'));
    expect(lately.from.toISOString()).toBe('2026-03-24T12:00:00.000Z');
    expect(before).toEqual({ from: new Date('2026-02-24T12:00:00Z'), to: lately.from });
  });
});
