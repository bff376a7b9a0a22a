import fc from 'fast-check';
import '../helpers/property-seed.js';
import { describe, expect, test } from 'vitest';
import { addDays, endOfLocalDay, localDay, localHour } from '../../src/quiz/local-day.js';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Cairo',
];
const times = fc.date({
  min: new Date('2005-01-01T00:00:00Z'),
  max: new Date('2035-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('a day where somebody is', () => {
  test('is another on the other side of midnight, and of the world', () => {
    const at = new Date('2026-03-01T23:30:00Z');
    expect(localDay(at, 'UTC')).toBe('2026-03-01');
    expect(localDay(at, 'Europe/Berlin')).toBe('2026-03-02');
    expect(localDay(at, 'America/New_York')).toBe('2026-03-01');
    expect(localHour(at, 'Europe/Berlin')).toBe(0);
    expect(localHour(at, 'Asia/Kolkata')).toBe(5);
  });

  test.each([
    [
      'is short when the clocks go forward',
      '2026-03-29T10:00:00Z',
      'Europe/Berlin',
      '2026-03-29T22:00:00Z',
    ],
    ['is long when they go back', '2026-10-24T22:30:00Z', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    [
      'may begin at one o’clock',
      '2018-11-03T12:00:00Z',
      'America/Sao_Paulo',
      '2018-11-04T03:00:00Z',
    ],
    ['may be left out', '2011-12-29T20:00:00Z', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('%s', (_, at, zone, end) => {
    expect(endOfLocalDay(new Date(at), zone).toISOString()).toBe(new Date(end).toISOString());
  });

  test('ends at the first moment of a later one', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(...ZONES), (at, zone) => {
        const end = endOfLocalDay(at, zone);
        const today = localDay(at, zone);
        expect(end > at).toBe(true);
        expect(localDay(new Date(end.getTime() - 1), zone)).toBe(today);
        expect(localDay(end, zone) > today).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('comes some days after another, over the end of a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});
