import { onTestFinished } from 'vitest';
import type { GapStore } from '../../src/answer/gap-store.js';
import type { AnswerStore, NewShownAnswer } from '../../src/discord/answer-store.js';
import type { Complaint, VoteStore } from '../../src/discord/vote-store.js';
import type { PersonalData } from '../../src/discord/personal-data.js';
import type { CardStore } from '../../src/quiz/card-store.js';
import type { LearnerStore } from '../../src/quiz/learner-store.js';
import type { ReviewStore } from '../../src/quiz/review-store.js';
import type { RoundStore } from '../../src/quiz/round-store.js';
import type { StandingStore } from '../../src/quiz/standing-store.js';
import type { TopicLog } from '../../src/quiz/topic-log.js';
import { createAnswerStore } from '../../src/state/answer-store.js';
import { createCardStore } from '../../src/state/card-store.js';
import { type Database, openDatabase } from '../../src/state/database.js';
import { createGapStore } from '../../src/state/gap-store.js';
import { createLearnerStore } from '../../src/state/learner-store.js';
import { createPersonalData } from '../../src/state/personal-data.js';
import { createReviewStore } from '../../src/state/review-store.js';
import { createRoundStore } from '../../src/state/round-store.js';
import { createStandingStore } from '../../src/state/standing-store.js';
import { createTopicLog } from '../../src/state/topic-log.js';
import { createVoteStore } from '../../src/state/vote-store.js';
import { NEAREST } from './gaps.js';

export const START = new Date('2026-03-01T12:00:00.000Z');
export const DAY_MS = 24 * 60 * 60_000;

export interface TestStores extends AsyncDisposable {
  readonly gaps: GapStore;
  readonly answers: AnswerStore;
  readonly votes: VoteStore;
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly standings: StandingStore;
  readonly topics: TopicLog;
  readonly personal: PersonalData;
  readonly reviews: ReviewStore;
  readonly rounds: RoundStore;
  readonly queries: Database['queries'];
  /** Lets days pass. */
  readonly pass: (days: number) => void;
  /** Lets milliseconds pass. */
  readonly wait: (ms: number) => void;
  readonly time: () => Date;
}

export interface TestStoreOptions {
  /** @default in memory */
  readonly url?: string;
  readonly mostAnswers?: number;
  readonly mostGaps?: number;
  readonly mostReports?: number;
  readonly mostTopics?: number;
  /** Whether the clock runs. @default false */
  readonly isRunning?: boolean;
}

/** All stores on one database with a clock that stands still, or runs from the start on; closed when the test ends, if not before. */
export async function openTestStores(options: TestStoreOptions = {}): Promise<TestStores> {
  const { url = ':memory:', mostAnswers, mostGaps, mostReports, mostTopics, isRunning } = options;
  let time = START;
  const startedAt = Date.now();
  const now = (): Date =>
    isRunning === true ? new Date(time.getTime() + Date.now() - startedAt) : time;
  const wait = (ms: number): void => {
    time = new Date(time.getTime() + ms);
  };
  const database = await openDatabase({ url, now });
  onTestFinished(() => database[Symbol.asyncDispose]());
  const { queries } = database;
  let count = 0;
  const randomBytes = (size: number): Uint8Array => {
    count += 1;
    // Neither the bytes nor the ids follow the order in which they are made.
    return new Uint8Array(size).fill((count * 179) % 256, 1).fill((count >> 8) % 256, 0, 1);
  };
  return {
    gaps: createGapStore({ queries, now, ...(mostGaps !== undefined && { mostGaps }) }),
    answers: createAnswerStore({
      queries,
      now,
      randomBytes,
      ...(mostAnswers !== undefined && { mostAnswers }),
    }),
    votes: createVoteStore({
      queries,
      now,
      ...(mostGaps !== undefined && { mostGaps }),
      ...(mostReports !== undefined && { mostReports }),
    }),
    cards: createCardStore({ queries, now }),
    learners: createLearnerStore(queries),
    standings: createStandingStore(queries),
    topics: createTopicLog({ queries, now, ...(mostTopics !== undefined && { mostTopics }) }),
    personal: createPersonalData({ queries, now, eraseDeleted: () => database.eraseDeleted() }),
    reviews: createReviewStore({ queries, now }),
    rounds: createRoundStore({ queries, now, randomBytes }),
    queries,
    pass: (days) => {
      wait(days * DAY_MS);
    },
    wait,
    time: now,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

/** An answer as it comes to be kept, with what a test doesn't care about filled in. */
export function newAnswer(question: string, fields: Partial<NewShownAnswer> = {}): NewShownAnswer {
  return {
    question,
    understoodAs: undefined,
    isTopic: false,
    in: undefined,
    server: '7',
    place: '42',
    build: 'first',
    quotes: [NEAREST],
    ...fields,
  };
}

/** What somebody finds wrong, with what a test doesn't care about filled in. */
export function complaint(question: string, fields: Partial<Complaint> = {}): Complaint {
  return {
    reason: 'out-of-date',
    text: 'It takes four minutes now.',
    question,
    server: '7',
    place: '42',
    build: 'first',
    quote: { ...NEAREST, text: 'Poach an egg for three minutes.' },
    ...fields,
  };
}
