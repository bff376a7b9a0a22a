import { Events, PermissionFlagsBits, type Client } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { GapReport } from '../../src/answer/gap-store.js';
import type { GapGroup } from '../../src/answer/group-gaps.js';
import { connectClient } from '../../src/discord/connect-client.js';
import type { GapDesk } from '../../src/discord/gap-desk.js';
import { gapsCommand, gapsControl, type GapsOptions } from '../../src/discord/gaps-command.js';
import { handleInteraction } from '../../src/discord/handle-interaction.js';
import { registerCommands } from '../../src/discord/register-commands.js';
import { english } from '../../src/messages/english.js';
import { german } from '../../src/messages/german.js';
import { buttonsOf, readText, selectsOf, textOf } from '../helpers/discord-reading.js';
import { EPHEMERAL } from '../helpers/discord-world.js';
import { keptGap, NEAREST } from '../helpers/gaps.js';
import {
  openLoopbackDiscord,
  type LoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER_GUILD = '600000000000000011';
const MANAGER = '700000000000000005';
const DAY = '1 March 2026';
const HELPER = '700000000000000006';

let discord: LoopbackDiscord;
let client: Client;
let desk: FakeDesk;

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL] }, { id: OTHER_GUILD }],
  });
  desk = fakeDesk([]);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

interface FakeDesk extends GapDesk {
  /** The scopes that were asked for. */
  readonly scopes: (string | null)[];
  readonly closed: string[];
  open: readonly GapGroup[];
}

function fakeDesk(open: readonly GapGroup[]): FakeDesk {
  const fake: FakeDesk = {
    scopes: [],
    closed: [],
    open,
    groups: (scope) => {
      fake.scopes.push(scope);
      return Promise.resolve(fake.open);
    },
    close: (ids) => {
      fake.closed.push(...ids);
      fake.open = fake.open.filter(({ gaps }) => !gaps.some(({ id }) => ids.includes(id)));
      return Promise.resolve();
    },
    exportMarkdown: (groups, { gaps: { title } }) =>
      [title, ...groups.map(({ gaps }) => `- [ ] ${gaps[0].question}`)].join('\n'),
  };
  return fake;
}

/** A group of questions, the first of which speaks for all. */
function group(
  questions: readonly [string, ...string[]],
  fields: Parameters<typeof keptGap>[1] = {},
): GapGroup {
  const [first, ...others] = questions.map((question) =>
    keptGap(question, { ...fields, id: `id-of-${question.slice(0, 40).replaceAll(' ', '-')}` }),
  );
  if (!first) throw new Error('A group has a question.');
  const asked = first.asked * questions.length;
  return { gaps: [first, ...others], asked, lastAskedAt: first.lastAskedAt };
}

function manyGroups(count: number): GapGroup[] {
  return Array.from({ length: count }, (_, n) => group([`question ${String(n + 1)}?`]));
}

/** Starts a bot that has this one command. */
async function start(overrides: Partial<GapsOptions> = {}): Promise<void> {
  const logger = pino({ level: 'silent' });
  const options: GapsOptions = {
    gaps: desk,
    scopeOf: () => null,
    sourceLink: () => undefined,
    textsFor: () => english,
    whoMayAsk: { isEveryone: true, inGuild: () => true, inPrivate: () => Promise.resolve(true) },
    isStopping: () => false,
    ...overrides,
  };
  const command = gapsCommand(options);
  const handling = {
    commands: [command],
    messageCommands: [],
    controls: [gapsControl(options)],
    textsFor: options.textsFor,
    logger,
  };
  const connected = await connectClient({
    token: discord.token,
    apiUrl: discord.url,
    messageContent: false,
    announce: () => undefined,
    patienceMs: 5_000,
    signal: new AbortController().signal,
    prepare: (fresh) => {
      fresh.on(Events.InteractionCreate, (interaction) => {
        void handleInteraction(interaction, handling);
      });
    },
  });
  const definitions = [command.definition];
  await registerCommands({ client: connected, definitions, guildId: undefined });
  client = connected;
}

async function openList(overrides: { readonly user?: string; readonly isManager?: boolean } = {}) {
  const { user = MANAGER, isManager = true } = overrides;
  const asked = await discord.slash({ command: 'gaps', guild: GUILD, user, isManager });
  return asked.finalMessage();
}

