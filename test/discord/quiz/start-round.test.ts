import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { QuizParts } from '../../../src/discord/quiz/quizzing.js';
import { startTestBot, type TestBot } from '../../helpers/discord-bot.js';
import { buttonsOf, readText, textOf } from '../../helpers/discord-reading.js';
import { EPHEMERAL } from '../../helpers/discord-world.js';
import {
  openLoopbackDiscord,
  type LoopbackDiscord,
  type OptionValue,
  type PersonOptions,
  type StoredMessage,
} from '../../helpers/loopback-discord.js';
import { openTestQuiz, QUIZ_CARDS, startQuizBot } from '../../helpers/quiz-bot.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const MUTE_GUILD = '600000000000000021';
const MUTE_CHANNEL = '600000000000000022';
const BLIND_GUILD = '600000000000000031';
const BLIND_CHANNEL = '600000000000000032';

let discord: LoopbackDiscord;
let running: TestBot[] = [];

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [
      { id: GUILD, channels: [CHANNEL] },
      {
        id: MUTE_GUILD,
        channels: [MUTE_CHANNEL],
        botPermissions: PermissionFlagsBits.ViewChannel,
      },
      { id: BLIND_GUILD, channels: [BLIND_CHANNEL], botPermissions: 0n },
    ],
  });
});

afterEach(async () => {
  await Promise.all(running.map(({ bot }) => bot.stop(0)));
  running = [];
  await discord.close();
  expect(discord.violations).toEqual([]);
});

async function start(): ReturnType<typeof startQuizBot> {
  const started = await startQuizBot(discord);
  running.push(started);
  return started;
}

async function quiz(
  options: Readonly<Record<string, OptionValue>> = {},
  person: PersonOptions = { guild: GUILD },
): Promise<StoredMessage> {
  const sent = await discord.slash({ command: 'quiz', subcommand: 'start', options, ...person });
  return sent.finalMessage();
}

function shown(message: StoredMessage): string {
  return readText(textOf(message));
}

