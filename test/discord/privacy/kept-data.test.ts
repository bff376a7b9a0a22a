import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { AnswerQuestion } from '../../../src/answer/answer.js';
import { english } from '../../../src/messages/english.js';
import { answered, quote } from '../../helpers/discord-quotes.js';
import type { TestBot } from '../../helpers/discord-bot.js';
import { buttonsOf, textOf } from '../../helpers/discord-reading.js';
import {
  openLoopbackDiscord,
  type LoopbackDiscord,
  type StoredMessage,
} from '../../helpers/loopback-discord.js';
import { QUIZ_CARDS, startQuizBot, type TestQuiz } from '../../helpers/quiz-bot.js';
import { openTestStores, type TestStores } from '../../helpers/stores.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const ANN = '700000000000000001';
const BEN = '700000000000000009';
const REPORT = 'A shard takes 2 MB today.';

const { privacy } = english;

let discord: LoopbackDiscord;
let running: TestBot & TestQuiz;
let stores: TestStores;

const answerQuestion: AnswerQuestion = ({ question }) =>
  Promise.resolve(
    answered(question, quote({ path: 'streaming/kinesis.md', headings: ['Kinesis', 'Shards'] })),
  );

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: [ANN, BEN] }],
  });
  stores = await openTestStores({ isRunning: true });
  const { answers, votes } = stores;
  running = await startQuizBot(discord, {
    stores,
    cards: QUIZ_CARDS.filter(({ choices }) => choices !== null),
    overrides: { answerQuestion, answerAgain: answerQuestion, answers, votes },
  });
});

afterEach(async () => {
  await running.bot.stop(0);
  await discord.close();
  expect(discord.violations).toEqual([]);
});

/** Asks, votes, reports, plays a card, finds it bad and sets something; returns the round's message. */
async function useAll(user: string): Promise<StoredMessage> {
  const asked = await discord.slash({ user, guild: GUILD, options: { question: 'how many?' } });
  const answer = await asked.finalMessage();
  await (await discord.press({ message: answer, button: 'up:', user })).followUp();
  const second = await discord.slash({ user, options: { question: 'and how much?' } });
  const down = await discord.press({
    message: await second.finalMessage(),
    button: 'down:',
    user,
  });
  const values = { reason: ['out-of-date'], text: `${REPORT} ${user.slice(-1)}` };
  await (await discord.submit({ form: await down.form(), values, user })).followUp();
  const card = await (
    await discord.press({ message: answer, button: 'quiz:', user })
  ).finalMessage();
  await discord.press({ message: card, button: 'alone:choose:', user });
  const resolved = await withButton(card, english.round.buttons.badCard);
  const bad = buttonOf(resolved, english.round.buttons.badCard);
  await discord.press({ message: resolved, button: bad, user });
  await stores.learners.set(user, { timeZone: 'Europe/Madrid', isHidden: true });
  return card;
}

function buttonOf(message: StoredMessage, label: string): string {
  return buttonsOf(message).find((button) => button.label === label)?.customId ?? 'none';
}

/** The message once it has a button. */
async function withButton(message: StoredMessage, label: string): Promise<StoredMessage> {
  return discord.until(`a button “${label}”`, () => {
    const now = discord.message(message.id);
    return now && buttonOf(now, label) !== 'none' ? now : undefined;
  });
}

/** All rows of all tables that hold a text, as JSON. */
async function rowsWith(text: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
  `.execute(stores.queries);
  expect(tables.length).toBeGreaterThan(12);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(stores.queries);
    found.push(
      ...rows.map((row) => `${name} ${JSON.stringify(row)}`).filter((row) => row.includes(text)),
    );
  }
  return found;
}

/** The channel of somebody's private messages, in which they ask something. */
async function privateChannelOf(author: string): Promise<string> {
  const said = await discord.say({ author, content: 'how many?' });
  await said.reply();
  const { channelId } = said.message;
  await expect.poll(() => rowsWith(channelId)).toHaveLength(2);
  return channelId;
}

async function privacyOf(
  user: string,
  subcommand: 'show' | 'export' | 'delete',
): Promise<StoredMessage> {
  const sent = await discord.slash({ command: 'privacy', subcommand, guild: GUILD, user });
  return sent.finalMessage();
}

describe('what somebody did with the bot', () => {
  test('is shown to them, handed out, and deleted without a trace; others keep what they have', async () => {
    const card = await useAll(ANN);
    await useAll(BEN);
    const shown = textOf(await privacyOf(ANN, 'show'));
    const { kinds } = privacy;
    for (const kind of [
      kinds.reviews(1),
      kinds.cards(1),
      kinds.rounds(1),
      kinds.reports(2),
      kinds.topics(1),
      kinds.votes(2),
      kinds.settings,
    ]) {
      expect(shown).toContain(`**${kind}**`);
    }
    const [file] = (await privacyOf(ANN, 'export')).files;
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      person: ANN,
      votes: [{ vote: 'up' }, { vote: 'down', report: { text: `${REPORT} 1` } }],
      askedTopics: [{ note: 'streaming/kinesis.md', headings: ['Kinesis', 'Shards'] }],
      settings: [{ timeZone: 'Europe/Madrid' }],
    });
    expect(file?.text).not.toContain(BEN);
    expect(file?.text).not.toContain(`${REPORT} 9`);

    // The id of a channel with one person tells who it is.
    const annsChannel = await privateChannelOf(ANN);
    const bensChannel = await privateChannelOf(BEN);
    const ofBen = await stores.personal.export(BEN);
    const asked = await privacyOf(ANN, 'delete');
    expect((await rowsWith(ANN)).length).toBeGreaterThan(6);
    await discord.press({ message: asked, button: 'privacy:delete', user: ANN });
    await discord.until('it to be deleted', () =>
      textOf(discord.message(asked.id) ?? asked).includes(privacy.deleted) ? true : undefined,
    );
    expect(await rowsWith(ANN)).toEqual([]);
    expect(await rowsWith(annsChannel)).toEqual([]);
    expect(await rowsWith(`${REPORT} 1`)).toEqual([]);
    expect(textOf(await privacyOf(ANN, 'show'))).toContain(privacy.nothing);
    expect({ ...(await stores.personal.export(BEN)), exportedAt: ofBen['exportedAt'] }).toEqual(
      ofBen,
    );

    expect(await rowsWith(bensChannel)).toHaveLength(2);
    // The round that was under way is over.
    const pressed = discord.message(card.id) ?? card;
    await discord.press({ message: pressed, button: 'alone:next:', user: ANN });
    await discord.until('the round to be over', () =>
      textOf(discord.message(card.id) ?? card) === english.round.over ? true : undefined,
    );
    expect(await rowsWith(ANN)).toEqual([]);
  });
});
