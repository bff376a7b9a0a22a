import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { BotOptions } from '../../src/discord/bot.js';
import { english } from '../../src/messages/english.js';
import { german } from '../../src/messages/german.js';
import { problemError } from '../../src/messages/problem-error.js';
import { spanish } from '../../src/messages/spanish.js';
import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { textOf } from '../helpers/discord-reading.js';
import { ASKER, openLoopbackDiscord, type LoopbackDiscord } from '../helpers/loopback-discord.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';

let discord: LoopbackDiscord;
let running: TestBot | undefined;

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: [ASKER], locale: 'es-ES' }],
  });
});

afterEach(async () => {
  await running?.bot.stop(0);
  await discord.close();
  expect(discord.violations).toEqual([]);
});

async function start(overrides: Partial<BotOptions> = {}): Promise<void> {
  running = await startTestBot(discord, overrides);
}

async function ask(locale: string): Promise<string> {
  const asked = await discord.slash({ guild: GUILD, locale, options: { question: 'why?' } });
  return textOf(await asked.finalMessage());
}

/** What a person is told in place of an answer. */
async function askInVain(locale: string): Promise<string> {
  const asked = await discord.slash({ guild: GUILD, locale, options: { question: 'why?' } });
  return textOf(await asked.followUp());
}

async function mention(): Promise<string> {
  const said = await discord.say({ guild: GUILD, content: `<@${discord.botId}>` });
  return textOf(await said.reply());
}

describe('the bot speaks', () => {
  test('the language of the person', async () => {
    await start();
    expect(await ask('de')).toContain(german.found);
    expect(await ask('es-419')).toContain(spanish.found);
    expect(await ask('en-US')).toContain(english.found);
  });

  test('the language of the server where it does not speak the person’s, or is not told it', async () => {
    await start();
    expect(await ask('fr')).toContain(spanish.found);
    expect(await mention()).toBe(spanish.howToAsk);
  });

  test('the language that was set rather than the server’s', async () => {
    await start({ language: 'de' });
    expect(await mention()).toBe(german.howToAsk);
    expect(await ask('fr')).toContain(german.found);
    expect(await ask('es-ES')).toContain(spanish.found);
  });

  test('of what is wrong with a question in the same language', async () => {
    const problem = { kind: 'unknown-part', name: '*x*', near: ['a_b.md', '#a'] } as const;
    await start({ answerQuestion: () => Promise.reject(problemError(problem)) });
    expect(await askInVain('de')).toContain(String.raw`„\*x\*“. Meintest du a\_b.md oder #a?`);
    expect(await askInVain('es-ES')).toContain(String.raw`«\*x\*». ¿Querías decir a\_b.md o #a?`);
  });
});
