import { readFile } from 'node:fs/promises';
import { parseQuestionSet, type TestQuestion } from './answer/question-set.js';
import { SetupError } from './errors.js';

/**
 * Reads a file of questions with their answers.
 * @throws {SetupError} when it can't be read or is no such file
 */
export async function readQuestionsFile(file: string): Promise<TestQuestion[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new SetupError(`Expected a file of questions at ${file}, but it can't be read.`, {
      cause: error,
    });
  }
  return parseQuestionSet(text);
}
