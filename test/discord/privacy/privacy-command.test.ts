import { gunzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { BotOptions } from '../../../src/discord/bot.js';
import type { PersonalData } from '../../../src/discord/personal-data.js';
import { personalFile } from '../../../src/discord/privacy/personal-file.js';
import {
  askMessage,
  deletedMessage,
  keptMessage,
} from '../../../src/discord/privacy/privacy-message.js';
import { english } from '../../../src/messages/english.js';
import { TEXT_LANGUAGES, textsIn } from '../../../src/messages/languages.js';
import { bodyOf } from '../../helpers/answer-views.js';
import { startTestBot, type TestBot } from '../../helpers/discord-bot.js';
import { buttonsOf, textOf } from '../../helpers/discord-reading.js';
import { faultsOfMessage } from '../../helpers/discord-rules.js';
import { EPHEMERAL } from '../../helpers/discord-world.js';
import {
  ASKER,
  openLoopbackDiscord,
  type LoopbackDiscord,
  type StoredMessage,
} from '../../helpers/loopback-discord.js';
import { noQuiz } from '../../helpers/no-quiz.js';
import { memoryPersonal, NO_COUNTS } from '../../helpers/personal-data.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER_GUILD = '600000000000000011';
const OTHER = '700000000000000009';
const RED = 4;

const { privacy } = english;

let discord: LoopbackDiscord;
let running: TestBot;
let personal = memoryPersonal({});

beforeEach(async () => {
  personal = memoryPersonal({
    [ASKER]: { votes: 3, topics: 1, reviews: 1_200, settings: 1 },
    [OTHER]: { votes: 1 },
  });
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL] }, { id: OTHER_GUILD }],
  });
});

afterEach(async () => {
  await running.bot.stop(0);
  await discord.close();
  expect(discord.violations).toEqual([]);
});

async function start(
  data: PersonalData = personal,
  overrides: Partial<BotOptions> = {},
): Promise<void> {
  const quiz = { ...noQuiz(), personal: data };
  running = await startTestBot(discord, { quiz, ...overrides });
}

async function run(
  subcommand: 'show' | 'export' | 'delete',
  where: { readonly guild?: string | undefined; readonly user?: string } = { guild: GUILD },
): Promise<StoredMessage> {
  const sent = await discord.slash({ command: 'privacy', subcommand, ...where });
  return sent.finalMessage();
}

async function press(message: StoredMessage, button: string): Promise<StoredMessage> {
  const pressed = await discord.press({ message, button, guild: GUILD });
  return pressed.finalMessage();
}

/** The message once it says something. */
async function saying(message: StoredMessage, text: string): Promise<StoredMessage> {
  return discord.until(`a message with “${text}”`, () => {
    const now = discord.message(message.id);
    return now && textOf(now).includes(text) ? now : undefined;
  });
}

function idsOf(message: StoredMessage): (string | undefined)[] {
  return buttonsOf(message).map(({ customId }) => customId);
}

