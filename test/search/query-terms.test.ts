import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/notes/languages.js';
import { buildKeywordIndex, openKeywordIndex } from '../../src/search/keyword-index.js';
import { type QueryTerm, queryTerms } from '../../src/search/query-terms.js';
import { stemsOf } from '../../src/search/terms.js';
import { thesaurus } from '../../src/search/thesaurus.js';

const TEXTS = [
  'kinesis shards and partition keys',
  'kinesis firehose',
  'dynamodb streams',
  'glue crawlers',
  'glue jobs',
  'clue',
  'sample s3 bucket',
];
const documents = TEXTS.map((text) => stemsOf(text).map((stem) => ({ stem, weight: 1 })));
const index = openKeywordIndex(buildKeywordIndex(documents, documents));

function matchesOf(question: string): [string | undefined, number][] {
  return onlyTerm(question).matches.map(({ term, weight }) => [index.terms[term], weight]);
}

function onlyTerm(question: string): QueryTerm {
  const terms = queryTerms(question, index);
  expect(terms).toHaveLength(1);
  const [term] = terms;
  if (!term) throw new Error('Expected one term.');
  return term;
}

describe('words of a question', () => {
  test('that the notes know stand for themselves alone', () => {
    expect(matchesOf('Kinesis?')).toEqual([['kinesi', 1]]);
    expect(matchesOf('glue')).toEqual([['glue', 1]]);
  });

  test('that are misspelt stand for the nearest words', () => {
    expect(matchesOf('kinsis')).toEqual([['kinesi', 0.8]]);
    expect(matchesOf('firheosse')).toEqual([['firehos', 0.6]]);
  });

  test('stand for what the notes misspell too, where that is rarer than the word itself', () => {
    const notes = ['firehose', 'firehose', 'firehose lag', 'firehoze lag', 'lagg'];
    const texts = notes.map((text) => stemsOf(text).map((stem) => ({ stem, weight: 1 })));
    const misspelt = openKeywordIndex(buildKeywordIndex(texts, texts));
    const standing = (question: string): (readonly [string | undefined, number])[] =>
      queryTerms(question, misspelt).flatMap(({ matches }) =>
        matches.map(({ term, weight }) => [misspelt.terms[term], weight] as const),
      );
    expect(standing('firehose')).toEqual([
      ['firehos', 1],
      ['firehoz', 0.8],
    ]);
    expect(standing('firehoze')).toEqual([['firehoz', 1]]);
    // Short words are too easily others.
    expect(standing('lag')).toEqual([['lag', 1]]);
  });

  test('that are misspelt at their end, where no stem is left, stand for what they nearly are', () => {
    const texts = [stemsOf('replication of partitions')].map((stems) =>
      stems.map((stem) => ({ stem, weight: 1 })),
    );
    const few = openKeywordIndex(buildKeywordIndex(texts, texts));
    const standing = (question: string): (string | undefined)[] =>
      queryTerms(question, few).flatMap(({ matches }) =>
        matches.map(({ term }) => few.terms[term]),
      );
    expect(standing('replicaton')).toEqual(['replic']);
    expect(standing('replicatoin')).toEqual(['replic']);
    expect(standing('partitoned')).toEqual(['partition']);
    expect(standing('repletion')).toEqual([]);
    // The first letter is hardly ever wrong.
    expect(standing('teplication')).toEqual([]);
  });

  test('that are short stand for nothing else', () => {
    expect(matchesOf('clu')).toEqual([]);
  });

  test('that are numbers or names with digits stand for nothing else', () => {
    expect(matchesOf('s33x')).toEqual([]);
    expect(matchesOf('1024')).toEqual([]);
  });

  test('that begin a word of the notes stand for it', () => {
    expect(matchesOf('dynamo')).toEqual([['dynamodb', 0.7]]);
  });

  test('that begin with another letter are other words', () => {
    expect(matchesOf('bucketz')).not.toEqual([]);
    expect(matchesOf('zbucket')).toEqual([]);
  });

  test('that nobody knows match nothing and are as rare as can be', () => {
    const unknown = onlyTerm('xylophone');
    expect(unknown.matches).toEqual([]);
    expect(unknown.rarity).toBeGreaterThan(onlyTerm('clue').rarity);
    expect(onlyTerm('clue').rarity).toBeGreaterThan(onlyTerm('kinesis').rarity);
  });

  test('count once, however often they are said', () => {
    expect(queryTerms('glue, Glue and glues', index)).toHaveLength(1);
  });

  test('that are stop words are left out', () => {
    expect(queryTerms('what is the', index)).toEqual([]);
  });

  test('stand for four others at most, the nearest and most common', () => {
    const many = ['storage', 'storages', 'storaged', 'storager', 'storagex', 'storagey'].map(
      (stem, at) => Array.from({ length: at + 1 }, () => [{ stem: `${stem}q`, weight: 1 }]),
    );
    const wide = openKeywordIndex(buildKeywordIndex(many.flat(), []));
    const [term] = queryTerms('storageyz', wide);
    expect(term?.matches).toHaveLength(4);
    expect(wide.terms[term?.matches[0]?.term ?? -1]).toBe('storageyq');
  });
});

describe('a name', () => {
  const names = (question: string, languages: readonly Language[]): string[] => {
    const synonyms = [{ table: thesaurus(), weight: 0.5 }];
    return queryTerms(question, index, { languages, compounds: new Map(), synonyms })
      .filter(({ isOrdinary }) => !isOrdinary)
      .map(({ word }) => word);
  };

  test('is a word that no thesaurus knows, whether the notes know it or not', () => {
    expect(names('how fast is Firehose, and how fast is Zebraflow?', ['en'])).toEqual([
      'firehose',
      'zebraflow',
    ]);
  });

  test('is told only in English, the language of the thesaurus', () => {
    expect(names('Was nehmen die Wurzeln auf?', ['de'])).toEqual([]);
    expect(names('中国最长的河是哪条', ['zh'])).toEqual([]);
    expect(names('how fast is Firehose?', ['de'])).toEqual(['firehose']);
  });
});
