import { describe, expect, test } from 'vitest';

import { english } from '../../../src/messages/english.js';
import { spanish } from '../../../src/messages/spanish.js';
import { readText, textOf } from '../../helpers/discord-reading.js';
import type { StoredMessage } from '../../helpers/loopback-discord.js';
import { ADA, BO, GUILD, isPrivate, progressBot } from '../../helpers/progress-bot.js';
import { DAY_MS, START } from '../../helpers/stores.js';

const { discord, quiz, start, stop, use, reply } = progressBot();

const { board } = english.progress;
const LEFT = '700000000000000099';
const HOUR_MS = 60 * 60_000;

function before(days: number): { readonly at: Date; readonly day: string } {
  // The test’s Sunday begins a bit later than its clock.
  const at = new Date(START.getTime() - days * DAY_MS - HOUR_MS);
  return { at, day: at.toISOString().slice(0, 10) };
}

async function press(
  message: StoredMessage,
  { button, user = ADA }: { readonly button: string; readonly user?: string },
): Promise<StoredMessage> {
  const pressed = await discord().press({ message, button, user, guild: GUILD });
  return user === ADA ? pressed.finalMessage() : pressed.followUp();
}

describe('a leaderboard', () => {
  test('shows points, share of right replies and streak of this week, for all to see', async () => {
    await start();
    discord().meet(ADA, { nick: 'Ada' });
    discord().meet(BO, { displayName: 'Bo' });
    await reply(ADA, 0);
    await reply(ADA, 1, { ...before(1), points: 50 });
    await reply(ADA, 2, { isRight: false, points: 0, rating: 'again' });
    await reply(BO, 0, { points: 1_200 });
    await reply(BO, 0, { ...before(7), points: 5_000 });
    const message = await use('leaderboard');
    expect(isPrivate(message)).toBe(false);
    expect(textOf(message).split('\n').slice(1)).toEqual([
      `-# ${board.periods.week}`,
      '🥇 **Bo**',
      `-# ${board.row(1_200, 100)}`,
      '🥈 **Ada**',
      `-# ${board.row(150, 67)} · 🔥 ${board.streak(2)}`,
    ]);
  });

  test('has friendly words where nobody has points', async () => {
    await start();
    await reply(ADA, 0, { points: 0, isRight: false });
    await reply(BO, 0, { server: 'another' });
    const message = await use('leaderboard', { locale: 'es-ES' });
    expect(textOf(message)).toContain(spanish.progress.board.nobody);
    expect(textOf(message)).not.toContain(BO);
  });

  test('is one of a server', async () => {
    await start();
    const asked = await discord().slash({ command: 'quiz', subcommand: 'leaderboard', user: ADA });
    expect(textOf(await asked.finalMessage())).toBe(board.onlyInServers);
  });

  test('leaves out who hides, and tells them alone', async () => {
    await start();
    await reply(ADA, 0);
    await reply(BO, 0);
    await quiz().stores.learners.set(BO, { isHidden: true });
    const message = await use('leaderboard', { user: BO });
    expect(textOf(message)).toContain('🥇');
    expect(textOf(message)).not.toContain('🥈');
    expect(textOf(message)).not.toContain(board.youAreHidden);
    const asked = await use('leaderboard');
    const own = await press(asked, { button: 'stand:board:all', user: BO });
    expect(isPrivate(own)).toBe(true);
    expect(textOf(own)).toContain(board.youAreHidden);
  });

  test('gives all with as many points the same place', async () => {
    await start();
    discord().meet(ADA, { nick: 'Ada' });
    discord().meet(BO, { nick: 'Bo' });
    await reply(ADA, 0);
    await reply(BO, 0);
    expect(textOf(await use('leaderboard')).match(/🥇|🥈/g)).toEqual(['🥇', '🥇']);
  });

  test('shows the first ten, and the place of who asks below', async () => {
    await start();
    discord().meet(ADA, { nick: 'Ada' });
    for (let n = 1; n <= 14; n += 1) {
      await reply(`7000000000000001${String(n).padStart(2, '0')}`, 0, { points: 1_000 - n });
    }
    await reply(ADA, 0, { points: 5 });
    const shown = textOf(await use('leaderboard'));
    expect(shown).toContain(String.raw`10\. `);
    expect(shown).not.toContain(String.raw`11\. `);
    expect(shown).toContain(`⋯\n${String.raw`15\.`} **Ada**\n`);
    expect(shown).toContain(board.more(4));
    const other = textOf(await use('leaderboard', { user: BO }));
    expect(other).not.toContain('⋯');
    expect(other).toContain(board.more(5));
  });

  test('names who improved most', async () => {
    await start();
    discord().meet(ADA, { nick: 'Ada' });
    discord().meet(BO, { nick: 'Bo' });
    for (const person of [ADA, BO]) {
      for (let n = 0; n < 10; n += 1) {
        const isRight = person === BO || n < 5;
        await reply(person, n, { ...before(10), isRight, points: 10 });
        await reply(person, n, { ...before(1), isRight: n < 8, points: 10 });
      }
    }
    expect(readText(textOf(await use('leaderboard')))).toContain(
      `📈 ${board.improved('Ada', 50, 80)}`,
    );
  });
});

