import { describe, expect, test } from 'vitest';
import {
  type FrontMatter,
  NO_FRONT_MATTER,
  readFrontMatter,
} from '../../src/notes/front-matter.js';

function read(yaml: string): FrontMatter {
  const result = readFrontMatter(`---\n${yaml}\n---\nText.`);
  if (result.kind === 'broken') throw new Error(result.reason);
  return result.frontMatter;
}

describe('front matter', () => {
  test('gives title, date, tags and the lines it takes', () => {
    expect(read('title: Kinesis limits\ndate: 2024-03-05\ntags: [aws, streams]')).toEqual({
      lineCount: 5,
      title: 'Kinesis limits',
      date: '2024-03-05',
      tags: ['aws', 'streams'],
      language: null,
      withheld: null,
    });
  });

  test.each([
    ['a list', 'tags: [aws, ml]'],
    ['a list line by line', 'tags:\n  - aws\n  - ml'],
    ['a string with commas', 'tags: aws, ml'],
    ['a string with blanks', 'tags: aws ml'],
    ['words with #', 'tags: ["#aws", "#ml"]'],
    ['a string of words with #', 'tags: "#aws #ml"'],
  ])('reads tags from %s', (_, yaml) => {
    expect(read(yaml).tags).toEqual(['aws', 'ml']);
  });

  test('reads tags that are numbers, and leaves out what is no tag', () => {
    expect(read('tags: [2024, { a: b }, null, "", " x "]').tags).toEqual(['2024', 'x']);
  });

  test.each([
    ['with a time', 'date: 2023-02-02 00:00:00 +0530', '2023-02-02'],
    ['with a T', 'date: 2023-02-02T10:00:00Z', '2023-02-02'],
    ['in words', 'date: last spring', null],
    ['as a number', 'date: 2023', null],
  ])('reads a date %s', (_, yaml, date) => {
    expect(read(yaml).date).toBe(date);
  });

  test('reads a title that is a number, and none from a list', () => {
    expect(read('title: 101').title).toBe('101');
    expect(read('title: [a, b]').title).toBeNull();
    expect(read('title: ""').title).toBeNull();
  });

  test.each(['true', 'yes', '"yes"', 'True', 'on', 'y', '1'])('withholds a draft: %s', (value) => {
    expect(read(`draft: ${value}`).withheld).toBe('draft');
    expect(read(`private: ${value}`).withheld).toBe('private');
  });

  test.each(['false', 'no', '', '[true]', 'soon'])('does not withhold draft: %s', (value) => {
    expect(read(`draft: ${value}`).withheld).toBeNull();
  });

  test.each([
    ['a capital', 'Title: A\nPrivate: true'],
    ['a key of two words above', 'Date created: 2024-01-01\nprivate: true'],
    ['a key in another language above', 'título: Notas\nprivate: true'],
    ['a quoted key', '"private": true'],
    ['a comment above', '# settings\nprivate: true'],
    ['a blank line above', '\nprivate: true'],
  ])('withholds a private note with %s', (_, yaml) => {
    expect(read(yaml).withheld).toBe('private');
  });

  test('lets the last of two equal keys count', () => {
    expect(read('title: One\ntitle: Two').title).toBe('Two');
  });

  test('ends at three dots as well', () => {
    const result = readFrontMatter('---\ntitle: A\n...\nText.');
    expect(result).toMatchObject({ kind: 'read', frontMatter: { title: 'A', lineCount: 3 } });
  });
});

describe('a note without front matter', () => {
  test.each([
    ['text', 'Just text.\n---\ntitle: no\n---\n'],
    ['a rule and text', '---\nSome words below a rule.\n\n---\nMore words.\n'],
    ['a rule, a blank line and a sentence with a colon', '---\n\nRemember: it scales.\n'],
    ['a rule, a blank line and text up to the next rule', '---\n\nRemember: a: b\n\n---\n'],
    ['a rule and a heading', '---\n## Title\ntext\n'],
    ['a rule, a heading and a list', '---\n# Tags\n- a\n- b\n---\n'],
    ['two rules', '---\n---\ntext'],
    ['a list between rules', '---\n- one\n- two\n---\ntext'],
    ['an indented rule', ' ---\ntitle: x\n ---\n'],
    ['nothing', ''],
  ])('is one with %s', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ kind: 'read', frontMatter: NO_FRONT_MATTER });
  });
});

function reasonOf(text: string): string {
  const result = readFrontMatter(text);
  return result.kind === 'broken' ? result.reason : 'read';
}

describe('broken front matter', () => {
  test('is reported when it never closes', () => {
    expect(reasonOf('---\ntitle: A\n\nText.')).toMatch(/line 1 but never closes/);
  });

  test.each([
    ['a tab', '---\ntitle: A\nlist:\n\t- b\n---\n', 4],
    ['an open bracket', '---\ntitle: A\ntags: [a, b\ndate: x\n---\n', 4],
    ['a colon in a title', '---\ntitle: Kinesis: an overview\n---\n', 2],
  ])('is reported with its line in the file: %s', (_, text, line) => {
    expect(reasonOf(text)).toContain('not valid YAML');
    expect(reasonOf(text)).toContain(`(line ${line})`);
  });

  test('is reported when it may hide a private note, even below a blank line', () => {
    expect(readFrontMatter('---\n\ntitle: a: b\nprivate: true\n---\n').kind).toBe('broken');
  });

  test('is an outcome, not a crash, for references without end', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &b${i + 1} [*b${i}, *b${i}, *b${i}, *b${i}]`,
    );
    const text = ['---', 'a0: &b0 [x]', ...lines, '---', ''].join('\n');
    expect(readFrontMatter(text).kind).toBe('broken');
  });
});