describe('/quiz start', () => {
  test.each([
    [{ topic: 'Shards' }, 3],
    [{ note: 'Athena' }, 3],
    [{ tag: 'streaming' }, 5],
    [{ tag: 'limits' }, 2],
    [{ kind: 'odd-one-out' }, 1],
    [{ topic: 'Shards', kind: 'definition' }, 1],
    [{ note: 'Athena', cards: 2 }, 2],
    [{}, QUIZ_CARDS.length],
  ])('asks of what is wished: %j', async (options, cards) => {
    await start();
    expect(shown(await quiz(options))).toContain(`Card 1 of ${String(cards)}`);
  });

  test('asks ten cards where nobody says how many', async () => {
    const [first] = QUIZ_CARDS;
    const cards = Array.from({ length: 12 }, (_, at) => ({ ...first, id: String(at) }));
    running.push(await startQuizBot(discord, { cards }));
    expect(shown(await quiz())).toContain('Card 1 of 10');
  });

  test('takes one part of the notes at a time', async () => {
    await start();
    const said = await quiz({ topic: 'Shards', tag: 'streaming' });
    expect(shown(said)).toBe('Please choose a topic, a tag or a note, not several of them.');
    expect(said.flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test.each([
    [{ topic: 'Shrads' }, 'no topic called “Shrads” with cards. Did you mean “Kinesis › Shards”?'],
    [{ tag: 'streeming' }, 'no cards with the tag “streeming”. Did you mean “streaming”?'],
    [{ note: 'Atena' }, 'no note called “Atena” with cards. Did you mean “Athena”?'],
    [{ note: '**@everyone**' }, 'There is no note called “**@everyone**” with cards.'],
  ])('says what there is instead of %j', async (options, says) => {
    await start();
    const said = await quiz(options);
    expect(shown(said)).toContain(says);
    expect(said.flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test('says where there are no cards of a kind', async () => {
    await start();
    expect(shown(await quiz({ topic: 'Shards', kind: 'table' }))).toBe(
      'There are no cards of that kind there.',
    );
  });
});

describe.each(['together', 'race'] as const)('/quiz start for all (%s)', (mode) => {
  test('begins a round in the channel, and tells only who started it', async () => {
    const { desk } = await start();
    const said = await quiz({ mode, cards: 2 });
    expect(shown(said)).toBe('Your quiz with 2 cards has begun.');
    expect(said.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(await desk.openIn(CHANNEL)).toMatchObject({ mode, server: GUILD });
  });

  test('waits for the one that is under way', async () => {
    await start();
    await quiz({ mode });
    expect(shown(await quiz({ mode }))).toContain('There is a quiz under way in this channel');
  });

  test('has no cards that one can only judge oneself', async () => {
    await start();
    expect(shown(await quiz({ mode, topic: 'Shards', kind: 'definition' }))).toContain(
      'no cards there that all can be asked',
    );
  });

  test.each([
    ['in a private message', {}, 'in a channel of a server'],
    ['where the bot can’t write', { guild: MUTE_GUILD }, 'I may not write in this channel'],
    ['where the bot sees nothing', { guild: BLIND_GUILD }, 'I may not see this channel'],
  ])('is refused %s, with what is missing', async (_, person, says) => {
    const { desk } = await start();
    const said = await quiz({ mode }, person);
    expect(shown(said)).toContain(says);
    expect(said.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(await desk.listOpen()).toEqual([]);
  });
});

describe('while there are no cards', () => {
  async function startWith(quizParts: Partial<QuizParts>): Promise<TestBot> {
    const { parts } = await openTestQuiz();
    const bot = await startTestBot(discord, {
      quiz: { ...parts, deckNow: () => undefined, ...quizParts },
    });
    running.push(bot);
    return bot;
  }

  test('a quiz waits for them', async () => {
    const { parts } = await openTestQuiz();
    let isMade = (): void => undefined;
    const made = new Promise<void>((resolve) => (isMade = resolve));
    await startWith({ deck: () => made.then(() => parts.deck()) });
    const sent = await discord.slash({ command: 'quiz', subcommand: 'start', guild: GUILD });
    expect(await sent.callback()).toMatchObject({ type: 5 });
    isMade();
    expect(shown(await sent.finalMessage())).toContain('Card 1 of');
  });

  test('people are told that they could not be made, the operator why', async () => {
    const bot = await startWith({ deck: () => Promise.reject(new Error('the notes are gone')) });
    const said = await quiz();
    expect(shown(said)).toContain('there is no quiz just now');
    expect(buttonsOf(said)).toEqual([]);
    expect(bot.logged).toContainEqual(expect.objectContaining({ reason: 'the notes are gone' }));
  });

  test('nothing is suggested', async () => {
    await startWith({});
    const choices = await discord.autocomplete({
      command: 'quiz',
      subcommand: 'start',
      option: 'topic',
      options: { topic: 'S' },
      guild: GUILD,
    });
    expect(choices).toEqual([]);
  });
});

describe('while somebody types', () => {
  const suggested = async (option: string, typed: string, guild?: string): Promise<string[]> => {
    const choices = await discord.autocomplete({
      command: 'quiz',
      subcommand: 'start',
      option,
      options: { [option]: typed },
      guild,
    });
    return choices.map(({ name }) => name);
  };

  test.each([
    ['topic', 'Sha', 'Shards'],
    ['tag', 'str', 'streaming'],
    ['note', 'Ath', 'Athena'],
  ])('a %s is suggested that has cards', async (option, typed, name) => {
    await start();
    const names = await suggested(option, typed, GUILD);
    expect(names[0]).toContain(name);
  });

  test('each topic that is suggested has cards', async () => {
    await start();
    const names = await suggested('topic', '', GUILD);
    expect(names.length).toBeGreaterThan(3);
    for (const topic of names) expect(shown(await quiz({ topic }))).toContain('Card 1 of');
  });

  test('people of other servers, and strangers in private, are told nothing', async () => {
    const overrides = { allowedGuilds: [MUTE_GUILD] };
    running.push(await startQuizBot(discord, { overrides }));
    expect(await suggested('topic', 'Sha', GUILD)).toEqual([]);
    expect(await suggested('topic', 'Sha')).toEqual([]);
    expect((await suggested('topic', 'Sha', MUTE_GUILD)).length).toBeGreaterThan(0);
  });
});
