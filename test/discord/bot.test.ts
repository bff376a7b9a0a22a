import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { AnswerQuestion, AskRequest } from '../../src/answer/answer.js';
import type { BotOptions } from '../../src/discord/bot.js';
import { UserError } from '../../src/errors.js';
import { english } from '../../src/messages/english.js';
import { operatorEnglish } from '../../src/messages/operator-english.js';
import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { buttonsOf, textOf } from '../helpers/discord-reading.js';
import { EPHEMERAL } from '../helpers/discord-world.js';
import {
  ASKER,
  openLoopbackDiscord,
  type LoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER_GUILD = '600000000000000011';
const OTHER_CHANNEL = '600000000000000012';
const STRANGER = '700000000000000009';
const MANAGE_MESSAGES = 1n << 13n;

let discord: LoopbackDiscord;
let running: TestBot[] = [];

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [
      { id: GUILD, channels: [CHANNEL], members: [ASKER] },
      { id: OTHER_GUILD, channels: [OTHER_CHANNEL] },
    ],
    heartbeatMs: 200,
  });
});

afterEach(async () => {
  await Promise.all(running.map(({ bot }) => bot.stop(0)));
  running = [];
  await discord.close();
  // Whatever a test is about: nothing that the bot sent was against Discord's rules.
  expect(discord.violations).toEqual([]);
});

async function start(overrides: Partial<BotOptions> = {}): Promise<TestBot> {
  const started = await startTestBot(discord, overrides);
  running.push(started);
  return started;
}

