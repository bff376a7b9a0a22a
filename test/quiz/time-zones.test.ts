import { describe, expect, test } from 'vitest';

import { findTimeZone, suggestTimeZones, timeZoneNamed } from '../../src/quiz/time-zones.js';

describe('a time zone is found', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    [' America/new york ', 'America/New_York'],
    ['Berlin', 'Europe/Berlin'],
    ['münchen', 'Europe/Berlin'],
    ['san francisco', 'America/Los_Angeles'],
    ['Bogotá', 'America/Bogota'],
    ['Kolkata', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Japan', 'Asia/Tokyo'],
    ['Österreich', 'Europe/Vienna'],
    ['utc', 'UTC'],
  ])('of “%s”', (typed, zone) => {
    expect(findTimeZone(typed)).toEqual({ kind: 'found', zone });
  });
});

describe('of what is no time zone', () => {
  test.each([
    ['Berlni', 'Europe/Berlin'],
    ['Aukland', 'Pacific/Auckland'],
    ['Los Angelos', 'America/Los_Angeles'],
    ['Europe/Berln', 'Europe/Berlin'],
    ['España', 'Europe/Madrid'],
    ['United States', 'America/New_York'],
    ['Pacific', 'America/Los_Angeles'],
  ])('“%s”, what may be meant begins with %s', (typed, first) => {
    const found = findTimeZone(typed);
    expect(found.kind === 'unknown' && found.near[0]).toBe(first);
  });

  test('nothing may be meant, if nothing is like it', () => {
    expect(findTimeZone('qwertzuiop')).toEqual({ kind: 'unknown', near: [] });
  });
});

describe('while somebody types', () => {
  test.each([
    ['', 'Europe/Berlin'],
    ['ber', 'Europe/Berlin'],
    ['new y', 'America/New_York'],
    ['angeles', 'America/Los_Angeles'],
    ['deutsch', 'Europe/Berlin'],
    ['america/arg', 'America/Argentina/Buenos_Aires'],
    ['PST', 'America/Los_Angeles'],
    ['melborne', 'Australia/Melbourne'],
  ])('“%s” suggests %s first', (typed, first) => {
    expect(suggestTimeZones(typed, 25)[0]).toBe(first);
  });

  test('each suggestion is found when it is chosen', () => {
    const all = ['', 'a', 'europe', 'america', 'indiana'].flatMap((typed) =>
      suggestTimeZones(typed, 500),
    );
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter((zone) => timeZoneNamed(zone) !== zone)).toEqual([]);
  });

  test('there are no more suggestions than wanted, and none twice', () => {
    const suggested = suggestTimeZones('', 25);
    expect(suggested).toHaveLength(25);
    expect(new Set(suggested).size).toBe(25);
  });
});
