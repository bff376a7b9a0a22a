import fc from 'fast-check';
import '../helpers/property-seed.js';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/quiz/card.js';
import {
  type Chooser,
  dueFor,
  missedBy,
  orderFor,
  orderForAll,
} from '../../src/quiz/choose-cards.js';
import type { CardMemory } from '../../src/quiz/review.js';
import { replayReviews } from '../../src/quiz/schedule.js';
import { card } from '../helpers/cards.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const END_OF_DAY = new Date('2026-03-11T00:00:00Z');
const DAY_MS = 24 * 60 * 60_000;

function at(path: string, heading: string, name: string): Card {
  const made = card({ prompt: name, topic: [path, heading] });
  return { ...made, id: name, source: { ...made.source, path } };
}

interface Remembered {
  /** Days from now. */
  readonly due: number;
  readonly wasRight?: boolean;
  /** Days ago. */
  readonly seen?: number;
}

function remembers({ id }: Card, { due, wasRight = true, seen = 10 }: Remembered): CardMemory {
  const lastReview = new Date(NOW.getTime() - seen * DAY_MS);
  const recall = replayReviews([{ rating: 'good', at: lastReview }]);
  if (!recall) throw new Error('Expected a recall.');
  const stability = Math.max(0.1, seen + due);
  return {
    card: id,
    recall: { ...recall, due: new Date(NOW.getTime() + due * DAY_MS), stability },
    wasRight,
  };
}

function chooser(fields: Partial<Chooser> = {}): Chooser {
  return { memories: [], topics: [], now: NOW, endOfDay: END_OF_DAY, seed: 'a', ...fields };
}

function ids(cards: readonly Card[]): string[] {
  return cards.map(({ id }) => id);
}

describe('the cards for one person', () => {
  const [overdue, due, tonight, tomorrow, nextWeek, fresh] = [
    at('a.md', 'A', 'overdue'),
    at('a.md', 'B', 'due'),
    at('b.md', 'A', 'tonight'),
    at('b.md', 'B', 'tomorrow'),
    at('c.md', 'A', 'next week'),
    at('c.md', 'B', 'fresh'),
  ] as const;
  const all = [fresh, nextWeek, tomorrow, tonight, due, overdue];
  const memories = [
    remembers(overdue, { due: -9.5 }),
    remembers(due, { due: -1 }),
    remembers(tonight, { due: 0.4 }),
    remembers(tomorrow, { due: 0.6 }),
    remembers(nextWeek, { due: 7 }),
  ];

  test('are what is due, the most likely forgotten first, then new ones, then what is due later', () => {
    expect(ids(orderFor(all, chooser({ memories })))).toEqual([
      'overdue',
      'due',
      'tonight',
      'fresh',
      'tomorrow',
      'next week',
    ]);
  });

  test('are due until the end of the person’s day', () => {
    expect(ids(dueFor(all, chooser({ memories })))).toEqual(['overdue', 'due', 'tonight']);
    const endOfDay = new Date(NOW.getTime() + DAY_MS);
    expect(ids(dueFor(all, chooser({ memories, endOfDay })))).toContain('tomorrow');
  });

  test('are, within what is due and what is new, first of the topics asked about, latest first', () => {
    const news = [at('a.md', 'A', 'new a'), at('b.md', 'A', 'new b'), at('c.md', 'A', 'new c')];
    const topic = (path: string, daysAgo: number) => ({
      path,
      headings: [path, 'A'],
      wasAnswered: true,
      at: new Date(NOW.getTime() - daysAgo * DAY_MS),
    });
    const topics = [topic('c.md', 1), topic('b.md', 2)];
    const order = ids(orderFor([...news, ...all], chooser({ memories, topics })));
    expect(order.slice(0, 5)).toEqual(['tonight', 'overdue', 'due', 'new c', 'new b']);
    expect(order.slice(-2)).toEqual(['tomorrow', 'next week']);
  });

  test('are first of all of a note that was asked about as a whole', () => {
    const topics = [{ path: 'b.md', headings: ['b.md'], wasAnswered: false, at: NOW }];
    const news = ['a.md', 'b.md', 'c.md'].map((path) => at(path, 'Deep', `new ${path}`));
    expect(ids(orderFor(news, chooser({ topics })))[0]).toBe('new b.md');
  });

  test('are first of sections in which a card was missed lately, not long ago', () => {
    const news = [at('a.md', 'A', 'new a'), at('b.md', 'A', 'new b'), at('c.md', 'A', 'new c')];
    const missed = (path: string, seen: number) => {
      const one = at(path, 'A', `missed in ${path}`);
      return { one, memory: remembers(one, { due: 3, wasRight: false, seen }) };
    };
    const [lately, before] = [missed('b.md', 2), missed('c.md', 60)];
    const first = new Set(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
        const cards = [...news, lately.one, before.one];
        const known = [lately.memory, before.memory];
        return ids(orderFor(cards, chooser({ memories: known, seed })))
          .slice(0, 2)
          .join();
      }),
    );
    // Chance decides of the others alone.
    expect(first).toEqual(new Set(['new b,new a', 'new b,new c']));
  });

  test('are, where they were missed, the latest first', () => {
    const known = [
      remembers(due, { due: 1, wasRight: false, seen: 3 }),
      remembers(fresh, { due: 1, wasRight: false, seen: 1 }),
      remembers(tonight, { due: 1, wasRight: true, seen: 2 }),
    ];
    expect(ids(missedBy(all, { memories: known }))).toEqual(['fresh', 'due']);
  });
});

