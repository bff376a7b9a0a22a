import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/answer/fold-text.js';
import { createSuggestions } from '../../src/answer/suggestions.js';
import type { Passage } from '../../src/notes/passage.js';
import { splitNote } from '../../src/notes/split-note.js';
import { scopeOf } from '../../src/search/scope.js';
import { foreignNotes } from '../helpers/foreign-notes.js';
import { passage } from '../helpers/passages.js';
import '../helpers/property-seed.js';
import { shippedNotes } from '../helpers/shipped-notes.js';

function section(path: string, title: string, ...headings: readonly string[]): Passage {
  return passage(`${path} ${headings.join(' ')}`, { path, title, headings });
}

const PASSAGES: readonly Passage[] = [
  section('streaming/kinesis.md', 'Kinesis', 'Kinesis', 'Shards and their limits'),
  section('streaming/kinesis.md', 'Kinesis', 'Kinesis', 'Retention of records'),
  section('streaming/kinesis.md', 'Kinesis', 'Kinesis', 'Producers of Kinesis'),
  section('streaming/queues.md', 'Queues', 'Queues', 'Visibility timeout'),
  section('storage/s3.md', 'Amazon S3', 'Amazon S3', 'Storage classes'),
  section('storage/s3.md', 'Amazon S3', 'Amazon S3', 'Storage'),
  section('storage/s3.md', 'Amazon S3', 'Amazon S3', 'Encryption at rest'),
  section('größe.md', 'Größe der Straße', 'Größe der Straße'),
  section('lake.md', '数据湖入门', '数据湖入门'),
];
const { questions, parts } = createSuggestions(PASSAGES);
const first = (typed: string): string | undefined => questions(typed, 25)[0];

