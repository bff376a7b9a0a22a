import { describe, expect, test } from 'vitest';
import { conversationMemory } from '../../src/answer/conversation-memory.js';

const MINUTE = 60_000;
const ANNA = { person: 'anna', place: 'exam' };

describe('the memory of a conversation', () => {
  test('holds the last question of a person in a place', () => {
    const memory = conversationMemory({ now: () => 0 });
    expect(memory.recall(ANNA)).toBeUndefined();
    memory.remember(ANNA, 'first?');
    memory.remember(ANNA, 'second?');
    expect(memory.recall(ANNA)).toBe('second?');
  });

  test('keeps people and places apart', () => {
    const memory = conversationMemory({ now: () => 0 });
    memory.remember(ANNA, 'hers');
    expect(memory.recall({ ...ANNA, person: 'otto' })).toBeUndefined();
    expect(memory.recall({ ...ANNA, place: 'help' })).toBeUndefined();
    memory.remember({ person: 'a', place: 'b","c' }, 'odd');
    expect(memory.recall({ person: 'a","b', place: 'c' })).toBeUndefined();
  });

  test('forgets after a quarter of an hour, counted from the last question', () => {
    let now = 0;
    const memory = conversationMemory({ now: () => now });
    memory.remember(ANNA, 'first?');
    now = 14 * MINUTE;
    expect(memory.recall(ANNA)).toBe('first?');
    memory.remember(ANNA, 'second?');
    now = 28 * MINUTE;
    expect(memory.recall(ANNA)).toBe('second?');
    now = 29 * MINUTE;
    expect(memory.recall(ANNA)).toBeUndefined();
  });

  test('forgets a person wherever they asked, and nobody else', () => {
    const memory = conversationMemory({ now: () => 0 });
    const elsewhere = { ...ANNA, place: 'help' };
    const other = { person: 'anna lisa', place: 'exam' };
    for (const speaker of [ANNA, elsewhere, other]) memory.remember(speaker, 'one?');
    memory.forget('anna');
    expect([ANNA, elsewhere, other].map((speaker) => memory.recall(speaker))).toEqual([
      undefined,
      undefined,
      'one?',
    ]);
  });

  test('holds so many conversations and no more; the oldest goes first', () => {
    const memory = conversationMemory({ now: () => 0, most: 2 });
    const people = ['a', 'b', 'c'].map((person) => ({ person, place: 'x' }));
    for (const speaker of people.slice(0, 2)) memory.remember(speaker, 'one?');
    memory.remember({ person: 'a', place: 'x' }, 'again?');
    memory.remember({ person: 'c', place: 'x' }, 'new?');
    expect(people.map((speaker) => memory.recall(speaker))).toEqual(['again?', undefined, 'new?']);
  });
});