describe('starting', () => {
  test('identifies with the least intents and keeps the heart beating', async () => {
    await start();
    const identify = discord.frames.find(({ op }) => op === 2);
    // Servers, their messages, private messages; nothing privileged.
    expect(identify?.d).toMatchObject({ intents: (1 << 0) | (1 << 9) | (1 << 12) });
    await discord.until('three heartbeats', () =>
      discord.frames.filter(({ op }) => op === 1).length >= 3 ? true : undefined,
    );
  });

  test('tells who it is and how to add it to a server', async () => {
    const { announced } = await start();
    expect(announced[0]).toBe('Logged in to Discord as footnote, in 2 servers.');
    expect(announced[1]).toContain(
      `https://discord.com/oauth2/authorize?client_id=${discord.botId}` +
        '&scope=bot+applications.commands&permissions=274877975552',
    );
  });

  test('registers its commands everywhere, with what they take', async () => {
    await start();
    const { body } = await discord.request('PUT', /commands$/);
    expect(body).toMatchObject([
      {
        name: 'ask',
        contexts: [0, 1],
        integration_types: [0],
        options: [
          { name: 'question', required: true, autocomplete: true },
          { name: 'in', autocomplete: true },
          { name: 'private' },
        ],
      },
      { name: 'gaps' },
      { name: 'quiz' },
      { name: 'privacy' },
      { name: 'Find in notes', type: 3 },
    ]);
  });

  test('does not register commands that Discord knows already', async () => {
    await start();
    await discord.request('PUT', /commands$/);
    await running.pop()?.bot.stop();
    const before = discord.requests.length;
    await start();
    // The last thing that registering does.
    await discord.until('the other scope to be looked at', () =>
      discord.requests
        .slice(before)
        .find(({ path }) => path.includes(`guilds/${OTHER_GUILD}/commands`)),
    );
    expect(discord.requests.slice(before).filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('does not register commands again that one server knows already', async () => {
    await start({ guildId: GUILD });
    await discord.request('PUT', new RegExp(`guilds/${GUILD}/commands$`));
    await running.pop()?.bot.stop();
    const before = discord.requests.length;
    await start({ guildId: GUILD });
    await discord.until('the other scope to be looked at', () =>
      discord.requests.slice(before).find(({ path }) => /applications\/\d+\/commands/.test(path)),
    );
    expect(discord.requests.slice(before).filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('moves its commands to one server, and leaves others alone', async () => {
    await start();
    await discord.request('PUT', /applications\/\d+\/commands$/);
    await running.pop()?.bot.stop();
    const foreign = discord.registered({ name: 'other', description: 'Of someone else' });
    discord.commands.get('global')?.push(foreign);
    await start({ guildId: GUILD });
    await discord.until('our own to be gone', () =>
      discord.commands.get('global')?.length === 1 ? true : undefined,
    );
    expect(discord.commands.get('global')).toEqual([foreign]);
    expect(discord.commands.get(GUILD)).toMatchObject([
      { name: 'ask' },
      { name: 'gaps' },
      { name: 'quiz' },
      { name: 'privacy' },
      { name: 'Find in notes' },
    ]);
  });

  test('removes what is left in a server when the commands go everywhere', async () => {
    await start({ guildId: GUILD });
    await discord.request('PUT', new RegExp(`guilds/${GUILD}/commands$`));
    await running.pop()?.bot.stop();
    await start();
    await discord.until('what is left to be gone', () =>
      discord.commands.get(GUILD)?.length === 0 ? true : undefined,
    );
  });

  test('says what to open when it is not in the server for trying out, and answers mentions', async () => {
    const missing = '600000000000000099';
    const { announced } = await start({ guildId: missing });
    await discord.request('GET', new RegExp(`guilds/${missing}/commands`));
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> why?` });
    await said.reply();
    expect(announced.at(-1)).toMatch(/not in the server.*guild_id=600000000000000099/);
    // Once it is invited, no restart is needed.
    discord.addGuild({ id: missing });
    await discord.request('PUT', new RegExp(`guilds/${missing}/commands$`));
  });

  test('goes on without commands when they can not be registered', async () => {
    discord.fail('GET', /commands$/, { status: 400, body: { code: 0, message: 'Nope' } });
    const { announced } = await start();
    await discord.request('GET', /commands$/);
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> why?` });
    await said.reply();
    expect(announced.at(-1)).toContain('/ask could not be registered: Nope');
  });

  test.each([
    ['Discord refuses', { token: 'wrong-token' }],
    ['could never be one', { token: 'new\nline' }],
    ['is empty', { token: '' }],
  ])('says where to get a token when the one it has %s, without showing it', async (_, options) => {
    const failure = await startTestBot(discord, options).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'SetupError' });
    expect(String(failure)).toContain('Bot → Reset Token');
    expect(String(failure)).not.toContain('wrong-token');
  });

  test('says where to get a token when only the gateway refuses it', async () => {
    discord.gateway.refusesWith = 4004;
    await expect(startTestBot(discord)).rejects.toThrow('Bot → Reset Token');
  });

  test('goes on without the message content intent when Discord refuses it, and says what to switch on', async () => {
    discord.gateway.allowsPrivilegedIntents = false;
    const { announced } = await start({ messageContent: true });
    expect(announced[0]).toContain('Message Content Intent');
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> why?` });
    await said.reply();
    expect(discord.gateway.intents & (1 << 15)).toBe(0);
  });

  test('waits for a Discord that has a bad minute', async () => {
    discord.fail('GET', /gateway\/bot$/, { status: 503 }, 4);
    const { announced } = await start();
    expect(announced[0]).toMatch(/127\.0\.0\.1:\d+\) cannot be reached: status 503/);
  });

  test('gives up on a Discord that stays out of reach, and says where it looked', async () => {
    const failed = startTestBot(discord, { apiUrl: 'http://127.0.0.1:9/api', deafAfterMs: 500 });
    await expect(failed).rejects.toThrow(/127\.0\.0\.1:9\) could not be reached.*DISCORD_API_URL/);
  });

  test('takes an address that is not Discord for a mistake in the settings', async () => {
    discord.fail('GET', /gateway\/bot$/, { status: 404, body: { message: 'Not Found' } });
    await expect(startTestBot(discord)).rejects.toThrow('Check DISCORD_API_URL');
  });

  test('can be stopped while it tries to log in', async () => {
    discord.fail('GET', /gateway\/bot$/, { status: 503 }, 100);
    const stop = new AbortController();
    const starting = startTestBot(discord, { signal: stop.signal });
    await discord.request('GET', /gateway\/bot$/);
    stop.abort();
    await expect(starting).rejects.toThrow('aborted');
  });
});

describe('/ask', () => {
  test('thinks first, then quotes the notes and repeats the question', async () => {
    await start({
      answerQuestion: ({ question }) =>
        Promise.resolve(answered(question, quote({ bold: 'blue' }))),
      sourceLink: ({ path, fromLine }) => `https://notes.example/${path}#L${String(fromLine)}`,
    });
    const asked = await discord.slash({ guild: GUILD, options: { question: 'What *is* it?' } });
    expect(await asked.callback()).toEqual({ type: 5, flags: 0 });
    const text = textOf(await asked.finalMessage());
    expect(text).toContain(`> What \\*is\\* it?\n${english.found}`);
    expect(text).toContain('### Sky\n-# Nature\n');
    expect(text).toContain('The sky is **blue**.');
    expect(text).toContain('[`notes/sky.md:3`](https://notes.example/notes/sky.md#L3)');
  });

  test('passes on where to look', async () => {
    const requests: AskRequest[] = [];
    await start({ answerQuestion: remembering(requests) });
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?', in: '#sky' } });
    await asked.finalMessage();
    expect(requests).toEqual([
      { question: 'why?', in: '#sky', person: ASKER, place: CHANNEL, server: GUILD },
    ]);
  });

  test('answers in private on request, without a button that nobody needs', async () => {
    await start();
    const asked = await discord.slash({
      guild: GUILD,
      options: { question: 'why?', private: true },
    });
    expect(await asked.callback()).toEqual({ type: 5, flags: 64 });
    expect(buttonIds(await asked.finalMessage())).not.toContain(`delete:${ASKER}`);
  });

  test('says honestly that the notes do not have it, and what is near', async () => {
    await start({
      answerQuestion: ({ question }) =>
        Promise.resolve({
          kind: 'none',
          question,
          quotes: [],
          topics: [{ question: 'What is *dew*?', path: 'a.md', headings: [] }],
        }),
    });
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    const message = await asked.finalMessage();
    expect(buttonsOf(message)[0]).toMatchObject({
      label: 'What is *dew*?',
      customId: `topic:${ASKER}:1:`,
    });
    expect(textOf(message)).toBe(`> why?\n${english.notFound}\n${english.nearest}`);
  });

  test('shows a mistake of the asker as it is, and logs nothing', async () => {
    const { logged } = await start({
      answerQuestion: () => Promise.reject(new UserError('Please ask something shorter.')),
    });
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    expect(textOf(await asked.followUp())).toBe('Please ask something shorter.');
    expect(logged.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test('apologises for a fault of its own, logs it with its stack, and goes on', async () => {
    let isBroken = true;
    const { logged } = await start({
      answerQuestion: ({ question }) => {
        if (isBroken) throw new TypeError('secret detail');
        return Promise.resolve(answered(question));
      },
    });
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    expect(textOf(await asked.followUp())).toBe(english.apology);
    expect(logged.find(({ level }) => level === 50)?.err?.stack).toContain('secret detail');
    isBroken = false;
    const again = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    expect(textOf(await again.finalMessage())).toContain(english.found);
  });

  test('takes an interaction that expired for ordinary life', async () => {
    const { logged } = await start();
    await discord.slash({ guild: GUILD, options: { question: 'why?' }, isExpired: true });
    await discord.request('POST', /callback$/);
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    await asked.finalMessage();
    expect(logged.filter(({ level }) => level >= 40)).toEqual([]);
    expect(logged.map(({ msg }) => msg)).toContain('Discord refused a reply');
  });

  test('waits as long as Discord asks it to, then answers', async () => {
    await start();
    discord.rateLimit('PATCH', /@original$/, 0.3);
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    expect(textOf(await asked.finalMessage())).toContain(english.found);
    const edits = discord.requests.filter(({ method }) => method === 'PATCH');
    expect(edits.map(({ status }) => status)).toEqual([429, 200]);
  });

  test('refuses politely, for the asker only, in a server that it does not work for', async () => {
    await start({ allowedGuilds: [GUILD] });
    const asked = await discord.slash({ guild: OTHER_GUILD, options: { question: 'why?' } });
    expect(await asked.callback()).toMatchObject({ type: 4 });
    expect(textOf(await asked.finalMessage())).toBe(english.notInThisServer);
  });

  test('answers a private command of a member of an allowed server, not of a stranger', async () => {
    await start({ allowedGuilds: [GUILD] });
    const member = await discord.slash({ options: { question: 'why?' } });
    expect(textOf(await member.finalMessage())).toContain(english.found);
    const stranger = await discord.slash({ user: STRANGER, options: { question: 'why?' } });
    expect(textOf(await stranger.followUp())).toBe(english.onlyForMembers);
  });

  test('says that a command of an earlier version is gone', async () => {
    await start();
    const asked = await discord.slash({ guild: GUILD, command: 'old', isUnregistered: true });
    expect(textOf(await asked.finalMessage())).toBe(english.unknownCommand);
  });
});

describe('messages', () => {
  test('answers a mention with a reply that pings nobody', async () => {
    const requests: AskRequest[] = [];
    await start({ answerQuestion: remembering(requests) });
    const said = await discord.say({
      guild: GUILD,
      content: `hey <@!${discord.botId}>  why is the\nsky blue?`,
    });
    const reply = await said.reply();
    expect(requests).toEqual([
      { question: 'hey why is the sky blue?', person: ASKER, place: CHANNEL, server: GUILD },
    ]);
    expect(textOf(reply)).toContain(english.found);
    expect(textOf(reply)).toContain('The sky is blue.');
    expect(buttonIds(reply)).toContain(`delete:${ASKER}`);
    expect(discord.requests.some(({ path }) => path.endsWith('/typing'))).toBe(true);
  });

  test('explains itself when it is called and asked nothing', async () => {
    await start();
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}>` });
    expect(textOf(await said.reply())).toBe(english.howToAsk);
  });

  test('answers a reply to its own message that pings it', async () => {
    await start();
    const first = await (
      await discord.say({ guild: GUILD, content: `<@${discord.botId}> why?` })
    ).reply();
    const said = await discord.say({ guild: GUILD, content: 'and at night?', repliesTo: first });
    expect(textOf(await said.reply())).toContain(english.found);
  });

  test('answers every private message', async () => {
    await start();
    const said = await discord.say({ content: 'why?' });
    expect(textOf(await said.reply())).toContain(english.found);
  });

  test('answers private messages of members of an allowed server only, and remembers them', async () => {
    await start({ allowedGuilds: [GUILD] });
    for (const author of [ASKER, STRANGER, ASKER]) {
      const said = await discord.say({ author, content: 'why?' });
      const expected = author === ASKER ? english.found : english.onlyForMembers;
      expect(textOf(await said.reply())).toContain(expected);
    }
    expect(discord.requests.filter(({ path }) => path.endsWith(`/members/${ASKER}`))).toHaveLength(
      1,
    );
  });

  test('refuses politely when it is mentioned in a server that it does not work for', async () => {
    await start({ allowedGuilds: [GUILD] });
    const said = await discord.say({ guild: OTHER_GUILD, content: `<@${discord.botId}> why?` });
    expect(textOf(await said.reply())).toBe(english.notInThisServer);
  });

  test('stays silent when nobody calls it, for bots, and for @everyone', async () => {
    const requests: AskRequest[] = [];
    await start({ answerQuestion: remembering(requests) });
    await discord.say({ guild: GUILD, content: 'why?' });
    await discord.say({ guild: GUILD, content: '@everyone why?' });
    await discord.say({ guild: GUILD, content: `<@&${GUILD}> why?` });
    await discord.say({
      guild: GUILD,
      content: `<@${discord.botId}> why?`,
      isBot: true,
      author: STRANGER,
    });
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> last` });
    await said.reply();
    expect(requests.map(({ question }) => question)).toEqual(['last']);
  });

  test('takes every message of a question channel for a question when it may read them', async () => {
    const requests: AskRequest[] = [];
    await start({
      answerQuestion: remembering(requests),
      messageContent: true,
      questionChannels: [CHANNEL],
    });
    await discord.say({ guild: OTHER_GUILD, content: 'elsewhere?' });
    const said = await discord.say({ guild: GUILD, content: 'why?' });
    await said.reply();
    expect(requests.map(({ question }) => question)).toEqual(['why?']);
  });

  test('says that question channels need message content', async () => {
    const { announced } = await start({ questionChannels: [CHANNEL] });
    expect(announced[0]).toBe(operatorEnglish.channelsNeedContent);
  });

  test('goes on after a channel where it may not write', async () => {
    const { logged } = await start();
    discord.fail('POST', /\/messages$/, {
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    });
    await discord.say({ guild: GUILD, content: `<@${discord.botId}> why?` });
    await discord.request('POST', /\/messages$/);
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> why?` });
    await said.reply();
    expect(logged.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test('answers although it could not show that it is typing', async () => {
    await start();
    discord.fail('POST', /typing$/, { status: 403, body: { code: 50013, message: 'No' } });
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> why?` });
    expect(textOf(await said.reply())).toContain(english.found);
  });

  test('shows a mistake of the asker and apologises for its own', async () => {
    const failures = [new UserError('Too long.'), new Error('boom')];
    await start({ answerQuestion: () => Promise.reject(failures.shift() ?? new Error()) });
    for (const text of ['Too long.', english.apology]) {
      const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> why?` });
      expect(textOf(await said.reply())).toBe(text);
    }
  });
});

describe('small talk', () => {
  const talk: AnswerQuestion = ({ question }) =>
    Promise.resolve({ kind: 'not-a-question', question, example: 'Dew', quotes: [], topics: [] });

  test('gets a friendly line without a button when the bot is mentioned, and in private', async () => {
    await start({ answerQuestion: talk });
    for (const guild of [GUILD, undefined]) {
      const said = await discord.say({ guild, content: `<@${discord.botId}> thanks!` });
      const reply = await said.reply();
      expect(textOf(reply)).toBe(english.notAQuestion('Dew'));
      expect(buttonIds(reply)).toEqual([]);
    }
  });

  test('is left alone in a question channel', async () => {
    await start({ answerQuestion: talk, messageContent: true, questionChannels: [CHANNEL] });
    await discord.say({ guild: GUILD, content: 'thanks!' });
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> thanks!` });
    await said.reply();
    const sent = discord.requests.filter(
      ({ method, path }) => method === 'POST' && /\/(?:messages|typing)$/.test(path),
    );
    expect(sent.map(({ path }) => path.split('/').at(-1))).toEqual(['typing', 'messages']);
  });

  test.each([true, false])(
    'behind /ask is answered for the asker only (private: %s)',
    async (isPrivate) => {
      await start({ answerQuestion: talk });
      const asked = await discord.slash({
        guild: GUILD,
        options: { question: 'thanks!', private: isPrivate },
      });
      const message = isPrivate ? await asked.finalMessage() : await asked.followUp();
      expect(textOf(message)).toBe(english.notAQuestion('Dew'));
      expect(isPrivateMessage(message)).toBe(true);
      expect(buttonIds(message)).toEqual([]);
      if (!isPrivate) {
        const deleted = discord.requests.filter(({ method }) => method === 'DELETE');
        expect(deleted.map(({ path }) => path.split('/').at(-1))).toEqual(['@original']);
      }
    },
  );
});

