import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Answer, AnswerQuestion, AskRequest } from '../../src/answer/answer.js';
import type { AskingLimits } from '../../src/discord/asking-limits.js';
import type { BotOptions } from '../../src/discord/bot.js';
import { english } from '../../src/messages/english.js';
import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { buttonsOf, textOf } from '../helpers/discord-reading.js';
import { memoryAnswers } from '../helpers/discord-stores.js';
import {
  ASKER,
  openLoopbackDiscord,
  type LoopbackDiscord,
  type SayOptions,
  type StoredMessage,
} from '../helpers/loopback-discord.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const STRANGER = '700000000000000009';
const MINUTE_MS = 60_000;

let discord: LoopbackDiscord;
let running: TestBot[] = [];
let requests: AskRequest[] = [];
/** Outlives the bot, as the database does. */
let answers = memoryAnswers();

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: [ASKER] }],
  });
  requests = [];
  answers = memoryAnswers();
});

afterEach(async () => {
  await stop();
  await discord.close();
  // Whatever a test is about: nothing that the bot sent was against Discord's rules.
  expect(discord.violations).toEqual([]);
});

async function start(overrides: Partial<BotOptions> = {}): Promise<TestBot> {
  const started = await startTestBot(discord, {
    answers,
    answerQuestion: telling(),
    ...overrides,
  });
  running.push(started);
  return started;
}

async function stop(): Promise<void> {
  await Promise.all(running.map(({ bot }) => bot.stop(0)));
  running = [];
}

/** Remembers what it was asked, and answers with what it understood. */
function telling(isReady: Promise<void> = Promise.resolve()): AnswerQuestion {
  return async (request) => {
    requests.push(request);
    await isReady;
    const { question, following } = request;
    if (question.startsWith('thanks')) {
      return { kind: 'not-a-question', question, quotes: [], topics: [] };
    }
    const complete = following === undefined ? question : `${question} after ${following}`;
    const answer: Answer = answered(question, quote({ text: `All about ${complete}` }));
    return following === undefined ? answer : { ...answer, understoodAs: complete };
  };
}

/** Questions as they came, each with the one that it follows. */
function asked(): string[] {
  return requests.map(({ question, following }) =>
    following === undefined ? question : `${question} < ${following}`,
  );
}

function call(text: string): string {
  return `<@${discord.botId}> ${text}`.trim();
}

/** Says something in the channel and waits for the reply, and until the bot has taken note of it. */
async function ask(
  content: string,
  options: Partial<SayOptions> = {},
): Promise<{ readonly message: StoredMessage; readonly reply: StoredMessage }> {
  const said = await discord.say({ guild: GUILD, content: call(content), ...options });
  const reply = await said.reply();
  await kept(said.message, reply);
  return { message: said.message, reply };
}

/** Waits until everything that was said before was heard: it takes less time than to answer. */
async function heardAll(): Promise<void> {
  const count = requests.length;
  await ask('heard?', { author: STRANGER });
  const at = requests.findIndex(({ question }, index) => index >= count && question === 'heard?');
  requests.splice(at, 1);
}

async function kept(message: StoredMessage, reply: StoredMessage): Promise<void> {
  await expect.poll(async () => (await answers.replyTo(message.id))?.messageId).toBe(reply.id);
}

async function changed(message: StoredMessage, text: string): Promise<StoredMessage> {
  return discord.until(`“${text}” in the answer`, () => {
    const now = discord.message(message.id);
    return now && textOf(now).includes(text) ? now : undefined;
  });
}

async function gone(message: StoredMessage): Promise<void> {
  await discord.until('the answer to be gone', () =>
    discord.message(message.id) === undefined ? true : undefined,
  );
}

/** A store that can keep and find nothing. */
function brokenAnswers(): BotOptions['answers'] {
  const fail = (): Promise<never> => Promise.reject(new Error('disk full'));
  return {
    save: fail,
    find: fail,
    share: fail,
    unshare: fail,
    link: fail,
    ofMessage: fail,
    lastIn: fail,
    replyTo: fail,
    unlink: fail,
    dropOlderThan: fail,
  };
}

