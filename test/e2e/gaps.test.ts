import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Quote } from '../../src/answer/answer.js';
import { openStores } from '../../src/stores.js';
import { type Finished, runCommand, startCommand, startMain } from '../helpers/footnote-process.js';
import { openLoopbackDiscord } from '../helpers/loopback-discord.js';
import { complaint, newAnswer } from '../helpers/stores.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

const MISSED = 'when does the ferry leave?';
const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';

/** The notes and their index as every test finds them. */
let indexed: Workspace;
let place: Workspace;

beforeAll(async () => {
  indexed = await createWorkspace('sample');
  expect(await runCommand(['index'], { cwd: indexed.folder })).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await indexed.remove();
});

beforeEach(async () => {
  place = await createWorkspace('sample');
  await cp(indexed.index, place.index, { recursive: true });
});

afterEach(async () => {
  await place.remove();
});

function run(...args: string[]): Promise<Finished> {
  return runCommand(args, { cwd: place.folder });
}

interface Listed {
  readonly groups: readonly {
    readonly question: string;
    readonly asked: number;
    readonly gaps: readonly {
      readonly question: string;
      readonly kind: string;
      readonly place: string;
      readonly closed: { readonly by: { readonly path: string } | null } | null;
    }[];
  }[];
}

async function gaps(...args: string[]): Promise<Listed['groups']> {
  const { code, stdout, stderr } = await run('gaps', '--json', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as Listed).groups;
}

describe('a question that the notes miss', () => {
  test('is listed until a note answers it', async () => {
    expect(await run('gaps')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No open gaps.') as string,
    });
    expect(existsSync(place.path('data'))).toBe(false);
    await run('ask', MISSED);
    await run('ask', '--json', 'When does the  ferry leave');
    expect(await gaps()).toMatchObject([
      { asked: 2, gaps: [{ kind: 'miss', place: 'terminal', closed: null }] },
    ]);

    await place.write('ferry.md', '# Ferry\n\nThe ferry to the island leaves at nine.\n');
    const { code, stdout } = await run('index');
    expect(code).toBe(0);
    expect(stdout).toContain('1 gap is closed by the new notes:');
    expect(stdout).toContain('→ corpus/ferry.md:3');
    expect(await gaps()).toEqual([]);
    expect(await gaps('--all')).toMatchObject([
      { gaps: [{ closed: { by: { path: 'ferry.md' } } }] },
    ]);
  });

  test('is on the to-do list in Markdown, and can be ticked off by hand', async () => {
    await run('ask', MISSED);
    const { stdout } = await run('gaps', '--format', 'md');
    expect(stdout).toMatch(
      /^# .*\n\n- \[ \] \*\*when does the ferry leave\?\*\* \(asked once, last on [\d-]+, [a-z ,]+\)\n {2}- nearest: \[\S+\.md:\d+\]\(corpus\/\S+\.md\)/,
    );
    expect(await run('gaps', '--close', '1')).toMatchObject({
      code: 0,
      stdout: `Closed: ${MISSED}\n`,
    });
    expect(await gaps()).toEqual([]);
    expect(await run('gaps', '--close', '1')).toMatchObject({ code: 2, stdout: '' });
  });

  test('is there when the process is killed as soon as the answer is printed', async () => {
    const asking = startCommand(['ask', MISSED], { cwd: place.folder });
    await asking.printed('The notes don’t say');
    asking.child.kill('SIGKILL');
    await asking.finished;
    expect(await gaps()).toMatchObject([{ question: MISSED, asked: 1 }]);
  });

  test('is counted each time, also when many processes make the database together', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => run('ask', MISSED)));
    expect(all.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      all.map(() => ({ code: 0, stderr: '' })),
    );
    expect(await gaps()).toMatchObject([{ asked: 4 }]);
  });

  test('is not kept when nobody wants that, and an answered one never is', async () => {
    await run('ask', '--no-record', MISSED);
    await run('ask', 'what is one DPU?');
    expect(existsSync(place.path('data'))).toBe(false);
  });

  test('in Discord is kept with its channel and without the person', async () => {
    const discord = await openLoopbackDiscord({
      guilds: [{ id: GUILD, channels: [CHANNEL] }],
      heartbeatMs: 300,
    });
    const bot = startMain({
      cwd: place.folder,
      env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
    });
    try {
      const asked = await discord.slash({ guild: GUILD, options: { question: MISSED } });
      await asked.finalMessage();
      const whispered = await discord.say({ content: 'how do I poach an egg?', guild: undefined });
      await whispered.reply();
      // The database is open in both processes now.
      const places = (await gaps()).map((group) => [group.question, group.gaps[0]?.place]);
      expect(Object.fromEntries(places)).toEqual({
        [MISSED]: CHANNEL,
        'how do I poach an egg?': 'private message',
      });
    } finally {
      bot.child.kill('SIGKILL');
      await bot.finished;
      await discord.close();
    }
    expect(await gaps()).toHaveLength(2);
  });
});

