import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FootnoteProcess, runCommand, startMain } from '../helpers/footnote-process.js';
import { readText, textOf as rawTextOf } from '../helpers/discord-reading.js';
import {
  ASKER,
  type LoopbackDiscord,
  openLoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

/*
 * The real process with the real discord.js, the real model and a few notes, against a Discord
 * on the loopback that checks whatever it is sent.
 */
const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const ASKED = 'what is one DPU?';
const QUOTED = 'One DPU is 4 vCPUs and 16 GB of memory.';

let place: Workspace;
let discord: LoopbackDiscord;
let bot: FootnoteProcess | undefined;

beforeAll(async () => {
  place = await createWorkspace('sample');
  expect(await runCommand(['index'], { cwd: place.folder })).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await place.remove();
});

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL] }],
    heartbeatMs: 300,
  });
});

afterEach(async () => {
  bot?.child.kill('SIGKILL');
  await bot?.finished;
  bot = undefined;
  await discord.close();
  expect(discord.violations).toEqual([]);
});

function start(env: Record<string, string> = {}): FootnoteProcess {
  bot = startMain({
    cwd: place.folder,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, ...env },
  });
  return bot;
}

function textOf(message: StoredMessage): string {
  return readText(rawTextOf(message));
}

test('logs in, keeps the heart beating, registers /ask and prints the invite link', async () => {
  const { printed } = start();
  await printed('https://discord.com/oauth2/authorize?client_id=');
  const identify = discord.frames.find(({ op }) => op === 2);
  expect(identify?.d).toMatchObject({ token: discord.token });
  await discord.until('two heartbeats', () =>
    discord.frames.filter(({ op }) => op === 1).length >= 2 ? true : undefined,
  );
  const { body } = await discord.request('PUT', /commands$/);
  expect(body).toMatchObject([
    { name: 'ask', options: [{ name: 'question' }, { name: 'in' }, { name: 'private' }] },
    { name: 'gaps' },
    { name: 'quiz' },
    { name: 'privacy' },
    { name: 'Find in notes' },
  ]);
});

