import {
  type Card as FsrsCard,
  createEmptyCard,
  fsrs,
  type Grade as FsrsGrade,
  Rating,
  State,
} from 'ts-fsrs';
import type { Recall, RecallState, ReviewRating } from './review.js';

/** The parameters that ts-fsrs ships, without chance in the intervals. */
const scheduler = fsrs({ enable_fuzz: false });

const GRADES: Readonly<Record<ReviewRating, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const STATES: Readonly<Record<RecallState, State>> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/**
 * What is remembered after a review, by FSRS (github.com/open-spaced-repetition).
 * @param recall what was before; null for a card that was never seen
 */
export function afterReview(recall: Recall | null, rating: ReviewRating, at: Date): Recall {
  const before = recall ? toFsrs(recall) : createEmptyCard(at);
  return fromFsrs(scheduler.next(before, at, GRADES[rating]).card, at);
}

/** What is remembered after some reviews, oldest first; null after none. */
export function replayReviews(
  reviews: readonly { readonly rating: ReviewRating; readonly at: Date }[],
): Recall | null {
  return reviews.reduce<Recall | null>(
    (recall, { rating, at }) => afterReview(recall, rating, at),
    null,
  );
}

/** The chance, from 0 to 1, that a card is remembered at a time. */
export function retrievability(recall: Recall, at: Date): number {
  return scheduler.get_retrievability(toFsrs(recall), at, false);
}

function toFsrs(recall: Recall): FsrsCard {
  return {
    ...createEmptyCard(recall.lastReview),
    due: recall.due,
    stability: recall.stability,
    difficulty: recall.difficulty,
    scheduled_days: recall.scheduledDays,
    learning_steps: recall.learningSteps,
    reps: recall.reps,
    lapses: recall.lapses,
    state: STATES[recall.state],
    last_review: recall.lastReview,
  };
}

function fromFsrs(card: FsrsCard, at: Date): Recall {
  const { due, stability, difficulty, scheduled_days, learning_steps, reps, lapses } = card;
  return {
    due,
    stability,
    difficulty,
    scheduledDays: scheduled_days,
    learningSteps: learning_steps,
    reps,
    lapses,
    state: stateOf(card.state),
    lastReview: card.last_review ?? at,
  };
}

function stateOf(state: State): RecallState {
  switch (state) {
    case State.Review:
      return 'review';
    case State.Relearning:
      return 'relearning';
    case State.New:
    case State.Learning:
      return 'learning';
  }
}
