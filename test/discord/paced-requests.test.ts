import { setImmediate as yieldTurn } from 'node:timers/promises';

import type { RESTOptions } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createFairQueue } from '../../src/discord/fair-queue.js';
import { pacedRequests } from '../../src/discord/paced-requests.js';
import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { openLoopbackDiscord, type LoopbackDiscord } from '../helpers/loopback-discord.js';

const GUILD = '610000000000000001';
const CHANNELS = Array.from({ length: 50 }, (_, n) => `62000000000000${String(1000 + n)}`);

describe('when very many ask at once', () => {
  let discord: LoopbackDiscord;
  let running: TestBot;
  /** Behind it questions wait to be answered. */
  let gate: Gate;

  beforeEach(async () => {
    discord = await openLoopbackDiscord({
      guilds: [{ id: GUILD, channels: CHANNELS }],
      limits: true,
    });
    gate = closedGate();
    const queue = createFairQueue({ concurrency: 1, yieldTurn });
    running = await startTestBot(discord, {
      // Without a quote, so that little but requests takes time.
      answerQuestion: ({ question }) =>
        Promise.resolve({ kind: 'none', question, quotes: [], topics: [] }),
      queue: { run: (owner, task) => gate.passed.then(() => queue.run(owner, task)) },
    });
    // Once a command is acknowledged, all is registered.
    const first = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    await first.callback();
  });

  afterEach(async () => {
    await running.bot.stop(0);
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  test('with a command, 300 are acknowledged at once, and no answer waits for a limit', async () => {
    const asked = await Promise.all(
      Array.from({ length: 300 }, (_, n) =>
        discord.slash({ guild: GUILD, user: person(n), options: { question: 'why?' } }),
      ),
    );
    // One that takes longer than Discord's three seconds is complained of.
    await Promise.all(asked.map(({ callback }) => callback()));
    const opened = Date.now();
    gate.open();
    await Promise.all(asked.map(({ finalMessage }) => finalMessage()));
    // At fifty a second, which is what discord.js allows itself, the last would come after six seconds.
    expect(Date.now() - opened).toBeLessThan(4_000);
  });

  test('with a message, 100 are answered as fast as Discord takes it, and hold up no command', async () => {
    gate.open();
    const before = discord.requests.length;
    const said = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        discord.say({
          content: `<@${discord.botId}> why?`,
          author: person(n),
          channel: CHANNELS[n % CHANNELS.length] ?? '',
        }),
      ),
    );
    await said[0]?.reply();
    const began = Date.now();
    const asked = await discord.slash({ guild: GUILD, options: { question: 'why?' } });
    await asked.finalMessage();
    expect(Date.now() - began).toBeLessThan(1_500);
    const waiting = said.filter(
      ({ message }) => !discord.requests.some(({ body }) => repliesTo(body, message.id)),
    );
    expect(waiting.length).toBeGreaterThan(50);
    await Promise.all(said.map(({ reply }) => reply()));
    expect(discord.requests.slice(before).filter(({ status }) => status === 429)).toEqual([]);
  });
});

describe('a request', () => {
  type MakeRequest = RESTOptions['makeRequest'];
  const API = 'https://discord.com/api/v10';

  afterEach(() => {
    vi.useRealTimers();
  });

  /** A pace that says how many came through it, and what was sent. */
  function paced(send: MakeRequest, timeoutMs?: number): [MakeRequest, () => number] {
    let turns = 0;
    const { makeRequest } = pacedRequests({
      pace: (request) => {
        turns += 1;
        return request();
      },
      send,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    return [makeRequest, () => turns];
  }

  test.each([
    ['/interactions/1/token/callback', 0],
    ['/webhooks/1/token', 0],
    ['/webhooks/1/token/messages/@original', 0],
    ['/channels/1/messages', 1],
    ['/channels/1/typing', 1],
    ['/applications/1/commands', 1],
    ['/guilds/1/members/2', 1],
  ])('to %s takes %i turns', async (path, expected) => {
    const [makeRequest, turns] = paced(() => Promise.resolve(new Response() as never));
    await makeRequest(API + path, { method: 'POST' });
    expect(turns()).toBe(expected);
  });

  test('has all its time once it is sent, however long it waited', async () => {
    vi.useFakeTimers();
    const waitedTooLong = AbortSignal.abort();
    const signals: unknown[] = [];
    const [makeRequest] = paced((_url, { signal }) => {
      signals.push(signal);
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('given up'));
        });
      });
    }, 1_000);
    const made = makeRequest(`${API}/channels/1/messages`, { signal: waitedTooLong });
    const outcome = expect(made).rejects.toThrow('given up');
    await vi.advanceTimersByTimeAsync(999);
    expect(signals).toMatchObject([{ aborted: false }]);
    await vi.advanceTimersByTimeAsync(1);
    expect(signals).toMatchObject([{ aborted: true }]);
    await outcome;
  });
});

interface Gate {
  readonly passed: Promise<void>;
  readonly open: () => void;
}

function closedGate(): Gate {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    passed,
    open: () => {
      open();
    },
  };
}

function person(n: number): string {
  return `70000000000000${String(1000 + n)}`;
}

function repliesTo(body: unknown, messageId: string): boolean {
  return JSON.stringify(body ?? null).includes(`"message_id":"${messageId}"`);
}
