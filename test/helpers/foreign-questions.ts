import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = resolve(root, process.env['NOTES_FIXTURES'] ?? '../shared');

/** Notes that nobody wrote for these tests, and questions about them; not part of the repository. */
export const FOREIGN = {
  notesFolder: join(fixtures, 'seeds'),
  questionsFile: join(fixtures, 'eval', 'questions.jsonl'),
};

/** Whether they are there; says so, loudly, when tests must be skipped without them. */
export const hasForeignQuestions =
  existsSync(FOREIGN.notesFolder) && existsSync(FOREIGN.questionsFile);

if (!hasForeignQuestions) {
  console.warn(
    `Tests over foreign notes are SKIPPED: expected seeds/ and eval/questions.jsonl in ${fixtures} (NOTES_FIXTURES names another folder).`,
  );
}