describe('the topics under a miss', () => {
  const LONG = `${'very '.repeat(20)}long 🙂`;
  const TOPICS = ['Dew', 'Fog: *Types*', LONG, 'Too many'];

  /** Knows the topics and nothing else. */
  const answerTopics: AnswerQuestion = ({ question }) =>
    Promise.resolve(
      TOPICS.some((topic) => topic.startsWith(question))
        ? answered(question, quote({ text: `All about ${question}.` }))
        : {
            kind: 'none',
            question,
            quotes: [],
            topics: TOPICS.map((topic) => ({ question: topic, path: 'a.md', headings: [] })),
          },
    );

  async function miss({ guild }: { guild?: string } = { guild: GUILD }): Promise<StoredMessage> {
    const said = await discord.say({ guild, content: `<@${discord.botId}> why?` });
    return said.reply();
  }

  /** The message once it was edited. */
  function edited({ id }: StoredMessage): Promise<StoredMessage> {
    return discord.until('the message to be edited', () => {
      const message = discord.message(id);
      return message && textOf(message).includes('All about') ? message : undefined;
    });
  }

  test('are three buttons above the one that deletes', async () => {
    await start({ answerQuestion: answerTopics });
    const message = await miss();
    expect(buttonIds(message)).toEqual([
      `topic:${ASKER}:1:`,
      `topic:${ASKER}:2:`,
      `topic:${ASKER}:3:`,
      `delete:${ASKER}`,
    ]);
    const labels = buttonsOf(message).map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['Dew', 'Fog: *Types*']);
    expect(labels[2]?.length).toBeLessThanOrEqual(80);
  });

  test('are asked with a click, and the answer takes the place of the miss', async () => {
    const requests: AskRequest[] = [];
    await start({
      answerQuestion: (request) => {
        requests.push(request);
        return answerTopics(request);
      },
    });
    const message = await miss();
    const pressed = await discord.press({ message, button: `topic:${ASKER}:2`, guild: GUILD });
    expect(await pressed.callback()).toMatchObject({ type: 6 });
    const answer = await edited(message);
    expect(textOf(answer)).toContain(`> Fog: \\*Types\\*\n${english.found}`);
    expect(textOf(answer)).toContain('All about Fog');
    expect(buttonIds(answer).filter((id) => id?.startsWith('topic:'))).toEqual([]);
    expect(requests.at(-1)).toEqual({
      question: 'Fog: *Types*',
      isTopic: true,
      in: undefined,
      person: ASKER,
      place: CHANNEL,
      server: GUILD,
    });
  });

  test('too long for a label are asked by what is left of them', async () => {
    await start({ answerQuestion: answerTopics });
    const message = await miss();
    await discord.press({ message, button: `topic:${ASKER}:3`, guild: GUILD });
    expect(textOf(await edited(message))).toContain(english.found);
  });

  test('answer anyone else in private, and leave the message alone', async () => {
    await start({ answerQuestion: answerTopics });
    const message = await miss();
    const pressed = await discord.press({
      message,
      button: `topic:${ASKER}:1`,
      guild: GUILD,
      user: STRANGER,
    });
    const answer = await pressed.followUp();
    expect(isPrivateMessage(answer)).toBe(true);
    expect(textOf(answer)).toContain('All about Dew');
    expect(discord.message(message.id)).toEqual(message);
  });

  test('work in private messages and after a restart', async () => {
    await start({ answerQuestion: answerTopics });
    const message = await miss({});
    await running.pop()?.bot.stop();
    const requests: AskRequest[] = [];
    await start({
      answerQuestion: (request) => {
        requests.push(request);
        return answerTopics(request);
      },
    });
    await discord.press({ message, button: `topic:${ASKER}:1` });
    expect(textOf(await edited(message))).toContain('All about Dew');
    // The channel of private messages would tell who asked.
    expect(requests[0]?.place).toBe('private message');
  });

  test('of a private /ask stay private and stay in the part that was asked', async () => {
    const requests: AskRequest[] = [];
    await start({
      answerQuestion: (request) => {
        requests.push(request);
        return answerTopics(request);
      },
    });
    const asked = await discord.slash({
      guild: GUILD,
      options: { question: 'why?', in: 'a:b/sky.md', private: true },
    });
    const message = await asked.finalMessage();
    expect(buttonIds(message).filter((id) => id?.startsWith('topic:'))).toHaveLength(3);
    await discord.press({ message, button: `topic:${ASKER}:1`, guild: GUILD });
    const answer = await edited(message);
    expect(isPrivateMessage(answer)).toBe(true);
    expect(requests.at(-1)).toMatchObject({ question: 'Dew', in: 'a:b/sky.md' });
  });

  test('are not for people whom it does not work for', async () => {
    await start({ answerQuestion: answerTopics });
    const message = await miss();
    await running.pop()?.bot.stop();
    await start({ answerQuestion: answerTopics, allowedGuilds: [OTHER_GUILD] });
    const pressed = await discord.press({ message, button: 'topic:', guild: GUILD });
    expectPrivate(await pressed.finalMessage(), english.notInThisServer);
  });

  test('stay where they are when something goes wrong', async () => {
    let isBroken = false;
    await start({
      answerQuestion: (request) =>
        isBroken ? Promise.reject(new UserError('No such note.')) : answerTopics(request),
    });
    const message = await miss();
    isBroken = true;
    const pressed = await discord.press({ message, button: 'topic:', guild: GUILD });
    expectPrivate(await pressed.followUp(), 'No such note.');
    expect(discord.message(message.id)).toEqual(message);
  });
});

