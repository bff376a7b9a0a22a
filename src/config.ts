import { resolve } from 'node:path';
import type { QuietHours } from './discord/quiz/quizzing.js';
import { SetupError } from './errors.js';
import { TEXT_LANGUAGES, type TextLanguage } from './messages/languages.js';
import { timeZoneNamed } from './quiz/time-zones.js';
import { parseDatabaseUrl } from './state/database-url.js';

/** Everything that can be set, read once and checked. */
export interface Config {
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly maxNoteBytes: number;
  readonly databaseUrl: string;
  readonly embedding: {
    /** Undefined: the bundled model. */
    readonly model: string | undefined;
    readonly pooling: 'mean' | 'cls' | undefined;
    readonly queryPrefix: string | undefined;
    readonly passagePrefix: string | undefined;
    readonly cacheFolder: string;
  };
  readonly discord: {
    readonly token: string | undefined;
    readonly guildId: string | undefined;
    readonly allowedGuilds: readonly string[];
    readonly questionChannels: readonly string[];
    readonly messageContent: boolean;
    /** Whether `/ask` answers privately where nobody says how. */
    readonly isPrivateByDefault: boolean;
    /** How many questions of one person, and in one channel, are answered in a minute; 0: all. */
    readonly questionsPerMinute: { readonly person: number; readonly channel: number };
    readonly apiUrl: string;
  };
  readonly quiz: {
    /** IANA name of the time zone of who has set none. */
    readonly timeZone: string;
    /** When nobody is reminded of anything. */
    readonly quietHours: QuietHours;
  };
  /** Of what the bot says where Discord doesn't tell the person's; undefined: the server's. */
  readonly language: TextLanguage | undefined;
  readonly sourceUrlTemplate: string | undefined;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
const POOLINGS = ['mean', 'cls'] as const;

/** Names of all settings, in the order of .env.example. */
export const SETTING_NAMES = [
  'DISCORD_TOKEN',
  'DISCORD_GUILD_ID',
  'DISCORD_ALLOWED_GUILDS',
  'MESSAGE_CONTENT',
  'DISCORD_QUESTION_CHANNELS',
  'DISCORD_LANGUAGE',
  'PRIVATE_BY_DEFAULT',
  'QUESTIONS_PER_MINUTE',
  'CHANNEL_QUESTIONS_PER_MINUTE',
  'DISCORD_API_URL',
  'TIME_ZONE',
  'QUIET_HOURS',
  'CORPUS_DIR',
  'INDEX_DIR',
  'MAX_NOTE_MIB',
  'DATABASE_URL',
  'SOURCE_URL_TEMPLATE',
  'EMBEDDING_MODEL',
  'EMBEDDING_POOLING',
  'EMBEDDING_QUERY_PREFIX',
  'EMBEDDING_PASSAGE_PREFIX',
  'MODEL_CACHE_DIR',
  'LOG_LEVEL',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

export type Settings = Readonly<Partial<Record<string, string>>>;

/**
 * Reads the settings; an empty one counts as not set.
 * @throws {SetupError} that lists every fault, and never the value of a secret
 */
export function parseConfig(settings: Settings): Config {
  const reader = new SettingsReader(settings);
  const config: Config = {
    corpusFolder: resolve(reader.text('CORPUS_DIR') ?? 'corpus'),
    indexFolder: resolve(reader.text('INDEX_DIR') ?? 'index'),
    maxNoteBytes: reader.positiveNumber('MAX_NOTE_MIB', 5) * 2 ** 20,
    databaseUrl: reader.databaseUrl('DATABASE_URL') ?? 'file:data/footnote.db',
    embedding: {
      model: reader.text('EMBEDDING_MODEL'),
      pooling: reader.oneOf('EMBEDDING_POOLING', POOLINGS),
      // A prefix often ends in a space that belongs to it.
      queryPrefix: reader.untrimmed('EMBEDDING_QUERY_PREFIX'),
      passagePrefix: reader.untrimmed('EMBEDDING_PASSAGE_PREFIX'),
      cacheFolder: resolve(reader.text('MODEL_CACHE_DIR') ?? 'data/models'),
    },
    discord: {
      token: reader.token('DISCORD_TOKEN'),
      guildId: reader.id('DISCORD_GUILD_ID'),
      allowedGuilds: reader.ids('DISCORD_ALLOWED_GUILDS'),
      questionChannels: reader.ids('DISCORD_QUESTION_CHANNELS'),
      messageContent: reader.onOff('MESSAGE_CONTENT'),
      isPrivateByDefault: reader.onOff('PRIVATE_BY_DEFAULT'),
      questionsPerMinute: {
        person: reader.count('QUESTIONS_PER_MINUTE', 10),
        channel: reader.count('CHANNEL_QUESTIONS_PER_MINUTE', 30),
      },
      apiUrl: reader.url('DISCORD_API_URL') ?? 'https://discord.com/api',
    },
    quiz: {
      timeZone: reader.timeZone('TIME_ZONE') ?? ownTimeZone(),
      quietHours: reader.hours('QUIET_HOURS') ?? { from: 22, to: 8 },
    },
    // Not LANGUAGE: many desktops set that to a list of locales, for programs of theirs.
    language: reader.oneOf('DISCORD_LANGUAGE', TEXT_LANGUAGES),
    sourceUrlTemplate: reader.urlTemplate('SOURCE_URL_TEMPLATE'),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS) ?? 'info',
  };
  reader.throwFaults();
  return config;
}

class SettingsReader {
  readonly #settings: Settings;
  readonly #faults: string[] = [];

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  throwFaults(): void {
    if (this.#faults.length === 0) return;
    const count =
      this.#faults.length === 1 ? 'A setting is' : `${this.#faults.length} settings are`;
    throw new SetupError(
      `${count} not usable (environment or .env; .env.example explains each):\n` +
        this.#faults.map((fault) => `  ${fault}`).join('\n'),
    );
  }

  untrimmed(name: SettingName): string | undefined {
    const value = this.#settings[name];
    return value === '' ? undefined : value;
  }

  text(name: SettingName): string | undefined {
    const value = this.#settings[name]?.trim();
    return value === '' ? undefined : value;
  }

  positiveNumber(name: SettingName, fallback: number): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (Number.isFinite(number) && number > 0) return number;
    this.#fault(name, 'a number above 0', value);
    return fallback;
  }

