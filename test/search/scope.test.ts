import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { scopeOf } from '../../src/search/scope.js';
import { passage } from '../helpers/passages.js';

const PASSAGES = [
  passage('Shards.', { path: 'Streaming/Kinesis Limits.md', tags: ['Exam-Tip'] }),
  passage('Topics.', { path: 'Streaming/kafka.md' }),
  passage('Buckets.', { path: 's3.md', tags: ['storage'] }),
  passage('More.', { path: 'storage/classes.txt' }),
  passage('Old.', { path: 'archive/streaming.md' }),
];

function within(name: string): string[] {
  return PASSAGES.filter(scopeOf(name, PASSAGES)).map(({ path }) => path);
}

describe('a scope', () => {
  test.each([
    'Streaming/kafka.md',
    'streaming/KAFKA',
    'kafka.md',
    'Kafka',
    ' /streaming/kafka.md ',
  ])('can be a note, by its path or name: %s', (name) => {
    expect(within(name)).toEqual(['Streaming/kafka.md']);
  });

  test('can be a note with blanks in its name', () => {
    expect(within('kinesis limits')).toEqual(['Streaming/Kinesis Limits.md']);
  });

  test.each(['Streaming', 'streaming/', './streaming', 'STREAMING\\'])(
    'can be a folder: %s',
    (name) => {
      expect(within(name)).toEqual(['Streaming/Kinesis Limits.md', 'Streaming/kafka.md']);
    },
  );

  test.each(['#exam-tip', 'exam-tip', 'EXAM-TIP'])('can be a tag: %s', (name) => {
    expect(within(name)).toEqual(['Streaming/Kinesis Limits.md']);
  });

  test('is the tag where a folder is called the same', () => {
    expect(within('storage')).toEqual(['s3.md']);
    expect(within('storage/')).toEqual(['storage/classes.txt']);
  });

  test('is never a part of a name', () => {
    expect(() => scopeOf('stream', PASSAGES)).toThrow(UserError);
    expect(() => scopeOf('', PASSAGES)).toThrow(UserError);
  });

  test('that is unknown is refused with what comes near', () => {
    expect(() => scopeOf('Kafak', PASSAGES)).toThrow(
      /no note, folder or tag called “Kafak” here\. Did you mean Streaming\/kafka\.md\?/,
    );
    expect(() => scopeOf('#exam', PASSAGES)).toThrow(/#Exam-Tip/);
    expect(() => scopeOf('zzz', PASSAGES)).toThrow(/called “zzz” here\.$/);
  });

  test('that is unknown and long is not repeated in full', () => {
    expect(() => scopeOf('x'.repeat(5_000), PASSAGES)).toThrow(/^.{0,300}$/);
  });
});
