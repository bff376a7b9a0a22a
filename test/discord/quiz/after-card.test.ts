import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { TestBot } from '../../helpers/discord-bot.js';
import { buttonsOf, readText, textOf } from '../../helpers/discord-reading.js';
import { EPHEMERAL } from '../../helpers/discord-world.js';
import {
  ASKER,
  openLoopbackDiscord,
  type LoopbackDiscord,
  type StoredMessage,
} from '../../helpers/loopback-discord.js';
import { QUIZ_CARDS, startQuizBot, type TestQuiz } from '../../helpers/quiz-bot.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER = '700000000000000009';

const TO_TYPE = QUIZ_CARDS.filter(({ prompt }) => prompt.includes('Which service runs SQL'));

let discord: LoopbackDiscord;
let bot: TestBot & TestQuiz;

beforeEach(async () => {
  discord = await openLoopbackDiscord({ guilds: [{ id: GUILD, channels: [CHANNEL] }] });
  bot = await startQuizBot(discord, { cards: TO_TYPE });
});

afterEach(async () => {
  await bot.bot.stop(0);
  await discord.close();
  expect(discord.violations).toEqual([]);
});

/** A card that was asked to all and typed wrongly by one, resolved. */
async function resolvedForAll(): Promise<StoredMessage> {
  const options = { mode: 'together' };
  await discord.slash({ command: 'quiz', subcommand: 'start', guild: GUILD, options });
  const asked = await publicWith('Answer');
  const opened = await press(asked, 'Answer', ASKER);
  await discord.submit({ form: await opened.form(), values: { answer: 'Presto' } });
  await discord.until('the answer to be counted', () => {
    const now = discord.message(asked.id);
    return now && textOf(now).includes('1 answer') ? now : undefined;
  });
  await press(asked, 'Reveal now', ASKER);
  return publicWith('I was right');
}

function publicWith(label: string): Promise<StoredMessage> {
  return discord.until(`a message with ${label}`, () =>
    discord.messagesIn(CHANNEL).find((each) => each.visibleTo === undefined && has(each, label)),
  );
}

function has(message: StoredMessage, label: string): boolean {
  return buttonsOf(message).some((button) => button.label === label);
}

function press(message: StoredMessage, label: string, user: string) {
  const now = discord.message(message.id) ?? message;
  const id = buttonsOf(now).find((button) => button.label === label)?.customId ?? '';
  return discord.press({ message: now, button: id, user });
}

async function told(message: StoredMessage, label: string, user: string): Promise<string> {
  const said = await (await press(message, label, user)).followUp();
  expect(said.flags & EPHEMERAL).toBe(EPHEMERAL);
  return readText(textOf(said));
}

describe('after a card that was asked to all', () => {
  test('who was right says so, and is told privately that it counts; once', async () => {
    const message = await resolvedForAll();
    const before = discord.message(message.id);
    expect(await told(message, 'I was right', ASKER)).toContain('It counts as right for you now.');
    expect(await told(message, 'I was right', ASKER)).toContain('It counted as right already.');
    expect(await told(message, 'I was right', OTHER)).toContain('You gave no answer');
    expect(discord.message(message.id)).toEqual(before);
    expect(await bot.stores.reviews.reviewsOf(ASKER, new Date(0))).toMatchObject([
      { isRight: true, rating: 'good', points: 0 },
    ]);
  });

  test('a bad card is retired when a second person says so', async () => {
    const message = await resolvedForAll();
    const [card] = TO_TYPE;
    expect(await told(message, 'Bad card', ASKER)).toContain('Thank you, noted.');
    expect(await told(message, 'Bad card', ASKER)).toContain('Thank you, noted.');
    expect(await bot.stores.cards.retired()).toEqual(new Set());
    expect(await told(message, 'Bad card', OTHER)).toContain('You are not the first');
    expect(await bot.stores.cards.retired()).toEqual(new Set([card?.id]));
  });
});