describe('new cards', () => {
  test('are a few of what was asked about, and then of all notes', () => {
    const asked = Array.from({ length: 8 }, (_, n) => at('a.md', 'A', `asked ${n}`));
    const others = Array.from({ length: 8 }, (_, n) => at(`${n}.md`, 'B', `other ${n}`));
    const topics = [{ path: 'a.md', headings: ['a.md', 'A'], wasAnswered: true, at: NOW }];
    const order = ids(orderFor([...asked, ...others], chooser({ topics })));
    const isAsked = order.slice(0, 10).map((id) => id.startsWith('asked'));
    expect(isAsked.slice(0, 3)).toEqual([true, true, true]);
    expect(isAsked.filter(Boolean).length).toBeLessThan(6);
  });

  const cards = Array.from({ length: 5 }, (_, note) =>
    Array.from({ length: 4 }, (_, heading) =>
      Array.from({ length: 6 }, (_, n) =>
        at(`${note}.md`, `H${heading}`, `${note}-${heading}-${n}`),
      ),
    ),
  ).flat(2);

  test('come from all over the notes', () => {
    const ten = orderFor(cards, chooser()).slice(0, 10);
    const count = (keyOf: (card: Card) => string) => new Set(ten.map(keyOf)).size;
    expect(count(({ source }) => source.path)).toBe(5);
    expect(count(({ topic }) => topic.join())).toBe(10);
  });

  test('come in the same order for a seed, in another for another, whatever order they stand in', () => {
    const order = (seed: string, from = cards) => ids(orderFor(from, chooser({ seed })));
    expect(order('a', cards.toReversed())).toEqual(order('a'));
    expect(order('a')).not.toEqual(order('b'));
  });
});

describe('the cards for all', () => {
  const cards = ['a', 'b', 'c', 'd'].map((name) => at(`${name}.md`, 'A', name));

  test('are first those not asked lately, then those asked the longest ago', () => {
    const lately = ['c', 'a', 'gone'];
    for (const seed of ['1', '2', '3']) {
      const order = ids(orderForAll(cards, { lately, seed }));
      expect(order.slice(0, 2).toSorted()).toEqual(['b', 'd']);
      expect(order.slice(2)).toEqual(['a', 'c']);
    }
  });
});

test('no card is lost or asked twice, whatever is known', () => {
  const names = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 20 });
  const days = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -20, max: 20 }), fc.boolean()), {
    minLength: 20,
    maxLength: 20,
  });
  fc.assert(
    fc.property(names, days, fc.string(), (all, known, seed) => {
      const cards = all.map((n) => at(`${n % 3}.md`, `H${n % 5}`, String(n)));
      const memories = cards.flatMap((each, n) => {
        const [isKnown, due, wasRight] = known[n] ?? [false, 0, true];
        return isKnown ? [remembers(each, { due, wasRight })] : [];
      });
      const order = ids(orderFor(cards, chooser({ memories, seed })));
      expect(order.toSorted()).toEqual(ids(cards).toSorted());
      const everywhere = orderForAll(cards, { lately: order.slice(0, 3), seed });
      expect(ids(everywhere).toSorted()).toEqual(ids(cards).toSorted());
    }),
  );
});
