import { randomBytes } from 'node:crypto';
import type { Answering } from './app.js';
import { type BotDeck, startBotDeck } from './bot-deck.js';
import type { Config } from './config.js';
import { createAskingLimits } from './discord/asking-limits.js';
import { startBot } from './discord/bot.js';
import { createFairQueue } from './discord/fair-queue.js';
import type { QuizParts } from './discord/quiz/quizzing.js';
import { forgetInMemory } from './forget-in-memory.js';
import { createGapDesk } from './gap-desk.js';
import type { Keeping } from './keeping.js';
import { createLog } from './log.js';
import type { Clock } from './quiz/clock.js';
import { createRoundDesk } from './quiz/create-round-desk.js';
import { EXIT, type ExitCode } from './run-command.js';
import { createSourceLink } from './source-link.js';

export interface DiscordOptions {
  readonly token: string;
  readonly config: Config;
  readonly answering: Answering;
  readonly keeping: Keeping;
  /** Takes the lines for the person who runs the bot. */
  readonly tell: (line: string) => void;
  /** Ends it well. */
  readonly signal: AbortSignal;
}

/** The processor answers one question at a time; a second would only wait for the first one's disk. */
const AT_A_TIME = 2;
const MINUTE_MS = 60_000;
const SEED_BYTES = 8;

/** Answers in Discord until it is stopped, or can't go on. */
export async function answerInDiscord(options: DiscordOptions): Promise<ExitCode> {
  const { token, config, answering, keeping, tell, signal } = options;
  const { questionsPerMinute, ...discord } = config.discord;
  const sourceLink = createSourceLink(config.sourceUrlTemplate);
  const perMinute = (most: number): { most: number; withinMs: number } => ({
    most,
    withinMs: MINUTE_MS,
  });
  // What is suggested while somebody types is made at the first use; then nobody waits for it.
  answering.suggestions.questions('a', 1);
  await using cards = startBotDeck({
    config,
    reviews: keeping.quiz.reviews,
    isAnythingKept: keeping.hasDatabase,
    tell,
  });
  const limits = createAskingLimits({
    person: perMinute(questionsPerMinute.person),
    channel: perMinute(questionsPerMinute.channel),
    now: () => performance.now(),
  });
  const starting = startBot({
    ...discord,
    token,
    language: config.language,
    answerQuestion: async (request) => (await keeping.examine(request)).answer,
    answerAgain: answering.answerAgain,
    build: answering.build,
    suggestions: answering.suggestions,
    neighbours: answering.neighbours,
    sourceLink,
    answers: keeping.answers,
    votes: keeping.votes,
    gaps: createGapDesk({
      gaps: keeping.gaps,
      embed: answering.embed,
      corpusFolder: config.corpusFolder,
      sourceLink,
      warn: tell,
    }),
    quiz: {
      ...quizParts(config, cards, keeping),
      personal: forgetInMemory(keeping.personal, [answering.forget, limits.forget]),
    },
    limits,
    queue: createFairQueue({
      concurrency: AT_A_TIME,
      yieldTurn: () => new Promise((resolve) => setImmediate(resolve)),
    }),
    logger: createLog(config.logLevel),
    announce: tell,
    signal,
  });
  const bot = await starting.catch((error: unknown) => {
    if (signal.aborted) return undefined;
    throw error;
  });
  if (!bot) return EXIT.done;
  const failure = await Promise.race([bot.ended, aborted(signal)]);
  await bot.stop();
  if (failure === undefined) return EXIT.done;
  tell(failure.message);
  return EXIT.checkSaysNo;
}

function quizParts(
  config: Config,
  { deck, deckNow }: BotDeck,
  keeping: Keeping,
): Omit<QuizParts, 'personal'> {
  const { timeZone, quietHours } = config.quiz;
  const { quiz: stores } = keeping;
  const clock: Clock = { now: () => new Date(), timeZone };
  const newSeed = (): string => randomBytes(SEED_BYTES).toString('hex');
  const desk = createRoundDesk({ deck, stores, clock, newSeed });
  return { desk, deck, deckNow, stores, clock, quietHours };
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve(undefined);
    };
    if (signal.aborted) done();
    else signal.addEventListener('abort', done, { once: true });
  });
}
