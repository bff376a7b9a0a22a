import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createVariation, vocabularyOf } from '../../bench/vary-words.js';
import { fileReader } from '../../src/notes/file-reader.js';
import { readNotes } from '../../src/notes/read-notes.js';

const NOTE = `---
title: Lakes and rivers
---
# Lakes

A lake keeps water. RIVERS carry water, and S3 keeps 500 objects.
`;

describe('a variation of notes', () => {
  const vary = createVariation(vocabularyOf([NOTE]), 1);

  test('is the same for the same seed and another for another', () => {
    expect(createVariation(vocabularyOf([NOTE]), 1)(NOTE)).toBe(vary(NOTE));
    expect(createVariation(vocabularyOf([NOTE]), 2)(NOTE)).not.toBe(vary(NOTE));
  });

  test('says something else in the same form', () => {
    const varied = vary(NOTE);
    expect(varied).not.toBe(NOTE);
    const form = (text: string): string => text.replaceAll(/\p{Ll}{4,}|\p{Lu}{4,}/gu, 'x');
    expect(form(varied).replaceAll(/\p{Lu}x/gu, 'X')).toBe(form(NOTE).replaceAll(/\p{Lu}x/gu, 'X'));
  });

  test('keeps the front matter, stop words, short words and numbers', () => {
    const varied = vary(NOTE);
    expect(varied).toMatch(/^---\ntitle: Lakes and rivers\n---\n# /);
    expect(varied).toMatch(/ and S3 \p{L}+ 500 /u);
    expect(createVariation(vocabularyOf(['with from that']), 1)('with from that')).toBe(
      'with from that',
    );
  });

  test('uses a word for the same word throughout', () => {
    const [first, second] = Array.from(vary(NOTE).matchAll(/(\p{L}+)[.,]/gu), ([, word]) => word);
    expect(first).toBe(second);
  });
});

describe('the vocabulary of the notes that ship and three variations', async () => {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  const { notes } = await readNotes({ folder, maxNoteBytes: 2 ** 20, files: fileReader });
  const texts = notes.map(({ text }) => text);
  const vocabulary = vocabularyOf(texts);
  const varied = [1, 2, 3].flatMap((seed) => texts.map(createVariation(vocabulary, seed)));
  const together = vocabularyOf([...texts, ...varied]);

  test('has frequent words that are about as frequent as before', () => {
    const shareOfFirst = (words: typeof vocabulary): number =>
      words.slice(0, 100).reduce((sum, { count }) => sum + count, 0) /
      words.reduce((sum, { count }) => sum + count, 0);
    expect(shareOfFirst(together)).toBeGreaterThan(0.8 * shareOfFirst(vocabulary));
  });

  test('grows by new words with each', () => {
    const before = new Set(vocabulary.map(({ word }) => word));
    const added = together.filter(({ word }) => !before.has(word)).length;
    expect(added).toBeGreaterThan(0.1 * vocabulary.length * 3);
  });
});
