/** How a locale writes what is filled into texts. */
export interface LocaleFormat {
  readonly number: (value: number) => string;
  /** A day such as 2024-03-17 in words; what is no day stays as it is. */
  readonly day: (isoDay: string) => string;
  /** Names that one is to be chosen of, like “a, b or c”. */
  readonly oneOf: (names: readonly string[]) => string;
  /** When a wait is over, like “in 5 seconds” or “in 2 minutes”. */
  readonly fromNow: (seconds: number) => string;
  /** Hundredths, like “43%”. */
  readonly percent: (hundredths: number) => string;
  /** Weekday and time somewhere, like “Friday 14:05”. */
  readonly moment: (at: Date, timeZone: string) => string;
  /** The time of day somewhere, like “14:05”. */
  readonly time: (at: Date, timeZone: string) => string;
  /** About when something comes that is minutes, days or months ahead, like “in 10 minutes” or “tomorrow”. */
  readonly ahead: (minutes: number) => string;
  /** A day by how many days it is from today, like “today” or “in 3 days”. */
  readonly dayAhead: (days: number) => string;
}

const LONGEST_IN_SECONDS = 90;
const MINUTES_A_DAY = 24 * 60;
const LONGEST_IN_DAYS = 60;
const LONGEST_IN_MONTHS = 23;
const DAYS_A_MONTH = 365.25 / 12;

/** Makes the formats of a locale, once for all texts. */
export function localeFormat(locale: string): LocaleFormat {
  const numbers = new Intl.NumberFormat(locale);
  // A note's day is the same wherever the bot runs.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'disjunction' });
  const times = new Intl.RelativeTimeFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const namedDays = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dayAhead = (days: number): string => namedDays.format(days, 'day');
  return {
    number: (value) => numbers.format(value),
    day: (isoDay) => {
      const date = new Date(`${isoDay}T00:00:00Z`);
      // The 31st of February would be taken for a day of March.
      const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDay);
      return isDay ? days.format(date) : isoDay;
    },
    oneOf: (names) => lists.format(names),
    fromNow: (seconds) =>
      seconds <= LONGEST_IN_SECONDS
        ? times.format(seconds, 'second')
        : // Rather too long than to be asked again in vain.
          times.format(Math.ceil(seconds / 60), 'minute'),
    percent: (hundredths) => percents.format(hundredths / 100),
    moment: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        hour: 'numeric',
        minute: '2-digit',
        timeZone,
      }).format(at),
    time: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(at),
    ahead: (minutes) => {
      if (minutes < 60) return times.format(Math.max(1, Math.ceil(minutes)), 'minute');
      const days = Math.round(minutes / MINUTES_A_DAY);
      if (minutes < MINUTES_A_DAY) return times.format(Math.round(minutes / 60), 'hour');
      if (days <= LONGEST_IN_DAYS) return dayAhead(days);
      const months = Math.round(days / DAYS_A_MONTH);
      return months <= LONGEST_IN_MONTHS
        ? times.format(months, 'month')
        : times.format(Math.round(months / 12), 'year');
    },
    dayAhead,
  };
}
