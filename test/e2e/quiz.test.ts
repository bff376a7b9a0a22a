import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnkiText } from '../helpers/anki-text.js';
import { type Finished, runCommand, startCommand } from '../helpers/footnote-process.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

let place: Workspace;

beforeAll(async () => {
  place = await createWorkspace('sample');
});

afterAll(async () => {
  await place.remove();
});

function quiz(args: readonly string[] = [], input?: string): Promise<Finished> {
  return runCommand(['quiz', ...args], {
    cwd: place.folder,
    ...(input !== undefined && { input }),
  });
}

interface Listed {
  readonly cards: readonly {
    readonly id: string;
    readonly kind: string;
    readonly prompt: string;
    readonly answers: readonly string[];
    readonly choices: readonly string[] | null;
    readonly path: string;
    readonly fromLine: number;
    readonly toLine: number;
  }[];
  readonly rejected: readonly unknown[];
}

async function list(...args: string[]): Promise<Listed> {
  const { code, stdout } = await quiz(['--list', '--json', ...args]);
  expect(code).toBe(0);
  return JSON.parse(stdout) as Listed;
}

describe('footnote quiz --list', () => {
  test('prints the cards with what they come from, without an index', async () => {
    const { cards } = await list();
    expect(cards.length).toBeGreaterThan(5);
    const kept = cards.find(({ prompt }) => prompt.includes('Going over the write limit'));
    expect(kept).toMatchObject({
      answers: ['ProvisionedThroughputExceededException'],
      path: 'streaming/kinesis.md',
    });
    const { stdout, stderr } = await quiz(['--list']);
    expect(stderr).toBe('');
    expect(stdout).toContain('ProvisionedThroughputExceededException');
    expect(stdout).not.toContain('\u001b');
  });

  test('keeps to a note, a folder, a kind and a number', async () => {
    const all = await list();
    for (const where of ['kinesis', 'streaming/']) {
      const { cards } = await list('--in', where);
      expect(new Set(cards.map(({ path }) => path))).toEqual(new Set(['streaming/kinesis.md']));
      expect(cards.length).toBeLessThan(all.cards.length);
    }
    const { cards } = await list('--kind', 'question');
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.every(({ kind }) => kind === 'question')).toBe(true);
    expect((await list('--cards', '2', '--seed', 'a')).cards).toHaveLength(2);
  });
});

