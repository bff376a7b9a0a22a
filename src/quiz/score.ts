import type { ReviewMode } from './review.js';

/** What a right reply counts. */
const RIGHT = 100;
/** What a right reply counts in a race that somebody else has won. */
const RIGHT_BEHIND = 75;
/** What a right reply to all counts more if it comes at once. */
const AT_ONCE = 20;
/** What is left of it after a hint. */
const AFTER_HINT = 0.5;

export interface ScoredReply {
  readonly mode: ReviewMode;
  readonly isRight: boolean;
  readonly isHinted: boolean;
  /** Milliseconds from when the card was shown; null where that is not known. */
  readonly tookMs: number | null;
  /** How long there was to reply; null where there is no hurry. */
  readonly limitMs: number | null;
  /** Whether it was the first right one. */
  readonly isFirst: boolean;
  /** Whether the card was new to that person or due, and not replied to before on the same day. */
  readonly isScheduled: boolean;
}

/** What a reply counts on the leaderboard. */
export function pointsFor(reply: ScoredReply): number {
  if (!reply.isRight) return 0;
  return Math.round(pointsIfRight(reply) * (reply.isHinted ? AFTER_HINT : 1));
}

function pointsIfRight({ mode, tookMs, limitMs, isFirst, isScheduled }: ScoredReply): number {
  switch (mode) {
    case 'together':
      return RIGHT + AT_ONCE * leftOf(tookMs, limitMs);
    case 'race':
      return isFirst ? RIGHT : RIGHT_BEHIND;
    case 'alone':
      // Whoever asks for the same card over and over learns little.
      return isScheduled ? RIGHT : 0;
    case 'terminal':
      return 0;
  }
}

/** The share of the time that was left, from 0 to 1. */
function leftOf(tookMs: number | null, limitMs: number | null): number {
  if (tookMs === null || limitMs === null || limitMs <= 0) return 0;
  return Math.min(1, Math.max(0, 1 - tookMs / limitMs));
}
