import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Answer, AnswerQuestion, AskRequest } from '../../src/answer/answer.js';
import type { BotOptions } from '../../src/discord/bot.js';
import { english } from '../../src/messages/english.js';
import { problemError } from '../../src/messages/problem-error.js';
import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { buttonsOf, textOf } from '../helpers/discord-reading.js';
import { memoryAnswers, memoryVotes } from '../helpers/discord-stores.js';
import { EPHEMERAL } from '../helpers/discord-world.js';
import {
  ASKER,
  openLoopbackDiscord,
  type InteractionHandle,
  type LoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER_GUILD = '600000000000000011';
const READ_ONLY_GUILD = '600000000000000021';
const READ_ONLY_CHANNEL = '600000000000000022';
const STRANGER = '700000000000000009';

let discord: LoopbackDiscord;
let running: TestBot[] = [];
let answers = memoryAnswers();
let votes = memoryVotes();

beforeEach(async () => {
  answers = memoryAnswers();
  votes = memoryVotes();
  discord = await openLoopbackDiscord({
    guilds: [
      { id: GUILD, channels: [CHANNEL], members: [ASKER] },
      { id: OTHER_GUILD },
      {
        id: READ_ONLY_GUILD,
        channels: [READ_ONLY_CHANNEL],
        botPermissions: PermissionFlagsBits.ViewChannel,
      },
    ],
  });
});

afterEach(async () => {
  await Promise.all(running.map(({ bot }) => bot.stop(0)));
  running = [];
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const TEXTS = ['The sky is blue.', 'At night it is black.', 'Clouds are grey.'];

/** An answer of three quotes to everything. */
const threeQuotes: AnswerQuestion = ({ question }) =>
  Promise.resolve(
    answered(
      question,
      ...TEXTS.map((text, at) => quote({ text, fromLine: 3 + at, toLine: 3 + at })),
    ),
  );

/** Notes in which the part is gone that was asked. */
const onlyEverywhere: AnswerQuestion = ({ question, in: part }) =>
  part === undefined
    ? Promise.resolve(answered(question, quote({ text: 'Elsewhere it is grey.' })))
    : Promise.reject(problemError({ kind: 'unknown-part', name: part, near: [] }));

async function start(overrides: Partial<BotOptions> = {}): Promise<TestBot> {
  const started = await startTestBot(discord, {
    answerQuestion: threeQuotes,
    answerAgain: threeQuotes,
    answers,
    votes,
    ...overrides,
  });
  running.push(started);
  return started;
}

async function restart(overrides: Partial<BotOptions> = {}): Promise<void> {
  await running.pop()?.bot.stop();
  await start(overrides);
}

/** Asks with the slash command. */
async function ask(
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<StoredMessage> {
  const asked = await discord.slash({ guild: GUILD, options: { question: 'why?', ...options } });
  return asked.finalMessage();
}

function press(
  message: StoredMessage,
  button: string,
  options: { readonly user?: string; readonly permissions?: bigint } = {},
): Promise<InteractionHandle> {
  return discord.press({ message, button, guild: GUILD, ...options });
}

/** The id of the button that turns to a page and can be pressed. */
function pageButton(message: StoredMessage, quoteNumber: number): string {
  const found = buttonsOf(message).find(
    ({ customId, disabled }) =>
      !disabled &&
      customId?.startsWith('page:') === true &&
      customId.endsWith(`:${String(quoteNumber)}`),
  );
  expect(found?.customId).toBeDefined();
  return found?.customId ?? '';
}

async function showing(message: StoredMessage, text: string): Promise<StoredMessage> {
  return discord.until(`a message with “${text}”`, () => {
    const now = discord.message(message.id);
    return now && textOf(now).includes(text) ? now : undefined;
  });
}

function isPrivate({ flags }: StoredMessage): boolean {
  return (flags & EPHEMERAL) !== 0;
}

describe('◀ and ▶', () => {
  test('turn through the quotes of an answer, one at a time', async () => {
    await start();
    const first = await ask();
    expect(textOf(first)).toContain('The sky is blue.');
    expect(textOf(first)).not.toContain('At night');
    const pressed = await press(first, pageButton(first, 1));
    expect(await pressed.callback()).toMatchObject({ type: 6 });
    const second = await showing(first, 'At night it is black.');
    expect(textOf(second)).toContain('> why?');
    await press(second, pageButton(second, 2));
    const third = await showing(first, 'Clouds are grey.');
    const next = buttonsOf(third).filter(({ customId }) => customId?.startsWith('page:'));
    expect(next.map(({ disabled }) => disabled)).toEqual([false, true, true]);
    await press(third, pageButton(third, 1));
    await showing(first, 'At night it is black.');
  });

  test('work after a restart', async () => {
    await start();
    const message = await ask();
    await restart();
    await press(message, pageButton(message, 1));
    await showing(message, 'At night it is black.');
  });

  test('show what the notes say today, after the notes have changed', async () => {
    await start();
    const message = await ask();
    const newer: AnswerQuestion = ({ question }) =>
      Promise.resolve(answered(question, quote({ text: 'The sky is green now.' })));
    await restart({ answerAgain: newer });
    await press(message, pageButton(message, 1));
    expect(textOf(await showing(message, 'green now'))).not.toContain('night');
  });

  test('ask for the complete question in the same part of the notes, and nobody is told of it', async () => {
    const asked: AskRequest[] = [];
    await start({
      answerQuestion: async (request) => {
        const answer = await threeQuotes(request);
        return { ...answer, understoodAs: 'why is the sky blue?' } as Answer;
      },
      answerAgain: (request) => {
        asked.push(request);
        return threeQuotes(request);
      },
    });
    const message = await ask({ in: 'sky.md' });
    await press(message, pageButton(message, 1));
    const turned = textOf(await showing(message, 'At night'));
    expect(turned).toContain('> why?');
    expect(turned).toContain(english.understoodAs('why is the sky blue?'));
    expect(asked).toEqual([{ question: 'why is the sky blue?', isTopic: false, in: 'sky.md' }]);
  });

  test('ask all the notes where the part is gone that was asked', async () => {
    await start();
    const message = await ask({ in: 'sky.md' });
    await restart({ answerAgain: onlyEverywhere });
    await press(message, pageButton(message, 1));
    const turned = await showing(message, 'Elsewhere it is grey.');
    expect(textOf(turned)).not.toContain('The sky is blue.');
  });

  test('give anybody else a page of their own, and leave the message alone', async () => {
    await start();
    const message = await ask();
    const pressed = await press(message, pageButton(message, 1), { user: STRANGER });
    const own = await pressed.followUp();
    expect(isPrivate(own)).toBe(true);
    expect(textOf(own)).toContain('At night it is black.');
    expect(discord.message(message.id)).toEqual(message);
    await discord.press({
      message: own,
      button: pageButton(own, 2),
      guild: GUILD,
      user: STRANGER,
    });
    await showing(own, 'Clouds are grey.');
  });

  test('are politely refused once the answer is forgotten', async () => {
    await start();
    const message = await ask();
    await restart({ answers: memoryAnswers() });
    const pressed = await press(message, pageButton(message, 1));
    const said = await pressed.followUp();
    expect(textOf(said)).toBe(english.tooOld);
    expect(isPrivate(said)).toBe(true);
    expect(discord.message(message.id)).toEqual(message);
  });

  test('are not for people whom the bot does not work for', async () => {
    await start();
    const message = await ask();
    await restart({ allowedGuilds: [OTHER_GUILD] });
    const pressed = await press(message, pageButton(message, 1));
    expect(textOf(await pressed.followUp())).toBe(english.notInThisServer);
  });
});

describe('“More context”', () => {
  const around: BotOptions['neighbours'] = ({ fromLine }) => ({
    before: { ...quote({ text: 'Before it.', fromLine: fromLine - 1, toLine: fromLine - 1 }) },
    after: { ...quote({ text: 'After it.', fromLine: fromLine + 1, toLine: fromLine + 1 }) },
  });

  test('shows the passages around the quote, and “Less” hides them again', async () => {
    await start({ neighbours: around });
    const message = await ask();
    await press(message, 'more:');
    const wide = await showing(message, 'Before it.');
    expect(textOf(wide)).toMatch(/Before it\.[\s\S]*The sky is blue\.[\s\S]*After it\./);
    await press(wide, 'less:');
    await discord.until('the context to be hidden', () => {
      const now = discord.message(message.id);
      return now && !textOf(now).includes('Before it.') ? true : undefined;
    });
  });

  test('works after a restart, on the page that is shown', async () => {
    await start({ neighbours: around });
    const message = await ask();
    await press(message, pageButton(message, 1));
    const second = await showing(message, 'At night it is black.');
    await restart({ neighbours: around });
    await press(second, 'more:');
    expect(textOf(await showing(message, 'Before it.'))).toContain('At night it is black.');
  });
});

describe('👍', () => {
  test('is kept, and its giver alone is thanked', async () => {
    await start();
    const message = await ask();
    const pressed = await press(message, 'up:', { user: STRANGER });
    const thanks = await pressed.followUp();
    expect(textOf(thanks)).toBe(english.vote.thanks);
    expect(isPrivate(thanks)).toBe(true);
    expect(votes.votes).toEqual([
      { answerId: 'answer-1', quote: 0, person: STRANGER, complaint: null },
    ]);
    expect(discord.message(message.id)).toEqual(message);
  });

  test('is thanked for only once it is safe', async () => {
    const { logged } = await start({
      votes: { ...votes, voteUp: () => Promise.reject(new Error('disk full')) },
    });
    const message = await ask();
    const pressed = await press(message, 'up:');
    expect(textOf(await pressed.followUp())).toBe(english.notKept);
    expect(logged.find(({ level }) => level === 50)?.msg).toBe('A vote could not be kept');
    expect(JSON.stringify(logged)).not.toContain(ASKER);
  });

  test('is for the quote that is shown', async () => {
    await start();
    const message = await ask();
    await press(message, pageButton(message, 1));
    const second = await showing(message, 'At night it is black.');
    await (await press(second, 'up:')).followUp();
    expect(votes.votes).toMatchObject([{ quote: 1 }]);
  });
});

describe('👎', () => {
  test('opens a form whose reason and words become a gap, with question and quote', async () => {
    await start();
    const message = await ask();
    const pressed = await press(message, 'down:', { user: STRANGER });
    const form = await pressed.form();
    expect(form.title).toBe(english.vote.title);
    const sent = await discord.submit({
      form,
      values: { reason: 'out-of-date', text: ' It is green by now. ' },
    });
    const said = await sent.followUp();
    expect(textOf(said)).toBe(english.vote.noted);
    expect(isPrivate(said)).toBe(true);
    expect(votes.votes).toEqual([
      {
        answerId: 'answer-1',
        quote: 0,
        person: STRANGER,
        complaint: {
          reason: 'out-of-date',
          text: 'It is green by now.',
          question: 'why?',
          server: GUILD,
          place: CHANNEL,
          build: 'first',
          quote: {
            path: 'notes/sky.md',
            headings: ['Nature', 'Sky'],
            fromLine: 3,
            toLine: 3,
            text: 'The sky is blue.',
          },
        },
      },
    ]);
  });

  test('needs no words', async () => {
    await start();
    const pressed = await press(await ask(), 'down:');
    const sent = await discord.submit({
      form: await pressed.form(),
      values: { reason: 'wrong-passage' },
    });
    await sent.followUp();
    expect(votes.votes).toMatchObject([{ complaint: { reason: 'wrong-passage', text: '' } }]);
  });

  test('is taken by a form that was opened before a restart, even of a quote that is gone', async () => {
    await start();
    const pressed = await press(await ask(), 'down:');
    const form = await pressed.form();
    await restart({
      answerAgain: ({ question }) =>
        Promise.resolve({ kind: 'none', question, quotes: [], topics: [] }),
    });
    const sent = await discord.submit({ form, values: { reason: 'other', text: 'Gone.' } });
    expect(textOf(await sent.followUp())).toBe(english.vote.noted);
    expect(votes.votes).toMatchObject([{ complaint: { reason: 'other', quote: null } }]);
  });

  test('is kept although the part of the notes is gone that was asked', async () => {
    await start();
    const pressed = await press(await ask({ in: 'sky.md' }), 'down:');
    const form = await pressed.form();
    await restart({ answerAgain: onlyEverywhere });
    const sent = await discord.submit({ form, values: { reason: 'other' } });
    expect(textOf(await sent.followUp())).toBe(english.vote.noted);
    expect(votes.votes).toMatchObject([{ complaint: { reason: 'other', question: 'why?' } }]);
  });

  test('knows its quote although lines were written above it meanwhile', async () => {
    const inNote = (question: string, firstLine: number): Answer =>
      answered(
        question,
        quote({ headings: ['Sky'], fromLine: firstLine, toLine: firstLine }),
        quote({ headings: ['Night'], text: 'It is black.', fromLine: firstLine + 2 }),
      );
    await start({ answerQuestion: ({ question }) => Promise.resolve(inNote(question, 3)) });
    const pressed = await press(await ask(), 'down:');
    const form = await pressed.form();
    await restart({ answerAgain: ({ question }) => Promise.resolve(inNote(question, 13)) });
    await (await discord.submit({ form, values: { reason: 'incomplete' } })).followUp();
    expect(votes.votes).toMatchObject([
      { complaint: { quote: { fromLine: 13, text: 'The sky is blue.' } } },
    ]);
  });

  test('says so when it can not be kept', async () => {
    await start({ votes: { ...votes, voteDown: () => Promise.reject(new Error('disk full')) } });
    const pressed = await press(await ask(), 'down:');
    const sent = await discord.submit({ form: await pressed.form(), values: { reason: 'other' } });
    expect(textOf(await sent.followUp())).toBe(english.notKept);
  });
});

describe('a private answer', () => {
  test('is what one gets without asking for it where that is the rule', async () => {
    await start({ isPrivateByDefault: true });
    expect(isPrivate(await ask())).toBe(true);
    expect(isPrivate(await ask({ private: false }))).toBe(false);
  });

  test('is shared with the channel by a button, with the question and who asked', async () => {
    await start();
    const message = await ask({ private: true });
    expect(isPrivate(message)).toBe(true);
    const pressed = await discord.press({
      message,
      button: 'share:',
      guild: GUILD,
      nick: 'Ana *of* @everyone',
    });
    const shared = await pressed.followUp();
    expect(isPrivate(shared)).toBe(false);
    expect(textOf(shared)).toContain('Ana \\*of\\* @\u200beveryone');
    expect(textOf(shared)).toContain('> why?');
    expect(textOf(shared)).toContain('The sky is blue.');
    const kept = await showing(message, 'The sky is blue.');
    await discord.until('the button to be off', () =>
      buttonsOf(discord.message(kept.id) ?? kept).some(
        ({ label, disabled }) => label === english.buttons.shared && disabled,
      )
        ? true
        : undefined,
    );
  });

  test('is shared as the page that is read, and once however often it is pressed', async () => {
    await start();
    const message = await ask({ private: true });
    await press(message, pageButton(message, 1));
    const second = await showing(message, 'At night it is black.');
    const presses = await Promise.all([press(second, 'share:'), press(second, 'share:')]);
    await discord.until('both presses to be answered', () => {
      const edits = discord.requests.filter(
        ({ method, body }) => method === 'PATCH' && JSON.stringify(body).includes('Shared'),
      );
      return edits.length === 2 ? true : undefined;
    });
    expect(presses).toHaveLength(2);
    const posted = discord.requests.filter(
      ({ method, path, body }) =>
        method === 'POST' && path.includes('/webhooks/') && JSON.stringify(body).includes('black'),
    );
    expect(posted).toHaveLength(1);
  });

  test('can be shared after a restart, and then be turned by its asker and deleted', async () => {
    await start();
    const message = await ask({ private: true });
    await restart();
    const shared = await (await press(message, 'share:')).followUp();
    await press(shared, pageButton(shared, 1));
    const turned = await showing(shared, 'At night it is black.');
    expect(textOf(turned)).toContain('> why?');
    expect(buttonsOf(turned).map(({ customId }) => customId)).toContain(`delete:${ASKER}`);
  });

  test('is not shared for someone who may not write there', async () => {
    await start();
    const guild = READ_ONLY_GUILD;
    const asked = await discord.slash({ guild, options: { question: 'why?', private: true } });
    const message = await asked.finalMessage();
    const pressed = await discord.press({ message, button: 'share:', guild });
    const said = await pressed.followUp();
    expect(textOf(said)).toBe(english.mayNotWriteHere);
    expect(isPrivate(said)).toBe(true);
  });

  test('can be shared again after Discord refused it', async () => {
    const { logged } = await start();
    const message = await ask({ private: true });
    discord.fail('POST', /\/webhooks\/\d+\/[^/]+$/, {
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    });
    await press(message, 'share:');
    await discord.until('the refusal', () =>
      logged.find(({ msg }) => msg === 'Discord refused a reply'),
    );
    const shared = await (await press(message, 'share:')).followUp();
    expect(textOf(shared)).toContain('The sky is blue.');
  });

  test('has no share button in a private conversation, where there is no channel', async () => {
    await start();
    const asked = await discord.slash({ options: { question: 'why?', private: true } });
    const ids = buttonsOf(await asked.finalMessage()).map(({ customId }) => customId ?? '');
    expect(ids.filter((id) => id.startsWith('share:'))).toEqual([]);
  });
});

describe('an answer that can not be kept', () => {
  test('goes out all the same, without the buttons that would need it', async () => {
    const { logged } = await start({
      answers: { ...answers, save: () => Promise.reject(new Error('disk full')) },
    });
    const message = await ask();
    expect(textOf(message)).toContain('The sky is blue.');
    expect(buttonsOf(message).map(({ customId }) => customId)).toEqual([`delete:${ASKER}`]);
    expect(logged.find(({ level }) => level === 40)?.msg).toContain('could not be kept');
  });
});

describe('in the person’s language', () => {
  test('an unknown one is English', async () => {
    await start();
    const asked = await discord.slash({
      guild: GUILD,
      locale: 'tr',
      options: { question: 'why?' },
    });
    expect(textOf(await asked.finalMessage())).toContain(english.found);
  });
});
