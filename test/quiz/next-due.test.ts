import { describe, expect, test } from 'vitest';

import { nextDue } from '../../src/quiz/next-due.js';

const now = new Date('2026-03-10T12:00:00Z');
const at = (time: string): Date => new Date(`2026-03-${time}Z`);

describe('what is due next', () => {
  test('is counted by the first day that has something', () => {
    const dues = [at('12T08:00'), at('14T08:00'), at('12T23:00')];
    expect(nextDue(dues, { now, timeZone: 'UTC' })).toEqual({ days: 2, cards: 2 });
  });

  test('is due today if it was due before, with what comes today', () => {
    const dues = [at('01T08:00'), at('10T23:59'), at('11T00:01')];
    expect(nextDue(dues, { now, timeZone: 'UTC' })).toEqual({ days: 0, cards: 2 });
  });

  test('goes by the days where the person is', () => {
    const dues = [at('10T23:00')];
    expect(nextDue(dues, { now, timeZone: 'UTC' })).toEqual({ days: 0, cards: 1 });
    expect(nextDue(dues, { now, timeZone: 'Europe/Madrid' })).toEqual({ days: 1, cards: 1 });
  });

  test('is nothing where nothing was ever answered', () => {
    expect(nextDue([], { now, timeZone: 'UTC' })).toBeUndefined();
  });
});
