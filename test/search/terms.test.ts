import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemsOf, termsOf } from '../../src/search/terms.js';

describe('terms', () => {
  test('are lower case and stemmed', () => {
    expect(stemsOf('Crawlers CRAWLER crawling')).toEqual(['crawler', 'crawler', 'crawl']);
  });

  test('keep the word beside its stem', () => {
    expect(termsOf('Buckets')).toEqual([{ stem: 'bucket', word: 'buckets' }]);
  });

  test.each(['5TB', '5 TB', '5tb'])('part a number from its unit: %s', (text) => {
    expect(stemsOf(text)).toEqual(['5', 'tb']);
  });

  test.each(['S3', 'EC2', 'p99', 'int8'])('keep names with digits whole: %s', (name) => {
    expect(stemsOf(`about ${name}.`)).toContain(name.toLowerCase());
  });

  test('keep numbers with points whole, and drop the commas between groups of three', () => {
    expect(stemsOf('99.99 % of 10,000')).toEqual(['99.99', 'percent', '10000']);
  });

  test.each([
    ['café', 'cafe'],
    ['NAÏVE', 'naive'],
    ['cafe\u0301', 'café'],
    ['İzmir', 'izmir'],
    ['ﬁle', 'file'],
    ['Ｓ３', 's3'],
  ])('are the same with and without accents and forms: %s, %s', (one, other) => {
    expect(stemsOf(one)).toEqual(stemsOf(other));
  });

  test('keep the marks of scripts in which they make another letter', () => {
    expect(stemsOf('がか')).not.toEqual(stemsOf('かか'));
  });

  test.each(['Glue', "Glue's", 'Glue’s'])('leave possessives out: %s', (text) => {
    expect(stemsOf(text)).toEqual(stemsOf('glue'));
  });

  test('leave possessives of names with digits out, which no stemmer takes', () => {
    expect(stemsOf('S3’s S3s')).toEqual(['s3', 's3s']);
  });

  test('of unspaced scripts are words, not whole sentences', () => {
    expect(stemsOf('数据湖存储原始数据')).toContain('数据');
    expect(stemsOf('データレイクとは何ですか').length).toBeGreaterThan(1);
    expect(stemsOf('ข้อมูลดิบ').length).toBeGreaterThan(1);
  });

  test('of mixed scripts part where the script changes', () => {
    expect(stemsOf('用S3存储数据')).toEqual(expect.arrayContaining(['s3', '存储', '数据']));
  });

  test('leave stop words out, with either apostrophe or none', () => {
    expect(stemsOf("What is the, and don't you? Dont don’t")).toEqual([]);
  });

  test('of a text without words are none', () => {
    expect(termsOf('')).toEqual([]);
    expect(termsOf(' … — !? 🙂 ')).toEqual([]);
  });

  test('are never empty and the same every time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const terms = termsOf(text);
        expect(terms.every(({ stem, word }) => stem !== '' && word !== '')).toBe(true);
        expect(termsOf(text)).toEqual(terms);
      }),
    );
  });
});
