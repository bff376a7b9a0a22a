import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  idOfAfterCard,
  idOfAlone,
  markOfChoices,
  readAfterCard,
  readAlone,
  type AlonePress,
} from '../../../src/discord/quiz/round-ids.js';
import { MESSAGE_LIMITS } from '../../../src/discord/message-limits.js';

const round = fc.stringMatching(/^[\w-]{12}$/);
const position = fc.nat(49);
const at = { round, position };
const anyPress: fc.Arbitrary<AlonePress> = fc.oneof(
  fc.record({ action: fc.constantFrom('hint', 'skip', 'show', 'next', 'end'), ...at }),
  fc.record({
    action: fc.constant('choose' as const),
    ...at,
    at: fc.nat(9),
    among: fc.stringMatching(/^[0-9a-f]{8}$/),
  }),
  fc.record({
    action: fc.constant('answer' as const),
    ...at,
    card: fc.stringMatching(/^[0-9a-f]{16}$/),
  }),
  fc.record({ action: fc.constant('judge' as const), ...at, isRight: fc.boolean() }),
  fc.record({
    action: fc.constant('begin' as const),
    pick: fc.constantFrom('any', 'due', 'missed'),
    count: fc.integer({ min: 1, max: 50 }),
    person: fc.stringMatching(/^[1-9]\d{16,19}$/),
  }),
);

describe('the ids of buttons in a round that one plays alone', () => {
  test('say all that is needed, and Discord takes them', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        const id = idOfAlone(press);
        expect(readAlone(id)).toEqual(press);
        expect(id.length).toBeLessThanOrEqual(MESSAGE_LIMITS.customId);
        expect(readAfterCard(id)).toBeUndefined();
      }),
    );
  });

  test.each([
    'alone',
    'alone:next',
    'alone:next:AZaz09_-AZaz:',
    'alone:next:AZaz09_-AZaz:1:2',
    'alone:next:A B:1',
    'alone:choose:AZaz09_-AZaz:1:x:00',
    'alone:judge:AZaz09_-AZaz:1:maybe',
    'alone:begin:all:10:1',
    'alone:begin:any:0:1',
    'alone:begin:any:10:me',
    'alone:begin:any:10:1:1',
    'group:next:AZaz09_-AZaz:1',
    'page:a:1:reply:0',
  ])('are told from others: %s', (id) => {
    expect(readAlone(id)).toBeUndefined();
  });
});

describe('the ids of buttons after a card', () => {
  test('say all that is needed', () => {
    fc.assert(
      fc.property(fc.record({ action: fc.constantFrom('right', 'bad'), ...at }), (press) => {
        expect(readAfterCard(idOfAfterCard(press))).toEqual(press);
        expect(readAlone(idOfAfterCard(press))).toBeUndefined();
      }),
    );
  });

  test.each(['card:right', 'card:wrong:AZaz09_-AZaz:1', 'card:bad:AZaz09_-AZaz:1:1'])(
    'are told from others: %s',
    (id) => {
      expect(readAfterCard(id)).toBeUndefined();
    },
  );
});

test('a button of other choices, or of the same in another order, is told by its mark', () => {
  const mark = markOfChoices({ choices: ['a', 'b'] });
  expect(mark).toMatch(/^[0-9a-f]{8}$/);
  expect(markOfChoices({ choices: ['a', 'b'] })).toBe(mark);
  expect(markOfChoices({ choices: ['b', 'a'] })).not.toBe(mark);
});
