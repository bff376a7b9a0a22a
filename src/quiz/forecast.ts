import type { CardMemory, Recall, Review } from './review.js';
import { addDays, localDay } from './local-day.js';
import { afterReview } from './schedule.js';

const FORECAST_DAYS = 7;
const RETENTION_DAYS = 30;
const MS_A_DAY = 24 * 60 * 60_000;
/** Whoever keeps a card this long for sure knows it. */
const KNOWN_STABILITY_DAYS = 21;

/** How many cards are due on a day. */
export interface DueDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly due: number;
}

/** How many cards are due on each of the next days, today first; what is overdue is due today. */
export function forecast(
  memories: readonly Pick<CardMemory, 'recall'>[],
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): readonly DueDay[] {
  const today = localDay(now, timeZone);
  const days = Array.from({ length: FORECAST_DAYS }, (_, at) => addDays(today, at));
  const due = new Map(days.map((day) => [day, 0]));
  for (const { recall } of memories) {
    const day = recall.due <= now ? today : localDay(recall.due, timeZone);
    const count = due.get(day);
    if (count !== undefined) due.set(day, count + 1);
  }
  return Array.from(due, ([day, count]) => ({ day, due: count }));
}

/** How many of the cards that had been learned were still known when they came again. */
export interface Retention {
  readonly right: number;
  readonly asked: number;
}

/**
 * What was kept of what had been learned, by the reviews of the last days.
 * @param reviews all of a person, oldest first: earlier ones tell what had been learned
 */
export function retention(
  reviews: readonly Pick<Review, 'card' | 'rating' | 'at'>[],
  now: Date,
): Retention {
  const since = new Date(now.getTime() - RETENTION_DAYS * MS_A_DAY);
  // Of somebody who has learned for years most cards did not come lately.
  const cards = new Set(reviews.filter(({ at }) => at >= since).map(({ card }) => card));
  const recalls = new Map<string, Recall>();
  let [right, asked] = [0, 0];
  for (const { card, rating, at } of reviews) {
    if (!cards.has(card)) continue;
    const before = recalls.get(card) ?? null;
    if (before?.state === 'review' && at >= since) {
      asked += 1;
      if (rating !== 'again') right += 1;
    }
    recalls.set(card, afterReview(before, rating, at));
  }
  return { right, asked };
}

/** How far somebody is with the cards. */
export interface Progress {
  /** Never asked. */
  readonly fresh: number;
  readonly learning: number;
  /** Remembered for three weeks and more. */
  readonly known: number;
}

/** How many cards are new to somebody, being learned, and known; what is no card any more doesn't count. */
export function progressOf(
  cards: readonly { readonly id: string }[],
  memories: readonly Pick<CardMemory, 'card' | 'recall'>[],
): Progress {
  const recalls = new Map(memories.map(({ card, recall }) => [card, recall]));
  const seen = cards.flatMap(({ id }) => recalls.get(id) ?? []);
  const known = seen.filter(({ stability }) => stability >= KNOWN_STABILITY_DAYS).length;
  return { fresh: cards.length - seen.length, learning: seen.length - known, known };
}
