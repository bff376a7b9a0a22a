import { describe, expect, test } from 'vitest';
import { wordsOfPassage } from '../../src/search/passage-words.js';
import { passage } from '../helpers/passages.js';

describe('the words of a passage', () => {
  test('are stems by where they stand, without stop words', () => {
    const spans = [
      { from: 0, to: 4, words: 'It keeps the records', under: ['Streams'] },
      { from: 5, to: 9, words: 'Two shards', under: [] },
    ];
    const words = wordsOfPassage(
      passage('Text\nText', { title: 'Study notes', headings: ['AWS', 'Streaming data'], spans }),
    );
    expect(words.heading).toEqual(['stream', 'data']);
    expect(Array.from(words.above)).toEqual(['studi', 'note', 'aw', 'stream', 'data']);
    expect(words.spans.map(({ own }) => own)).toEqual([
      ['keep', 'record'],
      ['two', 'shard'],
    ]);
    expect(words.spans.map(({ withLabels }) => withLabels)).toEqual([
      ['stream', 'keep', 'record'],
      ['two', 'shard'],
    ]);
  });

  test('have no heading where the note has none', () => {
    expect(wordsOfPassage(passage('Lakes hold water.')).heading).toEqual([]);
  });

  test('are stemmed in the language of the note', () => {
    const german = passage('Die Häuser der Städte', { language: 'de' });
    expect(wordsOfPassage(german).spans[0]?.own).toEqual(['haus', 'stadt']);
    const unknown = passage('The houses', { language: null });
    expect(wordsOfPassage(unknown).spans[0]?.own).toEqual(['hous']);
  });

  test('leave the parts of names out, so that words in a row stay in a row', () => {
    const named = passage('ProvisionedThroughputException means too much');
    expect(wordsOfPassage(named).spans[0]?.own).toHaveLength(3);
  });

  test('come with the amounts of each span', () => {
    const { spans } = wordsOfPassage(passage('Up to 5 TB.\nNo amount.\nFor 24 hours.'));
    expect(spans.map(({ quantities }) => quantities.map(({ dimension }) => dimension))).toEqual([
      ['bytes'],
      [],
      ['time'],
    ]);
  });

  test('are worked out once', () => {
    const lakes = passage('Lakes hold water.');
    expect(wordsOfPassage(lakes)).toBe(wordsOfPassage(lakes));
    expect(wordsOfPassage(passage('Lakes hold water.'))).not.toBe(wordsOfPassage(lakes));
  });
});
