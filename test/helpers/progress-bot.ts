import { afterEach, beforeEach, expect } from 'vitest';

import { knownCard } from '../../src/quiz/known-card.js';
import type { NewReview } from '../../src/quiz/review.js';
import type { TestBot } from './discord-bot.js';
import { EPHEMERAL } from './discord-world.js';
import {
  openLoopbackDiscord,
  type LoopbackDiscord,
  type SlashOptions,
  type StoredMessage,
} from './loopback-discord.js';
import { QUIZ_CARDS, startQuizBot, type QuizBotOptions, type TestQuiz } from './quiz-bot.js';
import { newReview } from './reviews.js';
import { openTestStores } from './stores.js';

export const GUILD = '600000000000000001';
export const CHANNEL = '600000000000000002';
export const ADA = '700000000000000011';
export const BO = '700000000000000012';

/** A bot that people ask how they stand, at a loopback Discord; its clock stands still. */
export interface ProgressBot {
  readonly discord: () => LoopbackDiscord;
  readonly quiz: () => TestBot & TestQuiz;
  /** Starts the bot; stopped and started again, it has what it kept. */
  readonly start: (options?: QuizBotOptions) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Uses a subcommand of `/quiz`; returns the message that comes of it. */
  readonly use: (
    subcommand: string,
    options?: Omit<SlashOptions, 'command' | 'subcommand'>,
  ) => Promise<StoredMessage>;
  /** Keeps somebody's reply to one of the cards, by its place among them. */
  readonly reply: (person: string, at: number, fields?: Partial<NewReview>) => Promise<void>;
}

/** Opens a loopback Discord for each test, and closes all when it ends. */
export function progressBot(): ProgressBot {
  let discord: LoopbackDiscord;
  let quiz: (TestBot & TestQuiz) | undefined;
  beforeEach(async () => {
    quiz = undefined;
    const members = [ADA, BO];
    discord = await openLoopbackDiscord({ guilds: [{ id: GUILD, channels: [CHANNEL], members }] });
  });
  afterEach(async () => {
    await quiz?.bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
    expect((quiz?.logged ?? []).filter(({ level }) => level >= 50)).toEqual([]);
  });
  const started = (): TestBot & TestQuiz => {
    if (!quiz) throw new Error('The bot has not been started.');
    return quiz;
  };
  return {
    discord: () => discord,
    quiz: started,
    start: async (options = {}) => {
      const stores = options.stores ?? quiz?.stores ?? (await openTestStores());
      quiz = await startQuizBot(discord, { ...options, stores });
    },
    stop: () => started().bot.stop(),
    use: async (subcommand, options = {}) => {
      const inServer = { guild: GUILD, channel: CHANNEL, user: ADA };
      const asked = await discord.slash({ command: 'quiz', subcommand, ...inServer, ...options });
      return asked.finalMessage();
    },
    reply: async (person, at, fields = {}) => {
      const { stores } = started();
      const card = QUIZ_CARDS[at] ?? QUIZ_CARDS[0];
      const review = newReview({
        person,
        card: card.id,
        at: stores.time(),
        server: GUILD,
        ...fields,
      });
      await stores.reviews.add(review, knownCard(card));
    },
  };
}

/** Whether one person alone sees a message. */
export function isPrivate({ flags }: StoredMessage): boolean {
  return (flags & EPHEMERAL) !== 0;
}