  count(name: SettingName, fallback: number): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number;
    this.#fault(name, 'a whole number, or 0 for no limit', value);
    return fallback;
  }

  oneOf<T extends string>(name: SettingName, values: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = values.find((candidate) => candidate === value.toLowerCase());
    if (found === undefined) this.#fault(name, `one of ${values.join(', ')}`, value);
    return found;
  }

  onOff(name: SettingName): boolean {
    const value = this.text(name)?.toLowerCase() ?? 'off';
    if (['on', 'true', 'yes', '1'].includes(value)) return true;
    if (['off', 'false', 'no', '0'].includes(value)) return false;
    this.#fault(name, 'on or off', value);
    return false;
  }

  id(name: SettingName): string | undefined {
    const value = this.text(name);
    if (value === undefined || isId(value)) return value;
    this.#fault(name, ID_FORM, value);
    return undefined;
  }

  ids(name: SettingName): string[] {
    const values = (this.text(name) ?? '').split(/[\s,]+/).filter((value) => value !== '');
    const wrong = values.find((value) => !isId(value));
    if (wrong !== undefined) this.#fault(name, `ids separated by commas, each ${ID_FORM}`, wrong);
    return wrong === undefined ? values : [];
  }

  url(name: SettingName): string | undefined {
    const value = this.text(name);
    if (value === undefined || isHttpUrl(value)) return value?.replace(/\/+$/, '');
    this.#fault(name, 'a URL that begins with http:// or https://', value);
    return undefined;
  }

  urlTemplate(name: SettingName): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const named = Array.from(value.matchAll(/\{[^{}]*\}/g), ([placeholder]) => placeholder);
    const hasUnknown = named.some((placeholder) => !PLACEHOLDERS.includes(placeholder));
    const isUrl = isHttpUrl(value.replaceAll(/[{}]/g, ''));
    if (isUrl && named.includes('{path}') && !hasUnknown) return value;
    const expected = 'a URL that contains {path}, and {from} and {to} if you like';
    this.#fault(name, hasUnknown ? `${expected}, but nothing else in braces` : expected, value);
    return undefined;
  }

  timeZone(name: SettingName): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const zone = timeZoneNamed(value);
    if (zone === undefined) {
      this.#fault(name, 'the IANA name of a time zone, such as Europe/Madrid', value);
    }
    return zone;
  }

  hours(name: SettingName): QuietHours | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (value.toLowerCase() === 'off') return { from: 0, to: 0 };
    const [, from, to] = /^(\d{1,2})\s*[-–]\s*(\d{1,2})$/.exec(value) ?? [];
    const hours = { from: Number(from), to: Number(to) };
    // Two that are the same could mean all day as well as never.
    if (hours.from < 24 && hours.to < 24 && hours.from !== hours.to) return hours;
    this.#fault(name, 'two different hours from 0 to 23, such as 22-8, or off', value);
    return undefined;
  }

  /** May hold a password: faults never repeat it. */
  databaseUrl(name: SettingName): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const place = parseDatabaseUrl(value);
    if (place.kind === 'unusable') this.#faults.push(`${name}: ${place.reason}`);
    return value;
  }

  /** A secret: faults never repeat it. */
  token(name: SettingName): string | undefined {
    const value = this.text(name);
    if (value === undefined || /^(?!Bot\b)[\w.-]+$/.test(value)) return value;
    this.#faults.push(
      `${name}: expected the bot's token alone, without “Bot”, blanks or quotes (what came is not shown). Copy it anew from the developer portal: Bot → Reset Token.`,
    );
    return undefined;
  }

  #fault(name: SettingName, expected: string, value: string): void {
    // A token may have been pasted behind the wrong name.
    const got = looksLikeToken(value) ? 'what looks like a token' : `“${value.slice(0, 80)}”`;
    this.#faults.push(`${name}: expected ${expected}, got ${got}`);
  }
}

/** What a link to a source can be told. */
const PLACEHOLDERS: readonly string[] = ['{path}', '{from}', '{to}'];

const ID_FORM = 'an id of up to 20 digits (Discord: turn on Developer Mode, right-click, Copy ID)';

function isId(value: string): boolean {
  return /^\d{1,20}$/.test(value);
}

/** That of this machine; some name none. */
function ownTimeZone(): string {
  return timeZoneNamed(new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';
}

function looksLikeToken(value: string): boolean {
  return /[\w-]{18,}\.[\w-]{4,}\.[\w-]{18,}/.test(value);
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
