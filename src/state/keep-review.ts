import type { Transaction } from 'kysely';
import type { KnownCard } from '../quiz/known-card.js';
import type { NewReview, Recall } from '../quiz/review.js';
import { replayReviews } from '../quiz/schedule.js';
import { nextNumber } from './next-number.js';
import { putCard } from './quiz-card.js';
import { recallColumns, ratingSchema } from './recall-columns.js';
import type { Tables } from './tables.js';

export interface KeepingReview {
  readonly review: NewReview;
  readonly card: KnownCard;
  /** False as long as it depends on the end of its round what it counts. */
  readonly isCounted: boolean;
  readonly time: Date;
}

/** Keeps a review and its card, and what is remembered of the card from now on. */
export async function keepReview(
  transaction: Transaction<Tables>,
  { review, card, isCounted, time }: KeepingReview,
): Promise<Recall> {
  await putCard(transaction, card, time.toISOString());
  await transaction
    .insertInto('reviews')
    .values({
      id: nextNumber('reviews', 'id'),
      person: review.person,
      card: review.card,
      rating: review.rating,
      is_right: review.isRight ? 1 : 0,
      is_hinted: review.isHinted ? 1 : 0,
      is_appealed: 0,
      took_ms: review.tookMs === null ? null : Math.round(review.tookMs),
      points: review.points,
      is_counted: isCounted ? 1 : 0,
      mode: review.mode,
      server: review.server,
      round: review.round,
      position: review.position,
      reviewed_at: review.at.toISOString(),
      day: review.day,
    })
    .execute();
  return rememberAnew(transaction, review);
}

/**
 * Works out from all of a person's reviews of a card what is remembered of it. There are few of one card, and
 * only so it is right whatever was changed or moved, and in whatever order they came.
 */
export async function rememberAnew(
  transaction: Transaction<Tables>,
  { person, card }: Pick<NewReview, 'person' | 'card'>,
): Promise<Recall> {
  const reviews = await transaction
    .selectFrom('reviews')
    .select(['rating', 'is_right', 'reviewed_at'])
    .where('person', '=', person)
    .where('card', '=', card)
    .orderBy('reviewed_at')
    .orderBy('id')
    .execute();
  const recall = replayReviews(
    reviews.map(({ rating, reviewed_at }) => ({
      rating: ratingSchema.parse(rating),
      at: new Date(reviewed_at),
    })),
  );
  if (!recall) throw new Error('Expected a review to remember from, but there is none.');
  const columns = recallColumns(recall, reviews.at(-1)?.is_right === 1);
  await transaction
    .insertInto('recalls')
    .values({ ...columns, person, card })
    .onConflict((conflict) => conflict.columns(['person', 'card']).doUpdateSet(columns))
    .execute();
  return recall;
}
