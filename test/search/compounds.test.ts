import { describe, expect, test } from 'vitest';
import { findCompounds, splitWord } from '../../src/search/compounds.js';

describe('compounds', () => {
  const terms = [
    'speich',
    'speicherklass',
    'klass',
    'sicherungsdatei',
    'sicher',
    'sicherung',
    'datei',
  ];

  test('are found by both of their parts', () => {
    const compounds = findCompounds(terms, ['de']);
    expect(compounds.get('klass')).toEqual(['speicherklass']);
    expect(compounds.get('speich')).toEqual(['speicherklass']);
  });

  test('may be linked by an s', () => {
    expect(findCompounds(terms, ['de']).get('datei')).toEqual(['sicherungsdatei']);
  });

  test('are looked for only in languages that write them in one', () => {
    expect(findCompounds(terms, ['en', 'es']).size).toBe(0);
  });
});

describe('a word that the notes don’t know', () => {
  const split = (word: string, ...known: readonly string[]): readonly string[] =>
    splitWord(word, ['en'], (stem) => known.includes(stem));

  test.each([
    ['timeseries', ['time', 'seri']],
    ['multiaz', ['multi', 'az']],
  ])('is two that they know: %s', (word, parts) => {
    expect(split(word, ...parts)).toEqual(parts);
  });

  test('is none where they know one half only', () => {
    expect(split('timeseries', 'time')).toEqual([]);
  });

  test('is whole when it is short', () => {
    expect(split('inform', 'in', 'form')).toEqual([]);
  });
});