describe('a reply to an answer', () => {
  test('follows the complete question of that answer, whoever asked it', async () => {
    await start();
    const first = await ask('What is dew?');
    const second = await ask('and fog?', { repliesTo: first.reply, author: STRANGER });
    await ask('and rain?', { repliesTo: second.reply });
    expect(asked()).toEqual([
      'What is dew?',
      'and fog? < What is dew?',
      'and rain? < and fog? after What is dew?',
    ]);
  });

  test('follows it after a restart', async () => {
    await start();
    const { reply } = await ask('What is dew?');
    await stop();
    await start();
    await ask('and fog?', { repliesTo: reply });
    expect(asked().at(-1)).toBe('and fog? < What is dew?');
  });

  test('follows the answer of a command', async () => {
    await start();
    const command = await discord.slash({ guild: GUILD, options: { question: 'What is dew?' } });
    const shown = await command.finalMessage();
    await expect.poll(() => answers.ofMessage(shown.id)).toBeDefined();
    await ask('and fog?', { repliesTo: shown });
    expect(asked().at(-1)).toBe('and fog? < What is dew?');
  });

  test('needs no ping where it can be read', async () => {
    await start({ messageContent: true });
    const { reply } = await ask('What is dew?');
    await ask('', { content: 'and fog?', repliesTo: reply, pings: false });
    expect(asked().at(-1)).toBe('and fog? < What is dew?');
  });

  test('is known by its link where Discord does not tell whose message it was', async () => {
    await start();
    const { reply } = await ask('What is dew?');
    await stop();
    discord.deleteMessage(reply);
    await start({ messageContent: true });
    await ask('', { content: 'and fog?', repliesTo: reply });
    expect(asked().at(-1)).toBe('and fog? < What is dew?');
  });

  test('without a ping, and without the right to read it, is left alone', async () => {
    await start();
    const { reply } = await ask('What is dew?');
    await discord.say({ guild: GUILD, content: 'and fog?', repliesTo: reply, pings: false });
    await heardAll();
    expect(asked()).toEqual(['What is dew?']);
    expect(
      discord.messagesIn(CHANNEL).filter(({ authorId }) => authorId === discord.botId),
    ).toHaveLength(2);
  });

  test('in private follows it, too', async () => {
    await start();
    const first = await ask('What is dew?', { guild: undefined });
    await ask('What is fog?', { guild: undefined });
    await ask('and in winter?', { guild: undefined, repliesTo: first.reply, pings: false });
    expect(asked().at(-1)).toBe('and in winter? < What is dew?');
  });

  test('that calls the bot under a question that it answered follows that answer', async () => {
    await start();
    const { message } = await ask('What is dew?');
    await ask('and fog?', { repliesTo: message, author: STRANGER });
    expect(asked().at(-1)).toBe('and fog? < What is dew?');
  });
});

describe('a call without words under what somebody else wrote', () => {
  async function write(content: string): Promise<StoredMessage> {
    return (await discord.say({ guild: GUILD, content, author: STRANGER })).message;
  }

  test('asks what that says, and the answer says it again', async () => {
    await start();
    const { reply } = await ask('', { repliesTo: await write('What is *dew*?') });
    expect(asked()).toEqual(['What is *dew*?']);
    expect(textOf(reply)).toContain('> What is \\*dew\\*?');
  });

  test('says what to do instead when it is gone, or has no words', async () => {
    await start();
    const unreadable = english.repliedUnreadable(english.commands.find.name);
    const picture = await ask('', { repliesTo: await write('') });
    expect(textOf(picture.reply)).toBe(unreadable);
    discord.fail('GET', /\/messages\/\d+$/, {
      status: 403,
      body: { code: 50001, message: 'Missing Access' },
    });
    const hidden = await ask('', { repliesTo: await write('What is dew?') });
    expect(textOf(hidden.reply)).toBe(unreadable);
    expect(asked()).toEqual([]);
  });

  test('says how to ask when there is only a picture', async () => {
    await start();
    const alone = await ask('');
    expect(textOf(alone.reply)).toBe(english.howToAsk);
    const inPrivate = await ask('', { content: '', guild: undefined });
    expect(textOf(inPrivate.reply)).toBe(english.howToAskInPrivate);
  });
});

