import fc from 'fast-check';
import '../helpers/property-seed.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/quiz/local-day.js';
import { streakOf } from '../../src/quiz/streak.js';

/** A Wednesday. */
const TODAY = '2026-03-11';

/** The days that lie so long before today. */
function ago(...days: readonly number[]): string[] {
  return days.map((each) => addDays(TODAY, -each));
}

describe('a streak', () => {
  test('counts days in a row', () => {
    expect(streakOf(ago(0, 1, 2), TODAY)).toEqual({
      length: 3,
      isPlayedToday: true,
      frozen: [],
      hasFreeze: true,
    });
    expect(streakOf([], TODAY)).toMatchObject({ length: 0, isPlayedToday: false, frozen: [] });
  });

  test('is not over as long as today is not', () => {
    expect(streakOf(ago(1, 2), TODAY)).toMatchObject({ length: 2, isPlayedToday: false });
  });

  test('forgives one missed day of a week, which doesn’t count', () => {
    const [monday = ''] = ago(2);
    expect(streakOf(ago(0, 1, 3, 4), TODAY)).toMatchObject({
      length: 4,
      frozen: [monday],
      hasFreeze: false,
    });
  });

  test('forgives one day in each of two weeks, be it Sunday and Monday', () => {
    expect(streakOf(ago(0, 1, 4), TODAY)).toMatchObject({ length: 3, frozen: ago(2, 3) });
  });

  test('ends with the second missed day of a week', () => {
    // Last week’s Thursday and Friday.
    expect(streakOf(ago(0, 1, 2, 3, 4, 7, 8), TODAY)).toMatchObject({ length: 5, frozen: [] });
    expect(streakOf(ago(3, 4), TODAY).length).toBe(0);
  });

  test('has as many days as were played where no week misses two', () => {
    const weeks = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weeks, (missed) => {
        // Whole weeks that end on a Sunday; 7 stands for none missed. The first day is played.
        const sunday = '2026-03-08';
        const days = missed.flatMap((out, week) =>
          Array.from({ length: 7 }, (_, at) => at)
            .filter((at) => at !== out)
            .map((at) => addDays(sunday, -(7 * week + at))),
        );
        const first = addDays(sunday, -7 * missed.length);
        expect(streakOf([...days, first], sunday).length).toBe(days.length + 1);
      }),
    );
  });

  test('never grows by a day that is taken away, and shrinks by more only where it breaks', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.nat(), (played, at) => {
        const before = streakOf(ago(...played), TODAY);
        const gone = played[at % played.length] ?? 0;
        const after = streakOf(ago(...played.filter((each) => each !== gone)), TODAY);
        expect(after.length).toBeLessThanOrEqual(before.length);
        expect(before.length).toBeLessThanOrEqual(played.length);
        expect(new Set(before.frozen).size).toBe(before.frozen.length);
      }),
    );
  });
});