describe('deleting an answer', () => {
  async function answer(guild: string | undefined): Promise<StoredMessage> {
    const said = await discord.say({ guild, content: `<@${discord.botId}> why?` });
    return said.reply();
  }

  async function isGone(message: StoredMessage): Promise<void> {
    await discord.request('DELETE', /@original$/);
    expect(discord.message(message.id)).toBeUndefined();
  }

  test('is for the one who asked', async () => {
    await start();
    const message = await answer(GUILD);
    const pressed = await discord.press({ message, button: 'delete:', guild: GUILD });
    expect(await pressed.callback()).toMatchObject({ type: 6 });
    await isGone(message);
  });

  test('is for a moderator', async () => {
    await start();
    const message = await answer(GUILD);
    await discord.press({
      message,
      button: 'delete:',
      guild: GUILD,
      user: STRANGER,
      permissions: MANAGE_MESSAGES,
    });
    await isGone(message);
  });

  test('is not for anyone else, who alone is told', async () => {
    await start();
    const message = await answer(GUILD);
    const pressed = await discord.press({
      message,
      button: 'delete:',
      guild: GUILD,
      user: STRANGER,
    });
    expectPrivate(await pressed.followUp(), english.onlyAskerDeletes);
    expect(discord.message(message.id)).toBeDefined();
  });

  test('works in private messages', async () => {
    await start();
    const message = await answer(undefined);
    await discord.press({ message, button: 'delete:' });
    await isGone(message);
  });

  test('works after a restart', async () => {
    await start();
    const message = await answer(GUILD);
    await running.pop()?.bot.stop();
    await start();
    await discord.press({ message, button: 'delete:', guild: GUILD });
    await isGone(message);
  });

  test('is no error when the answer is gone already', async () => {
    const { logged } = await start();
    const message = await answer(GUILD);
    discord.deleteMessage(message.id);
    await discord.press({ message, button: 'delete:', guild: GUILD });
    await discord.request('DELETE', /@original$/);
    await answer(GUILD);
    expect(logged.filter(({ level }) => level >= 40)).toEqual([]);
  });
});

