import { addDays } from './local-day.js';

/** Days in a row on which somebody replied to a card. */
export interface Streak {
  /** How many; forgiven days between them don't count. */
  readonly length: number;
  readonly isPlayedToday: boolean;
  /** The days between them that were missed and forgiven, latest first. */
  readonly frozen: readonly string[];
  /** Whether one more day of this week may be missed. */
  readonly hasFreeze: boolean;
}

/**
 * How many days in a row somebody has replied to cards. One missed day of each week, from Monday to Sunday, is
 * forgiven; today is not missed before it is over.
 */
export function streakOf(days: readonly string[], today: string): Streak {
  const played = new Set(days);
  const isPlayedToday = played.has(today);
  const frozenWeeks = new Set<string>();
  const frozen: string[] = [];
  let length = isPlayedToday ? 1 : 0;
  /** Missed days that are forgiven only if there is a played one before them. */
  let pending: string[] = [];
  for (let day = addDays(today, -1); ; day = addDays(day, -1)) {
    if (played.has(day)) {
      length += 1;
      frozen.push(...pending);
      pending = [];
    } else if (frozenWeeks.has(mondayOf(day))) {
      break;
    } else {
      frozenWeeks.add(mondayOf(day));
      pending.push(day);
    }
  }
  const hasFreeze = !frozen.some((day) => mondayOf(day) === mondayOf(today));
  return { length, isPlayedToday, frozen, hasFreeze };
}

const DAYS_A_WEEK = 7;

export function mondayOf(day: string): string {
  const sinceMonday = (new Date(day).getUTCDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK;
  return addDays(day, -sinceMonday);
}
