import { quizEnglish } from './messages/quiz-english.js';
import { addDays, localDay } from './quiz/local-day.js';

const MINUTE_MS = 60_000;
const MINUTES_AN_HOUR = 60;
const MS_A_DAY = 24 * 60 * MINUTE_MS;
/** What is further away is told as a date. */
const MOST_DAYS = 30;

/** When a card comes back, in words that follow “comes back”. */
export function dueText(
  due: Date,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): string {
  const texts = quizEnglish.when;
  const minutes = Math.max(1, Math.ceil((due.getTime() - now.getTime()) / MINUTE_MS));
  const [today, day] = [localDay(now, timeZone), localDay(due, timeZone)];
  if (minutes < MINUTES_AN_HOUR) return texts.minutes(minutes);
  if (day === today) return texts.hours(Math.round(minutes / MINUTES_AN_HOUR));
  if (day === addDays(today, 1)) return texts.tomorrow;
  const days = Math.round((Date.parse(day) - Date.parse(today)) / MS_A_DAY);
  return days <= MOST_DAYS ? texts.days(days) : texts.on(day);
}
