import { describe, expect, test } from 'vitest';
import { choiceMeant, labelsOf } from '../../src/quiz/chosen.js';
import { hintFor } from '../../src/quiz/hint.js';
import { howToAnswer } from '../../src/quiz/how-to-answer.js';
import { card } from '../helpers/cards.js';

const SERVICES = ['Amazon Athena', 'Amazon Redshift', 'AWS Glue', 'Amazon EMR'];

describe('a choice', () => {
  test.each([
    ['3', 'AWS Glue'],
    [' 3. ', 'AWS Glue'],
    ['(3)', 'AWS Glue'],
    ['aws glue', 'AWS Glue'],
    ['Amazon Redshfit', 'Amazon Redshift'],
    ['EMR', undefined],
    ['5', undefined],
    ['0', undefined],
    ['Amazon', undefined],
    ['', undefined],
  ])('is named by its number or its text: “%s”', (typed, meant) => {
    expect(choiceMeant(typed, SERVICES)).toBe(meant);
  });

  test('that is a number is named by a letter', () => {
    const choices = ['2', '4', '1', '16'];
    expect(labelsOf(choices)).toEqual(['a', 'b', 'c', 'd']);
    expect(choiceMeant('b', choices)).toBe('4');
    expect(choiceMeant('1', choices)).toBe('1');
    expect(choiceMeant('16', choices)).toBe('16');
    expect(choiceMeant('3', choices)).toBeUndefined();
  });
});

describe('a hint', () => {
  test.each([
    ['Amazon Athena', 'A····· A·····'],
    ['ProvisionedThroughputException', 'P··········T·········E········'],
    ['IAM', 'I··'],
    ['24 hours', '·· hours'],
    ['5TB', '·TB'],
    ['Register the consumers for enhanced fan-out.', 'Register the …'],
  ])('to “%s” is how it begins', (answer, text) => {
    expect(hintFor(card({ answers: [answer] }))).toEqual({ kind: 'letters', text });
  });

  test('to choices drops two wrong ones, always the same', () => {
    const choices = SERVICES;
    const asked = card({ answers: ['AWS Glue'], choices });
    const hint = hintFor(asked);
    expect(hintFor(asked)).toEqual(hint);
    const left = hint.kind === 'choices' ? hint.left : [];
    expect(left).toHaveLength(2);
    expect(left).toContain('AWS Glue');
    const few = hintFor(card({ answers: ['a'], choices: ['a', 'b', 'c'] }));
    expect(few.kind === 'choices' && few.left.length).toBe(2);
  });
});

describe('an answer', () => {
  test('is chosen where there are choices, typed where it is short, else recalled', () => {
    expect(howToAnswer(card({ choices: SERVICES }))).toBe('choose');
    expect(howToAnswer(card({ answers: ['Amazon Athena'] }))).toBe('type');
    const long = 'S3 Versioning on the bucket, with the version kept next to the model.';
    expect(howToAnswer(card({ answers: [long] }))).toBe('recall');
    expect(howToAnswer(card({ answers: [long, 'S3 Versioning'] }))).toBe('type');
    const told = card({ kind: 'table', answers: ['shrinks the variance'] });
    expect(howToAnswer(told)).toBe('recall');
    expect(howToAnswer({ ...told, answers: ['Amazon Data Firehose'] })).toBe('type');
  });
});
