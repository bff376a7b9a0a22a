import { describe, expect, test } from 'vitest';
import {
  describeUnknownLanguages,
  languagesOf,
  languagesOfModel,
  trustInMeaning,
} from '../../src/search/model-languages.js';

const english = languagesOf([{ path: 'a.md', language: 'en' }]);
const german = languagesOf([{ path: 'a.md', language: 'de' }]);
const both = languagesOf([
  { path: 'a.md', language: 'de' },
  { path: 'b.md', language: 'en' },
  { path: 'b.md', language: null },
]);

describe('the languages of a model', () => {
  test.each([
    ['footnote-static-en-v1', ['en']],
    ['Xenova/all-MiniLM-L6-v2', ['en']],
    ['Xenova/bge-small-en-v1.5', ['en']],
    ['Xenova/e5-small-v2', ['en']],
    ['Xenova/bge-base-zh-v1.5', ['zh', 'en']],
    ['Xenova/multilingual-e5-small', 'all'],
    ['Xenova/paraphrase-multilingual-MiniLM-L12-v2', 'all'],
    ['Xenova/bge-m3', 'all'],
    ['somebody/something', 'all'],
  ])('are known by its name: %s', (id, languages) => {
    expect(languagesOfModel(id)).toEqual(languages);
  });
});

describe('the vector of a question', () => {
  test('is trusted in a language that the model knows', () => {
    expect(trustInMeaning('how does it scale?', ['en'], english)).toBe(1);
    expect(trustInMeaning('Wie viele gibt es?', 'all', german)).toBe(1);
  });

  test('is not trusted in one that it doesn’t', () => {
    expect(trustInMeaning('Wie viele Klassen gibt es?', ['en'], both)).toBe(0);
    expect(trustInMeaning('что такое клетка', ['en'], english)).toBe(0);
  });

  test('says nothing of notes of which the model knows none', () => {
    expect(trustInMeaning('how does it scale?', ['en'], german)).toBe(0);
  });

  test('of a bare name is trusted as far as the notes are', () => {
    expect(trustInMeaning('Kinesis', ['en'], english)).toBe(1);
    expect(trustInMeaning('Kinesis', ['en'], both)).toBeCloseTo(2 / 3);
  });
});

describe('notes in languages that the model doesn’t know', () => {
  test('are told by number and language, with a model that would do', () => {
    expect(describeUnknownLanguages(['en'], both)).toBe(
      "1 of 2 notes are in German, which the embedding model doesn't know: there only keywords are searched. " +
        'Set EMBEDDING_MODEL to a multilingual model, for example Xenova/multilingual-e5-small.',
    );
  });

  test('are told together when they are in several', () => {
    const many = languagesOf(
      (['de', 'ru', 'es'] as const).map((language) => ({ path: `${language}.md`, language })),
    );
    expect(describeUnknownLanguages(['en'], many)).toMatch(
      /^1 of 3 notes are in German, 1 in Russian and 1 in Spanish, languages that the embedding model/,
    );
  });

  test('are not told where there are none', () => {
    expect(describeUnknownLanguages(['en'], english)).toBeNull();
    expect(describeUnknownLanguages('all', german)).toBeNull();
  });
});
