import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { LONGEST_QUESTION } from '../../src/answer/answer-question.js';
import { questionInText } from '../../src/discord/question-in-text.js';
import '../helpers/property-seed.js';

const TALK = 'We have been at it the whole day. '.repeat(40);

describe('a short text', () => {
  test('asks as it stands, on one line and without names by number', () => {
    expect(questionInText('Hey <@123>,\n  what is  dew?\nThanks.')).toBe(
      'Hey , what is dew? Thanks.',
    );
  });

  test('without words asks nothing', () => {
    expect(questionInText(' \n <@!5> ')).toBe('');
  });
});

describe('a long text', () => {
  test('asks what its questions ask', () => {
    const text = `${TALK}What is dew? ${TALK}\nAnd (more important) “when does it fall?”\n${TALK}`;
    expect(questionInText(text)).toBe('What is dew? And (more important) “when does it fall?”');
  });

  test('is not split in versions and links', () => {
    const text = `${TALK}See https://example.com/search?q=dew or not. Does 1.2 have dew? ${TALK}`;
    expect(questionInText(text)).toBe('Does 1.2 have dew?');
  });

  test('knows the marks of languages without blanks', () => {
    expect(
      questionInText(`${'今日は暑い。'.repeat(200)}露とは何ですか？${'暑い。'.repeat(9)}`),
    ).toBe('露とは何ですか？');
  });

  test('without a question asks what its beginning says, in whole words', () => {
    const question = questionInText(TALK);
    expect(TALK.startsWith(`${question} `)).toBe(true);
    expect(question.length).toBeGreaterThan(LONGEST_QUESTION - 20);
  });

  test('that is one endless word is cut between characters', () => {
    const family = '👨‍👩‍👧';
    const question = questionInText(family.repeat(300));
    expect(question).toBe(family.repeat(Math.floor(LONGEST_QUESTION / family.length)));
  });
});

test('no question is too long or has half a character, and only a text without words asks nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '\n', '?', '. ', '！', '？', '<@123>', '👨‍👩‍👧', '🙂', 'e\u0301', '日本語'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('').repeat(4));
  fc.assert(
    fc.property(text, (whole) => {
      const question = questionInText(whole);
      expect(question.length).toBeLessThanOrEqual(LONGEST_QUESTION);
      expect(question.isWellFormed()).toBe(true);
      expect(question).toBe(question.trim());
      expect(question === '').toBe(whole.replaceAll(/<@[!&]?\d+>|\s/g, '') === '');
    }),
  );
});
