import { readdirSync, readFileSync } from 'node:fs';

import { DiscordAPIError } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Answer } from '../../../src/answer/answer.js';
import type { BotOptions } from '../../../src/discord/bot.js';
import { loggable } from '../../../src/discord/loggable.js';
import { english } from '../../../src/messages/english.js';
import { howToAnswer } from '../../../src/quiz/how-to-answer.js';
import { startTestBot, type TestBot } from '../../helpers/discord-bot.js';
import { answered } from '../../helpers/discord-quotes.js';
import { buttonsOf } from '../../helpers/discord-reading.js';
import { memoryAnswers, memoryVotes } from '../../helpers/discord-stores.js';
import {
  openLoopbackDiscord,
  type InteractionHandle,
  type LoopbackDiscord,
  type StoredMessage,
} from '../../helpers/loopback-discord.js';
import { noQuiz } from '../../helpers/no-quiz.js';
import { openTestQuiz, QUIZ_CARDS } from '../../helpers/quiz-bot.js';
import { memoryPersonal } from '../../helpers/personal-data.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const ANN = '700000000000000001';
const BEN = '700000000000000009';
/** What is asked and written has these words, and nothing else does. */
const QUESTION = 'Where do quokkas sleep?';
const REPORT = 'Numbats sleep elsewhere.';
const TYPED = 'quok';
const NAME = 'Annabelle';

let discord: LoopbackDiscord;
let running: TestBot | undefined;
let log: string[] = [];

beforeEach(async () => {
  log = [];
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: [ANN, BEN] }],
  });
});

afterEach(async () => {
  await running?.bot.stop(0);
  await discord.close();
});

async function start(overrides: Partial<BotOptions> = {}): Promise<void> {
  running = await startTestBot(discord, {
    answerQuestion: ({ question }) => Promise.resolve(offering(question)),
    quiz: { ...noQuiz(), personal: memoryPersonal({ [ANN]: { votes: 1 } }) },
    logger: pino({ level: 'trace' }, { write: (line: string) => log.push(line) }),
    ...overrides,
  });
}

/** An answer with everything that has buttons. */
function offering(question: string): Answer {
  const topics = [{ question: 'Sea', path: 'notes/sea.md', headings: ['Sea'] }];
  const { quotes } = answered(question);
  const [first] = quotes;
  return first ? { kind: 'close', question, quotes: [first], topics } : answered(question);
}

/** All lines that were written, by the bot and for whoever runs it. */
function lines(): string[] {
  return [...log, ...(running?.announced ?? [])];
}

/** What tells of people: their ids, names and words, and the tokens that let one write to them. */
const PERSONAL = [ANN, BEN, NAME, /quok/i, /numbat/i, /interaction-\d+/, /\/webhooks\/\d/];

function personalLines(): string[] {
  return lines().filter((line) =>
    PERSONAL.some((part) => (typeof part === 'string' ? line.includes(part) : part.test(line))),
  );
}

const person = { user: ANN, guild: GUILD, displayName: NAME, isManager: true };

/** Does everything that can be done with an answer, whatever comes of it. */
async function useEverything(): Promise<void> {
  const handles = [
    await discord.slash({ ...person, options: { question: QUESTION } }),
    await discord.slash({ ...person, options: { question: QUESTION, private: true } }),
    await discord.slash({ user: BEN, options: { question: QUESTION } }),
    await discord.slash({ ...person, command: 'gaps' }),
    ...(await Promise.all(
      ['show', 'export', 'delete'].map((subcommand) =>
        discord.slash({ ...person, command: 'privacy', subcommand }),
      ),
    )),
    await discord.type({ ...person, option: 'question', options: { question: TYPED } }),
  ];
  const said = await discord.say({
    author: ANN,
    guild: GUILD,
    content: `<@${discord.botId}> ${QUESTION}`,
  });
  await discord.say({ author: BEN, content: QUESTION });
  const found = await discord.chooseInMenu({
    ...person,
    command: english.commands.find.name,
    message: said.message,
  });
  await Promise.all([...handles, found].map((handle) => handle.callback()));
  await settled();
}

/** Uses the buttons of an answer. */
async function pressEverything(answer: StoredMessage): Promise<void> {
  const press = { ...person, message: answer };
  for (const button of ['more:', 'topic:', 'up:', 'delete:']) {
    const pressed = await discord.press({ ...press, button });
    await pressed.callback();
  }
  const form = await (await discord.press({ ...press, button: 'down:' })).form();
  const sent = await discord.submit({
    form,
    ...person,
    values: { reason: ['other'], text: REPORT },
  });
  await sent.callback();
  await settled();
}

