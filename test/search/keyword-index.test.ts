import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../src/errors.js';
import {
  buildKeywordIndex,
  openKeywordIndex,
  type WeightedTerms,
} from '../../src/search/keyword-index.js';

const weightedTerm = fc.record({
  stem: fc.constantFrom('ant', 'bee', 'cat', 'dog', '湖', 'é'),
  weight: fc.constantFrom(0.25, 0.5, 1),
});
const documents = fc.array(fc.array(weightedTerm, { maxLength: 12 }), { maxLength: 8 });

const words = (text: string): WeightedTerms => text.split(' ').map((stem) => ({ stem, weight: 1 }));

describe('the keyword index', () => {
  test('scores as the formula of BM25 says, written down naively', () => {
    fc.assert(
      fc.property(documents, documents, weightedTerm, (passages, spans, { stem, weight }) => {
        const index = openKeywordIndex(buildKeywordIndex(passages, spans));
        for (const [field, texts] of [
          [index.passages, passages],
          [index.spans, spans],
        ] as const) {
          const scores = new Float32Array(texts.length);
          const term = index.termNumber(stem);
          if (term !== undefined) field.addBestScores([{ term, weight }], scores);
          const expected = texts.map((text) => weight * naiveBm25(text, stem, texts));
          for (const [at, score] of expected.entries()) expect(scores[at]).toBeCloseTo(score, 4);
        }
      }),
    );
  });

  test('counts what stands for one word once, by what counts most in each document', () => {
    const standing = fc.uniqueArray(weightedTerm, { selector: ({ stem }) => stem });
    const words = fc.array(standing, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(documents, words, (passages, asked) => {
        const index = openKeywordIndex(buildKeywordIndex(passages, []));
        const scores = new Float32Array(passages.length);
        for (const terms of asked) {
          const known = terms.flatMap(({ stem, weight }) => {
            const term = index.termNumber(stem);
            return term === undefined ? [] : [{ term, weight }];
          });
          index.passages.addBestScores(known, scores);
        }
        for (const [at, text] of passages.entries()) {
          const best = asked.map((terms) =>
            Math.max(
              0,
              ...terms.map(({ stem, weight }) => weight * naiveBm25(text, stem, passages)),
            ),
          );
          expect(scores[at]).toBeCloseTo(
            best.reduce((sum, score) => sum + score, 0),
            4,
          );
        }
      }),
    );
  });

  test('finds the documents of every term, in ascending order', () => {
    fc.assert(
      fc.property(documents, (passages) => {
        const index = openKeywordIndex(buildKeywordIndex(passages, []));
        for (const [number, stem] of index.terms.entries()) {
          const holding = Array.from(passages.keys()).filter((at) =>
            passages[at]?.some((term) => term.stem === stem),
          );
          expect(Array.from(index.passages.postings(number).documents)).toEqual(holding);
          expect(index.passages.holding(number)).toBe(holding.length);
          for (const document of passages.keys()) {
            expect(index.passages.holds(number, document)).toBe(holding.includes(document));
          }
          expect(index.termNumber(stem)).toBe(number);
        }
      }),
    );
  });

  test('adds scores to those that are there', () => {
    const index = openKeywordIndex(buildKeywordIndex([words('ant bee'), words('bee')], []));
    const scores = new Float32Array([1, 1]);
    index.passages.addBestScores([{ term: index.termNumber('ant') ?? -1, weight: 1 }], scores);
    expect(scores[0]).toBeGreaterThan(1);
    expect(scores[1]).toBe(1);
  });

  test('knows rarer terms to say more, and unknown ones most', () => {
    const index = openKeywordIndex(
      buildKeywordIndex([words('ant bee'), words('bee'), words('bee cat cat')], []),
    );
    const idf = (stem: string): number => index.passages.idf(index.termNumber(stem));
    expect(idf('bee')).toBeGreaterThan(0);
    expect(idf('ant')).toBeGreaterThan(idf('bee'));
    expect(idf('cat')).toBe(idf('ant'));
    expect(idf('dog')).toBeGreaterThan(idf('ant'));
  });

  test('comes back from its bytes wherever those begin in memory', () => {
    const bytes = buildKeywordIndex([words('ant bee')], [words('ant'), words('bee')]);
    for (const shift of [0, 1, 2, 3]) {
      const moved = new Uint8Array(bytes.length + shift).subarray(shift);
      moved.set(bytes);
      const index = openKeywordIndex(moved);
      expect(index.terms).toEqual(['ant', 'bee']);
      expect(Array.from(index.spans.postings(1).documents)).toEqual([1]);
    }
  });

  test('may be empty', () => {
    const index = openKeywordIndex(buildKeywordIndex([], []));
    expect(index.terms).toEqual([]);
    expect(index.passages.documentCount).toBe(0);
  });

  test('takes a term that is called like a property of every object', () => {
    const index = openKeywordIndex(buildKeywordIndex([words('constructor __proto__')], []));
    expect(index.termNumber('constructor')).toBe(1);
    expect(index.termNumber('toString')).toBeUndefined();
  });

  test('of which the end is missing is refused, wherever it was cut', () => {
    const bytes = buildKeywordIndex([words('ant bee'), words('cat')], [words('dog')]);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => openKeywordIndex(bytes.subarray(0, length))).toThrow(SetupError);
    }
  });

  test('that is something else is refused with what to do', () => {
    const other = Buffer.from('not a keyword index at all');
    expect(() => openKeywordIndex(other)).toThrow(/damaged.*npm run index/);
  });

  test('with a damaged header is refused', () => {
    const bytes = Buffer.from(buildKeywordIndex([words('ant bee')], []));
    bytes.write('!', bytes.indexOf('{'));
    expect(() => openKeywordIndex(bytes)).toThrow(SetupError);
    const header = Buffer.from(buildKeywordIndex([words('ant bee')], []));
    header.write('"sixes"', header.indexOf('"sizes"'));
    expect(() => openKeywordIndex(header)).toThrow(SetupError);
  });
});

function naiveBm25(
  document: WeightedTerms,
  stem: string,
  documents: readonly WeightedTerms[],
): number {
  const sum = (terms: WeightedTerms): number => terms.reduce((all, { weight }) => all + weight, 0);
  const frequency = sum(document.filter((term) => term.stem === stem));
  if (frequency === 0) return 0;
  const holding = documents.filter((other) => other.some((term) => term.stem === stem)).length;
  const idf = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5));
  const average = documents.map(sum).reduce((all, length) => all + length, 0) / documents.length;
  const norm = 1.2 * (1 - 0.7 + (0.7 * sum(document)) / average);
  return (idf * frequency * 2.2) / (frequency + norm);
}
