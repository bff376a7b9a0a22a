import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, LANGUAGE_CODES } from '../../src/notes/languages.js';
import { questionTermsOf, stemsOf, termsOf, weightedStemsOf } from '../../src/search/terms.js';

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

  test('leave articles out', () => {
    expect(stemsOf('What is a shard? An hour. The lake.')).toEqual(['shard', 'hour', 'lake']);
  });

  test('leave stop words out, with either apostrophe or none', () => {
    expect(stemsOf("What is the, and don't you? Dont don’t")).toEqual([]);
  });

  test('keep words that are written as a stop word without its apostrophe', () => {
    expect(stemsOf('a shell id')).toEqual(['shell', 'id']);
    expect(stemsOf('I’d say she’ll be ill')).toEqual(['sai', 'ill']);
    expect(stemsOf("We'd, I'll and he'd; they'll")).toEqual([]);
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

  test.each([
    ['10,000', '10000'],
    ['1,000,000.5', '1000000.5'],
    ['24h', '24 hours'],
    ['24-hour', '24 hrs'],
    ['20%', '20 percent'],
    ['20 %', '20 percent'],
    ['5 terabytes', '5TB'],
    ['10K', '10,000'],
    ['٢٤', '24'],
  ])('are the same for numbers and units however they are written: %s, %s', (one, other) => {
    expect(stemsOf(one)).toEqual(stemsOf(other));
  });

  test.each([
    ['256 KB', '256 KiB'],
    ['1.5', '15'],
    ['10.000', '10000'],
    ['1,5', '15'],
    ['v2', '2'],
    ['h', 'hour'],
    ['10.0.0.1', '10001'],
  ])('differ where writing means something: %s, %s', (one, other) => {
    expect(stemsOf(one)).not.toEqual(stemsOf(other));
  });

  test.each([
    ['de', '10.000', '10000'],
    ['de', '1,5', '1.5'],
    ['es', '1.234.567,8', '1234567.8'],
    ['de', '10,000', '10,000'],
  ] as const)('read numbers as %s writes them: %s', (language, written, stem) => {
    expect(termsOf(written, language).map((term) => term.stem)).toEqual([stem]);
  });

  test('of long code names are also what these are made of, which counts less', () => {
    const stems = weightedStemsOf('ProvisionedThroughputException', 'en');
    expect(stems[0]?.stem).toMatch(/^provisionedthroughput/);
    expect(stems[0]?.weight).toBe(1);
    expect(stems.slice(1).map(({ stem }) => stem)).toEqual(['provision', 'throughput', 'excep']);
    expect(stems[1]?.weight).toBeLessThan(1);
  });

  test.each([
    ['snake_case_name', 3],
    ['kinesis:PutRecord', 2],
    ['yyyy/mm/dd', 3],
  ])('part at signs: %s', (text, count) => {
    expect(stemsOf(text)).toHaveLength(count);
  });

  test.each<[Language, string, string]>([
    ['de', 'Speicherklassen', 'Speicherklasse'],
    ['de', 'Größe', 'groesse'],
    ['de', 'Häuser', 'Haus'],
    ['es', 'información', 'informaciones'],
    ['es', 'células', 'celula'],
    ['fr', 'équations', 'equation'],
    ['fr', 'cœur', 'coeur'],
    ['pt', 'informações', 'informação'],
    ['ru', 'хранилищ', 'хранилище'],
    ['ru', 'ёлка', 'елки'],
    ['el', 'ΕΝΕΡΓΕΙΑ', 'ενέργειας'],
    ['ar', 'المكتبة', 'مَكتبه'],
    ['ar', 'النباتات', 'نبات'],
    ['ar', 'أســــماء', 'اسماء'],
    ['sv', 'växter', 'växten'],
    ['hi', 'पौधों', 'पौधे'],
  ])('in %s are the same for forms of a word: %s, %s', (language, one, other) => {
    const stems = (text: string): string[] => termsOf(text, language).map(({ stem }) => stem);
    expect(stems(one)).toEqual(stems(other));
  });

  test('that are stop words elsewhere stay', () => {
    expect(termsOf('die Folge', 'de').map(({ word }) => word)).toEqual(['folge']);
    expect(termsOf('how cells die', 'en').map(({ word }) => word)).toEqual(['cells', 'die']);
  });

  test('in another script than the note’s are stemmed too', () => {
    const stems = termsOf('Шарды: Kinesis shards', 'ru').map(({ stem }) => stem);
    expect(stems).toContain('shard');
  });

  test('of Chinese are pairs of letters too, where the dictionary has no word', () => {
    const parts = termsOf('葉緑体', 'ja').flatMap((term) => term.parts ?? []);
    expect(parts).toEqual(expect.arrayContaining(['葉緑', '緑体']));
  });

  const language = fc.constantFrom(...LANGUAGE_CODES);
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });

  test('come from any text in any language, and are the same in every Unicode form', () => {
    fc.assert(
      fc.property(anyText, language, (text, own) => {
        const terms = termsOf(text, own);
        expect(terms.every(({ stem }) => stem !== '')).toBe(true);
        expect(termsOf(text.normalize('NFC'), own)).toEqual(terms);
        expect(termsOf(text.normalize('NFD'), own)).toEqual(terms);
      }),
    );
  });

  test('are the same in capitals', () => {
    const letters = Array.from('abcdeghknstyäößéñабвгёеяαβγεςσω0159 .,-%');
    const words = fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 });
    fc.assert(
      fc.property(words, language, (text, own) => {
        const stems = (given: string): string[] => termsOf(given, own).map(({ stem }) => stem);
        expect(stems(text.toUpperCase())).toEqual(stems(text));
      }),
    );
  });
});

describe('words of a question', () => {
  const stemsOfWords = (question: string, languages: readonly Language[]): string[][] =>
    questionTermsOf(question, languages).map(({ stems }) => stems.map(({ stem }) => stem));

  test('are stemmed in every language of the notes, and count once', () => {
    expect(stemsOfWords('crawlers crawler', ['en', 'de'])).toEqual([
      expect.arrayContaining(['crawler', 'crawl']),
    ]);
    expect(stemsOfWords('Wie viele Speicherklassen gibt es?', ['en', 'de'])).toEqual([
      expect.arrayContaining(['speicherklass']),
    ]);
  });

  test('are stop words only in the question’s own language', () => {
    expect(questionTermsOf('how do cells die', ['de']).map(({ word }) => word)).toEqual([
      'cells',
      'die',
    ]);
    expect(questionTermsOf('wie sterben die Zellen', ['de']).map(({ word }) => word)).toEqual([
      'sterben',
      'zellen',
    ]);
  });

  test('that stand side by side may be written in one', () => {
    const [data, set] = stemsOfWords('data set', ['en']);
    expect(data).toContain('dataset');
    expect(set).toContain('dataset');
    expect(stemsOfWords('data, set', ['en']).flat()).not.toContain('dataset');
  });

  test('come from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (question) => {
        const terms = questionTermsOf(question, ['de', 'zh', 'ar']);
        expect(terms.every(({ stems }) => stems.length > 0)).toBe(true);
      }),
    );
  });
});
