import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/answer/catalogue.js';
import { foldText } from '../../src/answer/fold-text.js';
import type { Passage } from '../../src/notes/passage.js';
import { passage } from '../helpers/passages.js';
import '../helpers/property-seed.js';

function section(path: string, title: string, ...headings: readonly string[]): Passage {
  return passage(`${path} ${headings.join(' ')}`, { path, title, headings });
}

function names(...passages: readonly Passage[]): string[] {
  return catalogueOf(passages).entries.map(({ text }) => text);
}

describe('the names of notes and sections', () => {
  test('are the last heading where only one section has it, with its nearest parents where not', () => {
    expect(
      names(
        section('kinesis.md', 'Kinesis', 'Kinesis', 'Hot shards'),
        section('kinesis.md', 'Kinesis', 'Kinesis', 'What it costs'),
        section('s3.md', 'S3', 'S3', 'What it costs'),
        section('s3.md', 'S3', 'S3', 'All classes', 'Deep archive', 'Limits to know'),
        section('s3.md', 'S3', 'S3', 'New buckets', 'Deep archive', 'Limits to know'),
      ),
    ).toEqual([
      'Kinesis',
      'Hot shards',
      'Kinesis › What it costs',
      'S3',
      'S3 › What it costs',
      'All classes',
      'All classes › Deep archive',
      'All classes › Deep archive › Limits to know',
      'New buckets',
      'New buckets › Deep archive',
      'New buckets › Deep archive › Limits to know',
    ]);
  });

  test('are never one word but for a title, because that is a question too', () => {
    expect(
      names(
        section('kinesis.md', 'Kinesis', 'Kinesis', 'Shards'),
        section('kinesis.md', 'Kinesis', 'Kinesis', 'Shards', 'Costs'),
        section('s3.md', 'S3', 'S3', 'Shards', 'Costs'),
      ),
    ).toEqual([
      'Kinesis',
      'Kinesis › Shards',
      'Kinesis › Shards › Costs',
      'S3',
      'S3 › Shards',
      'S3 › Shards › Costs',
    ]);
  });

  test('give a title before a section of another note', () => {
    expect(names(section('a.md', 'S3', 'S3', 'Glue'), section('b.md', 'Glue', 'Glue'))).toEqual([
      'S3',
      'S3 › Glue',
      'Glue',
    ]);
  });

  test('go back to the path where even titles are the same', () => {
    const passages = [section('a/notes.md', 'Notes', 'Notes', 'Costs'), section('b.md', 'Notes')];
    expect(names(...passages)).toEqual(['a/notes.md › Notes', 'Notes › Costs', 'b.md › Notes']);
  });

  test('say a heading once that repeats the one above, and leave empty ones out', () => {
    const headings = ['AWS notes', 'aws NOTES', '→', '2.1 📌 Hot shards…'];
    expect(names(section('a.md', 'AWS notes', ...headings))).toEqual(['AWS notes', 'Hot shards']);
    expect(names(section('a.md', '…'))).toEqual(['a.md']);
  });

  test('cut what is long, but leave enough to tell it', () => {
    const long = 'A heading that goes on about partition keys '.repeat(4).trim();
    const [, own = '', inner = ''] = names(
      section('a.md', 'A', 'A', long),
      section('a.md', 'A', 'A', long, 'Costs'),
      section('b.md', 'Costs', 'Costs'),
    );
    expect(own).toMatch(
      /^A heading that goes on .{60,} (?:partition|keys|about|on|goes|heading)…$/,
    );
    expect(inner).toBe('A heading that goes on about partition… › Costs');
  });

  const heading = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      'é',
      'ß',
      'Σ',
      ' ',
      ' › ',
      '›',
      '.',
      '1',
      '🙂',
      '列',
      '\ud83d',
      '’',
      '\u00a8',
      'word ',
    ),
    maxLength: 80,
  });
  const sections = fc.array(
    fc.record({
      path: fc.constantFrom('a.md', 'b.md', `c/${'deep/'.repeat(30)}d.md`),
      title: heading,
      headings: fc.array(heading, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('are whole characters, fit a choice, are nobody else’s, and lead back', () => {
    fc.assert(
      fc.property(sections, (drafts) => {
        const catalogue = catalogueOf(drafts.map((fields, at) => passage(`Text ${at}.`, fields)));
        const keys = catalogue.entries.map(({ text }) => foldText(text));
        expect(new Set(keys).size).toBe(keys.length);
        for (const entry of catalogue.entries) {
          expect(entry.text.length).toBeLessThanOrEqual(100);
          expect(entry.text.isWellFormed()).toBe(true);
          expect(entry.text).toBe(entry.text.trim().replaceAll(/\s+/g, ' '));
          expect(entry.text).not.toBe('');
          expect(entry.passages.length).toBeGreaterThan(0);
          expect(catalogue.entryNamed(entry.text)).toBe(entry);
          expect(catalogue.entryNamed(` ${entry.text.toUpperCase()} `.normalize('NFD'))).toBe(
            entry,
          );
        }
      }),
    );
  });
});

describe('an entry', () => {
  const passages = [
    section('s3.md', 'S3', 'S3'),
    section('s3.md', 'S3', 'S3', 'Classes'),
    section('s3.md', 'S3', 'S3', 'Classes', 'Glacier'),
    section('s3.md', 'S3', 'S3', 'Costs'),
  ];
  const { entryNamed, passagesAbout } = catalogueOf(passages);

  test('holds all that stands below its heading, in order', () => {
    expect(entryNamed('s3 › classes')?.passages).toEqual(passages.slice(1, 3));
    expect(entryNamed('S3')?.passages).toEqual(passages);
    expect(entryNamed('S3')).toMatchObject({ isTitle: true, above: [] });
    expect(entryNamed('Classes › Glacier')).toMatchObject({
      own: 'glacier',
      isTitle: false,
      above: ['S3', 'Classes'],
    });
  });

  test('is not found by part of its name, or with more', () => {
    for (const text of ['', 'classes', 'S3 › class', 'S3 › classes?', 'S3 classes']) {
      expect(entryNamed(text)).toBeUndefined();
    }
  });

  test('is something else than a topic, which leads to the passages that have it', () => {
    expect(passagesAbout('Classes: glacier')).toEqual(passages.slice(2, 3));
    expect(passagesAbout('Classes: Lambda')).toEqual([]);
    expect(passagesAbout('')).toEqual([]);
  });
});
