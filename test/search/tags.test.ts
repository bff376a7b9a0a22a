import { describe, expect, test } from 'vitest';
import { tagsOf } from '../../src/search/tags.js';
import { passage } from '../helpers/passages.js';

/** Notes of which each passage carries some of the tags. */
function namedBy(question: string, ...tags: readonly (readonly string[])[]): string[] {
  return Array.from(tagsOf(tags.map((own) => passage('Text.', { tags: own })))(question));
}

describe('tags that a question names', () => {
  test.each([
    ['exam tips on Kinesis', 'exam-tip'],
    ['any Exam-Tip?', 'exam-tip'],
    ['what should I know about the exam tip?', 'exam_tip'],
    ['tell me of data lakes', 'data/lake'],
    ['what is tagged #storage', 'storage'],
  ])('are found in whatever form: %s, %s', (question, tag) => {
    expect(namedBy(question, [tag], [], [])).toEqual([tag]);
  });

  test('need all of their words, in a row', () => {
    expect(namedBy('tips for the exam', ['exam-tip'], [])).toEqual([]);
    expect(namedBy('the exam', ['exam-tip'], [])).toEqual([]);
  });

  test('may be several', () => {
    const tags = [['kinesis'], ['exam-tip'], ['glue'], []];
    expect(namedBy('exam tips on Kinesis', ...tags)).toEqual(['kinesis', 'exam-tip']);
  });

  test('are none that more than half of the passages carry: those tell nothing apart', () => {
    expect(namedBy('kinesis', ['kinesis'], ['kinesis'], [])).toEqual([]);
    expect(namedBy('kinesis', ['kinesis'], ['kinesis'], [], [])).toEqual(['kinesis']);
  });

  test('are none made of stop words alone', () => {
    expect(namedBy('what is it?', ['it'], [])).toEqual([]);
    expect(namedBy('', ['kinesis'], [])).toEqual([]);
  });

  test('are none in notes without tags', () => {
    expect(namedBy('exam tips', [], [])).toEqual([]);
    expect(namedBy('exam tips')).toEqual([]);
  });
});