describe('a bad connection', () => {
  test('is resumed, and what was asked meanwhile is answered', async () => {
    await start();
    discord.gateway.drop({ isResumable: true });
    await discord.until('the session to be resumed', () =>
      discord.frames.find(({ op }) => op === 6),
    );
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    expect(textOf(await asked.finalMessage())).toContain(english.found);
    expect(discord.frames.filter(({ op }) => op === 2)).toHaveLength(1);
  });

  test('that can not be resumed is opened anew', async () => {
    await start();
    discord.gateway.drop({ isResumable: false });
    await discord.until('a second login', () => (identities() === 2 ? true : undefined));
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    expect(textOf(await asked.finalMessage())).toContain(english.found);
  }, 20_000);

  test('that is online but deaf ends the bot', async () => {
    const { bot } = await start({ deafAfterMs: 1_500 });
    discord.gateway.acksHeartbeats = false;
    expect((await bot.ended).message).toContain('has not answered a heartbeat');
  });

  test('that is alive does not end the bot', async () => {
    const { bot } = await start({ deafAfterMs: 1_000 });
    const heartbeats = discord.frames.filter(({ op }) => op === 1).length;
    await discord.until('ten more heartbeats', () =>
      discord.frames.filter(({ op }) => op === 1).length >= heartbeats + 10 ? true : undefined,
    );
    expect(await Promise.race([bot.ended, Promise.resolve('alive')])).toBe('alive');
  });

  test('ends the bot with the remedy when its token is taken back', async () => {
    const { bot } = await start();
    discord.gateway.closeWith(4004);
    expect((await bot.ended).message).toContain('Bot → Reset Token');
  });

  function identities(): number {
    return discord.frames.filter(({ op }) => op === 2).length;
  }
});