describe('footnote quiz', () => {
  /** What the cards that a seed draws want to hear. */
  async function answersFor(seed: string, count: number): Promise<string[]> {
    const { cards } = await list('--cards', String(count), '--seed', seed);
    return cards.map(({ answers, choices }) =>
      choices ? String(choices.indexOf(answers[0] ?? '') + 1) : (answers[0] ?? ''),
    );
  }

  test('asks the cards that the seed draws, and gives the score', async () => {
    const answers = await answersFor('a', 4);
    const { code, stdout, stderr } = await quiz(
      ['--cards', '4', '--seed', 'a'],
      `${answers.join('\n')}\n`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Card 1 of 4\b/);
    expect(stdout.match(/✓ Right: /g)).toHaveLength(4);
    expect(stdout.match(/^corpus\/\S+\.md:\d+/gm)?.length).toBe(4);
    expect(stdout).toMatch(/\nScore: 4 of 4 \(100 %\)\n$/);
    // Neither prompts nor colours where nobody types.
    expect(stdout).not.toMatch(/> /);
    expect(stdout).not.toContain('\u001b');
  });

  test('ends with q, and tells what was missed', async () => {
    const [answer = ''] = await answersFor('a', 1);
    const { code, stdout } = await quiz(['--seed', 'a'], `${answer}\n\nq\n`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Score: 1 of 2 \(50 %\); \d+ of 10 were left\nTo look at again:\n/);
  });

  test('stops at Ctrl-C with the score so far and the code for that', async () => {
    const [answer = ''] = await answersFor('a', 1);
    const { child, finished, printed } = startCommand(['quiz', '--seed', 'a'], {
      cwd: place.folder,
      input: `${answer}\n`,
      waits: true,
    });
    await printed('Card 2 of');
    child.kill('SIGINT');
    expect(await finished).toMatchObject({
      code: 130,
      stdout: expect.stringContaining('Score: 1 of 1') as string,
      stderr: '',
    });
  });

  test('says so when there are no cards', async () => {
    const bare = await createWorkspace('none');
    try {
      await bare.write('walk.md', 'We went for a walk and it was nice.\n');
      const run = (...args: string[]): Promise<Finished> =>
        runCommand(['quiz', ...args], { cwd: bare.folder, input: '' });
      expect(await run()).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('There are no cards in these notes.') as string,
      });
      expect(await run('--in', 'walk')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('There are no cards in “walk”.') as string,
      });
      expect(JSON.parse((await run('--list', '--json')).stdout)).toMatchObject({ cards: [] });
      expect(await run('--export', 'anki')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('There are no cards in these notes.') as string,
      });
    } finally {
      await bare.remove();
    }
  });

  test.each([
    [['--in', 'kinesiss'], 'Did you mean streaming/kinesis.md'],
    [['--cards', '0'], 'Expected a whole number from 1 behind --cards, got “0”'],
    [['--kind', 'riddle'], 'Allowed choices are question'],
    [['--json'], 'add one of them'],
    [['--list', '--export', 'anki'], 'not both'],
    [['deck.txt'], 'a file is named behind --export anki'],
    [['--corpus', 'nowhere'], 'Expected a folder of notes at'],
  ])('%j is refused', async (args, message) => {
    expect(await quiz(args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message) as string,
    });
  });
});

describe('footnote quiz --export anki', () => {
  test('writes all cards to a file that Anki imports, and says how', async () => {
    const { code, stdout } = await quiz(['--export', 'anki']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ cards written to footnote-anki\.txt\n.*File → Import/);
    const { notes } = readAnkiText(await readFile(place.path('footnote-anki.txt'), 'utf8'));
    const { cards } = await list();
    expect(notes.map(({ guid }) => guid)).toEqual(cards.map(({ id }) => id));
  });

  test('replaces an earlier export with the same guids, and no other file', async () => {
    const file = place.path('deck.txt');
    const guids = async (): Promise<string[]> =>
      readAnkiText(await readFile(file, 'utf8')).notes.map(({ guid }) => guid);
    await quiz(['--export', 'anki', 'deck.txt']);
    const before = await guids();
    await place.write(
      'streaming/kinesis.md',
      `\n\n${await readFile(place.path('corpus/streaming/kinesis.md'), 'utf8')}`,
    );
    expect(await quiz(['--export', 'anki', 'deck.txt'])).toMatchObject({ code: 0 });
    expect(await guids()).toEqual(before);

    await writeFile(file, 'my own list\n');
    expect(await quiz(['--export', 'anki', 'deck.txt'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('it is another file') as string,
    });
    expect(await readFile(file, 'utf8')).toBe('my own list\n');
  });

  test('writes no note, and needs a folder', async () => {
    expect(await quiz(['--export', 'anki', 'corpus/deck.txt'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('would become a note') as string,
    });
    expect(await quiz(['--export', 'anki', 'nowhere/deck.txt'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('got ENOENT') as string,
    });
  });

  test('links the sources where SOURCE_URL_TEMPLATE says', async () => {
    await runCommand(['quiz', '--export', 'anki', 'linked.txt'], {
      cwd: place.folder,
      env: { SOURCE_URL_TEMPLATE: 'https://notes.example/{path}#L{from}' },
    });
    expect(await readFile(place.path('linked.txt'), 'utf8')).toMatch(
      /<a href='https:\/\/notes\.example\/streaming\/kinesis\.md#L\d+'>streaming\/kinesis\.md:\d+/,
    );
  });
});
