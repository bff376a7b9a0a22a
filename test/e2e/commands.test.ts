import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, type Finished } from '../helpers/footnote-process.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

let place: Workspace;

beforeAll(async () => {
  place = await createWorkspace('sample');
  const built = await run(['index']);
  expect(built).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await place.remove();
});

function run(args: readonly string[], input?: string): Promise<Finished> {
  return runCommand(args, { cwd: place.folder, ...(input !== undefined && { input }) });
}

interface AnswerJson {
  readonly question: string;
  readonly understoodAs?: string;
  readonly kind: string;
  readonly quotes: readonly {
    readonly path: string;
    readonly text: string;
    readonly span: { readonly from: number; readonly to: number } | null;
  }[];
  readonly topics: readonly { readonly question: string }[];
}

async function ask(...args: string[]): Promise<AnswerJson> {
  const { stdout, code } = await run(['ask', '--json', ...args]);
  expect(code).toBe(0);
  return JSON.parse(stdout) as AnswerJson;
}

describe('footnote index', () => {
  test('reports what it did, and does nothing twice', async () => {
    const { code, stdout } = await run(['index']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The index is current\.\n {2}\d+ notes, \d+ passages, \d+ spans; 0 embedded, \d+ reused; [\d.]+ seconds\n/,
    );
    expect(stdout).toContain('1 × README.md of the corpus: README.md');
  });

  test('--check agrees', async () => {
    expect(await run(['index', '--check'])).toMatchObject({
      code: 0,
      stdout: 'The index is current.\n',
    });
  });

  test('--force builds it anew from the vectors that are there', async () => {
    const { code, stdout } = await run(['index', '--force']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Built the index \(you asked for it\)\.\n.*; 0 embedded, \d+ reused;/);
  });
});

describe('footnote ask', () => {
  test('quotes the notes word for word, with file and lines', async () => {
    const { code, stdout, stderr } = await run(['ask', 'what', 'is', 'one', 'DPU?']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^1 {2}corpus\/etl\/glue\.md:\d+ {2}Glue and Athena › Glue jobs › DPUs and workers\n/,
    );
    expect(stdout).toContain('│ One DPU is 4 vCPUs and 16 GB of memory.');
    // Not a terminal: no colours.
    expect(stdout).not.toContain('\u001b');
  });

  test('marks the part that answers', async () => {
    const { kind, quotes } = await ask('what is one DPU?');
    expect(kind).toBe('answered');
    const [quote] = quotes;
    expect(quote?.text.slice(quote.span?.from, quote.span?.to)).toBe(
      'One DPU is 4 vCPUs and 16 GB of memory.',
    );
  });

  test('prints JSON in the form that others rely on', async () => {
    const answer = await ask('what is one DPU?');
    expect(Object.keys(answer)).toEqual(['question', 'kind', 'quotes', 'topics']);
    expect(Object.keys(answer.quotes[0] ?? {}).sort()).toEqual([
      'also',
      'context',
      'differs',
      'fromLine',
      'headings',
      'path',
      'score',
      'span',
      'tags',
      'text',
      'toLine',
    ]);
  });

  test('says that the notes do not have it, and what is near, and that is no failure', async () => {
    const { kind, quotes, topics } = await ask('how do I poach an egg?');
    expect(kind).toBe('none');
    expect(quotes).toEqual([]);
    expect(topics.length).toBeGreaterThan(0);
    const { code, stdout } = await run(['ask', 'how do I poach an egg?']);
    expect(code).toBe(0);
    expect(stdout).toContain('The notes don’t say anything about that.');
    expect(stdout).toContain(`  1  ${topics[0]?.question ?? ''}`);
  });

  test.each([
    ['a folder', 'streaming', /^streaming\//],
    ['a note', 'databases', /^databases\.md$/],
    ['a tag', '#kinesis', /^streaming\/kinesis\.md$/],
  ])('--in looks only in %s', async (_, where, paths) => {
    const { quotes } = await ask('--in', where, 'how much does it read and write?');
    expect(quotes.length).toBeGreaterThan(0);
    for (const { path } of quotes) expect(path).toMatch(paths);
  });

  test('--in a place that is not there names one that is', async () => {
    expect(await run(['ask', '--in', 'kinesiss', 'what is a shard?'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean streaming/kinesis.md') as string,
    });
  });

  test('--in nothing is no way to look everywhere', async () => {
    expect(await run(['ask', '--in', '', 'what is a shard?'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Expected a note, folder or tag') as string,
    });
  });

  test('--explain shows the ranks and scores of every leg', async () => {
    const { stdout } = await run(['ask', '--explain', 'what is one DPU?']);
    expect(stdout).toMatch(
      /span vector #\d+ [\d.]+, passage vector #\d+ [\d.]+,\s+span\s+keywords #\d+ [\d.]+, passage keywords #\d+\s+[\d.]+/,
    );
    expect(stdout).toMatch(/evidence that the notes have something: [-\d.]+, cut-off [-\d.]+/);
    expect(stdout).toMatch(/so it is answered/);
  });

  test('without a question takes one a line until the input ends', async () => {
    const { code, stdout } = await run(
      ['ask', '--json'],
      'what is one DPU?\n\n   \nhow do I poach an egg?\n',
    );
    expect(code).toBe(0);
    const kinds = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as AnswerJson).kind);
    expect(kinds).toEqual(['answered', 'none']);
  });

  test('--json has a line for each question, also for one that is refused', async () => {
    const long = 'what? '.repeat(500).trim();
    const { code, stdout, stderr } = await run(
      ['ask', '--json', '--in', 'etl'],
      `what is one DPU?\n${long}\nhow do I poach an egg?\n`,
    );
    expect(code).toBe(0);
    const [, refused, ...rest] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(refused).toEqual({
      question: long,
      error: expect.stringContaining('A question may have up to 1,000 characters') as string,
      kind: 'not-a-question',
      quotes: [],
      topics: [],
    });
    expect(rest).toHaveLength(1);
    expect(stderr).toContain('A question may have up to 1,000 characters');
  });

  test('--in a place that is not there is told before any question is taken', async () => {
    expect(await run(['ask', '--json', '--in', 'kinesiss'], 'what?\nwhy?\n')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^[^\n]*Did you mean streaming\/kinesis\.md[^\n]*\n$/,
      ) as string,
    });
  });
});