describe('an answer that was voted down', () => {
  const QUESTION = 'what is one DPU?';

  test('is listed with the reason until the notes answer something else', async () => {
    const asked = await run('ask', '--json', QUESTION);
    const [quote] = (JSON.parse(asked.stdout) as { quotes: readonly Quote[] }).quotes;
    if (!quote) throw new Error('Expected a quote');
    {
      await using stores = await openStores({
        databaseUrl: `file:${place.path('data', 'footnote.db')}`,
      });
      const answerId = await stores.answers.save(newAnswer(QUESTION));
      await stores.votes.voteDown(
        { answerId, quote: 0, person: '700000000000000077' },
        complaint(QUESTION, { quote, text: 'It has more *memory* now.' }),
      );
    }
    expect((await run('gaps', '--format', 'md')).stdout).toContain(
      ': out of date: “It has more \\*memory\\* now.”',
    );

    await place.write('ferry.md', '# Ferry\n\nThe ferry to the island leaves at nine.\n');
    expect((await run('index')).stdout).not.toContain('closed by the new notes');
    expect(await gaps()).toMatchObject([
      {
        gaps: [
          {
            kind: 'voted-down',
            reports: [{ reason: 'out-of-date', quote: { path: quote.path, text: quote.text } }],
          },
        ],
      },
    ]);

    const note = await readFile(place.path('corpus', quote.path), 'utf8');
    await place.write(quote.path, note.replaceAll('16 GB', '32 GB'));
    expect((await run('index')).stdout).toContain('1 gap is closed by the new notes:');
    expect(await gaps()).toEqual([]);
  });
});

describe('a database that can’t be used', () => {
  beforeEach(async () => {
    await mkdir(place.path('data'));
    await writeFile(place.path('data', 'footnote.db'), 'this is no database '.repeat(100));
  });

  test('stops no answer and no build, and is told on standard error', async () => {
    const asked = await runCommand(['ask'], {
      cwd: place.folder,
      input: `${MISSED}\nhow do I poach an egg?\n`,
    });
    expect(asked.code).toBe(0);
    expect(asked.stdout.match(/The notes don’t say/g)).toHaveLength(2);
    expect(asked.stderr.match(/can’t be kept for now: .* to be a database/g)).toHaveLength(1);
    expect(await run('index', '--force')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Built the index') as string,
      stderr: expect.stringContaining('Open gaps could not be asked again') as string,
    });
  });

  test('is the end of listing gaps, with the remedy', async () => {
    expect(await run('gaps')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('let DATABASE_URL name another file') as string,
    });
  });
});

test('a database that another program holds on to stops no answer', async () => {
  await run('ask', MISSED);
  const other = new Sqlite(place.path('data', 'footnote.db'));
  try {
    other.exec('begin immediate');
    const { code, stdout, stderr } = await run('ask', 'how do I poach an egg?');
    expect(code).toBe(0);
    expect(stdout).toContain('The notes don’t say');
    expect(stderr).toMatch(/can’t be kept for now: .*is in use by another program/);
    // Reading waits for nobody.
    expect(await gaps()).toMatchObject([{ question: MISSED }]);
    expect(await run('gaps', '--close', '1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is in use by another program') as string,
    });
  } finally {
    other.close();
  }
});
