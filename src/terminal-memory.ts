import type { Config } from './config.js';
import { messageOf } from './errors.js';
import { openLazily } from './lazy-database.js';
import { lazyStores } from './lazy-stores.js';
import { quizEnglish as texts } from './messages/quiz-english.js';
import { adoptCards } from './quiz/adopt-cards.js';
import type { Card } from './quiz/card.js';
import { knownCard } from './quiz/known-card.js';
import { localDay } from './quiz/local-day.js';
import { type RatedReply, ratingOf } from './quiz/rating.js';
import { type CardMemory, LOCAL_PERSON, type Review } from './quiz/review.js';
import type { AskedTopic } from './quiz/topic-log.js';
import type { Stores } from './stores.js';

/** What whoever sits at the terminal has learned so far. */
export interface Learned {
  readonly memories: readonly CardMemory[];
  readonly topics: readonly AskedTopic[];
}

/** Everything that tells how they stand, oldest first. */
export interface History extends Pick<Learned, 'memories'> {
  readonly reviews: readonly Review[];
  /** Days on which they replied to cards, YYYY-MM-DD, latest first. */
  readonly days: readonly string[];
}

/** What is kept of whoever sits at the terminal. Without a database that can be used it is empty, which is told once. */
export interface TerminalMemory extends AsyncDisposable {
  /** Ids of the cards that are asked no more. */
  readonly retired: () => Promise<ReadonlySet<string>>;
  /** Lets cards of edited notes keep their history. */
  readonly adopt: (cards: readonly Card[]) => Promise<void>;
  readonly learned: () => Promise<Learned>;
  readonly history: () => Promise<History>;
  /** Keeps a reply, and returns when the card is due again; undefined where nothing is kept. */
  readonly keep: (card: Card, reply: RatedReply) => Promise<Date | undefined>;
}

export interface TerminalMemoryOptions {
  readonly config: Pick<Config, 'databaseUrl' | 'quiz'>;
  /** Whether anything is written. */
  readonly record: boolean;
  readonly warn: (text: string) => void;
  readonly now: () => Date;
  /** @default opens the database */
  readonly open?: (config: Pick<Config, 'databaseUrl'>) => Promise<Stores>;
}

/** Opens what is kept when it is first needed: to look makes no database. */
export function openTerminalMemory(options: TerminalMemoryOptions): TerminalMemory {
  const { config, record, warn, now } = options;
  const database = openLazily({ databaseUrl: config.databaseUrl, open: options.open });
  const { quiz } = lazyStores(database.withStores);
  let isBroken = false;
  const attempt = async <Result>(
    work: () => Promise<Result>,
    otherwise: Result,
  ): Promise<Result> => {
    if (isBroken) return otherwise;
    try {
      return await work();
    } catch (error) {
      isBroken = true;
      warn(texts.withoutMemory(messageOf(error)));
      return otherwise;
    }
  };
  const read = async <Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> =>
    database.exists() ? attempt(work, otherwise) : otherwise;
  return {
    retired: () => read(() => quiz.cards.retired(), new Set<string>()),
    adopt: (cards) =>
      read(async () => {
        // A bot that runs may still ask others the cards of before; it sees to theirs when it starts.
        if (record) await adoptCards({ cards }, quiz.reviews, LOCAL_PERSON);
      }, undefined),
    learned: () =>
      read(
        async () => ({
          memories: await quiz.reviews.memoriesOf(LOCAL_PERSON),
          topics: await quiz.topics.of(LOCAL_PERSON),
        }),
        { memories: [], topics: [] },
      ),
    history: () =>
      read(
        async () => ({
          memories: await quiz.reviews.memoriesOf(LOCAL_PERSON),
          reviews: await quiz.reviews.reviewsOf(LOCAL_PERSON, new Date(0)),
          days: await quiz.reviews.daysOf(LOCAL_PERSON, null),
        }),
        { memories: [], reviews: [], days: [] },
      ),
    keep: async (card, reply) => {
      if (!record) return undefined;
      const at = now();
      const review = {
        ...reply,
        person: LOCAL_PERSON,
        card: card.id,
        rating: ratingOf(reply, card),
        points: 0,
        mode: 'terminal' as const,
        server: null,
        round: null,
        position: null,
        at,
        day: localDay(at, config.quiz.timeZone),
      };
      return attempt(async () => (await quiz.reviews.add(review, knownCard(card))).due, undefined);
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