describe('a long message', () => {
  test('is asked for its questions, and the answer tells which', async () => {
    await start();
    const { reply } = await ask(`${'We were out all day. '.repeat(60)}What is dew?`);
    expect(asked()).toEqual(['What is dew?']);
    expect(textOf(reply)).toContain('> What is dew?');
  });
});

describe('a thread', () => {
  test('that was opened at an answer is a conversation, where messages can be read', async () => {
    await start({ messageContent: true });
    const { reply } = await ask('What is dew?');
    const { id } = await discord.startThread({ message: reply });
    for (const content of ['and fog?', 'and rain?']) await ask('', { content, channel: id });
    expect(asked()).toEqual([
      'What is dew?',
      'and fog? < What is dew?',
      'and rain? < and fog? after What is dew?',
    ]);
  });

  test('that was opened at an answer goes on after a restart', async () => {
    await start({ messageContent: true });
    const { reply } = await ask('What is dew?');
    const { id } = await discord.startThread({ message: reply });
    await stop();
    await start({ messageContent: true });
    await ask('', { content: 'and fog?', channel: id });
    expect(asked().at(-1)).toBe('and fog? < What is dew?');
  });

  test('that the bot owns is a conversation, too', async () => {
    await start({ messageContent: true });
    const { id } = await discord.startThread({ parent: CHANNEL, owner: discord.botId });
    for (const content of ['What is dew?', 'and fog?']) await ask('', { content, channel: id });
    expect(asked()).toEqual(['What is dew?', 'and fog? < What is dew?']);
  });

  test('that was opened at an answer needs mentions where messages can not be read', async () => {
    await start();
    const { reply } = await ask('What is dew?');
    const { id } = await discord.startThread({ message: reply });
    await discord.say({ channel: id, content: 'and fog?' });
    await ask('and rain?', { channel: id });
    expect(asked()).toEqual(['What is dew?', 'and rain? < What is dew?']);
  });

  test('of the bot is left alone where people turn to each other, or just talk', async () => {
    await start({ messageContent: true });
    const { reply } = await ask('What is dew?');
    const { id } = await discord.startThread({ message: reply });
    const talk = await discord.say({ channel: id, content: 'thanks!', author: STRANGER });
    await discord.say({ channel: id, content: 'you too?', repliesTo: talk.message });
    await discord.say({ channel: id, content: `<@${STRANGER}> do you know?` });
    await heardAll();
    expect(asked()).toEqual(['What is dew?', 'thanks! < What is dew?']);
    expect(discord.messagesIn(id).filter(({ authorId }) => authorId === discord.botId)).toEqual([]);
  });

  test('of others needs a mention each time, and follows what was answered there', async () => {
    await start({ messageContent: true });
    const { id } = await discord.startThread({ parent: CHANNEL });
    await ask('What is dew?', { channel: id });
    await discord.say({ channel: id, content: 'and fog?' });
    await ask('and rain?', { channel: id, author: STRANGER });
    expect(asked()).toEqual(['What is dew?', 'and rain? < What is dew?']);
  });

  test('that was opened at a question follows the answer to it', async () => {
    await start();
    const { message } = await ask('What is dew?');
    const { id } = await discord.startThread({ message });
    await ask('and rain?', { channel: id });
    expect(asked().at(-1)).toBe('and rain? < What is dew?');
  });
});

