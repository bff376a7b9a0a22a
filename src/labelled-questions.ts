import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseQuestionSet, type TestQuestion } from './answer/question-set.js';
import { messageOf } from './errors.js';
import { writeDurably } from './search/build-files.js';

/** Questions with known answers lie beside the builds: every build is fitted to them until they are forgotten. */
const FILE = 'questions.jsonl';

export interface KeptQuestions {
  readonly questions: readonly TestQuestion[];
  /** Why those that were kept can't be used. */
  readonly warning: string | undefined;
}

/** The questions that an index folder keeps; none is no fault. */
export async function readKeptQuestions(indexFolder: string): Promise<KeptQuestions> {
  const file = join(indexFolder, FILE);
  try {
    const text = await readFile(file, 'utf8');
    return { questions: parseQuestionSet(text), warning: undefined };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { questions: [], warning: undefined };
    }
    const warning = `The questions in ${file} can't be used, so the standard rules decide: ${messageOf(error)} Calibrate again, or remove the file.`;
    return { questions: [], warning };
  }
}

export async function keepQuestions(
  indexFolder: string,
  questions: readonly TestQuestion[],
): Promise<void> {
  const file = join(indexFolder, FILE);
  await mkdir(indexFolder, { recursive: true });
  await writeDurably(`${file}.new`, questions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await rename(`${file}.new`, file);
}

export async function forgetQuestions(indexFolder: string): Promise<void> {
  await rm(join(indexFolder, FILE), { force: true });
}
