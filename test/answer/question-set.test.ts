import { describe, expect, test } from 'vitest';
import { parseQuestionSet } from '../../src/answer/question-set.js';
import { SetupError } from '../../src/errors.js';

const GOOD =
  '{"id":"q1","question":"why?","kind":"direct","gold":[{"file":"a.md","lines":[1,2],"must_contain":"because"}]}';
const UNANSWERABLE = '{"id":"q2","question":"who?","kind":"far","gold":[]}';

describe('a file of questions', () => {
  test('has one a line; blank lines and what else a line says don’t matter', () => {
    const questions = parseQuestionSet(
      `\n${GOOD}\r\n\n${UNANSWERABLE.replace('{', '{"answer":"x",')}\n`,
    );
    expect(questions.map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(questions[0]?.gold[0]?.must_contain).toBe('because');
    expect(questions[1]?.gold).toEqual([]);
  });

  test('may begin with the mark that some editors put there', () => {
    expect(parseQuestionSet(`\uFEFF${GOOD}\n`)).toHaveLength(1);
  });

  test.each([
    ['is not JSON', 'why?', /Line 3 .*no such object/],
    ['is no object', '[1]', /Line 3 .*expected \{"id", "question"/],
    ['has no question', UNANSWERABLE.replace('"question":"who?",', ''), /Line 3 .*question/],
    ['asks nothing', UNANSWERABLE.replace('who?', ''), /Line 3 .*question/],
    ['says nothing to look for', GOOD.replace('because', ''), /Line 3 .*gold\.0\.must_contain/],
  ])('of which a line %s is refused with its number and the fault', (_, line, message) => {
    const parse = (): unknown => parseQuestionSet(`${GOOD}\n\n${line}\n`);
    expect(parse).toThrow(SetupError);
    expect(parse).toThrow(message);
  });

  test.each(['', '\n \n'])('that is empty is refused: %j', (text) => {
    expect(() => parseQuestionSet(text)).toThrow(SetupError);
    expect(() => parseQuestionSet(text)).toThrow(/empty/);
  });
});
