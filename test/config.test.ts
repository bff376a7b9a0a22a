import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { parseConfig, SETTING_NAMES, type Settings } from '../src/config.js';
import { SetupError } from '../src/errors.js';
import { TEXT_LANGUAGES } from '../src/messages/languages.js';

const TOKEN = 'MTIzNDU2Nzg5.GabcDE.abcdefghijklmnopqrstuvwxyz-0123456789';

describe('settings', () => {
  test('may all be left out', () => {
    expect(parseConfig({})).toEqual({
      corpusFolder: resolve('corpus'),
      indexFolder: resolve('index'),
      maxNoteBytes: 5 * 1024 * 1024,
      databaseUrl: 'file:data/footnote.db',
      embedding: {
        model: undefined,
        pooling: undefined,
        queryPrefix: undefined,
        passagePrefix: undefined,
        cacheFolder: resolve('data/models'),
      },
      discord: {
        token: undefined,
        guildId: undefined,
        allowedGuilds: [],
        questionChannels: [],
        messageContent: false,
        isPrivateByDefault: false,
        questionsPerMinute: { person: 10, channel: 30 },
        apiUrl: 'https://discord.com/api',
      },
      quiz: {
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        quietHours: { from: 22, to: 8 },
      },
      language: undefined,
      sourceUrlTemplate: undefined,
      logLevel: 'info',
    });
  });

  test('that are empty or blank count as left out', () => {
    const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']));
    expect(parseConfig(empty)).toEqual(parseConfig({}));
    const blank = Object.fromEntries(
      SETTING_NAMES.filter((name) => !name.endsWith('_PREFIX')).map((name) => [name, ' \t']),
    );
    expect(parseConfig(blank)).toEqual(parseConfig({}));
  });

  test('are read from their names', () => {
    const config = parseConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_ALLOWED_GUILDS: '11, 22 33,',
      MESSAGE_CONTENT: 'on',
      DISCORD_QUESTION_CHANNELS: '44',
      DISCORD_LANGUAGE: 'EN',
      PRIVATE_BY_DEFAULT: 'on',
      QUESTIONS_PER_MINUTE: '5',
      CHANNEL_QUESTIONS_PER_MINUTE: '0',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      TIME_ZONE: 'pacific/auckland',
      QUIET_HOURS: '21-9',
      CORPUS_DIR: '/notes',
      INDEX_DIR: '/elsewhere',
      MAX_NOTE_MIB: '0.5',
      DATABASE_URL: 'file:/var/footnote.db',
      SOURCE_URL_TEMPLATE: 'https://example.com/{path}#L{from}-L{to}',
      EMBEDDING_MODEL: 'Xenova/all-MiniLM-L6-v2',
      EMBEDDING_POOLING: 'CLS',
      EMBEDDING_QUERY_PREFIX: 'query: ',
      EMBEDDING_PASSAGE_PREFIX: 'passage: ',
      MODEL_CACHE_DIR: '/cache',
      LOG_LEVEL: 'Debug',
    });
    expect(config).toEqual({
      corpusFolder: resolve('/notes'),
      indexFolder: resolve('/elsewhere'),
      maxNoteBytes: 512 * 1024,
      databaseUrl: 'file:/var/footnote.db',
      embedding: {
        model: 'Xenova/all-MiniLM-L6-v2',
        pooling: 'cls',
        queryPrefix: 'query: ',
        passagePrefix: 'passage: ',
        cacheFolder: resolve('/cache'),
      },
      discord: {
        token: TOKEN,
        guildId: '123456789012345678',
        allowedGuilds: ['11', '22', '33'],
        questionChannels: ['44'],
        messageContent: true,
        isPrivateByDefault: true,
        questionsPerMinute: { person: 5, channel: 0 },
        apiUrl: 'http://127.0.0.1:8080/api',
      },
      quiz: { timeZone: 'Pacific/Auckland', quietHours: { from: 21, to: 9 } },
      language: 'en',
      sourceUrlTemplate: 'https://example.com/{path}#L{from}-L{to}',
      logLevel: 'debug',
    });
  });

  test.each([
    ['on', true],
    ['ON', true],
    ['true', true],
    ['yes', true],
    ['1', true],
    ['off', false],
    ['False', false],
    ['no', false],
    ['0', false],
    ['', false],
  ])('that switch something understand “%s”', (value, expected) => {
    expect(parseConfig({ MESSAGE_CONTENT: value }).discord.messageContent).toBe(expected);
  });
});

test.each([
  ['22-8', { from: 22, to: 8 }],
  ['0 – 6', { from: 0, to: 6 }],
  ['OFF', { from: 0, to: 0 }],
])('quiet hours can be %s', (value, hours) => {
  expect(parseConfig({ QUIET_HOURS: value }).quiz.quietHours).toEqual(hours);
});

test.each([
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['asia/kolkata', 'Asia/Kolkata'],
  ['utc', 'UTC'],
])('the time zone %s is %s', (value, zone) => {
  expect(parseConfig({ TIME_ZONE: value }).quiz.timeZone).toBe(zone);
});

test.each(TEXT_LANGUAGES)('the language of texts can be %s', (language) => {
  expect(parseConfig({ DISCORD_LANGUAGE: language }).language).toBe(language);
});

