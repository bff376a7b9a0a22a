import { pino } from 'pino';
import { describe, expect, test } from 'vitest';

import { failureText } from '../../src/discord/failure-text.js';
import { UserError } from '../../src/errors.js';
import { problemError } from '../../src/messages/problem-error.js';
import { english } from '../../src/messages/english.js';
import { german } from '../../src/messages/german.js';
import { faultsOfText } from '../helpers/discord-text-rules.js';

const logger = pino({ enabled: false });

describe('what is told when a request fails', () => {
  test('is in the language of the person', () => {
    const error = problemError({ kind: 'question-too-long', most: 1000, length: 1001 });
    expect(failureText(error, { logger, texts: german })).toBe(
      german.problems.questionTooLong(1000, 1001),
    );
    expect(failureText(new Error('boom'), { logger, texts: german })).toBe(german.apology);
  });

  test('is the message where nothing else is known', () => {
    const error = new UserError('Please ask something shorter.');
    expect(failureText(error, { logger, texts: german })).toBe('Please ask something shorter.');
  });

  test('shows names as they are written, and mentions nobody', () => {
    const error = problemError({
      kind: 'unknown-part',
      name: '<@700000000000000001> ||x|| @everyone discord.gg/abc',
      near: ['my_notes/*all*.md'],
    });
    const text = failureText(error, { logger, texts: english }) ?? '';
    expect(faultsOfText('the text', text)).toEqual([]);
    expect(text).toContain(String.raw`my\_notes/\*all\*.md`);
  });

  test('fits a message, however long the names are', () => {
    const near = Array.from({ length: 3 }, () => '_'.repeat(4000));
    const error = problemError({ kind: 'unknown-part', name: '*'.repeat(4000), near });
    const text = failureText(error, { logger, texts: english }) ?? '';
    expect(text.length).toBeLessThan(4000);
  });
});
