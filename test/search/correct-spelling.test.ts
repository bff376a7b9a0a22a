import { describe, expect, test } from 'vitest';
import { correctSpelling } from '../../src/search/correct-spelling.js';
import { buildKeywordIndex, openKeywordIndex } from '../../src/search/keyword-index.js';
import { passageTerms, spanTerms } from '../../src/search/match-text.js';
import { queryTerms } from '../../src/search/query-terms.js';
import { createSynonymTable } from '../../src/search/synonyms.js';
import { passage } from '../helpers/passages.js';

const passages = [
  passage('Kinesis keeps records.\nStorage classes of the archive.', { headings: ['Streams'] }),
  passage('Die Häuser am Fluss.', { language: 'de' }),
];
const keywords = openKeywordIndex(
  buildKeywordIndex(passages.map(passageTerms), passages.flatMap(spanTerms)),
);
const everyday = createSynonymTable(
  [{ asked: [['stored'], ['wharf']], meant: [['kept']] }],
  () => false,
);

function corrected(question: string): string {
  const terms = queryTerms(question, keywords, {
    languages: ['en', 'de'],
    compounds: new Map(),
    synonyms: [{ table: everyday, weight: 0.5 }],
  });
  return correctSpelling(question, terms, { passages, keywords });
}

describe('a question for the model', () => {
  test.each([
    ['what is kinsis?', 'what is kinesis?'],
    ['which Stroage classes are there', 'which storage classes are there'],
    ['KINESSIS', 'kinesis'],
  ])('has its misspelt words as the notes write them: %j', (question, expected) => {
    expect(corrected(question)).toBe(expected);
  });

  test.each([
    ['knows all words', 'what does kinesis keep?'],
    ['holds strange words that nothing comes near', 'what is a zeppelin?'],
    ['holds a word that begins one of the notes', 'what is an arch?'],
    ['is short', 'wich one'],
    ['is empty', ''],
  ])('stays as it is where it %s', (_, question) => {
    expect(corrected(question)).toBe(question);
  });

  test('keeps words that the thesaurus knows, however near they come to one of the notes', () => {
    expect(corrected('what is stored?')).toBe('what is stored?');
  });
});
