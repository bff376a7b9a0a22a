import { addDays, endOfLocalDay, localDay } from './local-day.js';
import type { TimeSpan } from './standings.js';
import { mondayOf } from './streak.js';

/** Times that points are added up over. */
export const PERIODS = ['week', 'month', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** The week, from Monday, or month that it is in a time zone, or all time; until now. */
export function periodUntil(now: Date, period: Period, timeZone: string): TimeSpan {
  // What happens in this moment counts as well.
  return { from: startOf(period, now, timeZone), to: new Date(now.getTime() + 1) };
}

function startOf(period: Period, now: Date, timeZone: string): Date {
  const today = localDay(now, timeZone);
  switch (period) {
    case 'week':
      return startOfDay(mondayOf(today), timeZone);
    case 'month':
      return startOfDay(`${today.slice(0, -2)}01`, timeZone);
    case 'all':
      return new Date(0);
  }
}

const HALF_A_DAY_MS = 12 * 60 * 60_000;

/** The first moment of a day in a time zone: the end of the one before. */
function startOfDay(day: string, timeZone: string): Date {
  const noonBefore = new Date(Date.parse(addDays(day, -1)) + HALF_A_DAY_MS);
  // Far in the east it is that day already.
  const isTooLate = localDay(noonBefore, timeZone) >= day;
  const dayBefore = isTooLate ? new Date(noonBefore.getTime() - HALF_A_DAY_MS) : noonBefore;
  return endOfLocalDay(dayBefore, timeZone);
}