test('answers /ask with a deferred reply and an edit that quotes the notes and their source', async () => {
  start({ SOURCE_URL_TEMPLATE: 'https://example.com/{path}#L{from}-L{to}' });
  const asked = await discord.slash({ options: { question: ASKED } });
  expect(await asked.callback()).toMatchObject({ type: 5 });
  const message = await asked.finalMessage();
  expect(textOf(message)).toContain(QUOTED);
  expect(JSON.stringify(message)).toMatch(/https:\/\/example\.com\/etl\/glue\.md#L\d+-L\d+/);
});

test('says honestly that the notes do not have it', async () => {
  start();
  const asked = await discord.slash({ options: { question: 'how do I poach an egg?' } });
  expect(JSON.stringify(await asked.finalMessage())).toContain('don’t have an answer');
});

test('answers a mention and a private message', async () => {
  start();
  await discord.online();
  const mentioned = await discord.say({ content: `<@${discord.botId}> ${ASKED}` });
  expect(textOf(await mentioned.reply())).toContain(QUOTED);
  const whispered = await discord.say({ content: ASKED, guild: undefined });
  expect(textOf(await whispered.reply())).toContain(QUOTED);
});

test('understands a follow-up, whichever way it comes in', async () => {
  start();
  await discord.online();
  const first = await discord.say({ guild: GUILD, content: `<@${discord.botId}> ${ASKED}` });
  await first.reply();
  const asked = await discord.slash({
    guild: GUILD,
    options: { question: 'how much memory has it?' },
  });
  expect(textOf(await asked.finalMessage())).toContain('Understood as: how much memory has');
});

test('greets back, and asks a topic of a miss with one click, even after a restart', async () => {
  start();
  await discord.online();
  const greeted = await discord.say({ guild: GUILD, content: `<@${discord.botId}> thanks!` });
  expect(textOf(await greeted.reply())).toContain('Ask me about them in a few words');
  const missed = await discord.say({
    guild: GUILD,
    content: `<@${discord.botId}> how do I poach an egg?`,
  });
  const message = await missed.reply();
  bot?.child.kill('SIGTERM');
  await bot?.finished;
  start();
  await discord.press({ message, button: 'topic:', guild: GUILD });
  const answer = await discord.until('the topic to be answered', () => {
    const stored = discord.message(message.id);
    return stored && rawTextOf(stored).includes('Here is what') ? stored : undefined;
  });
  expect(rawTextOf(answer)).toMatch(/^> .+\nHere is what the notes say:/);
});

test('quizzes on what an answer quotes, then forgets all of it, and logs nothing of it', async () => {
  const { finished, child } = start({ LOG_LEVEL: 'trace' });
  const asked = await discord.slash({ guild: GUILD, options: { question: ASKED } });
  const answer = await asked.finalMessage();
  const card = await (await discord.press({ message: answer, button: 'quiz:' })).finalMessage();
  expect(textOf(card)).toMatch(/1 of \d/);
  const shown = await discord.slash({ command: 'privacy', subcommand: 'delete', guild: GUILD });
  const kept = await shown.finalMessage();
  expect(textOf(kept)).toMatch(/\d topics? that you asked about/);
  await discord.press({ message: kept, button: 'privacy:delete' });
  await discord.until('it to be deleted', () =>
    textOf(discord.message(kept.id) ?? kept).includes('is deleted') ? true : undefined,
  );
  // What was asked last is forgotten as well, though it was in memory alone.
  const question = 'how much memory has it?';
  const after = await discord.slash({ guild: GUILD, options: { question } });
  expect(textOf(await after.finalMessage())).not.toContain('Understood as');
  child.kill('SIGTERM');
  const { stderr } = await finished;
  expect(stderr).toContain('"level"');
  for (const part of [ASKER, ASKED, question, 'interaction-']) expect(stderr).not.toContain(part);
});

describe('when Discord is having a bad day', () => {
  test('reconnects after a dropped gateway and answers again', async () => {
    start();
    await discord.online();
    discord.gateway.drop({ isResumable: true });
    const asked = await discord.slash({ options: { question: ASKED } });
    expect(textOf(await asked.finalMessage())).toContain(QUOTED);
    expect(discord.frames.some(({ op }) => op === 6)).toBe(true);
  });

  test('waits as long as a 429 says', async () => {
    start();
    await discord.online();
    discord.rateLimit('PATCH', /messages\/@original/, 0.3);
    const asked = await discord.slash({ options: { question: ASKED } });
    expect(textOf(await asked.finalMessage())).toContain(QUOTED);
  });

  test('survives an interaction that expired', async () => {
    start();
    await discord.slash({ options: { question: ASKED }, isExpired: true });
    const asked = await discord.slash({ options: { question: ASKED } });
    expect(textOf(await asked.finalMessage())).toContain(QUOTED);
  });
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with exit code 0', async (signal) => {
  const { child, finished } = start();
  const asked = await discord.slash({ options: { question: ASKED } });
  await asked.finalMessage();
  child.kill(signal);
  expect(await finished).toMatchObject({ code: 0, signal: null });
});

test('stopped during its build it says so and exits with 130', async () => {
  const unbuilt = await createWorkspace('sample');
  // A line is printed as soon as it listens to signals.
  await writeFile(unbuilt.path('.env'), 'DISCORD_TOKNE=abc\n');
  bot = startMain({
    cwd: unbuilt.folder,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
  });
  await bot.printed('Did you mean DISCORD_TOKEN?');
  bot.child.kill('SIGINT');
  const { code, stderr } = await bot.finished;
  expect(code).toBe(130);
  expect(stderr).toContain('Stopped; nothing was changed.');
  expect(existsSync(unbuilt.path('index', 'current'))).toBe(false);
  await unbuilt.remove();
});

test('a wrong token says where to get a right one, never shows it, and exits non-zero', async () => {
  const { finished } = start({ DISCORD_TOKEN: 'not-the-right-secret' });
  const { code, stdout, stderr } = await finished;
  expect(code).toBe(2);
  expect(stderr).toContain('Bot → Reset Token');
  expect(`${stdout}${stderr}`).not.toContain('not-the-right-secret');
});

test('makes the index current before it answers', async () => {
  await place.write('ferry.md', '# Ferry\n\nThe ferry to the island leaves at nine.\n');
  const { printed } = start();
  await printed('Built the index (the notes have changed (1 added)).');
  const asked = await discord.slash({ options: { question: 'when does the ferry leave?' } });
  expect(textOf(await asked.finalMessage())).toContain('leaves at nine');
});
