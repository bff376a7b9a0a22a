import { chmod, cp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerFrom } from '../helpers/answer-from.js';
import { type Finished, runCommand, startMain } from '../helpers/footnote-process.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

/*
 * Whatever lies in the notes folder, the index or the settings: a clear message, a proper exit code,
 * and the last good index untouched.
 */
let place: Workspace;
/** One good note and its index, built once; what needs them begins with a copy. */
let good: Workspace;

beforeAll(async () => {
  good = await createWorkspace('none');
  await good.write('tea.md', GOOD_NOTE);
  expect(await runCommand(['index'], { cwd: good.folder })).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await good.remove();
});

beforeEach(async () => {
  place = await createWorkspace('none');
});

afterEach(async () => {
  await place.remove();
});

const GOOD_NOTE = '# Tea\n\nGreen tea is steeped at 80 degrees for two minutes.\n';

function run(args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  return runCommand(args, { cwd: place.folder, env });
}

async function copyGoodIndex(): Promise<string> {
  await place.write('tea.md', GOOD_NOTE);
  await cp(good.index, place.index, { recursive: true });
  return current();
}

function current(): Promise<string> {
  return readFile(join(place.index, 'current'), 'utf8');
}

describe('the notes folder', () => {
  test('that does not exist is an error that says what to do', async () => {
    const before = await copyGoodIndex();
    const { code, stderr } = await run(['index', '--corpus', 'nowhere']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /Expected a folder of notes at .*nowhere, but it does not exist\. .*CORPUS_DIR/,
    );
    expect(await current()).toBe(before);
  });

  test('that is empty is an error that names what was there instead', async () => {
    await place.write('photo.png', 'not really');
    const { code, stderr } = await run(['index']);
    expect(code).toBe(2);
    expect(stderr).toContain(`There are no notes in ${place.path('corpus')}.`);
    expect(stderr).toContain('1 left out: .png file');
  });

  test('that became empty leaves the last index as it was', async () => {
    const before = await copyGoodIndex();
    await place.write('.footnoteignore', '*.md\n');
    expect(await run(['index'])).toMatchObject({ code: 2 });
    expect(await current()).toBe(before);
  });

  test('without a word to quote is an error', async () => {
    await place.write('empty.md', '# Only a title\n\n![](picture.png)\n');
    const { code, stderr } = await run(['index']);
    expect(code).toBe(2);
    expect(stderr).toContain(`The notes in ${place.path('corpus')} hold no text to quote`);
  });
});

