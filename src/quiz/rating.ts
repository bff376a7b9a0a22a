import type { Card } from './card.js';
import { howToAnswer } from './how-to-answer.js';
import type { ReviewRating } from './review.js';

export interface RatedReply {
  readonly isRight: boolean;
  readonly isHinted: boolean;
  /** Milliseconds from when the card was shown; null where that is not known. */
  readonly tookMs: number | null;
}

/** Slow readers read two words a second, in a foreign language too. */
const MS_A_WORD = 500;
/** Who answers within this time of having read did not have to think. */
const AT_ONCE_MS = 4_000;
/** Who takes longer than this after having read had to think hard. */
const LONG_MS = 40_000;

/**
 * How well a card was known, from right or wrong, hint and time. To choose is easier than to recall, so a choice
 * never counts as easy.
 */
export function ratingOf(
  { isRight, isHinted, tookMs }: RatedReply,
  card: Pick<Card, 'kind' | 'prompt' | 'choices' | 'answers'>,
): ReviewRating {
  if (!isRight) return 'again';
  if (isHinted) return 'hard';
  if (tookMs === null) return 'good';
  const thinkingMs = tookMs - readingMs(card);
  if (thinkingMs > LONG_MS) return 'hard';
  return thinkingMs < AT_ONCE_MS && howToAnswer(card) !== 'choose' ? 'easy' : 'good';
}

/** About how long it takes to read a card, its choices included. */
export function readingMs({ prompt, choices }: Pick<Card, 'prompt' | 'choices'>): number {
  const words = [prompt, ...(choices ?? [])].join(' ').trim().split(/\s+/).length;
  return words * MS_A_WORD;
}
