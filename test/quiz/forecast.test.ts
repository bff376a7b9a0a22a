import { describe, expect, test } from 'vitest';
import { forecast, progressOf, retention } from '../../src/quiz/forecast.js';
import { addDays } from '../../src/quiz/local-day.js';
import type { CardMemory, ReviewRating } from '../../src/quiz/review.js';
import { replayReviews } from '../../src/quiz/schedule.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const DAY_MS = 24 * 60 * 60_000;

function daysFromNow(days: number): Date {
  return new Date(NOW.getTime() + days * DAY_MS);
}

/** What is remembered of a card that was replied to so, each so many days ago. */
function memory(
  card: string,
  ...replies: readonly (readonly [ReviewRating, number])[]
): CardMemory {
  const recall = replayReviews(replies.map(([rating, ago]) => ({ rating, at: daysFromNow(-ago) })));
  if (!recall) throw new Error('Expected replies.');
  return { card, recall, wasRight: replies.at(-1)?.[0] !== 'again' };
}

function dueIn(card: string, days: number): CardMemory {
  const { recall } = memory(card, ['good', 1]);
  return { card, recall: { ...recall, due: daysFromNow(days) }, wasRight: true };
}

describe('the forecast', () => {
  test('counts what is due on each of seven days, what is overdue today', () => {
    const memories = [
      dueIn('a', -30),
      dueIn('b', 0.1),
      dueIn('c', 1),
      dueIn('d', 6),
      dueIn('e', 7),
    ];
    const days = forecast(memories, { now: NOW, timeZone: 'UTC' });
    expect(days.map(({ due }) => due)).toEqual([2, 1, 0, 0, 0, 0, 1]);
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 7 }, (_, at) => addDays('2026-03-10', at)),
    );
  });

  test('goes by the days of the person', () => {
    const inTenHours = [dueIn('a', 10 / 24)];
    const dueOn = (timeZone: string) =>
      forecast(inTenHours, { now: NOW, timeZone }).find(({ due }) => due > 0)?.day;
    expect(dueOn('UTC')).toBe('2026-03-10');
    expect(dueOn('Asia/Tokyo')).toBe('2026-03-11');
  });
});

describe('retention', () => {
  const learned = (card: string, ago: number) => [
    { card, rating: 'easy' as const, at: daysFromNow(-ago) },
  ];

  test('is the share still known of what had been learned', () => {
    const reviews = [
      ...learned('a', 60),
      ...learned('b', 60),
      { card: 'a', rating: 'good' as const, at: daysFromNow(-20) },
      { card: 'b', rating: 'again' as const, at: daysFromNow(-19) },
    ];
    expect(retention(reviews, NOW)).toEqual({ right: 1, asked: 2 });
  });

  test('leaves out what was only being learned, and what is long ago', () => {
    const reviews = [
      ...learned('a', 90),
      { card: 'a', rating: 'again' as const, at: daysFromNow(-40) },
      { card: 'new', rating: 'again' as const, at: daysFromNow(-2) },
      { card: 'new', rating: 'good' as const, at: daysFromNow(-1.99) },
    ];
    expect(retention(reviews, NOW)).toEqual({ right: 0, asked: 0 });
  });
});

test('progress tells new cards from those being learned and known; what is gone doesn’t count', () => {
  const cards = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const known = memory('a', ['easy', 100], ['easy', 80], ['easy', 20]);
  const memories = [known, memory('b', ['good', 1]), memory('gone', ['good', 1])];
  expect(progressOf(cards, memories)).toEqual({ fresh: 2, learning: 1, known: 1 });
});
