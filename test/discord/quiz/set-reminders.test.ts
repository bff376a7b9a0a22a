import { describe, expect, test } from 'vitest';

import { english } from '../../../src/messages/english.js';
import { german } from '../../../src/messages/german.js';
import { buttonsOf, textOf } from '../../helpers/discord-reading.js';
import type { StoredMessage } from '../../helpers/loopback-discord.js';
import { ADA, isPrivate, progressBot } from '../../helpers/progress-bot.js';
import { QUIZ_CARDS } from '../../helpers/quiz-bot.js';
import { DAY_MS, START } from '../../helpers/stores.js';

const { discord, quiz, start, stop, use, reply } = progressBot();

const { reminders } = english.progress;

async function wants(): Promise<boolean> {
  return (await quiz().stores.learners.find(ADA)).wantsReminders;
}

/** The latest private message of the bot, once there are so many. */
async function privateMessage(nth: number): Promise<StoredMessage> {
  return discord().until(`private message ${String(nth)}`, () =>
    discord()
      .privateMessagesOf(ADA)
      .at(nth - 1),
  );
}

describe('whoever switches reminders on', () => {
  test('gets a first message, which says when more come, and a private word about it', async () => {
    await start();
    const said = await use('reminders', { options: { on: true } });
    expect(isPrivate(said)).toBe(true);
    expect(textOf(said)).toBe(reminders.on);
    const hello = await privateMessage(1);
    expect(textOf(hello)).toContain(reminders.hello('22:00', '8:00', 'UTC'));
    expect(textOf(hello)).toContain(reminders.zoneHint);
    expect(await wants()).toBe(true);
  });

  test('hears of their own time zone, if they have set one', async () => {
    await start({ quietHours: { from: 0, to: 0 } });
    await quiz().stores.learners.set(ADA, { timeZone: 'America/New_York' });
    await use('reminders', { options: { on: true }, locale: 'de' });
    const hello = textOf(await privateMessage(1));
    expect(hello).toContain(german.progress.reminders.helloAnytime('America/New\\_York'));
    expect(hello).not.toContain(german.progress.reminders.zoneHint);
    expect((await quiz().stores.learners.find(ADA)).locale).toBe('de');
  });

  test('is told what to do if they can’t be written to, and gets none', async () => {
    await start();
    discord().meet(ADA, { takesMessages: false });
    const said = await use('reminders', { options: { on: true } });
    expect(textOf(said)).toBe(reminders.closed);
    expect(await wants()).toBe(false);
    discord().meet(ADA, { takesMessages: true });
    expect(textOf(await use('reminders', { options: { on: true } }))).toBe(reminders.on);
    expect(await wants()).toBe(true);
  });

  test('can switch them off again', async () => {
    await start();
    await use('reminders', { options: { on: true } });
    expect(textOf(await use('reminders', { options: { on: false } }))).toBe(reminders.off);
    expect(await wants()).toBe(false);
  });

  test('can switch them off in the message that comes', async () => {
    await start();
    await use('reminders', { options: { on: true } });
    const pressed = await discord().press({
      message: await privateMessage(1),
      button: 'stand:turn-off',
      user: ADA,
    });
    const left = await pressed.finalMessage();
    expect(textOf(left)).toBe(reminders.turnedOff);
    expect(buttonsOf(left)).toEqual([]);
    expect(await wants()).toBe(false);
  });
});

describe('a reminder', () => {
  /** Starts a bot that finds somebody with a card that is due. */
  async function startWithDue(): Promise<void> {
    await start();
    await stop();
    await quiz().stores.learners.set(ADA, { wantsReminders: true });
    const at = new Date(START.getTime() - 2 * DAY_MS);
    await reply(ADA, 0, { rating: 'again', isRight: false, at });
    await start();
  }

  test('comes when the bot starts and something is due, once', async () => {
    await startWithDue();
    const message = await privateMessage(1);
    expect(textOf(message)).toContain(reminders.due(1));
    await stop();
    await start();
    await use('stats');
    expect(discord().privateMessagesOf(ADA)).toHaveLength(1);
  });

  test('starts the cards that are due, also after a restart', async () => {
    await startWithDue();
    const message = await privateMessage(1);
    await stop();
    await start();
    const pressed = await discord().press({ message, button: 'stand:review', user: ADA });
    const card = await pressed.finalMessage();
    expect(isPrivate(card)).toBe(false);
    expect(textOf(card)).toContain(QUIZ_CARDS[0].prompt);
  });

  test('to whoever can’t be written to any more is the last', async () => {
    await start();
    await stop();
    discord().meet(ADA, { takesMessages: false });
    await quiz().stores.learners.set(ADA, { wantsReminders: true });
    await reply(ADA, 0, {
      isRight: false,
      rating: 'again',
      at: new Date(START.getTime() - DAY_MS),
    });
    await start();
    await discord().request('POST', /^\/channels\/\d+\/messages$/);
    await stop();
    expect(await wants()).toBe(false);
    expect(JSON.stringify(quiz().logged)).not.toContain(ADA);
  });
});
