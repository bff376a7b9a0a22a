import { describe, expect, test } from 'vitest';

import { UserError } from '../../src/errors.js';
import { describeProblem } from '../../src/messages/describe-problem.js';
import { german } from '../../src/messages/german.js';
import { problemError } from '../../src/messages/problem-error.js';
import { spanish } from '../../src/messages/spanish.js';

const TOO_LONG = { kind: 'question-too-long', most: 1000, length: 1234 } as const;
const UNKNOWN = { kind: 'unknown-part', name: 'Kafak', near: ['kafka.md', '#kafka'] } as const;

describe('what is wrong with a question', () => {
  test('is told in the language of the person', () => {
    expect(describeProblem(TOO_LONG, german)).toContain(
      'bis zu 1.000 Zeichen haben; diese hat 1.234.',
    );
    expect(describeProblem(UNKNOWN, german)).toContain(
      '„Kafak“. Meintest du kafka.md oder #kafka?',
    );
    expect(describeProblem(UNKNOWN, spanish)).toContain(
      '«Kafak». ¿Querías decir kafka.md o #kafka?',
    );
  });

  test('is told in English where there is only a message', () => {
    const error = problemError(UNKNOWN);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toBe(
      'There is no note, folder or tag called “Kafak” here. Did you mean kafka.md or #kafka?',
    );
    expect(error.problem).toEqual(UNKNOWN);
  });

  test('may be known by its message alone', () => {
    const cause = new Error('below');
    const error = new UserError('Please ask something.', { cause });
    expect(error).toMatchObject({ message: 'Please ask something.', problem: undefined, cause });
  });
});