/** Presses a button of the list as the one who opened it. */
async function press(message: StoredMessage, button: string): Promise<StoredMessage> {
  const pressed = await discord.press({ message, button, user: MANAGER, isManager: true });
  return pressed.finalMessage();
}

async function closeNth(message: StoredMessage, n: number): Promise<StoredMessage> {
  const value = selectsOf(message)[0]?.options[n]?.value ?? 'none';
  const chosen = await discord.choose({
    message,
    select: 'gaps:close:',
    values: [value],
    user: MANAGER,
    isManager: true,
  });
  return chosen.finalMessage();
}

function questionsIn(message: StoredMessage): string[] {
  return Array.from(textOf(message).matchAll(/^\*\*(\d+)\\(\. .*)\*\*$/gm), (title) =>
    title.slice(1).join(''),
  );
}

describe('the list', () => {
  test('shows what was asked, how often and when, and what is wrong', async () => {
    const reports: GapReport[] = [
      {
        reason: 'out-of-date',
        text: 'The oven is new.',
        quote: null,
        at: new Date('2026-03-02T00:00:00.000Z'),
      },
      { reason: 'incomplete', text: '', quote: null, at: new Date('2026-03-01T00:00:00.000Z') },
    ];
    desk.open = [
      group(['How hot is the oven?', 'Which heat for bread?', 'Oven?'], {
        kind: 'voted-down',
        asked: 4,
        reports: [],
      }),
      group(['Who has the key?'], { kind: 'close', nearest: null }),
    ];
    const [first] = desk.open;
    const [gap, ...others] = first?.gaps ?? [];
    if (!first || !gap) throw new Error('There is a group.');
    desk.open = [{ ...first, gaps: [{ ...gap, reports }, ...others] }, ...desk.open.slice(1)];
    await start();
    const shown = textOf(await openList());
    expect(shown).toContain(english.gaps.count(2, 13));
    expect(shown).toContain('**1\\. How hot is the oven?**');
    expect(shown).toContain(
      `-# asked 12 times · last on ${DAY} · answered, but voted down\n` +
        '-# 👎 It is out of date: “The oven is new.”\n' +
        '-# 👎 It is incomplete\n' +
        '-# also asked as “Which heat for bread?”, “Oven?”\n' +
        '-# nearest: `kitchen/eggs.md:3-5`',
    );
    expect(shown).toContain(
      `**2\\. Who has the key?**\n-# asked once · last on ${DAY} · only something near in the notes`,
    );
  });

  test('links the nearest note where notes can be linked', async () => {
    desk.open = manyGroups(1);
    await start({ sourceLink: ({ path }) => `https://example.com/${path}` });
    expect(textOf(await openList())).toContain(
      `[\`kitchen/eggs.md:3-5\`](https://example.com/${NEAREST.path})`,
    );
  });

  test('is for its reader alone', async () => {
    desk.open = manyGroups(1);
    await start();
    const asked = await discord.slash({ command: 'gaps', guild: GUILD, isManager: true });
    expect(await asked.callback()).toEqual({ type: 5, flags: EPHEMERAL });
    expect((await asked.finalMessage()).flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test('says so kindly when nothing is open', async () => {
    await start();
    const message = await openList();
    expect(textOf(message)).toBe(english.gaps.none);
    expect(buttonsOf(message)).toEqual([]);
  });

  test('shows what strangers wrote as it stands, whatever it is', async () => {
    const nasty = '@everyone <@123> **bold** ||hidden|| discord.gg/abc :smile: `code` # x';
    desk.open = [
      group([nasty, `and ${nasty}`], {
        reports: [{ reason: 'other', text: nasty, quote: null, at: new Date(0) }],
      }),
    ];
    await start();
    const message = await openList();
    const seen = readText(textOf(message));
    expect(seen).not.toContain('«');
    expect(seen.split(nasty)).toHaveLength(5);
    expect(selectsOf(message)[0]?.options[0]?.label).toBe(`1. ${nasty}`);
  });

  test('is turned page by page', async () => {
    desk.open = manyGroups(12);
    await start();
    const first = await openList();
    expect(questionsIn(first)).toEqual([1, 2, 3, 4, 5].map(title));
    const last = await press(await press(first, 'gaps:page:1'), 'gaps:page:2');
    expect(questionsIn(last)).toEqual([11, 12].map(title));
    expect(buttonsOf(last).map(({ label, disabled }) => [label, disabled])).toEqual([
      [undefined, false],
      ['3 / 3', true],
      [undefined, true],
      [english.gaps.export, false],
    ]);
    const back = await press(last, 'gaps:page:1');
    expect(questionsIn(back)).toEqual([6, 7, 8, 9, 10].map(title));
    expect(selectsOf(back)[0]?.options.map(({ label }) => label)).toEqual(
      [6, 7, 8, 9, 10].map(title),
    );
  });

  test('has no page buttons when there is one page', async () => {
    desk.open = manyGroups(5);
    await start();
    expect(buttonsOf(await openList()).map(({ customId }) => customId)).toEqual(['gaps:export']);
  });

  test('of which a page is gone shows the last one', async () => {
    desk.open = manyGroups(12);
    await start();
    const first = await openList();
    const second = await press(first, 'gaps:page:1');
    desk.open = manyGroups(3);
    expect(questionsIn(await press(second, 'gaps:page:2'))).toEqual([1, 2, 3].map(title));
  });

  test('works on after the bot was started anew', async () => {
    desk.open = manyGroups(7);
    await start();
    const before = await openList();
    await client.destroy();
    await start();
    const second = await press(before, 'gaps:page:1');
    expect(questionsIn(second)).toEqual([6, 7].map(title));
    await closeNth(second, 0);
    expect(desk.closed).toEqual(['id-of-question-6?']);
  });

  function title(n: number): string {
    return `${String(n)}. question ${String(n)}?`;
  }
});

describe('closing a group', () => {
  test('closes all its questions and shows what is left', async () => {
    desk.open = [group(['a?', 'A*?', 'a!?']), group(['b?'])];
    await start();
    const left = await closeNth(await openList(), 0);
    expect(desk.closed).toEqual(['id-of-a?', 'id-of-A*?', 'id-of-a!?']);
    expect(textOf(left)).toContain(english.gaps.closed('a?'));
    expect(questionsIn(left)).toEqual(['1. b?']);
  });

  test('that is the last one ends in a kind word', async () => {
    desk.open = [group(['a?'])];
    await start();
    const left = await closeNth(await openList(), 0);
    expect(textOf(left)).toBe(`${english.gaps.closed('a?')}\n${english.gaps.none}`);
  });

  test('that is gone says so and closes nothing', async () => {
    desk.open = [group(['a?']), group(['b?'])];
    await start();
    const list = await openList();
    desk.open = [group(['b?'])];
    const left = await closeNth(list, 0);
    expect(desk.closed).toEqual([]);
    expect(textOf(left)).toContain(english.gaps.gone);
    expect(questionsIn(left)).toEqual(['1. b?']);
  });

  test('closes the one that was chosen, wherever it stands by now', async () => {
    desk.open = [group(['a?']), group(['b?'])];
    await start();
    const list = await openList();
    desk.open = [group(['new?']), group(['a?', 'another a?']), group(['b?'])];
    await closeNth(list, 0);
    expect(desk.closed).toEqual(['id-of-a?', 'id-of-another-a?']);
  });

  test('that fails says so and leaves the list as it is', async () => {
    desk.open = [group(['a?'])];
    await start({ gaps: { ...desk, close: () => Promise.reject(new Error('disk full')) } });
    const list = await openList();
    const value = selectsOf(list)[0]?.options[0]?.value ?? '';
    const chosen = await discord.choose({
      message: list,
      select: 'gaps:close',
      values: [value],
      user: MANAGER,
      isManager: true,
    });
    expect(textOf(await chosen.followUp())).toBe(english.apology);
    expect(discord.message(list.id)).toMatchObject({ components: list.components });
  });
});

describe('the export', () => {
  test('is a file for its reader alone, in their language', async () => {
    desk.open = manyGroups(7);
    await start({ textsFor: () => german });
    const pressed = await discord.press({
      message: await openList(),
      button: 'gaps:export',
      user: MANAGER,
      isManager: true,
    });
    expect(await pressed.callback()).toEqual({ type: 5, flags: EPHEMERAL });
    const message = await pressed.finalMessage();
    expect(message.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(message.files).toMatchObject([
      { name: 'gaps.md', text: desk.exportMarkdown(desk.open, german) },
    ]);
    expect(textOf(message)).toBe(german.gaps.exported(7));
  });

  test('can be of one group', async () => {
    desk.open = manyGroups(7);
    await start();
    const chosen = await discord.choose({
      message: await openList(),
      select: 'gaps:export-one:',
      values: ['id-of-question-2?'],
      user: MANAGER,
      isManager: true,
    });
    const message = await chosen.finalMessage();
    expect(textOf(message)).toBe(english.gaps.exported(1));
    expect(message.files.map(({ text }) => text)).toEqual([
      `${english.gaps.title}\n- [ ] question 2?`,
    ]);
  });

  test('of a group that is gone says so', async () => {
    desk.open = manyGroups(2);
    await start();
    const list = await openList();
    desk.open = manyGroups(1);
    const chosen = await discord.choose({
      message: list,
      select: 'gaps:export-one:',
      values: ['id-of-question-2?'],
      user: MANAGER,
      isManager: true,
    });
    expect(textOf(await chosen.finalMessage())).toBe(english.gaps.gone);
  });

  test('of nothing is a kind word', async () => {
    desk.open = manyGroups(1);
    await start();
    const list = await openList();
    desk.open = [];
    expect(textOf(await press(list, 'gaps:export'))).toBe(english.gaps.none);
  });
});

/** A list as somebody else would have to see it, which Discord rules out. */
function seenByAll(message: StoredMessage): StoredMessage {
  return { ...message, visibleTo: undefined };
}

describe('who may use it', () => {
  test('is told to Discord: those who may manage the server, in servers only', async () => {
    await start();
    expect(discord.commands.get('global')).toMatchObject([
      {
        name: 'gaps',
        default_member_permissions: String(PermissionFlagsBits.ManageGuild),
        contexts: [0],
      },
    ]);
  });

  test('someone whom a server lets use the command, but not manage it, sees nothing', async () => {
    desk.open = manyGroups(7);
    await start();
    const list = await openList({ user: HELPER, isManager: false });
    expect(textOf(list)).toBe(english.gaps.onlyForManagers);
    expect(desk.scopes).toEqual([]);
  });

  test('someone who lost the permission can use an open list no more', async () => {
    desk.open = manyGroups(7);
    await start();
    const list = await openList({ user: HELPER });
    const read = desk.scopes.length;
    const pressed = await discord.press({ message: list, button: 'gaps:page:1', user: HELPER });
    expect(textOf(await pressed.finalMessage())).toBe(english.gaps.onlyForManagers);
    expect(desk.scopes).toHaveLength(read);
  });

  test.each(['gaps:page:1', 'gaps:export'])(
    'nobody else can use what is under it: %s',
    async (button) => {
      desk.open = manyGroups(7);
      await start();
      const message = seenByAll(await openList());
      const read = desk.scopes.length;
      const pressed = await discord.press({ message, button, user: HELPER });
      expect(textOf(await pressed.finalMessage())).toBe(english.gaps.onlyForManagers);
      expect(desk.scopes).toHaveLength(read);
    },
  );

  test('nobody else can close a group', async () => {
    desk.open = manyGroups(1);
    await start();
    const message = seenByAll(await openList());
    const values = ['id-of-question-1?'];
    const chosen = await discord.choose({ message, select: 'gaps:close', values, user: HELPER });
    expect(textOf(await chosen.finalMessage())).toBe(english.gaps.onlyForManagers);
    expect(desk.closed).toEqual([]);
  });

  test('a server that the bot doesn’t serve sees nothing, whoever manages it', async () => {
    desk.open = manyGroups(1);
    await start({
      whoMayAsk: {
        isEveryone: false,
        inGuild: (id) => id !== OTHER_GUILD,
        inPrivate: () => Promise.resolve(false),
      },
    });
    const asked = await discord.slash({ command: 'gaps', guild: OTHER_GUILD, isManager: true });
    expect(textOf(await asked.finalMessage())).toBe(english.notInThisServer);
    expect(desk.scopes).toEqual([]);
  });

  test('nobody can while the bot is about to stop', async () => {
    await start({ isStopping: () => true });
    expect(textOf(await openList())).toBe(english.restarting);
  });

  test('a server sees its own gaps where others’ are not for it', async () => {
    desk.open = manyGroups(7);
    await start({ scopeOf: (guildId) => guildId });
    const list = await openList();
    await press(list, 'gaps:page:1');
    await closeNth(list, 0);
    await press(list, 'gaps:export');
    expect(desk.scopes).toEqual([GUILD, GUILD, GUILD, GUILD, GUILD]);
  });
});
