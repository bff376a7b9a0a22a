import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { english } from '../../src/messages/english.js';
import { openStores } from '../../src/stores.js';
import { buttonsOf, textOf } from '../helpers/discord-reading.js';
import { type FootnoteProcess, runCommand, startMain } from '../helpers/footnote-process.js';
import {
  type LoopbackDiscord,
  openLoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

/* The real process, killed without warning in the middle of what people do in Discord. */

const GUILD = '600000000000000001';
const ASKED = 'what is one DPU?';
/** None of the sample notes is about these. */
const MISSES = ['poach an egg', 'tune a piano', 'prune a rose', 'knit a scarf', 'sail a dinghy'];

let place: Workspace;
let discord: LoopbackDiscord;
let bot: FootnoteProcess;

beforeEach(async () => {
  place = await createWorkspace('sample');
  expect(await runCommand(['index'], { cwd: place.folder })).toMatchObject({ code: 0 });
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: ['600000000000000002'] }],
  });
  start();
});

afterEach(async () => {
  await kill();
  await discord.close();
  await place.remove();
  // What was on its way when the process died is no fault of its manners.
  expect(discord.violations.filter((fault) => !fault.includes('unanswered'))).toEqual([]);
});

function start(): void {
  bot = startMain({
    cwd: place.folder,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
  });
}

async function kill(): Promise<void> {
  bot.child.kill('SIGKILL');
  await bot.finished;
}

async function ask(question: string, user?: string): Promise<StoredMessage> {
  const asked = await discord.slash({
    guild: GUILD,
    options: { question },
    ...(user === undefined ? {} : { user }),
  });
  return asked.finalMessage();
}

function person(number: number): string {
  return String(710_000_000_000_000_000n + BigInt(number));
}

test('buttons made before a crash turn pages, show context, share and vote after it', async () => {
  const message = await ask(ASKED);
  const asked = await discord.slash({
    guild: GUILD,
    options: { question: ASKED, private: true },
  });
  const own = await asked.finalMessage();
  await kill();
  start();
  const edited = async (button: string): Promise<StoredMessage> => {
    const before = JSON.stringify(discord.message(message.id));
    await discord.press({ message: discord.message(message.id) ?? message, button, guild: GUILD });
    return discord.until(`${button} to change the message`, () => {
      const now = discord.message(message.id);
      return now && JSON.stringify(now) !== before ? now : undefined;
    });
  };
  await discord.online();
  const wide = await edited('more:');
  expect(textOf(wide).length).toBeGreaterThan(textOf(message).length);
  expect(textOf(await edited('less:'))).toBe(textOf(message));
  const next = buttonsOf(message).find(
    ({ customId, disabled }) => customId?.startsWith('page:') === true && !disabled,
  );
  if (next?.customId !== undefined) {
    expect(textOf(await edited(next.customId))).not.toBe(textOf(message));
  }
  const voted = await discord.press({ message, button: 'up:', guild: GUILD, user: person(1) });
  expect(textOf(await voted.followUp())).toBe(english.vote.thanks);
  const shared = await discord.press({ message: own, button: 'share:', guild: GUILD });
  expect(textOf(await shared.followUp())).toContain(ASKED);
});

test('no vote and no gap that was acknowledged is lost to a kill under load', async () => {
  const message = await ask(ASKED);
  const safeVotes = { up: 0, down: 0 };
  const safeGaps: string[] = [];
  let started = 0;
  const load: Promise<void>[] = [];
  const swallow = (work: Promise<void>): void => {
    // What was under way when the process died is never answered, and nobody was told that it is safe.
    load.push(work.catch(() => undefined));
  };
  const up = async (number: number): Promise<void> => {
    const pressed = await discord.press({
      message,
      button: 'up:',
      guild: GUILD,
      user: person(number),
    });
    if (textOf(await pressed.followUp()) === english.vote.thanks) safeVotes.up += 1;
  };
  const down = async (number: number): Promise<void> => {
    const user = person(number);
    const pressed = await discord.press({ message, button: 'down:', guild: GUILD, user });
    const sent = await discord.submit({
      form: await pressed.form(),
      values: { reason: 'incomplete', text: `Said by number ${String(number)}.` },
    });
    if (textOf(await sent.followUp()) === english.vote.noted) safeVotes.down += 1;
  };
  const miss = async (number: number): Promise<void> => {
    const question = `how do I ${MISSES[number % MISSES.length] ?? ''} on day ${String(number)}?`;
    const answer = textOf(await ask(question, person(number)));
    if (answer.includes(english.notFound) || answer.includes(english.close))
      safeGaps.push(question);
  };
  for (; started < 90; started += 3) {
    swallow(up(started));
    swallow(down(started + 1));
    swallow(miss(started + 2));
  }
  await discord.until('some of it to be safe', () =>
    safeVotes.up >= 5 && safeVotes.down >= 5 && safeGaps.length >= 5 ? true : undefined,
  );
  await kill();
  // By now nothing more can be acknowledged.
  const acknowledged = { ...safeVotes, gaps: [...safeGaps] };
  expect(acknowledged.up + acknowledged.down + acknowledged.gaps.length).toBeLessThan(90);

  await using stores = await openStores({
    databaseUrl: `file:${join(place.folder, 'data/footnote.db')}`,
  });
  const answerId = /up:([\w-]+):/.exec(JSON.stringify(message.components))?.[1] ?? '';
  const kept = await stores.votes.countOf(answerId);
  expect(kept.up).toBeGreaterThanOrEqual(acknowledged.up);
  expect(kept.down).toBeGreaterThanOrEqual(acknowledged.down);
  const gaps = await stores.gaps.list();
  const questions = gaps.map(({ question }) => question);
  expect(acknowledged.gaps.filter((question) => !questions.includes(question))).toEqual([]);
  const reported = gaps.find(({ question }) => question === ASKED)?.reports ?? [];
  expect(reported.length).toBe(Math.min(kept.down, 50));
});
