/** How well a card was known, in the words of FSRS. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type ReviewRating = (typeof RATINGS)[number];

/** Where cards are asked: by one person alone, by all of a channel until the reveal, by whoever is first, or at a terminal. */
export const REVIEW_MODES = ['alone', 'together', 'race', 'terminal'] as const;
export type ReviewMode = (typeof REVIEW_MODES)[number];

/** Who uses the terminal. */
export const LOCAL_PERSON = 'local';

/** One person's reply to one card. */
export interface NewReview {
  /** A person's id in Discord, or {@link LOCAL_PERSON}. */
  readonly person: string;
  /** A card's id. */
  readonly card: string;
  readonly rating: ReviewRating;
  readonly isRight: boolean;
  readonly isHinted: boolean;
  /** Milliseconds from when the card was shown; null where that is not known. */
  readonly tookMs: number | null;
  /** What it counts on the leaderboard. */
  readonly points: number;
  readonly mode: ReviewMode;
  /** Id of the server; null elsewhere. */
  readonly server: string | null;
  /** The round it was given in; null at a terminal. */
  readonly round: string | null;
  /** Which card of the round it was; null at a terminal. */
  readonly position: number | null;
  readonly at: Date;
  /** The day it was where the person is, YYYY-MM-DD. */
  readonly day: string;
}

/** A review that is kept. */
export interface Review extends NewReview {
  readonly id: number;
}

/** What FSRS remembers of one person and one card. */
export interface Recall {
  readonly due: Date;
  /** Days after which it is remembered with a chance of nine in ten. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: RecallState;
  readonly lastReview: Date;
}

export const RECALL_STATES = ['learning', 'review', 'relearning'] as const;
export type RecallState = (typeof RECALL_STATES)[number];

/** How one person stands to one card. */
export interface CardMemory {
  readonly card: string;
  readonly recall: Recall;
  /** Whether the latest reply was right. */
  readonly wasRight: boolean;
}
