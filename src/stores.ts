import { randomBytes } from 'node:crypto';
import { GAP_KEPT_DAYS, type GapStore } from './answer/gap-store.js';
import type { Config } from './config.js';
import { ANSWER_KEPT_DAYS, type AnswerStore } from './discord/answer-store.js';
import { BACKUP_KEPT_DAYS, type PersonalData } from './discord/personal-data.js';
import type { VoteStore } from './discord/vote-store.js';
import type { QuizStores } from './quiz/quiz-stores.js';
import { MEMORY_KEPT_DAYS } from './quiz/review-store.js';
import { ROUND_KEPT_DAYS } from './quiz/round-store.js';
import { TOPIC_KEPT_DAYS } from './quiz/topic-log.js';
import { createAnswerStore } from './state/answer-store.js';
import { createCardStore } from './state/card-store.js';
import { openDatabase } from './state/database.js';
import { createGapStore } from './state/gap-store.js';
import { createLearnerStore } from './state/learner-store.js';
import { createPersonalData } from './state/personal-data.js';
import { createReviewStore } from './state/review-store.js';
import { createRoundStore } from './state/round-store.js';
import { createStandingStore } from './state/standing-store.js';
import { createTopicLog } from './state/topic-log.js';
import { createVoteStore } from './state/vote-store.js';

/** All that survives a restart, in one database. */
export interface Stores extends AsyncDisposable {
  readonly gaps: GapStore;
  readonly answers: AnswerStore;
  readonly votes: VoteStore;
  readonly quiz: QuizStores;
  readonly personal: PersonalData;
  /** Forgets what is kept long enough. */
  readonly dropOld: () => Promise<void>;
}

/**
 * Opens the database and forgets what is old.
 * @throws {SetupError} when it can't be opened
 */
export async function openStores({
  databaseUrl,
  now = () => new Date(),
  busyMs,
}: Pick<Config, 'databaseUrl'> & {
  readonly now?: () => Date;
  /** See `DatabaseOptions`. */
  readonly busyMs?: number;
}): Promise<Stores> {
  const database = await openDatabase({ url: databaseUrl, now, busyMs });
  const { queries } = database;
  const gaps = createGapStore({ queries, now });
  const answers = createAnswerStore({ queries, now, randomBytes });
  const votes = createVoteStore({ queries, now });
  const quiz = {
    reviews: createReviewStore({ queries, now }),
    rounds: createRoundStore({ queries, now, randomBytes }),
    cards: createCardStore({ queries, now }),
    learners: createLearnerStore(queries),
    standings: createStandingStore(queries),
    topics: createTopicLog({ queries, now }),
  };
  const { eraseDeleted } = database;
  const personal = createPersonalData({ queries, now, eraseDeleted });
  const dropOld = async (): Promise<void> => {
    const daysAgo = (days: number): Date => new Date(now().getTime() - days * DAY_MS);
    await gaps.dropOlderThan(daysAgo(GAP_KEPT_DAYS));
    await answers.dropOlderThan(daysAgo(ANSWER_KEPT_DAYS));
    await quiz.reviews.dropIdleSince(daysAgo(MEMORY_KEPT_DAYS));
    await quiz.rounds.dropOlderThan(daysAgo(ROUND_KEPT_DAYS));
    await quiz.topics.dropOlderThan(daysAgo(TOPIC_KEPT_DAYS));
    await eraseDeleted();
    // A copy holds everything, so it lives no longer than what is forgotten first.
    await database.removeBackupsFrom(daysAgo(BACKUP_KEPT_DAYS));
  };
  // Another process may hold the database just now; forgetting can wait until the next time.
  await dropOld().catch(() => undefined);
  return {
    gaps,
    answers,
    votes,
    quiz,
    personal,
    dropOld,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

/** How often something that runs long is to forget what is old. */
export const DAY_MS = 24 * 60 * 60_000;
