import { describe, expect, test } from 'vitest';

import { english } from '../../../src/messages/english.js';
import { buttonsOf, readText, textOf } from '../../helpers/discord-reading.js';
import type { StoredMessage } from '../../helpers/loopback-discord.js';
import { ADA, BO, CHANNEL, GUILD, isPrivate, progressBot } from '../../helpers/progress-bot.js';
import { QUIZ_CARDS } from '../../helpers/quiz-bot.js';
import { DAY_MS, START } from '../../helpers/stores.js';

const { discord, quiz, start, stop, use, reply } = progressBot();

const { stats } = english.progress;

function daysAgo(days: number): { readonly at: Date; readonly day: string } {
  const at = new Date(START.getTime() - days * DAY_MS);
  return { at, day: at.toISOString().slice(0, 10) };
}

function idsOf(message: StoredMessage): (string | undefined)[] {
  return buttonsOf(message).map(({ customId }) => customId);
}

describe('how somebody stands', () => {
  test('who never replied is told how to begin', async () => {
    await start();
    const message = await use('stats');
    expect(isPrivate(message)).toBe(true);
    expect(textOf(message)).toContain(stats.nothing);
    expect(textOf(message)).toContain(stats.fresh(QUIZ_CARDS.length));
    expect(idsOf(message)).toEqual([`alone:begin:any:10:${ADA}`, 'stand:hide']);
    const pressed = await discord().press({ message, button: 'alone:begin', user: ADA });
    const card = await pressed.finalMessage();
    expect(QUIZ_CARDS.some(({ prompt }) => textOf(card).includes(prompt))).toBe(true);
  });

  test('is shown with cards, what is kept in mind, what comes when, streak and points', async () => {
    await start();
    for (const days of [20, 18, 2, 1]) await reply(ADA, 0, daysAgo(days));
    await reply(ADA, 1, { ...daysAgo(1), isRight: false, rating: 'again', points: 0 });
    await reply(BO, 2, daysAgo(1));
    const shown = textOf(await use('stats'));
    expect(shown).toContain([stats.known(1), stats.learning(1), stats.fresh(6)].join(' · '));
    expect(shown).toContain(stats.kept(100, 2));
    expect(shown).toContain(`🔥 ${stats.days(2)}\n-# ❄️ ${stats.playToday} · ${stats.freezeLeft}`);
    expect(shown).toContain(stats.pointsOf(400, 200));
    expect(shown).toMatch(/^today 1 █+$/m);
    expect(shown).not.toContain(stats.hidden);
  });

  test('counts days by the clocks of where they are', async () => {
    await start();
    await quiz().stores.learners.set(ADA, { timeZone: 'Pacific/Auckland' });
    // It is the second of March there, so that only yesterday was played on.
    await reply(ADA, 0, { day: '2026-03-01' });
    const shown = textOf(await use('stats'));
    expect(shown).toContain(stats.days(1));
    expect(shown).toContain(stats.playToday);
    expect(shown).toMatch(/^today .*\nTue /m);
  });

  test('in a private message has no points, but a streak of all places', async () => {
    await start();
    await reply(ADA, 0);
    await reply(ADA, 1, { ...daysAgo(1), server: 'another' });
    const asked = await discord().slash({ command: 'quiz', subcommand: 'stats', user: ADA });
    const shown = textOf(await asked.finalMessage());
    expect(shown).toContain(stats.days(2));
    expect(shown).not.toContain(stats.points);
  });

  test('leaves out cards that are asked no more', async () => {
    await start();
    await reply(ADA, 0, { ...daysAgo(3), rating: 'again', isRight: false });
    quiz().replaceCards(QUIZ_CARDS.slice(1));
    const message = await use('stats');
    expect(textOf(message)).toContain(stats.fresh(QUIZ_CARDS.length - 1));
    expect(idsOf(message)).not.toContain('stand:review');
  });

  test('names the topics that are hardest, each card in one of them', async () => {
    await start();
    for (const at of [0, 1, 2]) await reply(ADA, at, { isRight: false, rating: 'again' });
    await reply(ADA, 0);
    for (const at of [5, 6, 5]) await reply(ADA, at);
    const shown = readText(textOf(await use('stats')));
    const hardest = shown.slice(shown.indexOf(stats.hardest)).split('\n- ').slice(1);
    expect(hardest).toHaveLength(1);
    expect(hardest[0]).toMatch(/Kinesis.*Shards.*: missed 3 of 4/);
  });

  test('offers to review what is due, also after a restart', async () => {
    await start();
    await reply(ADA, 0, { ...daysAgo(3), rating: 'again', isRight: false });
    const message = await use('stats');
    expect(buttonsOf(message)[0]?.label).toBe(stats.review(1));
    await stop();
    await start();
    const pressed = await discord().press({
      message,
      button: 'stand:review',
      user: ADA,
      guild: GUILD,
    });
    const card = await pressed.finalMessage();
    expect(isPrivate(card)).toBe(true);
    expect(textOf(card)).toContain(QUIZ_CARDS[0].prompt);
  });

  test('is not told to a server that may not ask', async () => {
    await start({ overrides: { allowedGuilds: ['600000000000000099'] } });
    expect(textOf(await use('stats'))).toBe(english.notInThisServer);
  });
});

describe('whoever hides from leaderboards', () => {
  test('is told so, still sees their points, and can come back', async () => {
    await start();
    await reply(ADA, 0);
    const pressIn = async (message: StoredMessage, button: string): Promise<StoredMessage> =>
      (
        await discord().press({
          message,
          button,
          user: ADA,
          guild: GUILD,
          channel: CHANNEL,
        })
      ).finalMessage();
    const hidden = await pressIn(await use('stats'), 'stand:hide');
    expect(textOf(hidden)).toContain(stats.hidden);
    expect(textOf(hidden)).toContain(stats.pointsOf(100, 100));
    expect((await quiz().stores.learners.find(ADA)).isHidden).toBe(true);
    const back = await pressIn(hidden, 'stand:unhide');
    expect(textOf(back)).not.toContain(stats.hidden);
    expect((await quiz().stores.learners.find(ADA)).isHidden).toBe(false);
  });
});
