import type { CardStore } from './card-store.js';
import type { LearnerStore } from './learner-store.js';
import type { ReviewStore } from './review-store.js';
import type { RoundStore } from './round-store.js';
import type { StandingStore } from './standing-store.js';
import type { TopicLog } from './topic-log.js';

/** All that is kept of quizzes. */
export interface QuizStores {
  readonly reviews: ReviewStore;
  readonly rounds: RoundStore;
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly standings: StandingStore;
  readonly topics: TopicLog;
}
