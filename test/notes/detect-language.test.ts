import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage, detectQuestionLanguage } from '../../src/notes/detect-language.js';
import { splitNote } from '../../src/notes/split-note.js';
import { noteFrom } from '../helpers/note-from.js';

const fixtures = fileURLToPath(new URL('../fixtures/languages/', import.meta.url));
const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));
const notesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

describe('the language of a note', () => {
  test.each(notesIn(fixtures))('is that of its folder: %s', (name) => {
    expect(detectLanguage(readFileSync(join(fixtures, name), 'utf8'))).toBe(name.slice(0, 2));
  });

  test.each(notesIn(corpus))('is English in the notes that ship: %s', (name) => {
    expect(detectLanguage(readFileSync(join(corpus, name), 'utf8'))).toBe('en');
  });

  test('is German where only the names are English', () => {
    const text = 'Ein Shard von Kinesis Data Streams nimmt nicht mehr als 1 MB je Sekunde auf.';
    expect(detectLanguage(text)).toBe('de');
  });

  test('is what its front matter says', () => {
    const passages = splitNote(noteFrom('---\nlang: de-AT\n---\nKinesis Shards'));
    expect(passages.map(({ language }) => language)).toEqual(['de']);
    const [other] = splitNote(noteFrom('---\nlanguage: Spanish\n---\nKinesis Shards'));
    expect(other?.language).toBe('es');
  });

  test('can’t be told from names and numbers', () => {
    expect(detectLanguage('Kinesis 42 S3')).toBeNull();
    expect(detectLanguage('🙂 42')).toBeNull();
  });

  test('is told for any text, or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(detectLanguage(text)).toBe(detectLanguage(text));
      }),
    );
  });
});

describe('the language of a question', () => {
  test.each([
    ['de', 'Wie viele Speicherklassen gibt es?'],
    ['es', '¿Qué es la fotosíntesis?'],
    ['fr', 'Combien de cellules y a-t-il ?'],
    ['it', 'Quante cellule ci sono?'],
    ['pt', 'O que é uma célula?'],
    ['nl', 'Hoeveel cellen zijn er?'],
    ['ru', 'Сколько хранилищ?'],
    ['uk', 'Що таке фотосинтез?'],
    ['pl', 'Ile jest komórek?'],
    ['zh', '什么是岩浆?'],
    ['ja', '光合成はどこで行われる'],
    ['ko', '세포는 무엇인가요'],
    ['ar', 'ما هي الخلية؟'],
    ['he', 'מה זה תא'],
    ['en', 'what is an s3 bucket'],
  ])('is %s: %s', (language, question) => {
    expect(detectQuestionLanguage(question, ['en'])).toBe(language);
  });

  test('is that of the notes sooner than another', () => {
    expect(detectQuestionLanguage('Zelle der Maus', ['de'])).toBe('de');
    expect(detectQuestionLanguage('ground truth plus', ['en'])).toBe('en');
  });
});
