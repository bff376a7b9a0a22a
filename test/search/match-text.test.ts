import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/notes/passage.js';
import { passageTerms, passageText, spanTerms, spanText } from '../../src/search/match-text.js';
import { stemsOf } from '../../src/search/terms.js';
import { passage } from '../helpers/passages.js';

const span: Span = { from: 0, to: 10, words: 'up to 1000 records', under: ['Limits'] };
const kinesis = passage('- up to 1000 records\n- 7 days', {
  title: 'Streaming notes',
  headings: ['AWS', 'Kinesis', 'Shards'],
  spans: [span, { from: 11, to: 20, words: '7 days', under: [] }],
});

describe('what is matched', () => {
  test('of a span is what it says, under its label and the nearest headings', () => {
    expect(spanText(kinesis, span)).toBe('Kinesis. Shards. Limits. up to 1000 records');
  });

  test('of a passage is all its spans under the nearest headings', () => {
    expect(passageText(kinesis)).toBe('Kinesis. Shards. up to 1000 records. 7 days');
  });

  test('without headings is the words alone', () => {
    expect(passageText(passage('Just this.'))).toBe('Just this.');
  });

  test('are words of the text most, then labels, near headings, and the title', () => {
    const weights = new Map(
      (spanTerms(kinesis)[0] ?? []).map(({ stem, weight }) => [stem, weight]),
    );
    const order = ['record', 'limit', 'shard', 'aw'].map((stem) => weights.get(stem) ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(new Set(order).size).toBe(4);
    expect(weights.get('note')).toBe(weights.get('aw'));
  });

  test('of a passage are the terms of all its spans', () => {
    const stems = passageTerms(kinesis).map(({ stem }) => stem);
    expect(stems).toEqual(
      expect.arrayContaining(stemsOf('1000 records, 7 days, Kinesis, streaming')),
    );
  });

  test('counts a title once that is the outermost heading too', () => {
    const titled = { ...kinesis, title: 'AWS' };
    const stems = passageTerms(titled).map(({ stem }) => stem);
    expect(stems.filter((stem) => stem === 'aw')).toHaveLength(1);
  });
});
