import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { faultsOfCommand } from '../helpers/discord-command-rules.js';
import { faultsOfMessage } from '../helpers/discord-rules.js';
import { openLoopbackDiscord, type LoopbackDiscord } from '../helpers/loopback-discord.js';

const SILENT = { allowed_mentions: { parse: [] } };

describe('the rules of the loopback Discord', () => {
  test.each([
    ['an empty message', { content: ' ' }],
    ['content that is too long', { content: 'x'.repeat(2001) }],
    ['a title that is too long', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['a description that is too long', { embeds: [{ description: 'x'.repeat(4097) }] }],
    [
      'embeds that are too long together',
      { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) },
    ],
    ['an empty embed', { embeds: [{ color: 1 }] }],
    ['an open code block', { content: '```\nx' }],
    ['half a character', { content: 'x\ud83d' }],
    ['a mention', { content: '<@1>' }],
    ['a mention of everyone', { embeds: [{ description: '@everyone' }] }],
    ['a spoiler', { content: '||x||' }],
    ['an invite', { content: 'discord.gg/x' }],
    [
      'a custom id that is too long',
      { content: 'x', components: [{ type: 1, components: [{ custom_id: 'x'.repeat(101) }] }] },
    ],
    ['a row without buttons', { content: 'x', components: [{ type: 1, components: [] }] }],
  ])('know %s', (_, body) => {
    expect(faultsOfMessage({ ...body, ...SILENT })).not.toEqual([]);
  });

  test.each([
    ['none at all', {}],
    ['everyone', { allowed_mentions: { parse: ['everyone'] } }],
    ['the one who asked', { allowed_mentions: { parse: [], replied_user: true } }],
  ])('let nobody be pinged: %s', (_, mentions) => {
    expect(faultsOfMessage({ content: 'x', ...mentions })).not.toEqual([]);
  });

  test('let pass what is right, and anything in code', () => {
    const content = '`<@1> ||` a\\`b \n```\n@everyone\n```';
    expect(faultsOfMessage({ content, embeds: [{ description: 'x' }], ...SILENT })).toEqual([]);
  });

  test('know bad commands', () => {
    const good = { name: 'ask', description: 'Asks', contexts: [0] };
    expect(faultsOfCommand(good, false)).toEqual([]);
    expect(faultsOfCommand(good, true)).not.toEqual([]);
    expect(faultsOfCommand({ ...good, name: 'Ask' }, false)).not.toEqual([]);
    expect(faultsOfCommand({ ...good, description: '' }, false)).not.toEqual([]);
  });
});

describe('the loopback Discord', () => {
  let discord: LoopbackDiscord;
  let running: TestBot;

  beforeEach(async () => {
    discord = await openLoopbackDiscord({ guilds: [{ id: '61', channels: ['62'] }] });
    running = await startTestBot(discord);
  });

  afterEach(async () => {
    await running.bot.stop(0);
    await discord.close();
  });

  async function answerTo(id: string, body: unknown): Promise<number> {
    const token = discord.requests.find(({ path }) => path.includes(id))?.path.split('/')[3] ?? '';
    const response = await fetch(`${discord.url}/v10/interactions/${id}/${token}/callback`, {
      method: 'POST',
      headers: { 'user-agent': 'DiscordBot (test, 1)' },
      body: JSON.stringify(body),
    });
    return response.status;
  }

  test('takes one answer to an interaction, no second', async () => {
    const asked = await discord.slash({ guild: '61', options: { question: 'why?' } });
    await asked.finalMessage();
    expect(await answerTo(asked.id, { type: 5 })).toBe(400);
    expect(discord.violations).toEqual(['an interaction answered twice']);
  });

  test('notices a request that it does not know, and one without a token', async () => {
    const headers = { 'user-agent': 'DiscordBot (test, 1)' };
    expect((await fetch(`${discord.url}/v10/nothing`, { headers })).status).toBe(404);
    expect((await fetch(`${discord.url}/v10/users/@me`, { headers })).status).toBe(401);
    expect(discord.violations).toEqual(['GET /nothing, which the loopback Discord does not know']);
  });
});
