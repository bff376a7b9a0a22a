import { describe, expect, test } from 'vitest';
import { labelledText } from '../../src/quiz/labelled-text.js';
import { paragraphIn } from '../notes/blocks.js';

const read = (text: string) => {
  const found = labelledText(paragraphIn(text));
  return found && [found.label, found.aside, found.value, found.isMarked];
};

describe('a label', () => {
  test.each([
    ['**Bucket**: holds objects.', ['Bucket', null, 'holds objects.', true]],
    ['**Bucket:** holds objects.', ['Bucket', null, 'holds objects.', true]],
    ['`COPY` - loads files', ['COPY', null, 'loads files', true]],
    ['**OLTP** (many small writes): RDS', ['OLTP', 'many small writes', 'RDS', true]],
    ['Bucket: holds objects.', ['Bucket', null, 'holds objects.', false]],
    [
      'Transition actions – change the class',
      ['Transition actions', null, 'change the class', false],
    ],
    ['**Use cases:**', ['Use cases', null, '', true]],
  ])('is read in “%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'A **bucket** holds objects: files with a key.',
    '**Buckets** hold objects.',
    'One thing is needed before anything else happens: a catalog.',
    'well-known',
    'See https://example.org for more',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toBeNull();
  });
});
