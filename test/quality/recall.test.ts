import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createExamineQuestion } from '../../src/answer/answer-question.js';
import { calibrate } from '../../src/answer/calibrate.js';
import { type Evaluation, summarise } from '../../src/answer/evaluate.js';
import { parseQuestionSet } from '../../src/answer/question-set.js';
import { evaluate } from '../../src/eval-run.js';
import { fileReader } from '../../src/notes/file-reader.js';
import { readNotes } from '../../src/notes/read-notes.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { FOREIGN, hasForeignQuestions } from '../helpers/foreign-questions.js';
import { searchOver } from '../helpers/search-over.js';

/*
 * What docs/retrieval.md says was measured, with room for a question or two. A change that makes one of
 * these fail has made answers worse for people; a better figure deserves a higher bar here.
 */
interface Bars {
  readonly hit1: number;
  readonly hit3: number;
  readonly farRefused: number;
  readonly answered: number;
}

function keepsTo(folder: string, questionsFile: string, bars: Bars): void {
  const embedder = bundledEmbedder();
  let figures: Evaluation;
  beforeAll(async () => {
    const corpus = await readNotes({ folder, maxNoteBytes: 5 * 2 ** 20, files: fileReader });
    const search = await searchOver(corpus, embedder);
    const examine = createExamineQuestion(search, await calibrate(search));
    const questions = parseQuestionSet(readFileSync(questionsFile, 'utf8'));
    const { signal } = new AbortController();
    figures = summarise(await evaluate(questions, examine, signal));
  }, 60_000);

  test('there are enough questions to mean something', () => {
    expect(figures.questions).toBeGreaterThanOrEqual(50);
    expect(figures.answerable).toBeGreaterThanOrEqual(40);
  });

  test('the first hit answers often enough', () => {
    expect(figures.hit1).toBeGreaterThanOrEqual(bars.hit1);
  });

  test('one of the first three answers nearly always', () => {
    expect(figures.hit3).toBeGreaterThanOrEqual(bars.hit3);
  });

  test('questions about something else altogether are refused', () => {
    expect(figures.refused.far).toBeGreaterThanOrEqual(bars.farRefused);
  });

  test('questions that the notes answer are seldom refused', () => {
    expect(figures.answered.answerable).toBeGreaterThanOrEqual(bars.answered);
  });
}

describe.skipIf(!hasForeignQuestions)('over foreign notes, with the model that ships', () => {
  keepsTo(FOREIGN.notesFolder, FOREIGN.questionsFile, {
    hit1: 0.62,
    hit3: 0.82,
    farRefused: 0.95,
    answered: 0.8,
  });
});

describe('over the notes that ship, with the model that ships', () => {
  const shipped = fileURLToPath(new URL('../../corpus', import.meta.url));
  const questions = fileURLToPath(new URL('questions.jsonl', import.meta.url));
  keepsTo(shipped, questions, { hit1: 0.6, hit3: 0.8, farRefused: 0.8, answered: 0.8 });
});