describe('the prompt', () => {
  async function talk(...lines: readonly string[]): Promise<Finished & { answers: AnswerJson[] }> {
    const finished = await run(['ask', '--json'], `${lines.join('\n')}\n`);
    expect(finished.code).toBe(0);
    const answers = finished.stdout.trim().split('\n');
    return { ...finished, answers: answers.map((line) => JSON.parse(line) as AnswerJson) };
  }

  test('understands follow-ups from the question before, thanks in between or not', async () => {
    const { answers } = await talk(
      'how much memory has one DPU?',
      'thanks!',
      'and a shard?',
      'why?',
    );
    expect(
      answers.map(({ kind, understoodAs }) => [kind === 'not-a-question', understoodAs]),
    ).toEqual([
      [false, undefined],
      [true, undefined],
      [false, expect.stringContaining('shard')],
      [false, expect.stringMatching(/shard.*: why$/)],
    ]);
    expect(answers[2]).toMatchObject({ question: 'and a shard?' });
    // A single question has nothing before it.
    expect(await ask('and a shard?')).not.toHaveProperty('understoodAs');
  });

  test('asks an offered topic by its number, and says so when there is none of that number', async () => {
    const miss = 'how do I poach an egg?';
    const { answers, stderr } = await talk(miss, '9', '1');
    const [missed, refused, asked] = answers;
    expect(answers).toHaveLength(3);
    expect(refused).toMatchObject({ question: '9', error: expect.any(String) as string });
    expect(asked).toMatchObject({ question: missed?.topics[0]?.question });
    expect(asked).not.toHaveProperty('understoodAs');
    expect(stderr).toMatch(/There is no topic 9\. Type a number from 1 to \d/);
  });

  test('shows what it understood to people', async () => {
    const { stdout } = await run(['ask'], 'what is one DPU?\nhow much does it cost?\n');
    expect(stdout).toMatch(/^Understood as: how much does (?:one )?DPU cost$/m);
  });
});

describe('footnote eval', () => {
  test('measures a set of questions with an index of its own', async () => {
    const questions = [
      {
        id: 'a',
        question: 'what is one DPU?',
        kind: 'direct',
        gold: [{ file: 'etl/glue.md', must_contain: 'One DPU is 4 vCPUs' }],
      },
      { id: 'b', question: 'how do I poach an egg?', kind: 'far', gold: [] },
    ];
    await writeFile(
      place.path('questions.jsonl'),
      questions.map((each) => `${JSON.stringify(each)}\n`).join(''),
    );
    const { code, stdout } = await run(['eval', '--questions', 'questions.jsonl', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      questions: 2,
      answerable: 1,
      hit1: 1,
      hit3: 1,
      hit5: 1,
      mrr: 1,
      byKind: { direct: { questions: 1 }, far: { questions: 1 } },
      answered: { answerable: 1, far: 0, near: null },
      refused: { answerable: 0, far: 1, near: null },
      p50Ms: expect.any(Number) as number,
      p95Ms: expect.any(Number) as number,
    });
    // The index in use was not touched.
    expect(await run(['index', '--check'])).toMatchObject({ code: 0 });
  });

  test('names the line of a question file that is not one', async () => {
    await writeFile(
      place.path('broken.jsonl'),
      '{"id":"a","question":"?","kind":"direct","gold":[]}\n{"id":\n',
    );
    expect(await run(['eval', '--questions', 'broken.jsonl'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Line 2 of the questions') as string,
    });
  });
});

describe('a command that is not one', () => {
  test('is told from what was meant', async () => {
    expect(await run(['aks', 'what?'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean ask?') as string,
    });
  });

  test('--help of every command names its options', async () => {
    const commands = ['index', 'ask', 'eval', 'gaps'];
    for (const { code, stdout } of await Promise.all(
      commands.map((each) => run([each, '--help'])),
    )) {
      expect(code).toBe(0);
      expect(stdout).toContain('--corpus <folder>');
      expect(stdout).toContain('--index <folder>');
    }
  });
});