describe('headings and titles that go with what is typed', () => {
  test('are the titles of the notes as long as nothing is', () => {
    const titles = ['Kinesis', 'Queues', 'Amazon S3', 'Größe der Straße', '数据湖入门'];
    expect(questions('', 25)).toEqual(titles);
    expect(questions('  ', 2)).toEqual(titles.slice(0, 2));
  });

  test('first start with it, then have words that do, each time the shorter first', () => {
    expect(questions('s', 25)).toEqual([
      'Amazon S3 › Storage',
      'Storage classes',
      'Shards and their limits',
      'Amazon S3',
      'Größe der Straße',
    ]);
    expect(questions('kin', 25)).toEqual(['Kinesis', 'Producers of Kinesis']);
  });

  test('have all its words, in any order', () => {
    expect(questions('limits shar', 25)).toEqual(['Shards and their limits']);
    expect(first('rest encr')).toBe('Encryption at rest');
  });

  test('are found in whatever case, with or without accents', () => {
    for (const typed of ['GRÖSSE', 'grosse der', 'größe D', 'strasse']) {
      expect(first(typed)).toBe('Größe der Straße');
    }
  });

  test('are found from the middle where words are written without spaces', () => {
    expect(first('湖入')).toBe('数据湖入门');
  });

  test('have the words in other forms, or below a heading that has them', () => {
    expect(first('limited shard')).toBe('Shards and their limits');
    expect(first('kinesis retention')).toBe('Retention of records');
  });

  test.each([
    ['kinsis', 'Kinesis'],
    ['knie', 'Kinesis'],
    ['retenton', 'Retention of records'],
    ['encyrption at rest', 'Encryption at rest'],
    ['visbility time', 'Visibility timeout'],
  ])('forgive a slip of the pen: %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  test('are not guessed where something fits', () => {
    expect(questions('storage', 25)).toEqual(['Amazon S3 › Storage', 'Storage classes']);
    expect(questions('zzzz', 25)).toEqual([]);
  });

  test('have most of what a whole question is about', () => {
    expect(first('how long are the records retained by it?')).toBe('Retention of records');
    expect(first('what is the timeout of the visibility of a message')).toBe('Visibility timeout');
    expect(questions('how much is it', 25)).toEqual([]);
  });

  test('are no more than are asked for', () => {
    expect(questions('s', 2)).toHaveLength(2);
    expect(questions('kinesis and s3', 1)).toHaveLength(1);
  });

  test('come from the part that is chosen, or from all where there is no such part', () => {
    expect(questions('s', 25, 'storage/')).toEqual([
      'Amazon S3 › Storage',
      'Storage classes',
      'Amazon S3',
    ]);
    expect(questions('', 25, 'queues')).toEqual(['Queues']);
    expect(questions('retenton', 25, 'storage')).toEqual([]);
    expect(questions('kin', 25, 'nowhere')).toEqual(['Kinesis', 'Producers of Kinesis']);
    expect(questions('kin', 25, '  ')).toEqual(['Kinesis', 'Producers of Kinesis']);
  });

  test('are found by their beginnings, each of them before what only holds it', () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'É', ' ', '-', '1', "'", '列', '🙂') }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (headings, which, length) => {
        const all = createSuggestions(headings.map((heading, at) => section(`${at}.md`, heading)));
        const texts = all.questions('', 100);
        const wanted = texts[which % texts.length] ?? '';
        const typed = Array.from(wanted)
          .slice(0, (length % wanted.length) + 1)
          .join('');
        const found = all.questions(typed, 100);
        expect(found).toContain(wanted);
        expect(new Set(found).size).toBe(found.length);
        const starts = found.map((text) =>
          [text, text.split(' › ').at(-1) ?? ''].some((part) =>
            foldText(part).startsWith(foldText(typed)),
          ),
        );
        expect(starts.lastIndexOf(true)).toBeLessThanOrEqual(starts.filter(Boolean).length - 1);
      }),
    );
  });

  test('bear whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        for (const text of [...questions(typed, 25), ...parts(typed, 25)])
          expect(text).not.toBe('');
      }),
    );
    expect(first(`kinesis ${'and so on '.repeat(500)}`)).toBe('Kinesis');
    expect(questions('[(*+?\\', 25)).toEqual([]);
  });

  test('of no notes are none', () => {
    const none = createSuggestions([]);
    expect([none.questions('', 25), none.questions('a', 25), none.parts('', 25)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('parts of the notes that go with what is typed', () => {
  const tagged = createSuggestions([
    ...PASSAGES,
    passage('Tagged.', { path: 'storage/deep/tags.md', tags: ['exam-tip', 'Storage'] }),
  ]);

  test('are folders, notes and tags', () => {
    expect(tagged.parts('', 4)).toEqual([
      'streaming/',
      'storage/',
      'storage/deep/',
      'streaming/kinesis.md',
    ]);
    expect(tagged.parts('tip', 25)).toEqual(['#exam-tip']);
    expect(tagged.parts('#', 25)).toEqual(['#Storage', '#exam-tip']);
    expect(tagged.parts('kinesis', 25)).toEqual(['streaming/kinesis.md']);
    expect(tagged.parts('storage', 2)).toEqual(['storage/', 'storage/deep/']);
    expect(tagged.parts('straming', 25)[0]).toBe('streaming/');
  });

  test('are left out where they are too long to be chosen', () => {
    const path = `${'deep/'.repeat(30)}note.md`;
    const found = createSuggestions([passage('Text.', { path })]).parts('', 100);
    expect(found.length).toBe(20);
    expect(found.every((part) => part.length <= 100)).toBe(true);
  });

  test.each([' odd.md', 'odd.md ', 'back\\slash.md', './dot.md'])(
    'are left out where “in” would not take them as they are: %j',
    (path) => {
      expect(createSuggestions([passage('Text.', { path })]).parts('', 25)).toEqual([]);
    },
  );

  test('lead where they say', async () => {
    const tags = ['exam', 'a/b', '#odd', 's3.md', 'slash/', 'größe.md', 'über'];
    const odd = passage('Odd.', { path: 'odd/s3.md', tags });
    const corpora = [
      (await shippedNotes()).flatMap(splitNote),
      foreignNotes.flatMap(splitNote),
      [...PASSAGES, odd],
    ];
    for (const passages of corpora) {
      for (const part of createSuggestions(passages).parts('', 1_000)) {
        const found = passages.filter(scopeOf(part, passages));
        expect(found, part).not.toHaveLength(0);
        for (const { path, tags: own } of found) {
          if (part.startsWith('#')) {
            expect(own.map((tag) => `#${tag}`.toLowerCase())).toContain(part.toLowerCase());
          } else if (part.endsWith('/')) expect(path.startsWith(part)).toBe(true);
          else expect(path.endsWith(part)).toBe(true);
        }
      }
    }
  });
});
