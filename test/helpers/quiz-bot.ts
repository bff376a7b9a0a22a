import type { BotOptions } from '../../src/discord/bot.js';
import type { QuizParts } from '../../src/discord/quiz/quizzing.js';
import type { Card } from '../../src/quiz/card.js';
import { createRoundDesk } from '../../src/quiz/create-round-desk.js';
import type { Deck } from '../../src/quiz/deck.js';
import { createDeckScopes } from '../../src/quiz/deck-scopes.js';
import { gradeAnswer } from '../../src/quiz/grade.js';
import type { RoundDesk } from '../../src/quiz/round-desk.js';
import { card } from './cards.js';
import { startTestBot, type TestBot } from './discord-bot.js';
import type { LoopbackDiscord } from './loopback-discord.js';
import { openTestStores, type TestStores } from './stores.js';

/** A card of a note, whose source says the answer. */
function noted(
  [path, title, heading]: readonly [string, string, string],
  fields: Pick<Card, 'prompt' | 'answers'> & Partial<Card>,
): Card {
  const made = card({ ...fields, topic: [title, heading] });
  return {
    ...made,
    source: { ...made.source, id: made.id, path, title, headings: [title, heading] },
  };
}

const SHARDS = ['streaming/kinesis.md', 'Kinesis', 'Shards'] as const;
const RETENTION = ['streaming/kinesis.md', 'Kinesis', 'Retention'] as const;
const QUERIES = ['etl/athena.md', 'Athena', 'Queries'] as const;
const LIMITS = ['etl/athena.md', 'Athena', 'Limits'] as const;

/** A few cards of all sorts: to choose, to type and to recall, of two notes with two sections each. */
export const QUIZ_CARDS: readonly [Card, ...Card[]] = [
  noted(SHARDS, {
    prompt: 'How much does one shard take in a second?',
    answers: ['1 MB'],
    choices: ['2 MB', '1 MB', '10 MB', '5 MB'],
    tags: ['streaming'],
  }),
  noted(SHARDS, {
    prompt: 'What decides to which shard a record goes?',
    answers: ['partition key'],
    tags: ['streaming'],
  }),
  noted(SHARDS, {
    kind: 'definition',
    prompt: 'What is resharding?',
    answers: ['Splitting or merging shards so that the capacity of a stream fits what comes in'],
    tags: ['streaming'],
  }),
  noted(RETENTION, {
    prompt: 'How long are records kept at most?',
    answers: ['365 days'],
    choices: ['7 days', '24 hours', '365 days', '30 days'],
    tags: ['streaming', 'limits'],
  }),
  noted(RETENTION, {
    prompt: 'How long are records kept unless something else is set?',
    answers: ['24 hours'],
    tags: ['streaming'],
  }),
  noted(QUERIES, {
    prompt: 'Which service runs SQL on files in S3?',
    answers: ['Amazon Athena', 'Athena'],
  }),
  noted(QUERIES, {
    kind: 'odd-one-out',
    prompt: 'Which of these formats is not columnar?',
    answers: ['Avro'],
    choices: ['Parquet', 'Avro', 'ORC', 'Arrow'],
  }),
  noted(LIMITS, {
    prompt: 'What is paid for in a query?',
    answers: ['The bytes that it scans, rounded up to the next megabyte, with ten as the least'],
    tags: ['limits'],
  }),
];

/** A deck of some cards, graded without any knowledge of notes. */
export function deckOf(cards: readonly Card[]): Deck {
  return {
    cards,
    grade: (typed, { answers, prompt, choices }) =>
      gradeAnswer(typed, answers, {
        prompt,
        others: choices?.filter((c) => c !== answers[0]) ?? [],
      }),
  };
}

export interface QuizPartsOptions {
  /** @default {@link QUIZ_CARDS} */
  readonly cards?: readonly Card[];
  /** Those of a bot before, as after a restart. @default new ones with a clock that runs */
  readonly stores?: TestStores;
  /** How long each card of a round for all can be replied to. @default as long as it really can */
  readonly cardMs?: number;
  readonly quietHours?: QuizParts['quietHours'];
  /** @default UTC */
  readonly timeZone?: string;
}

/** A desk over real stores, with the cards that it asks. */
export interface TestQuiz {
  readonly desk: RoundDesk;
  readonly stores: TestStores;
  readonly deck: Deck;
  readonly parts: QuizParts;
  /** Puts other cards into the place of those there are, as a rebuild does. */
  readonly replaceCards: (cards: readonly Card[]) => void;
}

/** Opens a desk over real stores; they are closed when the test ends. */
export async function openTestQuiz(options: QuizPartsOptions = {}): Promise<TestQuiz> {
  const { quietHours = { from: 22, to: 8 }, timeZone = 'UTC', cardMs } = options;
  const stores = options.stores ?? (await openTestStores({ isRunning: true }));
  const readyFor = (cards: readonly Card[]) => ({
    deck: deckOf(cards),
    scopes: createDeckScopes(cards),
  });
  let ready = readyFor(options.cards ?? QUIZ_CARDS);
  const clock = { now: stores.time, timeZone };
  let seeds = 0;
  const desk = createRoundDesk({
    deck: () => Promise.resolve(ready),
    stores,
    clock,
    newSeed: () => String((seeds += 1)),
    ...(cardMs !== undefined && { timeFor: () => cardMs }),
  });
  return {
    desk,
    stores,
    deck: ready.deck,
    parts: {
      desk,
      deck: () => Promise.resolve(ready),
      deckNow: () => ready,
      stores,
      personal: stores.personal,
      clock,
      quietHours,
    },
    replaceCards: (cards) => {
      ready = readyFor(cards);
    },
  };
}

export interface QuizBotOptions extends QuizPartsOptions {
  readonly overrides?: Partial<BotOptions>;
}

/** Starts a bot at a loopback Discord that quizzes with a real desk over real stores in memory. */
export async function startQuizBot(
  discord: LoopbackDiscord,
  { overrides, ...options }: QuizBotOptions = {},
): Promise<TestBot & TestQuiz> {
  const quiz = await openTestQuiz(options);
  const started = await startTestBot(discord, { quiz: quiz.parts, ...overrides });
  return { ...started, ...quiz };
}
