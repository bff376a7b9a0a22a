import { describe, expect, test } from 'vitest';
import type { Card } from '../src/quiz/card.js';
import { drawCards } from '../src/quiz/draw-cards.js';
import type { CardMemory } from '../src/quiz/review.js';
import { countDue, pickCards, type PickOptions } from '../src/quiz-pick.js';
import { card } from './helpers/cards.js';

const NOW = new Date('2026-03-01T12:00:00Z');

const CARDS = Array.from({ length: 8 }, (_, at) => card({ prompt: `Which is number ${at}?` }));
const [first, second, third, fourth] = CARDS as [Card, Card, Card, Card];

function memory({ id }: Card, due: string, wasRight = true): CardMemory {
  return {
    card: id,
    wasRight,
    recall: {
      due: new Date(due),
      stability: 3,
      difficulty: 5,
      scheduledDays: 3,
      learningSteps: 0,
      reps: 2,
      lapses: 0,
      state: 'review',
      lastReview: new Date('2026-02-25T12:00:00Z'),
    },
  };
}

const MEMORIES = [
  memory(first, '2026-02-28T12:00:00Z'),
  memory(second, '2026-03-01T23:59:00Z', false),
  memory(third, '2026-03-04T12:00:00Z', false),
  memory(card({ prompt: 'Is there no such card any more?' }), '2026-02-28T12:00:00Z', false),
];

const OPTIONS: PickOptions = {
  memories: MEMORIES,
  topics: [],
  pick: 'any',
  count: 3,
  seed: 'a',
  byChance: false,
  now: NOW,
  timeZone: 'UTC',
};

function picked(options: Partial<PickOptions>): readonly Card[] {
  const found = pickCards(CARDS, { ...OPTIONS, ...options });
  return found.kind === 'cards' ? found.cards : [];
}

describe('cards to ask', () => {
  test('are those that are due, then new ones, then what is due later; and are told apart', () => {
    const all = pickCards(CARDS, { ...OPTIONS, count: 10 });
    expect(all).toMatchObject({ kind: 'cards', due: 2, fresh: 5, dueLeft: 0 });
    const ids = picked({ count: 10 }).map(({ id }) => id);
    expect(new Set(ids.slice(0, 2))).toEqual(new Set([first.id, second.id]));
    expect(ids.at(-1)).toBe(third.id);
    expect(pickCards(CARDS, { ...OPTIONS, count: 1 })).toMatchObject({
      due: 1,
      fresh: 0,
      dueLeft: 1,
    });
  });

  test('may be only what is due, or only what was last missed', () => {
    expect(new Set(picked({ pick: 'due' }))).toEqual(new Set([first, second]));
    expect(new Set(picked({ pick: 'missed' }))).toEqual(new Set([second, third]));
  });

  test('are drawn by the seed alone where chance decides, also among those', () => {
    expect(picked({ byChance: true })).toEqual(drawCards(CARDS, { seed: 'a', count: 3 }));
    expect(picked({ byChance: true, pick: 'due' })).toEqual(
      drawCards([first, second], { seed: 'a', count: 3 }),
    );
  });

  test('are due by the end of the day where the person is', () => {
    expect(countDue(CARDS, OPTIONS)).toBe(2);
    // There the day is over an hour earlier.
    expect(countDue(CARDS, { ...OPTIONS, timeZone: 'Europe/Berlin' })).toBe(1);
  });
});

describe('nothing to ask', () => {
  test('is told with when something is due, and how much is new', () => {
    const options = { ...OPTIONS, pick: 'due', memories: [memory(third, '2026-03-04T12:00:00Z')] };
    expect(pickCards(CARDS, options as PickOptions)).toEqual({
      kind: 'nothing-due',
      next: new Date('2026-03-04T12:00:00Z'),
      fresh: 7,
    });
    expect(pickCards([fourth], { ...OPTIONS, pick: 'due' })).toEqual({
      kind: 'nothing-due',
      next: null,
      fresh: 1,
    });
  });

  test('is told where nothing was missed', () => {
    expect(pickCards([first, fourth], { ...OPTIONS, pick: 'missed' })).toEqual({
      kind: 'nothing-missed',
    });
  });
});
