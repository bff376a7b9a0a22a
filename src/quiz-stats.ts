import { quizEnglish } from './messages/quiz-english.js';
import type { Card } from './quiz/card.js';
import {
  type DueDay,
  forecast,
  type Progress,
  progressOf,
  type Retention,
  retention,
} from './quiz/forecast.js';
import { localDay } from './quiz/local-day.js';
import { type Streak, streakOf } from './quiz/streak.js';
import { type TerminalStyle, wrap } from './terminal-answer.js';
import type { History } from './terminal-memory.js';

/** How whoever sits at the terminal stands to some cards. */
export interface QuizStats extends Progress {
  readonly cards: number;
  /** Replies in all. */
  readonly replies: number;
  /** Today first. */
  readonly forecast: readonly DueDay[];
  /** Of the last 30 days. */
  readonly retention: Retention;
  readonly streak: Streak;
}

/** Adds up how somebody stands; what is no card any more counts only where replies are counted. */
export function quizStats(
  cards: readonly Card[],
  { memories, reviews, days }: History,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): QuizStats {
  const ids = new Set(cards.map(({ id }) => id));
  const current = memories.filter(({ card }) => ids.has(card));
  return {
    cards: cards.length,
    ...progressOf(cards, current),
    replies: reviews.length,
    forecast: forecast(current, { now, timeZone }),
    retention: retention(reviews, now),
    streak: streakOf(days, localDay(now, timeZone)),
  };
}

/** The form that `quiz --stats --json` promises. */
export function statsToJson({
  cards,
  known,
  learning,
  fresh,
  replies,
  ...rest
}: QuizStats): unknown {
  const { length, isPlayedToday, hasFreeze } = rest.streak;
  return {
    cards,
    known,
    learning,
    new: fresh,
    replies,
    dueToday: rest.forecast[0]?.due ?? 0,
    forecast: rest.forecast,
    retention: { remembered: rest.retention.right, asked: rest.retention.asked },
    streak: { days: length, isPlayedToday, hasFreeze },
  };
}

/** The figures to be read at a terminal. */
export function renderStats(stats: QuizStats, { colors, width }: TerminalStyle): string {
  const texts = quizEnglish.stats;
  const [today, ...later] = stats.forecast;
  const lines =
    stats.replies === 0
      ? [texts.nothingYet(stats.cards)]
      : [
          colors.bold(texts.cards(stats)),
          texts.dueToday(today?.due ?? 0),
          texts.forecast(later),
          texts.retention(stats.retention),
          texts.streak(stats.streak),
        ];
  return `${lines.map((line) => wrap(line, width)).join('\n')}\n`;
}
