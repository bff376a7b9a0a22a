import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import type { Card } from '../src/quiz/card.js';
import type { Recall, Review } from '../src/quiz/review.js';
import { afterReview } from '../src/quiz/schedule.js';
import { quizStats, renderStats, statsToJson } from '../src/quiz-stats.js';
import type { History } from '../src/terminal-memory.js';
import { card } from './helpers/cards.js';
import { newReview } from './helpers/reviews.js';

const NOW = new Date('2026-03-15T12:00:00Z');
const WHERE = { now: NOW, timeZone: 'UTC' };

const CARDS = Array.from({ length: 5 }, (_, at) => card({ prompt: `Which is number ${at}?` }));
const [first, second] = CARDS as [Card, Card];
const gone = card({ prompt: 'Is it no card any more?' });

/** Everything of somebody who replied so, oldest first. */
function historyOf(replies: readonly (readonly [Card, string, Review['rating']])[]): History {
  const recalls = new Map<string, Recall>();
  const reviews = replies.map(([{ id }, day, rating], at): Review => {
    const time = new Date(`${day}T12:00:00Z`);
    recalls.set(id, afterReview(recalls.get(id) ?? null, rating, time));
    return { ...newReview({ card: id, rating, at: time, day }), id: at };
  });
  const memories = Array.from(recalls, ([id, recall]) => ({ card: id, recall, wasRight: true }));
  const days = Array.from(new Set(reviews.map(({ day }) => day))).reverse();
  return { reviews, memories, days };
}

const HISTORY = historyOf([
  [first, '2026-02-01', 'easy'],
  [first, '2026-02-15', 'easy'],
  [gone, '2026-03-13', 'again'],
  [second, '2026-03-14', 'again'],
]);

describe('how somebody stands', () => {
  test('is told of the cards that there are, and of all replies', () => {
    expect(statsToJson(quizStats(CARDS, HISTORY, WHERE))).toMatchObject({
      cards: 5,
      known: 1,
      learning: 1,
      new: 3,
      replies: 4,
      dueToday: 1,
      retention: { remembered: 1, asked: 1 },
      streak: { days: 2, isPlayedToday: false, hasFreeze: true },
    });
  });

  test('reads as a few lines', () => {
    const stats = quizStats(CARDS, HISTORY, WHERE);
    const style = { colors: createColors(false), width: 100, corpusFolder: 'corpus' };
    const [cards, due, forecast, remembered, streak] = renderStats(stats, style).split('\n');
    expect(cards).toBe(
      '5 cards: 1 known (remembered for three weeks or more), 1 being learned, 3 new',
    );
    expect(due).toBe('Due today: 1 (npm run quiz -- --due)');
    expect(forecast).toMatch(/^Due on the next days: Mon 0, Tue 0, .*, Sat 0$/);
    expect(remembered).toBe(
      'Remembered: 100 % of 1 reply to cards that came back in the last 30 days',
    );
    expect(streak).toBe(
      'Streak: 2 days, today is still to come; one day of this week may be missed',
    );
  });

  test('begins with how to begin', () => {
    const stats = quizStats(CARDS, { reviews: [], memories: [], days: [] }, WHERE);
    const style = { colors: createColors(false), width: 100, corpusFolder: 'corpus' };
    expect(renderStats(stats, style)).toBe(
      'You have not answered any of 5 cards yet. Begin with: npm run quiz\n',
    );
  });
});