describe('editing the asking message', () => {
  test('puts the new answer in place of the old one', async () => {
    await start();
    const { message, reply } = await ask('What is dew?');
    discord.edit(message, call('What is fog?'));
    await changed(reply, 'All about What is fog?');
    await expect
      .poll(async () => (await answers.ofMessage(reply.id))?.question)
      .toBe('What is fog?');
    await ask('and rain?', { repliesTo: reply });
    expect(asked().at(-1)).toBe('and rain? < What is fog?');
  });

  test.each([undefined, GUILD])('works after a restart (server: %s)', async (guild) => {
    await start();
    const { message, reply } = await ask('What is dew?', { guild });
    await stop();
    await start();
    discord.edit(message, call('What is dew? '));
    discord.edit(message, call('What is fog?'));
    await changed(reply, 'All about What is fog?');
    await heardAll();
    expect(asked()).toEqual(['What is dew?', 'What is fog?']);
  });

  test('asks nothing when it changes nothing of what is asked', async () => {
    await start();
    const { message, reply } = await ask('What is dew?');
    discord.unfurl(discord.edit(message, `What  is dew? ${call('')}`));
    await heardAll();
    expect(asked()).toEqual(['What is dew?']);
    expect(discord.message(reply.id)).toEqual(reply);
  });

  test('is not what a link preview does', async () => {
    let isFree = false;
    const limits: AskingLimits = {
      check: () =>
        isFree ? { kind: 'free' } : { kind: 'wait', whose: 'person', seconds: 5, wasTold: false },
    };
    await start({ limits });
    const { message } = await ask('What is dew?');
    isFree = true;
    discord.unfurl(message);
    await heardAll();
    expect(asked()).toEqual([]);
  });

  test('to nothing says how to ask, and back to a question answers again', async () => {
    await start();
    const { message, reply } = await ask('What is dew?');
    discord.edit(message, call(''));
    expect(buttonsOf(await changed(reply, english.howToAsk))).toEqual([]);
    discord.edit(message, call('What is dew?'));
    await changed(reply, 'All about What is dew?');
  });

  test('so that it no longer calls the bot removes the answer', async () => {
    await start();
    const { message, reply } = await ask('What is dew?');
    discord.edit(message, 'What is dew?');
    await gone(reply);
  });

  test('so that it calls the bot at last is answered, if the message is young', async () => {
    await start();
    const say = async (minutes: number): Promise<StoredMessage> => {
      const agoMs = minutes * MINUTE_MS;
      return (await discord.say({ guild: GUILD, content: 'What is dew?', agoMs })).message;
    };
    const [young, old] = [await say(14), await say(16)];
    discord.edit(old, call('old?'));
    discord.edit(young, call('young?'));
    await discord.until('an answer', () =>
      discord.messagesIn(CHANNEL).find(({ replyTo }) => replyTo === young.id),
    );
    await heardAll();
    expect(asked()).toEqual(['young?']);
  });

  test('ten times quickly asks the last one only', async () => {
    const gate = openable();
    await start({ answerQuestion: telling(gate.opened) });
    const { message, reply } = await discord.say({ guild: GUILD, content: call('0?') });
    await discord.request('POST', /typing$/);
    for (let time = 1; time <= 10; time++) discord.edit(message, call(`${String(time)}?`));
    gate.open();
    await changed(await reply(), 'All about 10?');
    expect(asked()).toEqual(['0?', '10?']);
  });

  test('counts as asking; when it is too often the answer stays, without a word', async () => {
    const checked: boolean[] = [];
    const limits: AskingLimits = {
      check: ({ isManager }) => {
        checked.push(isManager);
        const isFree = checked.length === 1 || isManager;
        return isFree
          ? { kind: 'free' }
          : { kind: 'wait', whose: 'person', seconds: 5, wasTold: false };
      },
    };
    await start({ limits });
    const { message, reply } = await ask('What is dew?');
    discord.edit(message, call('What is fog?'));
    await ask('heard?', { author: STRANGER, isManager: true });
    expect(checked.filter((isManager) => !isManager)).toHaveLength(2);
    expect(discord.message(reply.id)).toEqual(reply);
  });

  test('is no error when the answer was deleted meanwhile, and brings it back for a new question only', async () => {
    const { logged } = await start();
    const { message, reply } = await ask('What is dew?');
    discord.fail('PATCH', /\/messages\/\d+$/, {
      status: 404,
      body: { code: 10008, message: 'Unknown Message' },
    });
    discord.edit(message, call('What is fog?'));
    await discord.request('PATCH', /\/messages\/\d+$/);
    await heardAll();
    expect(discord.message(reply.id)).toEqual(reply);
    expect(logged.filter(({ level }) => level >= 40)).toEqual([]);
    expect(logged.map(({ msg }) => msg)).toContain('Discord refused a reply');
    discord.edit(message, call('What is rain?'));
    await discord.until('a new answer', () =>
      discord
        .messagesIn(CHANNEL)
        .find((each) => each.replyTo === message.id && each.id !== reply.id),
    );
  });

  test('works while the store fails', async () => {
    await start({ answers: brokenAnswers() });
    const said = await discord.say({ guild: GUILD, content: call('What is dew?') });
    const reply = await said.reply();
    discord.edit(said.message, call('What is fog?'));
    await changed(reply, 'All about What is fog?');
    discord.deleteMessage(said.message);
    await gone(reply);
  });

  test('in a question channel to mere talk removes the answer', async () => {
    await start({ messageContent: true, questionChannels: [CHANNEL] });
    const { message, reply } = await ask('', { content: 'What is dew?' });
    discord.edit(message, 'thanks!');
    await gone(reply);
  });
});

