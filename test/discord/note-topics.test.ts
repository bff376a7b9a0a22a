import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Answer } from '../../src/answer/answer.js';
import { topicOfAnswer } from '../../src/answer/topic-of-answer.js';
import type { BotOptions } from '../../src/discord/bot.js';
import { english } from '../../src/messages/english.js';
import type { AskedTopic, TopicLog } from '../../src/quiz/topic-log.js';
import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { buttonsOf, textOf } from '../helpers/discord-reading.js';
import { ASKER, openLoopbackDiscord, type LoopbackDiscord } from '../helpers/loopback-discord.js';
import { noQuiz } from '../helpers/no-quiz.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER = '700000000000000009';

const SKY = { path: 'notes/sky.md', headings: ['Nature', 'Sky'] };
const SEA = { path: 'notes/sea.md', headings: ['Nature', 'Sea'] };
const TOPIC = { question: 'Sea', ...SEA };
const SEA_QUOTE = quote({ ...SEA, text: 'The sea is deep.' });

let discord: LoopbackDiscord;
let running: TestBot;

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: [ASKER] }],
  });
});

afterEach(async () => {
  await running.bot.stop(0);
  await discord.close();
  expect(discord.violations).toEqual([]);
});

interface Noted extends Omit<AskedTopic, 'at'> {
  readonly person: string;
}

/** Answers by the words of a question. */
function answerTo(question: string): Answer {
  if (question.includes('deep')) return answered(question, SEA_QUOTE, quote());
  if (question.includes('close')) {
    return { kind: 'close', question, quotes: [quote()], topics: [TOPIC] };
  }
  if (question.includes('miss')) return { kind: 'none', question, quotes: [], topics: [TOPIC] };
  if (question.includes('hello')) {
    return { kind: 'not-a-question', question, quotes: [], topics: [] };
  }
  return answered(question);
}

async function start(add: TopicLog['add'], overrides: Partial<BotOptions> = {}): Promise<void> {
  const { stores, ...quiz } = noQuiz();
  const topics: TopicLog = {
    add,
    of: () => Promise.resolve([]),
    dropOlderThan: () => Promise.resolve(0),
  };
  running = await startTestBot(discord, {
    answerQuestion: ({ question }) => Promise.resolve(answerTo(question)),
    quiz: { ...quiz, stores: { ...stores, topics } },
    ...overrides,
  });
}

/** Starts a bot, and returns what it notes. */
async function startNoting(): Promise<readonly Noted[]> {
  const noted: Noted[] = [];
  await start((person, topic) => {
    noted.push({ person, ...topic });
    return Promise.resolve();
  });
  return noted;
}

async function ask(question: string) {
  const asked = await discord.slash({ guild: GUILD, options: { question } });
  return asked.finalMessage();
}

describe('what somebody asks about is noted', () => {
  test('whichever way it is asked, without the question', async () => {
    const noted = await startNoting();
    await ask('how deep is it?');
    const said = await discord.say({
      guild: GUILD,
      author: OTHER,
      content: `<@${discord.botId}> how deep?`,
    });
    await said.reply();
    await (await discord.say({ content: 'how deep?' })).reply();
    const found = await discord.chooseInMenu({
      command: english.commands.find.name,
      guild: GUILD,
      message: said.message,
    });
    await found.finalMessage();
    const topic = { ...SEA, wasAnswered: true };
    expect(noted).toEqual([
      { person: ASKER, ...topic },
      { person: OTHER, ...topic },
      { person: ASKER, ...topic },
      { person: ASKER, ...topic },
    ]);
  });

  test('where a topic that is offered is asked, but not where pages are turned', async () => {
    const noted = await startNoting();
    const close = await ask('what comes close?');
    await discord.press({ message: close, button: 'topic:', guild: GUILD });
    await discord.until('the topic to be asked', () => (noted.length === 2 ? true : undefined));
    expect(noted).toEqual([
      { person: ASKER, ...SKY, wasAnswered: false },
      { person: ASKER, ...SKY, wasAnswered: true },
    ]);
    const deep = await ask('how deep?');
    const next = buttonsOf(deep).find(
      ({ customId, disabled }) => !disabled && customId?.startsWith('page:'),
    );
    await discord.press({ message: deep, button: next?.customId ?? 'none', guild: GUILD });
    await discord.until('the page to be turned', () =>
      textOf(discord.message(deep.id) ?? deep).includes('blue') ? true : undefined,
    );
    expect(noted).toHaveLength(3);
  });

  test('is the nearest topic where the notes have nothing, and never small talk', async () => {
    const noted = await startNoting();
    await ask('what do they miss?');
    const hello = await discord.slash({ guild: GUILD, options: { question: 'hello' } });
    await hello.followUp();
    expect(noted).toEqual([{ person: ASKER, ...SEA, wasAnswered: false }]);
  });

  test('may be nothing', () => {
    expect(topicOfAnswer({ kind: 'none', question: 'x', quotes: [], topics: [] })).toBeUndefined();
  });

  test('while the answer is already there, and before the bot stops', async () => {
    let noted = 0;
    let write = (): void => undefined;
    await start(
      () =>
        new Promise((resolve) => {
          write = () => {
            noted += 1;
            resolve();
          };
        }),
    );
    expect(textOf(await ask('how deep?'))).toContain('The sea is deep.');
    let isStopped = false;
    const stopping = running.bot.stop().then(() => {
      isStopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect({ noted, isStopped }).toEqual({ noted: 0, isStopped: false });
    write();
    await stopping;
    expect(noted).toBe(1);
  });

  test('or, where that fails, is missing: the log says so once until it works again', async () => {
    let works = false;
    await start((person) =>
      works ? Promise.resolve() : Promise.reject(new Error(`no room for ${person}`)),
    );
    const said = (): unknown[] => running.logged.filter(({ msg }) => msg.includes('asked about'));
    expect(textOf(await ask('how deep?'))).toContain('The sea is deep.');
    await ask('how deep, again?');
    expect(said()).toHaveLength(1);
    works = true;
    await ask('how deep now?');
    works = false;
    await ask('and now, how deep?');
    expect(said()).toHaveLength(2);
    expect(JSON.stringify(running.logged)).toContain('no room for');
    expect(JSON.stringify(running.logged)).not.toContain(ASKER);
  });
});
