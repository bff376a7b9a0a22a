import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Recall, RATINGS, type ReviewRating } from '../../src/quiz/review.js';
import { afterReview, replayReviews, retrievability } from '../../src/quiz/schedule.js';
import '../helpers/property-seed.js';

const START = new Date('2026-03-01T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;

function after(days: number): Date {
  return new Date(START.getTime() + days * DAY_MS);
}

/** A card that was known on these days. */
function knownOn(...days: readonly number[]): Recall {
  const recall = replayReviews(days.map((day) => ({ rating: 'good', at: after(day) })));
  if (!recall) throw new Error('Expected a review.');
  return recall;
}

describe('a card that was never seen', () => {
  test('is remembered from its first review on, and due within the day unless it was easy', () => {
    for (const rating of ['again', 'hard', 'good'] as const) {
      const recall = afterReview(null, rating, START);
      expect(recall, rating).toMatchObject({ state: 'learning', reps: 1, lapses: 0 });
      expect(recall.lastReview, rating).toEqual(START);
      expect(recall.due.getTime(), rating).toBeGreaterThan(START.getTime());
      expect(recall.due.getTime(), rating).toBeLessThan(after(1).getTime());
    }
    const easy = afterReview(null, 'easy', START);
    expect(easy.state).toBe('review');
    expect(easy.due.getTime()).toBeGreaterThan(after(1).getTime());
  });

  test('has nothing to remember after no review', () => {
    expect(replayReviews([])).toBeNull();
  });
});

describe('a card that was known', () => {
  test('is due the later, the better it was known', () => {
    const recall = knownOn(0, 1, 5);
    const dues = RATINGS.map((rating) => afterReview(recall, rating, after(20)).due.getTime());
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    expect(new Set(dues).size).toBe(RATINGS.length);
  });

  test('lapses when it is missed, and comes again on the same day', () => {
    const missed = afterReview(knownOn(0, 1, 5), 'again', after(20));
    expect(missed).toMatchObject({ state: 'relearning', lapses: 1 });
    expect(missed.due.getTime()).toBeLessThan(after(21).getTime());
  });

  test('fades as time passes, and is remembered with nine chances in ten when it is due', () => {
    const recall = knownOn(0, 1, 5, 20);
    expect(retrievability(recall, recall.lastReview)).toBe(1);
    expect(retrievability(recall, recall.due)).toBeCloseTo(0.9, 1);
    expect(retrievability(recall, after(2_000))).toBeLessThan(0.8);
  });
});

test('reviews one by one or replayed come to the same, and nothing hangs on chance', () => {
  const review = fc.record({
    rating: fc.constantFrom<ReviewRating>(...RATINGS),
    days: fc.double({ min: 0, max: 500, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(review, { minLength: 1, maxLength: 15 }), (steps) => {
      let day = 0;
      const reviews = steps.map(({ rating, days }) => ({ rating, at: after((day += days)) }));
      let recall: Recall | null = null;
      for (const { rating, at } of reviews) {
        recall = afterReview(recall, rating, at);
        expect(recall.due.getTime()).toBeGreaterThan(at.getTime());
        expect(recall.lastReview).toEqual(at);
        expect(recall.stability).toBeGreaterThan(0);
        expect(recall.difficulty).toBeGreaterThanOrEqual(1);
        expect(recall.difficulty).toBeLessThanOrEqual(10);
      }
      expect(recall?.reps).toBe(reviews.length);
      expect(replayReviews(reviews)).toEqual(recall);
    }),
  );
});