describe('deleting the asking message', () => {
  test.each([undefined, GUILD])('deletes the answer (server: %s)', async (guild) => {
    await start();
    const { message, reply } = await ask('What is dew?', { guild });
    discord.deleteMessage(message);
    await gone(reply);
  });

  test.each([undefined, GUILD])('works after a restart (server: %s)', async (guild) => {
    await start();
    const { message, reply } = await ask('What is dew?', { guild });
    await stop();
    await start();
    await discord.online();
    discord.deleteMessage(message);
    await gone(reply);
    await expect.poll(() => answers.ofMessage(reply.id)).toBeUndefined();
  });

  test('takes a word on how to ask along', async () => {
    await start();
    const { message, reply } = await ask('');
    discord.deleteMessage(message);
    await gone(reply);
  });

  test('while the answer is on its way deletes it once it is there', async () => {
    const gate = openable();
    await start({ answerQuestion: telling(gate.opened) });
    const { message } = await discord.say({ guild: GUILD, content: call('What is dew?') });
    await discord.request('POST', /typing$/);
    discord.deleteMessage(message);
    gate.open();
    await discord.request('DELETE', /\/messages\/\d+$/);
    expect(discord.messagesIn(CHANNEL)).toEqual([]);
  });

  test('together with others deletes their answers, and not twice what was among them', async () => {
    const { logged } = await start();
    const [first, second] = [await ask('What is dew?'), await ask('What is fog?')];
    discord.deleteMessages([first.message, second.message, second.reply]);
    await gone(first.reply);
    await heardAll();
    const deleted = discord.requests.filter(({ method }) => method === 'DELETE');
    expect(deleted.map(({ path }) => path.split('/').at(-1))).toEqual([first.reply.id]);
    expect(logged.map(({ msg }) => msg)).not.toContain('Discord refused a reply');
  });

  test('is no error when the bot may no longer delete', async () => {
    const { logged } = await start();
    const { message } = await ask('What is dew?');
    discord.fail('DELETE', /\/messages\/\d+$/, {
      status: 403,
      body: { code: 50001, message: 'Missing Access' },
    });
    discord.deleteMessage(message);
    await discord.request('DELETE', /\/messages\/\d+$/);
    await heardAll();
    expect(logged.filter(({ level }) => level >= 40)).toEqual([]);
  });
});

describe('deleting an answer', () => {
  test('forgets what it showed', async () => {
    await start();
    const { message, reply } = await ask('What is dew?');
    discord.deleteMessage(reply);
    await heardAll();
    await expect.poll(() => answers.replyTo(message.id)).toBeUndefined();
    // What is not asked anew is not answered anew.
    discord.unfurl(discord.edit(message, call(' What is dew?')));
    await heardAll();
    expect(asked()).toEqual(['What is dew?']);
  });
});