describe('what is kept of somebody', () => {
  test('is shown by kind, with how much and for how long, to nobody else', async () => {
    await start();
    const shown = await run('show');
    expect(shown.flags & EPHEMERAL).toBe(EPHEMERAL);
    const text = textOf(shown);
    expect(text).toContain(
      '**1,200 replies to cards**, until you have replied to no card for 2 years',
    );
    expect(text).toContain('**3 votes on answers**, for 90 days');
    expect(text).toContain('**1 topic that you asked about**, for 90 days');
    expect(text).toContain(privacy.kinds.settings);
    expect(text).not.toMatch(/rounds? that|reports? of| 0 /);
    for (const said of [privacy.whoSees, privacy.here, privacy.questions(90)]) {
      expect(text).toContain(said);
    }
    expect(idsOf(shown)).toEqual(['privacy:export', 'privacy:ask']);
  });

  test('is shown in private messages and in servers where nothing is answered as well', async () => {
    await start(personal, { allowedGuilds: [GUILD] });
    expect(textOf(await run('show', { guild: OTHER_GUILD, user: OTHER }))).toContain('1 vote');
    // Of a person who is in none of the servers.
    const direct = await run('show', { guild: undefined });
    expect(textOf(direct)).toContain('3 votes');
    expect(direct.flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test('may be nothing', async () => {
    await start(memoryPersonal({}));
    for (const subcommand of ['show', 'export', 'delete'] as const) {
      const shown = await run(subcommand);
      expect(textOf(shown)).toContain(privacy.nothing);
      expect(buttonsOf(shown)).toEqual([]);
      expect(shown.files).toEqual([]);
    }
  });

  test('is for later while the bot stops', async () => {
    let finish = (): void => undefined;
    await start({
      ...personal,
      count: () =>
        new Promise((resolve) => {
          finish = () => {
            resolve(NO_COUNTS);
          };
        }),
    });
    const first = await discord.slash({ command: 'privacy', subcommand: 'show', guild: GUILD });
    await first.callback();
    const stopping = running.bot.stop();
    expect(textOf(await run('delete'))).toBe(english.restarting);
    finish();
    await stopping;
    expect(personal.people()).toContain(ASKER);
  });
});

describe('everything that is kept of somebody', () => {
  test('comes as a file that people can read, by command and by button', async () => {
    await start();
    const handedOut = [await run('export'), await press(await run('show'), 'privacy:export')];
    for (const message of handedOut) {
      expect(message.flags & EPHEMERAL).toBe(EPHEMERAL);
      expect(textOf(message)).toBe(privacy.exported);
      const [file] = message.files;
      expect(file?.name).toBe('my-data.json');
      expect(JSON.parse(file?.text ?? '')).toMatchObject({
        votes: [{ vote: 1, of: ASKER }, { vote: 2 }, { vote: 3 }],
      });
      expect(file?.text).toContain('\n  "votes": [\n');
    }
  });

  test('is zipped where Discord would not take it otherwise', () => {
    const data = { notes: 'long '.repeat(100) };
    const plain = personalFile(data);
    expect(plain.name).toBe('my-data.json');
    const zipped = personalFile(data, 100);
    expect(zipped.name).toBe('my-data.json.gz');
    expect(gunzipSync(zipped.attachment)).toEqual(plain.attachment);
    expect(JSON.parse(plain.attachment.toString())).toEqual(data);
  });
});

describe('deleting what is kept of somebody', () => {
  test('is done once they have confirmed it, and leaves others alone', async () => {
    await start();
    const asked = await run('delete');
    expect(asked.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(textOf(asked)).toContain(privacy.sure);
    expect(textOf(asked)).toContain('1,200 replies');
    for (const said of [privacy.goesToo, privacy.stays, privacy.backups(30)]) {
      expect(textOf(asked)).toContain(said);
    }
    const [red] = buttonsOf(asked);
    expect(red).toMatchObject({ customId: 'privacy:delete', style: RED });
    expect(personal.people()).toEqual([ASKER, OTHER]);

    await press(asked, 'privacy:delete');
    const done = await saying(asked, privacy.deleted);
    expect(textOf(done)).toContain('1,200 replies');
    expect(textOf(done)).toContain(privacy.backups(30));
    expect(buttonsOf(done)).toEqual([]);
    expect(personal.people()).toEqual([OTHER]);
  });

  test('can be asked for where it is shown, and be thought better of', async () => {
    await start();
    const shown = await run('show');
    await press(shown, 'privacy:ask');
    const asked = await saying(shown, privacy.sure);
    expect(idsOf(asked)).toEqual(['privacy:delete', 'privacy:keep']);
    await press(asked, 'privacy:keep');
    await saying(asked, privacy.untouched);
    expect(personal.people()).toEqual([ASKER, OTHER]);
  });

  test('may be done twice', async () => {
    await start();
    const first = await run('delete');
    const second = await run('delete');
    await press(first, 'privacy:delete');
    await saying(first, privacy.deleted);
    await press(second, 'privacy:delete');
    await saying(second, privacy.nothing);
    expect(textOf(await run('delete'))).toBe(privacy.nothing);
  });

  test('says so where it can not be done, and nobody’s id gets into the log', async () => {
    await start({ ...personal, delete: () => Promise.reject(new Error(`locked by ${ASKER}`)) });
    const asked = await run('delete');
    await press(asked, 'privacy:delete');
    await saying(asked, privacy.notDeleted);
    expect(JSON.stringify(running.logged)).toContain('locked by');
    expect(JSON.stringify(running.logged)).not.toContain(ASKER);
  });
});

test.each(TEXT_LANGUAGES)('all that is told of it fits a message in %s', (language) => {
  const texts = textsIn(language);
  const counts = {
    votes: 98_765,
    topics: 98_765,
    reviews: 98_765,
    cards: 98_765,
    rounds: 98_765,
    reports: 98_765,
    settings: 1,
  };
  for (const message of [
    keptMessage(counts, texts),
    askMessage(counts, texts),
    deletedMessage(counts, texts),
  ]) {
    expect(faultsOfMessage(bodyOf(message))).toEqual([]);
    expect(textOf(bodyOf(message)).match(/98[.,\s]?765/g)).toHaveLength(6);
  }
});
