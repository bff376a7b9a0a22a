import fc from 'fast-check';
import '../helpers/property-seed.js';
import { describe, expect, test } from 'vitest';
import { REVIEW_MODES } from '../../src/quiz/review.js';
import { pointsFor, type ScoredReply } from '../../src/quiz/score.js';

function points(fields: Partial<ScoredReply>): number {
  return pointsFor({
    mode: 'together',
    isRight: true,
    isHinted: false,
    tookMs: 15_000,
    limitMs: 30_000,
    isFirst: true,
    isScheduled: true,
    ...fields,
  });
}

describe('points', () => {
  test('together are mostly for being right, a little for being quick', () => {
    expect(points({ tookMs: 0 })).toBe(120);
    expect(points({ tookMs: 15_000 })).toBe(110);
    expect(points({ tookMs: 30_000 })).toBe(100);
    expect(points({ tookMs: 45_000 })).toBe(100);
    expect(points({ tookMs: null })).toBe(100);
    expect(points({ limitMs: null })).toBe(100);
  });

  test('in a race are less for who was right behind another', () => {
    expect(points({ mode: 'race', isFirst: true })).toBe(100);
    expect(points({ mode: 'race', isFirst: false })).toBe(75);
  });

  test('alone are only for what was new or due', () => {
    expect(points({ mode: 'alone' })).toBe(100);
    expect(points({ mode: 'alone', isScheduled: false })).toBe(0);
  });

  test('are half after a hint', () => {
    expect(points({ mode: 'alone', isHinted: true })).toBe(50);
    expect(points({ tookMs: 0, isHinted: true })).toBe(60);
  });

  test('are none at a terminal, which has no leaderboard', () => {
    expect(points({ mode: 'terminal' })).toBe(0);
  });

  test('are whole, none for what is wrong, and never more for a slower or hinted reply', () => {
    const replies = fc.record({
      mode: fc.constantFrom(...REVIEW_MODES),
      isRight: fc.boolean(),
      isHinted: fc.boolean(),
      tookMs: fc.option(fc.nat(200_000)),
      limitMs: fc.option(fc.nat(90_000)),
      isFirst: fc.boolean(),
      isScheduled: fc.boolean(),
    });
    fc.assert(
      fc.property(replies, (reply) => {
        const got = pointsFor(reply);
        expect(Number.isInteger(got) && got >= 0 && got <= 120).toBe(true);
        if (!reply.isRight) expect(got).toBe(0);
        const slower = { ...reply, tookMs: (reply.tookMs ?? 0) + 1_000 };
        if (reply.tookMs !== null) expect(pointsFor(slower)).toBeLessThanOrEqual(got);
        expect(pointsFor({ ...reply, isHinted: true })).toBeLessThanOrEqual(got);
      }),
    );
  });
});
