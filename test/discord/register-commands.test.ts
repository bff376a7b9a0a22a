import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { german } from '../../src/messages/german.js';
import { spanish } from '../../src/messages/spanish.js';
import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { asJson, asList, type Json } from '../helpers/discord-json.js';
import { openLoopbackDiscord, type LoopbackDiscord } from '../helpers/loopback-discord.js';

const GUILD = '600000000000000001';

let discord: LoopbackDiscord;
let running: TestBot | undefined;

beforeEach(async () => {
  discord = await openLoopbackDiscord({ guilds: [{ id: GUILD, channels: [] }] });
});

afterEach(async () => {
  await running?.bot.stop(0);
  running = undefined;
  await discord.close();
  expect(discord.violations).toEqual([]);
});

/** Starts the bot, and tells whether it registered its commands. */
async function registersCommands(guildId?: string): Promise<boolean> {
  await running?.bot.stop(0);
  const before = discord.requests.length;
  running = await startTestBot(discord, { guildId });
  // The last thing that registering does is to look at the other scope.
  const other = guildId === undefined ? /guilds\/\d+\/commands$/ : /applications\/\d+\/commands$/;
  await discord.until('the other scope to be looked at', () =>
    discord.requests.slice(before).find(({ method, path }) => method === 'GET' && other.test(path)),
  );
  return discord.requests.slice(before).some(({ method }) => method === 'PUT');
}

/** Changes what Discord knows of a command. */
function change(name: string, changed: (command: Json) => Json, scope = 'global'): void {
  const known = discord.commands.get(scope) ?? [];
  expect(known.map((command) => command['name'])).toContain(name);
  discord.commands.set(
    scope,
    known.map((command) => (command['name'] === name ? changed(command) : command)),
  );
}

function changeOption(name: string, changed: (option: Json) => Json): (command: Json) => Json {
  return (command) => ({
    ...command,
    options: asList(command['options'])
      .map(asJson)
      .map((option) => (option['name'] === name ? changed(option) : option)),
  });
}

describe('commands', () => {
  test('are told to Discord in every language', async () => {
    await registersCommands();
    const known = discord.commands.get('global') ?? [];
    const { ask, find, gaps, quiz, privacy } = german.commands;
    const question = spanish.commands.ask.question;
    expect(known).toMatchObject([
      {
        name: 'ask',
        name_localizations: { de: ask.name, 'es-ES': 'preguntar', 'es-419': 'preguntar' },
        description_localizations: { de: ask.description },
        options: [
          {
            name: 'question',
            name_localizations: { 'es-419': question.name },
            description_localizations: { 'es-ES': question.description },
          },
          { name: 'in', name_localizations: { de: ask.in.name } },
          { name: 'private', name_localizations: { de: ask.private.name } },
        ],
      },
      {
        name: 'gaps',
        name_localizations: { de: gaps.name },
        description_localizations: { de: gaps.description },
      },
      { name: 'quiz', description_localizations: { de: quiz.description } },
      {
        name: 'privacy',
        name_localizations: { de: privacy.name },
        options: [
          { name: 'show', name_localizations: { de: privacy.show.name } },
          { name: 'export' },
          { name: 'delete' },
        ],
      },
      { name: 'Find in notes', type: 3, name_localizations: { de: find.name } },
    ]);
    const languages = known.map((command) => Object.keys(asJson(command['name_localizations'])));
    expect(new Set(languages.flat())).toEqual(new Set(['de', 'es-ES', 'es-419']));
  });

  test.each([undefined, GUILD])(
    'are not told again when nothing changed (server %s)',
    async (guild) => {
      expect(await registersCommands(guild)).toBe(true);
      expect(await registersCommands(guild)).toBe(false);
    },
  );

  test.each<[string, string, (command: Json) => Json]>([
    ['a name', 'ask', withField('name_localizations', { de: 'fragen', 'es-ES': 'preguntar' })],
    ['a description', 'ask', withField('description_localizations', { de: 'Anders' })],
    [
      'the name of an option',
      'ask',
      changeOption('in', withField('name_localizations', { de: 'x' })),
    ],
    [
      'the description of an option',
      'ask',
      changeOption('in', withField('description_localizations', null)),
    ],
    ['a name in a menu', 'Find in notes', withField('name_localizations', { de: 'Suchen' })],
  ])('are told again when the translation of %s changed', async (_, name, changed) => {
    await registersCommands();
    change(name, changed);
    expect(await registersCommands()).toBe(true);
    expect(await registersCommands()).toBe(false);
  });

  test.each<[string, string, (command: Json) => Json]>([
    ['who may use it', 'ask', withField('default_member_permissions', '32')],
    ['where it may be used', 'ask', withField('contexts', [0])],
    ['its kind', 'Find in notes', withField('type', 2)],
    ['what it suggests', 'ask', changeOption('in', withField('autocomplete', false))],
    ['what must be given', 'ask', changeOption('question', withField('required', false))],
    [
      'the order of its options',
      'ask',
      (command) => {
        const [question, ...others] = asList(command['options']);
        return { ...command, options: [question, ...others.reverse()] };
      },
    ],
  ])('are told again when one differs in %s', async (_, name, changed) => {
    await registersCommands();
    change(name, changed);
    expect(await registersCommands()).toBe(true);
  });

  test('are told again when one is missing or too much', async () => {
    await registersCommands();
    const known = discord.commands.get('global') ?? [];
    discord.commands.set('global', known.slice(0, -1));
    expect(await registersCommands()).toBe(true);
    const other = discord.registered({ name: 'quiz', description: 'Of an earlier version' });
    discord.commands.set('global', [...known, other]);
    expect(await registersCommands()).toBe(true);
  });

  test.each<[string, string, (command: Json) => Json]>([
    [
      'says what is not so',
      'ask',
      changeOption('private', withFields({ autocomplete: false, required: false })),
    ],
    [
      'gives empty lists',
      'ask',
      changeOption('in', withFields({ choices: [], channel_types: [] })),
    ],
    ['leaves out what is not so', 'ask', ({ nsfw: _, ...command }) => command],
    ['sorts places differently', 'ask', withField('contexts', [1, 0])],
    [
      'gives no translations of a menu',
      'Find in notes',
      withField('description_localizations', null),
    ],
  ])('are not told again where Discord only %s', async (_, name, changed) => {
    await registersCommands();
    change(name, changed);
    expect(await registersCommands()).toBe(false);
  });
});

function withField(field: string, value: unknown): (json: Json) => Json {
  return withFields({ [field]: value });
}

function withFields(fields: Json): (json: Json) => Json {
  return (json) => ({ ...json, ...fields });
}
