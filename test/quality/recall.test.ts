import { readFileSync } from 'node:fs';
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
describe.skipIf(!hasForeignQuestions)('over foreign notes, with the model that ships', () => {
  const embedder = bundledEmbedder();
  let figures: Evaluation;
  beforeAll(async () => {
    const files = { maxNoteBytes: 5 * 2 ** 20, files: fileReader };
    const corpus = await readNotes({ folder: FOREIGN.notesFolder, ...files });
    const search = await searchOver(corpus, embedder);
    const examine = createExamineQuestion(search, await calibrate(search));
    const questions = parseQuestionSet(readFileSync(FOREIGN.questionsFile, 'utf8'));
    const { signal } = new AbortController();
    figures = summarise(await evaluate(questions, examine, signal));
  });

  test('there are enough questions to mean something', () => {
    expect(figures.questions).toBeGreaterThanOrEqual(50);
    expect(figures.answerable).toBeGreaterThanOrEqual(40);
  });

  test('the first hit answers at least 62 of 100 questions', () => {
    expect(figures.hit1).toBeGreaterThanOrEqual(0.62);
  });

  test('one of the first three answers at least 82 of 100', () => {
    expect(figures.hit3).toBeGreaterThanOrEqual(0.82);
  });

  test('questions about something else altogether are refused', () => {
    expect(figures.refused.far).toBeGreaterThanOrEqual(0.95);
  });

  test('questions that the notes answer are seldom refused', () => {
    expect(figures.answered.answerable).toBeGreaterThanOrEqual(0.8);
  });
});
