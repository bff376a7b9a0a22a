import { describe, expect, test } from 'vitest';

import { localDay } from '../../src/quiz/local-day.js';
import { PERIODS, periodUntil } from '../../src/quiz/period.js';

function startOf(period: (typeof PERIODS)[number], now: string, timeZone: string): string {
  return periodUntil(new Date(now), period, timeZone).from.toISOString();
}

describe('the week begins on Monday, at midnight where the owner is', () => {
  test.each([
    ['2026-03-04T12:00:00Z', 'UTC', '2026-03-02T00:00:00.000Z'],
    ['2026-03-01T12:00:00Z', 'UTC', '2026-02-23T00:00:00.000Z'],
    // There it is Monday already.
    ['2026-03-01T12:00:00Z', 'Pacific/Auckland', '2026-03-01T11:00:00.000Z'],
    ['2026-03-02T01:00:00Z', 'America/Los_Angeles', '2026-02-23T08:00:00.000Z'],
    // The clocks went forward on Sunday.
    ['2026-03-30T12:00:00Z', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-03-29T12:00:00Z', 'Europe/Berlin', '2026-03-22T23:00:00.000Z'],
  ])('%s in %s: %s', (now, timeZone, start) => {
    expect(startOf('week', now, timeZone)).toBe(start);
  });
});

describe('the month begins on its first day', () => {
  test.each([
    ['2026-03-31T23:30:00Z', 'UTC', '2026-03-01T00:00:00.000Z'],
    ['2026-03-31T23:30:00Z', 'Europe/Berlin', '2026-03-31T22:00:00.000Z'],
    ['2026-01-01T00:00:00Z', 'America/Los_Angeles', '2025-12-01T08:00:00.000Z'],
    ['2026-05-01T00:00:00Z', 'Pacific/Kiritimati', '2026-04-30T10:00:00.000Z'],
    ['2026-05-01T13:00:00Z', 'Pacific/Pago_Pago', '2026-05-01T11:00:00.000Z'],
  ])('%s in %s: %s', (now, timeZone, start) => {
    expect(startOf('month', now, timeZone)).toBe(start);
  });
});

test('all time holds whatever was kept', () => {
  expect(startOf('all', '2026-03-01T12:00:00Z', 'UTC')).toBe('1970-01-01T00:00:00.000Z');
});

test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/Santiago'])(
  'in %s every hour of a year is in its week and month, which begin with their day',
  (timeZone) => {
    for (let hour = 0; hour < 365 * 24; hour += 61) {
      const now = new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000);
      for (const period of ['week', 'month'] as const) {
        const { from, to } = periodUntil(now, period, timeZone);
        expect(from <= now && now < to).toBe(true);
        const before = new Date(from.getTime() - 1);
        expect(localDay(before, timeZone)).not.toBe(localDay(from, timeZone));
      }
    }
  },
);