describe('stopping', () => {
  test('finishes what is under way, takes nothing new, and leaves', async () => {
    const gate = openable();
    const { bot } = await start({ answerQuestion: gate.answerQuestion });
    const asked = await discord.slash({ guild: GUILD, options: { question: 'first?' } });
    await asked.callback();
    const stopped = bot.stop();
    const late = await discord.slash({ guild: GUILD, options: { question: 'second?' } });
    expect(textOf(await late.finalMessage())).toBe(english.restarting);
    const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}> third?` });
    expect(textOf(await said.reply())).toBe(english.restarting);
    gate.open();
    await stopped;
    expect(textOf(await asked.finalMessage())).toContain(english.found);
    await discord.until('the bot to be gone', () => !discord.gateway.isOnline || undefined);
  });

  test('does not wait for ever', async () => {
    const { bot, logged } = await start({ answerQuestion: openable().answerQuestion });
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    await asked.callback();
    await bot.stop(100);
    expect(logged.find(({ level }) => level === 40)?.msg).toContain('before every question');
  });

  test('is done once, however often it is asked for', async () => {
    const { bot } = await start();
    await Promise.all([bot.stop(), bot.stop()]);
    expect(discord.gateway.isOnline).toBe(false);
  });

  test('works while the connection is lost', async () => {
    const { bot } = await start();
    discord.gateway.drop({ isResumable: true });
    await bot.stop();
    await discord.until('the bot to be gone', () => !discord.gateway.isOnline || undefined);
  });
});

function remembering(requests: AskRequest[]): AnswerQuestion {
  return (request) => {
    requests.push(
      Object.fromEntries(
        Object.entries(request).filter(([, value]) => value !== undefined),
      ) as unknown as AskRequest,
    );
    return Promise.resolve(answered(request.question));
  };
}

/** Answers to questions that are held back until a test lets them go. */
function openable(): { readonly answerQuestion: AnswerQuestion; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    answerQuestion: async ({ question }) => {
      await opened;
      return answered(question);
    },
    open: () => {
      open();
    },
  };
}

function buttonIds(message: StoredMessage): (string | undefined)[] {
  return buttonsOf(message).map(({ customId }) => customId);
}

function isPrivateMessage({ flags }: StoredMessage): boolean {
  return (flags & EPHEMERAL) !== 0;
}

function expectPrivate(message: StoredMessage, text: string): void {
  expect(textOf(message)).toBe(text);
  expect(isPrivateMessage(message)).toBe(true);
}
