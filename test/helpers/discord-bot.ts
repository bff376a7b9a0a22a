import { pino } from 'pino';

import { startBot, type Bot, type BotOptions } from '../../src/discord/bot.js';
import { answered } from './discord-quotes.js';
import { memoryAnswers, memoryVotes } from './discord-stores.js';
import type { LoopbackDiscord } from './loopback-discord.js';
import { noQuiz } from './no-quiz.js';

/** A bot under test, with all it told the person who runs it. */
export interface TestBot {
  readonly bot: Bot;
  readonly announced: readonly string[];
  readonly logged: readonly LogEntry[];
}

export interface LogEntry {
  readonly level: number;
  readonly msg: string;
  readonly err?: { readonly stack: string };
}

/** Starts a bot at a loopback Discord, with an answer to everything. */
export async function startTestBot(
  discord: LoopbackDiscord,
  overrides: Partial<BotOptions> = {},
): Promise<TestBot> {
  const announced: string[] = [];
  const logged: LogEntry[] = [];
  const bot = await startBot({
    token: discord.token,
    apiUrl: discord.url,
    allowedGuilds: [],
    messageContent: false,
    questionChannels: [],
    answerQuestion: ({ question }) => Promise.resolve(answered(question)),
    answerAgain:
      overrides.answerQuestion ?? (({ question }) => Promise.resolve(answered(question))),
    build: 'first',
    suggestions: { questions: () => [], parts: () => [] },
    neighbours: () => ({ before: null, after: null }),
    answers: memoryAnswers(),
    votes: memoryVotes(),
    gaps: {
      groups: () => Promise.resolve([]),
      close: () => Promise.resolve(),
      exportMarkdown: () => '',
    },
    quiz: noQuiz(),
    limits: { check: () => ({ kind: 'free' }) },
    queue: { run: (_owner, task) => task() },
    isPrivateByDefault: false,
    sourceLink: () => undefined,
    logger: pino({}, { write: (line: string) => logged.push(JSON.parse(line) as LogEntry) }),
    announce: (line) => announced.push(line),
    ...overrides,
  });
  return { bot, announced, logged };
}