/** Waits until the bot does nothing more. */
async function settled(): Promise<void> {
  let before = -1;
  await discord.until('the bot to rest', () => {
    const isSame = before === discord.requests.length + log.length;
    before = discord.requests.length + log.length;
    return isSame ? true : undefined;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function answerOf(): Promise<StoredMessage> {
  const asked = await discord.slash({ ...person, options: { question: QUESTION } });
  return asked.finalMessage();
}

describe('no line of the log tells of a person', () => {
  test('where everything goes well', async () => {
    await start();
    await useEverything();
    await pressEverything(await answerOf());
    expect(personalLines()).toEqual([]);
  });

  test.each([
    ['refuses what is sent', { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } }],
    ['has lost the message', { status: 404, body: { code: 10_008, message: 'Unknown Message' } }],
    ['does not know the interaction', { status: 404, body: { code: 10_062, message: 'Unknown' } }],
    ['is broken', { status: 500 }],
  ])('where Discord %s', async (_, reply) => {
    await start();
    const answer = await answerOf();
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      discord.fail(method, /\/(?:webhooks|channels|interactions)\//, reply, 1_000);
    }
    discord.fail('GET', /\/(?:channels|users|guilds)\//, reply, 1_000);
    await discord.slash({ ...person, options: { question: QUESTION } });
    await discord.slash({ ...person, command: 'privacy', subcommand: 'show' });
    await discord.type({ ...person, option: 'question', options: { question: TYPED } });
    await discord.say({ author: ANN, guild: GUILD, content: `<@${discord.botId}> ${QUESTION}` });
    await discord.say({ author: BEN, content: QUESTION });
    await discord.press({ ...person, message: answer, button: 'up:' });
    await discord.press({ ...person, message: answer, button: 'down:' });
    await discord.press({ ...person, message: answer, button: 'more:' });
    await discord.until('failures to be logged', () => (log.length >= 6 ? true : undefined));
    await settled();
    expect(personalLines()).toEqual([]);
  });

  test('where nothing can be kept', async () => {
    const lost = (): Promise<never> => Promise.reject(new Error(`SQLITE_FULL at ${ANN}`));
    const { stores, ...quiz } = noQuiz();
    await start({
      answers: { ...memoryAnswers(), save: lost, link: lost, replyTo: lost },
      votes: { ...memoryVotes(), voteUp: lost, voteDown: lost },
      quiz: {
        ...quiz,
        stores: { ...stores, topics: { ...stores.topics, add: lost } },
        personal: { count: lost, export: lost, delete: lost },
      },
    });
    await useEverything();
    expect(lines().filter((line) => line.includes('SQLITE_FULL')).length).toBeGreaterThan(3);
    expect(personalLines()).toEqual([]);
  });

  test('where answering fails', async () => {
    await start({ answerQuestion: () => Promise.reject(new Error('The model is gone.')) });
    await useEverything();
    expect(lines().join('\n')).toContain('The model is gone.');
    expect(personalLines()).toEqual([]);
  });
});

/** Plays a round alone, in which something is typed and said to be right, and a card found bad. */
async function playAlone(): Promise<void> {
  const started = await discord.slash({ ...person, command: 'quiz', subcommand: 'start' });
  const card = await started.finalMessage();
  const pressed = (button: string): Promise<InteractionHandle> =>
    discord.press({ ...person, message: discord.message(card.id) ?? card, button });
  const form = await (await pressed('alone:answer:')).form();
  const values = { answer: QUESTION };
  await (await discord.submit({ form, ...person, values })).callback();
  await settled();
  const { wasRight, badCard, next, finish } = english.round.buttons;
  for (const label of [wasRight, badCard, next, finish]) {
    const shown = buttonsOf(discord.message(card.id) ?? card);
    const button = shown.find((each) => each.label === label)?.customId;
    if (button !== undefined) await (await pressed(button)).callback();
    await settled();
  }
}

const TO_TYPE = QUIZ_CARDS.filter((card) => howToAnswer(card) === 'type');

describe('no line of the log tells of who plays', () => {
  test('where everything goes well', async () => {
    const { parts, stores } = await openTestQuiz({ cards: TO_TYPE });
    await start({ quiz: parts });
    await playAlone();
    // What was played is kept, so it could have been told.
    expect(await stores.personal.count(ANN)).toMatchObject({ reviews: 1, reports: 2 });
    expect(personalLines()).toEqual([]);
  });

  test('where nothing can be kept', async () => {
    const { parts, desk } = await openTestQuiz({ cards: TO_TYPE });
    const lost = (): Promise<never> => Promise.reject(new Error(`SQLITE_FULL at ${ANN}`));
    const broken = { ...desk, reply: lost, appeal: lost, next: lost };
    await start({ quiz: { ...parts, desk: broken } });
    await playAlone();
    expect(lines().join('\n')).toContain('SQLITE_FULL at [id]');
    expect(personalLines()).toEqual([]);
  });
});

test('every error that is logged goes through what leaves people out', () => {
  const folder = new URL('../../../src/discord/', import.meta.url);
  const raw = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\b(?:err: error|reason: messageOf\()/.test(readFileSync(new URL(file, folder), 'utf8')),
    );
  expect(raw.filter((file) => file !== 'login-failure.ts')).toEqual([]);
});

describe('what is logged of an error', () => {
  test('of Discord’s client leaves out where it was sent and what', () => {
    const error = new DiscordAPIError(
      { code: 50_035, message: `Value "${ANN}" is wrong.` },
      50_035,
      400,
      'PATCH',
      `https://discord.com/api/v10/webhooks/${BEN}/interaction-1/messages/@original`,
      { body: { content: QUESTION }, files: [] },
    );
    const logged = loggable(error);
    expect(logged).toMatchObject({ code: 50_035, status: 400, method: 'PATCH' });
    expect(logged.message).toBe('Value "[id]" is wrong.');
    expect(logged.stack).toContain('log.test.ts');
    const text = JSON.stringify(logged);
    expect(
      PERSONAL.some((part) => (typeof part === 'string' ? text.includes(part) : part.test(text))),
    ).toBe(false);
  });

  test('keeps what led to it, however deep that goes', () => {
    const error = new Error('first', { cause: new Error('second', { cause: 'third' }) });
    expect(loggable(error)).toMatchObject({
      message: 'first',
      cause: { message: 'second', cause: { type: 'string', message: 'third' } },
    });
    error.cause = error;
    expect(JSON.stringify(loggable(error))).toContain('first');
  });
});
