import { localDay } from './local-day.js';

/** The first day on which cards are due. */
export interface NextDue {
  /** How many days ahead it is; 0 is today. */
  readonly days: number;
  readonly cards: number;
}

const MS_A_DAY = 24 * 60 * 60_000;

/**
 * When cards are due next, by the days of a time zone, and how many then; undefined where there are none.
 * @param dues when each card is due
 */
export function nextDue(
  dues: readonly Date[],
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): NextDue | undefined {
  const today = localDay(now, timeZone);
  // What is overdue is due today.
  const days = dues.map((due) => (due <= now ? today : localDay(due, timeZone)));
  const first = days.toSorted()[0];
  if (first === undefined) return undefined;
  return {
    days: Math.round((Date.parse(first) - Date.parse(today)) / MS_A_DAY),
    cards: days.filter((day) => day === first).length,
  };
}