describe('the times of a leaderboard', () => {
  async function twoMonths(): Promise<void> {
    await start();
    discord().meet(ADA, { nick: 'Ada' });
    await reply(ADA, 0, { points: 1 });
    await reply(ADA, 0, { ...before(2), points: 10 });
    await reply(ADA, 0, { ...before(60), points: 100 });
  }

  test('can be turned by who asked, also after a restart', async () => {
    await twoMonths();
    const week = await use('leaderboard');
    expect(textOf(week)).toContain(board.row(11, 100));
    await stop();
    await start();
    const month = await press(week, { button: 'stand:board:month' });
    expect(month.id).toBe(week.id);
    // The first of March is a Sunday.
    expect(textOf(month)).toContain(board.row(1, 100));
    expect(textOf(month)).toContain(board.periods.month);
    expect(textOf(await press(month, { button: 'stand:board:all' }))).toContain(
      board.row(111, 100),
    );
  });

  test('turned by anybody else, come as a copy for them', async () => {
    await twoMonths();
    const week = await use('leaderboard');
    const copy = await press(week, { button: 'stand:board:all', user: BO });
    expect(isPrivate(copy)).toBe(true);
    expect(textOf(copy)).toContain(board.row(111, 100));
    expect(textOf(discord().message(week.id) ?? {})).toContain(board.row(11, 100));
    const turned = await discord().press({ message: copy, button: 'stand:board:week', user: BO });
    expect((await turned.finalMessage()).id).toBe(copy.id);
  });
});

describe('names', () => {
  test('are those of the server, looked up once and shown as they are written', async () => {
    await start();
    discord().meet(ADA, { nick: '**Ada** <@1> ||x||\u202e' });
    await reply(ADA, 0);
    await use('leaderboard');
    const shown = textOf(await use('leaderboard'));
    expect(readText(shown)).toContain('🥇 **Ada** <@1> ||x||');
    expect(shown).not.toContain('\u202e');
    const asked = discord().requests.filter(({ path }) => path.includes('/members/'));
    expect(asked).toHaveLength(1);
  });

  test('of who left are not shown, nor is their number', async () => {
    await start();
    await reply(LEFT, 0);
    const shown = textOf(await use('leaderboard'));
    expect(shown).toContain(`🥇 ${board.left}`);
    expect(shown).not.toContain(LEFT);
  });

  test('that can’t be looked up just now are looked up again', async () => {
    await start();
    discord().meet(ADA, { nick: 'Ada' });
    await reply(ADA, 0);
    discord().fail('GET', /\/members\//, { status: 403, body: { code: 0, message: 'No' } });
    expect(textOf(await use('leaderboard'))).toContain(board.left);
    expect(textOf(await use('leaderboard'))).toContain('**Ada**');
    expect(JSON.stringify(quiz().logged)).not.toContain(ADA);
  });
});