test('the desktop’s own list of languages is none of these settings', () => {
  expect(parseConfig({ LANGUAGE: 'de_DE:de' })).toEqual(parseConfig({}));
});

describe('faults', () => {
  const faulty: Settings = {
    DISCORD_GUILD_ID: 'my server',
    DISCORD_ALLOWED_GUILDS: '11,twelve',
    MESSAGE_CONTENT: 'maybe',
    DISCORD_QUESTION_CHANNELS: '#general',
    DISCORD_LANGUAGE: 'Klingon',
    PRIVATE_BY_DEFAULT: 'sometimes',
    QUESTIONS_PER_MINUTE: '1.5',
    CHANNEL_QUESTIONS_PER_MINUTE: '-2',
    DISCORD_API_URL: 'discord.com',
    TIME_ZONE: 'Middle Earth',
    QUIET_HOURS: 'at night',
    MAX_NOTE_MIB: '-1',
    SOURCE_URL_TEMPLATE: 'https://example.com/notes',
    EMBEDDING_POOLING: 'max',
    LOG_LEVEL: 'loud',
  };

  test('are all reported at once, each with what was expected and what came', () => {
    const message = failureOf(faulty);
    expect(message).toContain('15 settings are not usable');
    for (const [name, value] of Object.entries(faulty)) {
      const line = message.split('\n').find((candidate) => candidate.includes(`${name}:`));
      const shown = name === 'DISCORD_ALLOWED_GUILDS' ? 'twelve' : (value ?? '');
      expect(line).toContain('expected');
      expect(line).toContain(shown);
    }
  });

  test.each([
    ['MAX_NOTE_MIB', 'five'],
    ['MAX_NOTE_MIB', '0'],
    ['MAX_NOTE_MIB', 'Infinity'],
    ['QUESTIONS_PER_MINUTE', 'ten'],
    ['QUESTIONS_PER_MINUTE', '1e3'],
    ['QUESTIONS_PER_MINUTE', '0x10'],
    ['CHANNEL_QUESTIONS_PER_MINUTE', '99999999999999999999'],
    ['DISCORD_LANGUAGE', 'en-US'],
    ['TIME_ZONE', 'Europe/Atlantis'],
    ['TIME_ZONE', '+02:00'],
    ['QUIET_HOURS', '22'],
    ['QUIET_HOURS', '22-24'],
    ['QUIET_HOURS', '8-8'],
    ['QUIET_HOURS', '22:30-8:00'],
    ['DISCORD_API_URL', 'ftp://example.com'],
    ['SOURCE_URL_TEMPLATE', 'javascript:{path}'],
    ['SOURCE_URL_TEMPLATE', 'https://example.com/notes'],
    ['DISCORD_GUILD_ID', '123456789012345678901'],
  ])('include %s=%s', (name, value) => {
    expect(failureOf({ [name]: value })).toContain(`A setting is not usable`);
  });

  test.each(['{lines}', '{ path }', '{}', '{From}'])(
    'of a link name the placeholders that there are, instead of %s',
    (placeholder) => {
      const message = failureOf({
        SOURCE_URL_TEMPLATE: `https://example.com/{path}#${placeholder}`,
      });
      expect(message).toContain('{path}, and {from} and {to}');
      expect(message).toContain(placeholder);
    },
  );

  test.each([`Bot ${TOKEN}`, `"${TOKEN}"`, `${TOKEN} x`, `${TOKEN}\u200b`, `${TOKEN}\n${TOKEN}`])(
    'of the token never show it: %j',
    (token) => {
      const message = failureOf({ ...faulty, DISCORD_TOKEN: token });
      expect(message).toContain('DISCORD_TOKEN');
      expect(message).not.toContain(TOKEN.slice(0, 6));
      expect(message).not.toContain(TOKEN.slice(-6));
    },
  );

  test.each([
    ['postgres://me:s3cret@host/notes', 'PostgreSQL comes later'],
    ['mysql://me:s3cret@host/notes', 'expected file: and a path'],
  ])('of the database never show its password: %s', (url, expected) => {
    const message = failureOf({ ...faulty, DATABASE_URL: url });
    expect(message).toContain(`DATABASE_URL: ${expected}`);
    expect(message).not.toContain('s3cret');
  });

  test('show no more of a value than helps', () => {
    expect(failureOf({ LOG_LEVEL: 'x'.repeat(10_000) }).length).toBeLessThan(500);
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const lines = text.split('\n');

  test('lists every setting, in order', () => {
    const names = lines.flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? []);
    expect(names).toEqual([...SETTING_NAMES]);
  });

  test('explains each in exactly one line above', () => {
    for (const name of SETTING_NAMES) {
      const at = lines.indexOf(`${name}=`);
      expect(lines[at - 1]).toMatch(/^# \S.*[.]$/);
      expect(lines[at - 2] ?? '').not.toMatch(/^# /);
    }
  });

  test('changes nothing when it is copied as it is', () => {
    expect(parseConfig(parse(text))).toEqual(parseConfig({}));
  });
});

function failureOf(settings: Settings): string {
  try {
    parseConfig(settings);
  } catch (error) {
    expect(error).toBeInstanceOf(SetupError);
    return (error as SetupError).message;
  }
  throw new Error('Expected the settings to be refused.');
}
