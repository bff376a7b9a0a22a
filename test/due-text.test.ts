import { expect, test } from 'vitest';
import { dueText } from '../src/due-text.js';

const now = new Date('2026-03-01T20:00:00Z');

test.each([
  ['2026-03-01T19:00:00Z', 'in 1 minute'],
  ['2026-03-01T20:00:20Z', 'in 1 minute'],
  ['2026-03-01T20:10:00Z', 'in 10 minutes'],
  ['2026-03-01T21:00:00Z', 'in 1 hour'],
  ['2026-03-01T22:40:00Z', 'in 3 hours'],
  ['2026-03-02T00:30:00Z', 'tomorrow'],
  ['2026-03-02T23:30:00Z', 'tomorrow'],
  ['2026-03-04T20:00:00Z', 'in 3 days'],
  ['2026-03-31T20:00:00Z', 'in 30 days'],
  ['2026-04-01T20:00:00Z', 'on April 1, 2026'],
])('what is due at %s comes back %s', (due, text) => {
  expect(dueText(new Date(due), { now, timeZone: 'UTC' })).toBe(text);
});

test('days are those of the time zone, also where clocks change between them', () => {
  // In Berlin it is 21:00 already; the clocks go forward on 29 March.
  const zone = { now, timeZone: 'Europe/Berlin' };
  expect(dueText(new Date('2026-03-01T22:59:00Z'), zone)).toBe('in 3 hours');
  expect(dueText(new Date('2026-03-01T23:00:00Z'), zone)).toBe('tomorrow');
  expect(dueText(new Date('2026-03-29T22:00:00Z'), zone)).toBe('in 29 days');
});
