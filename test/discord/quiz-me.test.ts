import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Answer, AnswerQuestion } from '../../src/answer/answer.js';
import { english } from '../../src/messages/english.js';
import type { TestBot } from '../helpers/discord-bot.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { buttonsOf, textOf } from '../helpers/discord-reading.js';
import { EPHEMERAL } from '../helpers/discord-world.js';
import {
  ASKER,
  openLoopbackDiscord,
  type LoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';
import {
  openTestQuiz,
  QUIZ_CARDS,
  startQuizBot,
  type QuizBotOptions,
  type TestQuiz,
} from '../helpers/quiz-bot.js';
import { DAY_MS, openTestStores } from '../helpers/stores.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER_GUILD = '600000000000000011';
const OTHER = '700000000000000009';

const SHARDS = quote({
  path: 'streaming/kinesis.md',
  headings: ['Kinesis', 'Shards'],
  text: 'A shard takes 1 MB a second.',
});
const PRICES = quote({
  path: 'etl/athena.md',
  headings: ['Athena', 'Prices'],
  text: 'Athena costs what it scans.',
});
const SKY = quote();

let discord: LoopbackDiscord;
let running: (TestBot & TestQuiz) | undefined;

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: [ASKER] }, { id: OTHER_GUILD }],
  });
});

afterEach(async () => {
  await running?.bot.stop(0);
  await discord.close();
  expect(discord.violations).toEqual([]);
});

/** Quotes what the words of a question name. */
const answerQuestion: AnswerQuestion = ({ question }) => {
  const named = { shards: SHARDS, prices: PRICES, sky: SKY };
  const quotes = Object.entries(named).flatMap(([word, found]) =>
    question.includes(word) ? [found] : [],
  );
  const none: Answer = { kind: 'none', question, quotes: [], topics: [] };
  return Promise.resolve(quotes.length === 0 ? none : answered(question, ...quotes));
};

async function start({ stores: given, overrides, ...options }: QuizBotOptions = {}): Promise<
  TestBot & TestQuiz
> {
  const stores = given ?? (await openTestStores({ isRunning: true }));
  const { answers, votes } = stores;
  running = await startQuizBot(discord, {
    ...options,
    stores,
    overrides: { answerQuestion, answerAgain: answerQuestion, answers, votes, ...overrides },
  });
  return running;
}

async function ask(
  question: string,
  options: { readonly guild?: string | undefined; readonly private?: boolean } = { guild: GUILD },
): Promise<StoredMessage> {
  const { private: isPrivate = false, ...where } = options;
  const asked = await discord.slash({ ...where, options: { question, private: isPrivate } });
  return asked.finalMessage();
}

async function pressQuiz(message: StoredMessage, user = ASKER): Promise<StoredMessage> {
  const pressed = await discord.press({ message, button: 'quiz:', user });
  return pressed.finalMessage();
}

function isOffered(message: StoredMessage): boolean {
  return buttonsOf(message).some(({ label }) => label === english.privacy.buttons.quizMe);
}

/** Which cards of the quiz a message asks. */
function askedIn(message: StoredMessage): string[] {
  return QUIZ_CARDS.filter(({ prompt }) => textOf(message).includes(prompt)).map(({ source }) =>
    source.headings.join(' › '),
  );
}

describe('“Quiz me on this”', () => {
  test('asks cards of the section that is quoted, for whoever presses it alone', async () => {
    const { stores } = await start();
    const answer = await ask('how many shards?');
    const card = await pressQuiz(answer, OTHER);
    expect(card.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(card.visibleTo).toBe(OTHER);
    expect(askedIn(card)).toEqual(['Kinesis › Shards']);
    const round = await stores.rounds.openOf(OTHER);
    expect(round?.cards).toHaveLength(3);
    expect(await stores.rounds.openOf(ASKER)).toBeUndefined();
    // The answer stays as it is.
    expect(textOf(discord.message(answer.id) ?? card)).toBe(textOf(answer));
  });

  test('is about the quote that is shown', async () => {
    await start();
    const answer = await ask('shards or prices?');
    const next = buttonsOf(answer).find(
      ({ customId, disabled }) => !disabled && customId?.startsWith('page:'),
    );
    await discord.press({ message: answer, button: next?.customId ?? 'none' });
    const turned = await discord.until('the other quote', () => {
      const now = discord.message(answer.id);
      return now && textOf(now).includes('Athena costs') ? now : undefined;
    });
    // The section has no card, so the note is asked.
    expect(askedIn(await pressQuiz(turned))[0]).toMatch(/^Athena › (?:Queries|Limits)$/);
  });

  test('works in private messages, and after a restart', async () => {
    const { bot, stores } = await start();
    const answer = await ask('how many shards?', { guild: undefined });
    await bot.stop();
    await start({ stores });
    const card = await pressQuiz(answer);
    expect(askedIn(card)).toEqual(['Kinesis › Shards']);
    expect(card.flags & EPHEMERAL).toBe(0);
  });

  test('says so where the answer is too old, or its note has no cards any more', async () => {
    const { stores, replaceCards } = await start();
    const answer = await ask('how many shards?');
    replaceCards([]);
    expect(textOf(await pressQuiz(answer))).toBe(english.privacy.noCards);
    stores.pass(91);
    await stores.answers.dropOlderThan(new Date(stores.time().getTime() - 90 * DAY_MS));
    expect(textOf(await pressQuiz(answer))).toBe(english.tooOld);
  });

  test('is only for those who may ask', async () => {
    const { bot, stores } = await start();
    const inServer = await ask('how many shards?', { guild: OTHER_GUILD });
    const direct = await ask('how many shards?', { guild: undefined });
    await bot.stop();
    await start({ stores, overrides: { allowedGuilds: ['600000000000000099'] } });
    expect(textOf(await pressQuiz(inServer))).toBe(english.notInThisServer);
    const refused = await discord.press({ message: direct, button: 'quiz:' });
    expect(textOf(await refused.followUp())).toBe(english.onlyForMembers);
    expect(await stores.rounds.openOf(ASKER)).toBeUndefined();
  });

  test('is offered where the note of the quote has a card, be the answer private, shared or none', async () => {
    await start();
    expect(isOffered(await ask('how many shards?'))).toBe(true);
    const own = await ask('how many shards?', { guild: GUILD, private: true });
    expect(isOffered(own)).toBe(true);
    const shared = await discord.press({ message: own, button: 'share:' });
    expect(isOffered(await shared.followUp())).toBe(true);
    expect(isOffered(await ask('why is the sky blue?'))).toBe(false);
    expect(isOffered(await ask('anything else?'))).toBe(false);
  });

  test('is offered as long as the cards are being made', async () => {
    const quiz = await openTestQuiz();
    await start({ overrides: { quiz: { ...quiz.parts, deckNow: () => undefined } } });
    expect(isOffered(await ask('why is the sky blue?'))).toBe(true);
  });
});
