import { describe, expect, test } from 'vitest';
import { headingLine } from '../../src/notes/heading-line.js';
import { noteFrom } from '../helpers/note-from.js';
import { blocksIn } from './blocks.js';

function roleOf(text: string): 'title' | 'label' | null {
  const [block, following] = blocksIn(text);
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  return headingLine(block, following, noteFrom(text).text);
}

const LIST = '\n\n- an item\n- another\n';

describe('a line that acts as a heading', () => {
  test.each(['Elastic Block Store', 'EFS for Machine Learning', 'VPC Endpoints', '📌 Limits'])(
    'is a short plain title above a list: %s',
    (line) => {
      expect(roleOf(line + LIST)).toBe('title');
      expect(roleOf(`${line}\n- an item\n`)).toBe('title');
    },
  );

  test('is a title above a text that is longer than a title', () => {
    expect(
      roleOf('Storage\n\nEverything that is kept for long is kept in buckets of objects.'),
    ).toBe('title');
  });

  test.each([
    '**Benefits:**',
    '**Grant Types:** `#tip`',
    'Limits to know...',
    'It holds these kinds:',
  ])('is a label when it is bold or announces: %s', (line) => {
    expect(roleOf(line + LIST)).toBe('label');
  });

  test.each([
    ['ends like a sentence', 'It is kept for a day.'],
    ['is a definition', 'Shard = a unit of capacity'],
    ['is a chain of arrows', 'Source --> Stream --> Sink'],
    ['has a dash between words', 'Athena - ad-hoc queries'],
    ['begins with a small letter', 'and then some more'],
    ['is long', 'Objects are kept in nine classes that differ by their price'],
    ['is a question in the plain', 'What is kept, and why?'],
    ['has two lines', 'Batch\nStream'],
  ])('is not one that %s', (_, line) => {
    expect(roleOf(line + LIST)).toBeNull();
  });

  test('is not the last line, nor one above another short line or a fence', () => {
    expect(roleOf('Elastic Block Store')).toBeNull();
    expect(roleOf('Elastic Block Store\n\nMulti Attach\n')).toBeNull();
    expect(roleOf('Elastic Block Store\n\n```\ncode\n```\n')).toBeNull();
  });

  test('is not a heading that is only emphasis', () => {
    const text = '## A\n#### Important\n- x\n';
    const [block, following] = blocksIn(text);
    if (block?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(headingLine(block, following, text)).toBeNull();
  });

  test('is no label when it is a bold sentence', () => {
    const line = '**This is a remark that was made bold because the writer liked it so much**';
    expect(roleOf(line + LIST)).toBeNull();
  });
});