describe('a file that can’t be read as a note is skipped and reported:', () => {
  const secret = '---\ntitle: "never closed\nprivate: true\n---\n\nMy diary.\n';
  const binary = Uint8Array.from({ length: 5000 }, (_, index) => index % 256);
  const old = Buffer.from('Caf\xe9 cr\xe8me is coffee with cream.', 'latin1');
  const files = [
    { what: 'binary', name: 'song.md', content: binary, line: /song\.md: binary, not text/ },
    {
      what: 'of 50 MB',
      name: 'dump.txt',
      content: 'word '.repeat(10_000_000),
      line: /dump\.txt: too large: 47\.7 MiB, the limit is 5\.0 MiB \(MAX_NOTE_MIB\)/,
    },
    {
      what: 'with broken front matter, by its line',
      name: 'secret.md',
      content: secret,
      line: /secret\.md: front matter is not valid YAML: .* \(line \d+\)/,
    },
    {
      what: 'with front matter that never ends',
      name: 'open.md',
      content: '---\ntitle: Open\n\nText that follows.\n',
      line: /open\.md: front matter opens with --- in line 1 but never closes/,
    },
    {
      what: 'in an old encoding',
      name: 'old.txt',
      content: old,
      line: /old\.txt: not UTF-8 or UTF-16 text; save it as UTF-8/,
    },
  ];
  /** Of one build over all of them. */
  let built: Finished;

  beforeAll(async () => {
    const all = await createWorkspace('none');
    await all.write('tea.md', GOOD_NOTE);
    for (const { name, content } of files) await all.write(name, content);
    built = await runCommand(['index'], { cwd: all.folder });
    await all.remove();
  });

  test.each(files)('$what', ({ line }) => {
    expect(built.code).toBe(0);
    expect(built.stdout).toMatch(/1 note, 1 passage, /);
    expect(built.stdout).toMatch(line);
  });

  test.skipIf(process.getuid?.() === 0)('one that may not be read', async () => {
    await place.write('tea.md', GOOD_NOTE);
    await place.write('locked.md', 'Nobody may read this.');
    await chmod(place.path('corpus', 'locked.md'), 0o000);
    const { code, stdout } = await run(['index']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/1 note, 1 passage, /);
    expect(stdout).toMatch(/locked\.md: can't be read: EACCES/);
  });
});

test('a note that is one line of half a MB is indexed and quoted in pieces', async () => {
  const words = 'walks slowly along the quiet shore and counts the grey stones until evening comes';
  const filler = Array.from(
    { length: 2_300 },
    (_, index) => `Traveller ${index} ${words}, then ${words}, and ${words}.`,
  );
  filler.splice(1_150, 0, 'The lighthouse keeper feeds seven gulls at dawn.');
  const line = filler.join(' ').slice(0, 2 ** 19);
  expect(line).toHaveLength(2 ** 19);
  await place.write('long.txt', line);
  expect(await run(['index'])).toMatchObject({ code: 0 });
  const { stdout } = await run([
    'ask',
    '--json',
    'how many gulls does the lighthouse keeper feed?',
  ]);
  const answer = JSON.parse(stdout) as {
    quotes: { text: string; fromLine: number; toLine: number }[];
  };
  const [quote] = answer.quotes;
  expect(quote).toMatchObject({ fromLine: 1, toLine: 1 });
  expect(quote?.text).toContain('The lighthouse keeper feeds seven gulls at dawn.');
  expect(quote?.text.split(/\s+/).length).toBeLessThanOrEqual(250);
  expect(line).toContain(quote?.text);
}, 120_000);

describe('an index', () => {
  async function buildFolder(): Promise<string> {
    return join(place.index, 'builds', (await current()).trim());
  }

  /** `ask` and `--check` refuse it and say why; `index` mends it and says why. */
  async function isRefusedAndMended(reason: RegExp): Promise<void> {
    const before = await current();
    const [asked, checked] = await Promise.all([
      run(['ask', 'how long is green tea steeped?']),
      run(['index', '--check']),
    ]);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(reason);
    expect(asked.stderr).toContain('Run: npm run index');
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(reason);
    expect(await current()).toBe(before);
    const mended = await run(['index']);
    expect(mended.code).toBe(0);
    expect(mended.stdout).toMatch(reason);
    const { quotes } = await answerFrom(place, 'how long is green tea steeped?');
    expect(quotes[0]?.text).toContain('two minutes');
  }

  test('that is not there is asked for', async () => {
    await place.write('tea.md', GOOD_NOTE);
    const { code, stderr } = await run(['ask', 'how long is green tea steeped?']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/can't be used: there is none\. Run: npm run index/);
    expect(await run(['index', '--check'])).toMatchObject({ code: 1 });
    // Neither of them made one.
    await expect(readdir(place.index)).rejects.toThrow('ENOENT');
  });

  test('of other folders is asked for with a command that builds it', async () => {
    await place.write('tea.md', GOOD_NOTE);
    const folders = ['--corpus', 'corpus', '--index', 'my index'];
    const { stderr } = await run(['ask', ...folders, 'how long is green tea steeped?']);
    expect(stderr).toContain('Run: npm run index -- --index "my index"\n');
    const { stdout } = await run(['index', '--check', ...folders]);
    expect(stdout).toContain('Run: npm run index -- --index "my index"\n');
    expect(await run(['index', '--index', 'my index'])).toMatchObject({ code: 0 });
    expect(await run(['index', '--check', ...folders])).toMatchObject({ code: 0 });
  });

  test.runIf(process.platform === 'linux')(
    'where no folder can be made is an error that says so',
    async () => {
      await place.write('tea.md', GOOD_NOTE);
      const { code, stderr } = await run(['index', '--index', '/proc/nowhere/index']);
      expect(code).toBe(2);
      expect(stderr).toMatch(/The index can't be written into \/proc\/nowhere\/index: /);
    },
  );

  test('with a truncated file', async () => {
    await copyGoodIndex();
    await truncate(join(await buildFolder(), 'span-vectors.f32'), 100);
    await isRefusedAndMended(/its file span-vectors\.f32 is missing or damaged/);
  });

  test('with a changed file', async () => {
    await copyGoodIndex();
    const file = join(await buildFolder(), 'passages.jsonl');
    await writeFile(file, (await readFile(file, 'utf8')).replace('two minutes', 'ten minutes'));
    await isRefusedAndMended(/its file passages\.jsonl is missing or damaged/);
  });

  async function editManifest(from: RegExp, to: string): Promise<void> {
    const file = join(await buildFolder(), 'manifest.json');
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(from);
    await writeFile(file, text.replace(from, to));
  }

  test('of another format', async () => {
    await copyGoodIndex();
    await editManifest(/"format": \d+/, '"format": 99');
    await isRefusedAndMended(/it has format 99, this version of Footnote writes \d+/);
  });

  test('of another model', async () => {
    await copyGoodIndex();
    await editManifest(/"id": "footnote-static-en-v1"/, '"id": "someone/else"');
    await isRefusedAndMended(/it was built with the model someone\/else/);
  });

  test('of another version of the splitter', async () => {
    await copyGoodIndex();
    await editManifest(/"splitter": \d+/, '"splitter": 0');
    await isRefusedAndMended(/it was built by another version of Footnote/);
  });

  test('with a manifest that is no JSON', async () => {
    await copyGoodIndex();
    await writeFile(join(await buildFolder(), 'manifest.json'), '{');
    await isRefusedAndMended(/its manifest is damaged/);
  });

  test('older than the notes', async () => {
    await copyGoodIndex();
    await place.write('coffee.md', '# Coffee\n\nEspresso runs for 25 seconds.\n');
    await isRefusedAndMended(/the notes have changed \(1 added\)/);
  });
});

describe('settings', () => {
  test('with unknown values are all reported at once, the token never', async () => {
    await place.write('tea.md', GOOD_NOTE);
    const { code, stderr } = await run(['index'], {
      DISCORD_TOKEN: 'Bot very-secret',
      DISCORD_GUILD_ID: 'my server',
      LOG_LEVEL: 'loud',
      MAX_NOTE_MIB: 'a lot',
      SOURCE_URL_TEMPLATE: 'notes/{path}',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('5 settings are not usable');
    for (const name of [
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'LOG_LEVEL',
      'MAX_NOTE_MIB',
      'SOURCE_URL_TEMPLATE',
    ]) {
      expect(stderr).toContain(`  ${name}: expected `);
    }
    expect(stderr).not.toContain('very-secret');
  });

  test('that Footnote does not know are pointed out', async () => {
    await copyGoodIndex();
    await writeFile(place.path('.env'), 'DISCORD_TOKNE=abc\n');
    const { code, stderr } = await run(['index', '--check']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      ".env sets DISCORD_TOKNE, which Footnote doesn't know. Did you mean DISCORD_TOKEN?",
    );
  });

  test('with a model that is not there say where they looked', async () => {
    await place.write('tea.md', GOOD_NOTE);
    const { code, stderr } = await run(['index'], { EMBEDDING_MODEL: './no-such-model' });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /Expected a model in the folder that EMBEDDING_MODEL names .*no-such-model/,
    );
  });
});

describe('a question', () => {
  beforeEach(copyGoodIndex);

  test.each([
    ['of 0 characters', ''],
    ['of signs only', '?!'],
    ['that is only a greeting', 'good morning everyone'],
  ])('%s is told what to ask instead, and that is no failure', async (_, question) => {
    const { code, stdout, stderr } = await run(['ask', question]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'I quote your notes word for word. Ask about them in a few words, for example: Tea\n',
    );
    expect(stderr).toBe('');
    const { stdout: json } = await run(['ask', '--json', '--explain', question]);
    expect(JSON.parse(json)).toMatchObject({
      question,
      kind: 'not-a-question',
      example: 'Tea',
      quotes: [],
      topics: [],
    });
  });

  test('of 100,000 characters is refused with a reason', async () => {
    const { code, stdout, stderr } = await run(['ask', 'tea '.repeat(25_000)]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('A question may have up to 1,000 characters; this one has 9');
  });
});

test('npm start without a token and without a terminal says so and exits 2', async () => {
  await place.write('tea.md', GOOD_NOTE);
  const { code, stderr } = await startMain({ cwd: place.folder }).finished;
  expect(code).toBe(2);
  expect(stderr).toContain('DISCORD_TOKEN is not set and standard input is not a terminal');
});
