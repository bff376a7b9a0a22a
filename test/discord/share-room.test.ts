import fc from 'fast-check';
import { expect, test } from 'vitest';

import { shareRoom } from '../../src/discord/share-room.js';

test('everybody gets what they need when there is enough', () => {
  expect(
    shareRoom(100, [
      { length: 60, weight: 3 },
      { length: 30, weight: 1 },
    ]),
  ).toEqual([60, 30]);
});

test('what one leaves over goes to the others', () => {
  expect(
    shareRoom(100, [
      { length: 500, weight: 3 },
      { length: 10, weight: 1 },
      { length: 500, weight: 1 },
    ]),
  ).toEqual([67, 10, 22]);
});

test('never more than there is, never more than needed', () => {
  const wish = fc.record({ length: fc.nat(5_000), weight: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.nat(6_000), fc.array(wish, { maxLength: 4 }), (room, wishes) => {
      const shares = shareRoom(room, wishes);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(room);
      expect(shares.every((share, i) => share <= (wishes[i]?.length ?? 0))).toBe(true);
    }),
  );
});
