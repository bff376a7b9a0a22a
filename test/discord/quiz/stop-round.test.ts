import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { TestBot } from '../../helpers/discord-bot.js';
import { readText, textOf } from '../../helpers/discord-reading.js';
import { EPHEMERAL } from '../../helpers/discord-world.js';
import {
  ASKER,
  openLoopbackDiscord,
  type LoopbackDiscord,
  type PersonOptions,
  type StoredMessage,
} from '../../helpers/loopback-discord.js';
import { QUIZ_CARDS, startQuizBot, type TestQuiz } from '../../helpers/quiz-bot.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER = '700000000000000009';

let discord: LoopbackDiscord;
let bot: TestBot & TestQuiz;

beforeEach(async () => {
  discord = await openLoopbackDiscord({ guilds: [{ id: GUILD, channels: [CHANNEL] }] });
  bot = await startQuizBot(discord, { cards: QUIZ_CARDS.slice(0, 2) });
});

afterEach(async () => {
  await bot.bot.stop(0);
  await discord.close();
  expect(discord.violations).toEqual([]);
});

async function quiz(
  subcommand: 'start' | 'stop',
  mode?: 'together' | 'race',
  person: PersonOptions = {},
): Promise<StoredMessage> {
  const sent = await discord.slash({
    command: 'quiz',
    subcommand,
    guild: GUILD,
    ...(mode && { options: { mode } }),
    ...person,
  });
  return sent.finalMessage();
}

function shown(message: StoredMessage): string {
  return readText(textOf(message));
}

describe('/quiz stop', () => {
  test('says so where there is nothing to stop', async () => {
    const said = await quiz('stop');
    expect(shown(said)).toContain('You have no quiz under way');
    expect(said.flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test.each(['together', 'race'] as const)(
    'ends the round in the channel for who started it (%s)',
    async (mode) => {
      await quiz('start', mode);
      expect(shown(await quiz('stop'))).toBe('The quiz in this channel is ended.');
      expect(await bot.desk.openIn(CHANNEL)).toBeUndefined();
      expect(shown(await quiz('stop'))).toContain('You have no quiz under way');
    },
  );

  test('ends it for who may manage the server, and for nobody else', async () => {
    await quiz('start', 'together');
    expect(shown(await quiz('stop', undefined, { user: OTHER }))).toContain(
      'Only whoever started the quiz in this channel',
    );
    expect(await bot.desk.openIn(CHANNEL)).toBeDefined();
    const manager = { user: OTHER, isManager: true };
    expect(shown(await quiz('stop', undefined, manager))).toBe(
      'The quiz in this channel is ended.',
    );
    expect(await bot.desk.openIn(CHANNEL)).toBeUndefined();
  });

  test('ends one’s own round, and lets that of others go on', async () => {
    await quiz('start', 'together', { user: OTHER });
    await quiz('start');
    expect(shown(await quiz('stop'))).toBe('The quiz is over. No card was answered.');
    expect(await bot.desk.openOf(ASKER)).toBeUndefined();
    expect(await bot.desk.openIn(CHANNEL)).toBeDefined();
  });

  test('ends both where both are one’s own', async () => {
    await quiz('start', 'together');
    await quiz('start');
    expect(shown(await quiz('stop'))).toBe(
      'The quiz in this channel is ended.\nThe quiz is over. No card was answered.',
    );
    expect(await bot.desk.openIn(CHANNEL)).toBeUndefined();
    expect(await bot.desk.openOf(ASKER)).toBeUndefined();
  });

  test('works while there are no cards', async () => {
    await quiz('start');
    bot.replaceCards([]);
    expect(shown(await quiz('stop'))).toBe('The quiz is over. No card was answered.');
  });
});
