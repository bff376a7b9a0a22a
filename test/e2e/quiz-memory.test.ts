import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../src/quiz/card.js';
import { LOCAL_PERSON, type Review } from '../../src/quiz/review.js';
import { openStores } from '../../src/stores.js';
import { type Finished, runCommand, startCommand } from '../helpers/footnote-process.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

const NOTE = `# Kinesis

**Q:** How long are records kept by default?
**A:** 24 hours

**Q:** How much can one shard take in a second?
**A:** 1 MB
`;

type Listed = Card & { readonly path: string };

let place: Workspace;

beforeEach(async () => {
  place = await createWorkspace('none');
  await place.write('kinesis.md', NOTE);
});

afterEach(async () => {
  await place.remove();
});

function quiz(args: readonly string[] = [], input = ''): Promise<Finished> {
  return runCommand(['quiz', ...args], { cwd: place.folder, input });
}

/** What the stores say of whoever sits at the terminal. */
async function replies(): Promise<readonly Review[]> {
  await using stores = await openStores({ databaseUrl: databaseUrl() });
  return await stores.quiz.reviews.reviewsOf(LOCAL_PERSON, new Date(0));
}

function databaseUrl(): string {
  return `file:${place.path('data', 'footnote.db')}`;
}

describe('what is learned at the terminal', () => {
  test('is kept, asked again when it is due, and stays with its card when the note is edited', async () => {
    const { stdout } = await quiz(['--cards', '1'], 'never\n');
    expect(stdout).toMatch(/✗ Wrong.*\n(?:.*\n)+It comes back in 1 minute\.\n\nScore: 0 of 1/);
    const missed = /Wrong\. It is: (.*)/.exec(stdout)?.[1] ?? '';
    const asked = missed === '1 MB' ? 'How much can one shard take' : 'How long are records kept';
    await place.write('streams/kinesis.md', NOTE.replace(asked, `${asked} really`));
    await place.write('kinesis.md', 'Moved to another place.\n');

    const again = await quiz(['--missed'], `${missed}\n`);
    expect(again.stdout).toMatch(/^Card 1 of 1\b/);
    expect(again.stdout).toContain(`${asked} really`);
    expect(again.stdout).toContain(`✓ Right: ${missed}`);
    const [first, second, ...others] = await replies();
    expect([first?.isRight, second?.isRight, others]).toEqual([false, true, []]);
    // Both are of the same card now.
    expect(second?.card).toBe(first?.card);
    const stats = await quiz(['--stats', '--json']);
    expect(JSON.parse(stats.stdout)).toMatchObject({ learning: 1, new: 1, dueToday: 1 });
  });

  test('is kept of all cards before Ctrl-C', async () => {
    const playing = startCommand(['quiz'], { cwd: place.folder, input: '\n', waits: true });
    await playing.printed('Card 2 of 2');
    playing.child.kill('SIGINT');
    expect(await playing.finished).toMatchObject({ code: 130, stderr: '' });
    expect(await replies()).toMatchObject([{ isRight: false, mode: 'terminal' }]);
  });

  test('is not kept with --no-record; nor is there a database for who only looks', async () => {
    expect((await quiz(['--no-record'], 'never\nnever\n')).stdout).toMatch(/Score: 0 of 2/);
    expect((await quiz(['--due'])).stdout).toMatch(/^Nothing is due today\. 2 cards are new/);
    expect(existsSync(place.path('data'))).toBe(false);
  });

  test('is done without where the database cannot be used, which is said once', async () => {
    await mkdir(place.path('data'));
    await writeFile(place.path('data', 'footnote.db'), 'this is no database '.repeat(100));
    const { code, stdout, stderr } = await quiz([], 'never\nnever\n');
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 0, lines: 1 });
    expect(stderr).toContain('so the quiz goes on without');
    expect(stdout).toContain('Score: 0 of 2 (0 %)');
    expect(stdout).not.toContain('It comes back');
  });
});

test('a card that people found bad is left out until the owner brings it back', async () => {
  const { stdout } = await quiz(['--list', '--json']);
  const listed = JSON.parse(stdout) as { readonly cards: readonly Listed[] };
  const [bad, other] = listed.cards;
  if (!bad || !other) throw new Error('Expected two cards.');
  const { id, kind, prompt, answers, topic, path } = bad;
  await using stores = await openStores({ databaseUrl: databaseUrl() });
  const card = { id, kind, prompt, topic, path, answer: answers[0] };
  for (const person of ['1', '2']) await stores.quiz.cards.flag(card, person);

  expect((await quiz([], 'q\n')).stdout).toMatch(/^Card 1 of 1\b/);
  expect((await quiz(['--export', 'anki'])).stdout).toMatch(
    /^1 card written to .*\n1 card that people found bad is left out/,
  );
  const exported = await readFile(place.path('footnote-anki.txt'), 'utf8');
  expect([exported.includes(other.id), exported.includes(id)]).toEqual([true, false]);
  expect(await quiz(['--flagged', '--restore', id.slice(0, 6)])).toMatchObject({
    code: 0,
    stdout: `Asked again from now on: ${prompt}\n`,
  });
  expect(await stores.quiz.cards.retired()).toEqual(new Set());
});