describe('asking too often', () => {
  test('is told once, and never to those who manage the server', async () => {
    const waits = [false, true];
    const limits: AskingLimits = {
      check: ({ isManager }) => {
        const wasTold = waits[0];
        if (isManager || wasTold === undefined) return { kind: 'free' };
        waits.shift();
        return { kind: 'wait', whose: 'person', seconds: 5, wasTold };
      },
    };
    await start({ limits });
    const first = await ask('What is dew?');
    expect(textOf(first.reply)).toBe(english.waitPerson(5));
    const second = await discord.say({ guild: GUILD, content: call('What is dew?') });
    await ask('What is fog?', { author: STRANGER, isManager: true });
    expect(asked()).toEqual(['What is fog?']);
    const replies = discord.messagesIn(CHANNEL).map(({ replyTo }) => replyTo);
    expect(replies).not.toContain(second.message.id);
  });

  test('is over when a later edit is answered, in place of the word about it', async () => {
    let isFree = false;
    const limits: AskingLimits = {
      check: () =>
        isFree ? { kind: 'free' } : { kind: 'wait', whose: 'person', seconds: 5, wasTold: false },
    };
    await start({ limits });
    const { message, reply } = await ask('What is dew?');
    isFree = true;
    discord.edit(message, call('What is fog?'));
    await changed(reply, 'All about What is fog?');
  });
});

describe('“Find in notes” in the menu of a message', () => {
  const command = english.commands.find.name;

  test('takes the words of another app where nobody wrote any', async () => {
    await start();
    const { message } = await discord.say({ guild: GUILD, content: '', author: STRANGER });
    const embeds = [{ title: 'What is dew?' }];
    const found = await discord.chooseInMenu({ command, message: { ...message, embeds } });
    expect(textOf(await found.finalMessage())).toContain('All about What is dew?');
  });

  test('leaves out the call, as an answer to the message would', async () => {
    await start();
    const { message } = await ask('What is dew?');
    const found = await discord.chooseInMenu({ command, message });
    await found.finalMessage();
    expect(asked()).toEqual(['What is dew?', 'What is dew?']);
  });

  test('says so when there are no words', async () => {
    await start();
    const { message } = await discord.say({ guild: GUILD, content: '', author: STRANGER });
    const found = await discord.chooseInMenu({ command, message });
    expect(textOf(await found.finalMessage())).toBe(english.nothingToFind);
  });
});

test('the same question gets the same answer through every door', async () => {
  const question = 'What is dew?';
  await start({
    answerQuestion: (request) => {
      requests.push(request);
      const quotes = [quote({ bold: 'blue' }), quote({ text: 'Dew falls.', path: 'dew.md' })];
      return Promise.resolve(answered(request.question, ...quotes));
    },
    suggestions: { questions: () => [question], parts: () => [] },
  });
  const [suggestion] = await discord.autocomplete({
    guild: GUILD,
    option: 'question',
    options: { question: 'dew' },
  });
  const other = await discord.say({ guild: GUILD, content: question, author: STRANGER });
  const mention = await ask(question);
  const doors = [
    discord.slash({ guild: GUILD, options: { question } }).then((asked) => asked.finalMessage()),
    discord
      .slash({ guild: GUILD, options: { question: String(suggestion?.value) } })
      .then((asked) => asked.finalMessage()),
    Promise.resolve(mention.reply),
    ask('', { content: question, repliesTo: mention.reply }).then(({ reply }) => reply),
    ask('', { content: question, guild: undefined }).then(({ reply }) => reply),
    discord
      .chooseInMenu({ command: english.commands.find.name, message: other.message })
      .then((asked) => asked.finalMessage()),
    ask('', { repliesTo: other.message }).then(({ reply }) => reply),
  ];
  const shown = (await Promise.all(doors)).map((message) => ({
    // A command says the question again, where the message that asks isn't above the answer.
    text: textOf(message).replace(`> ${question}\n`, ''),
    // What only one person sees is shared by a button, not deleted.
    buttons: buttonsOf(message)
      .filter(({ customId = '' }) => !/^(?:share|delete):/.test(customId))
      .map(({ label, emoji, disabled }) => ({ label, emoji, disabled })),
  }));
  expect(new Set(requests.map((request) => request.question))).toEqual(new Set([question]));
  expect(shown).toHaveLength(7);
  for (const each of shown) expect(each).toEqual(shown[0]);
  expect(shown[0]?.text).toContain('The sky is **blue**.');
  expect(shown[0]?.buttons.map(({ emoji }) => emoji)).toContain('▶️');
});

/** Something that waits until a test lets it go on. */
function openable(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    opened,
    open: () => {
      open();
    },
  };
}
