import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestQuestion } from '../../src/answer/question-set.js';
import { type Finished, runCommand } from '../helpers/footnote-process.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

let place: Workspace;

/** One note a plant, one fact a note. */
const PLANTS = ['basil', 'mint', 'thyme', 'sage', 'dill', 'chives', 'parsley', 'oregano'];

beforeAll(async () => {
  place = await createWorkspace('none');
  for (const [at, plant] of PLANTS.entries()) {
    await place.write(
      `${plant}.md`,
      `# ${plant}\n\nWater ${plant} every ${String(at + 2)} days in summer.\n\n## Harvest of ${plant}\n\nCut ${plant} in the morning, when the dew has dried.\n`,
    );
  }
});

afterAll(async () => {
  await place.remove();
});

function run(...args: string[]): Promise<Finished> {
  return runCommand(args, { cwd: place.folder });
}

async function questionsFile(name: string, questions: readonly TestQuestion[]): Promise<string> {
  const file = place.path(name);
  await writeFile(file, questions.map((one) => JSON.stringify(one)).join('\n'));
  return file;
}

function questionsAboutPlants(): TestQuestion[] {
  return [
    ...PLANTS.flatMap((plant, at): TestQuestion[] => [
      {
        id: `water-${plant}`,
        question: `how often do I water ${plant}?`,
        kind: 'direct',
        gold: [{ file: `${plant}.md`, must_contain: `every ${String(at + 2)} days` }],
      },
      {
        id: `cut-${plant}`,
        question: `when should ${plant} be cut?`,
        kind: 'direct',
        gold: [{ file: `${plant}.md`, must_contain: `Cut ${plant} in the morning` }],
      },
    ]),
    ...['rosemary', 'lovage', 'tarragon', 'chervil', 'borage'].map((plant): TestQuestion => ({
      id: `none-${plant}`,
      question: `how often do I water ${plant}?`,
      kind: 'near',
      gold: [],
    })),
  ];
}

interface Stored {
  readonly labelledQuestions: number;
  readonly right: { readonly cutOff: number; readonly weights: Readonly<Record<string, number>> };
}

/** The calibration of the build in use. */
function calibration(): Stored {
  const id = readFileSync(place.path('index', 'current'), 'utf8').trim();
  const file = place.path('index', 'builds', id, 'calibration.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Stored;
}

describe('footnote calibrate', () => {
  test('fits the decision to questions in a new build, keeps them for later builds, and forgets them', async () => {
    expect(await run('index')).toMatchObject({ code: 0 });
    const standard = calibration();
    expect(standard.labelledQuestions).toBe(0);

    const file = await questionsFile('questions.jsonl', questionsAboutPlants());
    const { code, stdout } = await run('calibrate', '--questions', file);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain('Decisions are fitted to 21 questions of yours.');
    expect(stdout).toMatch(/Of what is answered (?:0\.[89]\d|1\.00) is right\./);
    const fitted = calibration();
    expect(fitted.labelledQuestions).toBe(21);
    expect(fitted.right.weights).not.toEqual(standard.right.weights);

    await place.write('cress.md', '# cress\n\nWater cress every day.\n');
    expect((await run('index')).stdout).toContain('fitted to 21 questions');
    expect(calibration().labelledQuestions).toBe(21);

    expect((await run('calibrate', '--forget')).stdout).toContain(
      'The standard rules decide again.',
    );
    expect(calibration()).toMatchObject({ labelledQuestions: 0, right: standard.right });
    expect(existsSync(place.path('index', 'questions.jsonl'))).toBe(false);
  });

  test('tells which answers the notes have lost', async () => {
    const questions = questionsAboutPlants().map((question) =>
      question.id === 'cut-dill'
        ? { ...question, gold: [{ file: 'dill.md', must_contain: 'Cut dill at midnight' }] }
        : question,
    );
    const { stdout } = await run(
      'calibrate',
      '--questions',
      await questionsFile('lost.jsonl', questions),
    );
    expect(stdout).toContain(
      'Warning: 1 of the 21 questions to calibrate with name an answer that stands nowhere in the notes (cut-dill).',
    );
  });

  test.each([
    ['neither a file nor --forget', [], 'Expected either --questions FILE or --forget.'],
    ['both of them', ['--questions', 'x', '--forget'], 'Expected either --questions FILE or'],
    ['a file that is not there', ['--questions', 'nowhere.jsonl'], 'nowhere.jsonl'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await run('calibrate', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('refuses a handful of questions, from which nothing can be learned', async () => {
    const file = await questionsFile('few.jsonl', questionsAboutPlants().slice(0, 5));
    const { code, stderr } = await run('calibrate', '--questions', file);
    expect(code).toBe(2);
    expect(stderr).toContain('Expected at least 20 questions');
  });
});
