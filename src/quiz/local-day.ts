const MS_A_DAY = 24 * 60 * 60_000;

interface LocalTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly hour: number;
}

/** To make a formatter takes longer than to use it a thousand times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function localTime(at: Date, timeZone: string): LocalTime {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const year = part('year').padStart(4, '0');
  return { day: `${year}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/** The day that it is in a time zone, YYYY-MM-DD. */
export function localDay(at: Date, timeZone: string): string {
  return localTime(at, timeZone).day;
}

/** The hour that it is in a time zone, from 0 to 23. */
export function localHour(at: Date, timeZone: string): number {
  return localTime(at, timeZone).hour;
}

/** No day was ever longer, whatever was done to the clocks. */
const LONGEST_DAY_MS = 2 * MS_A_DAY;

/** When the day ends that it is in a time zone: the first moment of the next. */
export function endOfLocalDay(at: Date, timeZone: string): Date {
  const today = localDay(at, timeZone);
  // Days have 23 to 25 hours, and some begin at one o'clock: only the calendar of the zone knows.
  let [before, after] = [at.getTime(), at.getTime() + LONGEST_DAY_MS];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDay(new Date(middle), timeZone) > today) after = middle;
    else before = middle;
  }
  return new Date(after);
}

/** The day that comes some days after another, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}
