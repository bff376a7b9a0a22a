import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/stem.js';
import { createSynonymTable, type SynonymGroup } from '../../src/search/synonyms.js';
import { parseGroups } from '../../src/search/thesaurus.js';

const STOP_WORDS = new Set(['the', 'of', 'it', 'who', 'did', 'is', 'us']);
const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** What a question's words may mean by a thesaurus, as phrase → stem → weight. */
function meanings(groups: string, question: string): Record<string, Record<string, number>> {
  const table = createSynonymTable(parseGroups(groups), isStopWord);
  return Object.fromEntries(
    table
      .find(question.split(' '))
      .map(({ phrase, stems }) => [phrase.join(' '), Object.fromEntries(stems)]),
  );
}

describe('synonyms', () => {
  test('between commas stand for each other', () => {
    expect(meanings('car, auto', 'my car')).toEqual({ car: { auto: 1 } });
    expect(meanings('car, auto', 'my auto')).toEqual({ auto: { car: 1 } });
  });

  test('behind > are meant by those before it, never the other way round', () => {
    expect(meanings('car > vehicle', 'my car')).toEqual({ car: { vehicl: 1 } });
    expect(meanings('car > vehicle', 'my vehicle')).toEqual({});
  });

  test('are found in whatever form of the word', () => {
    expect(meanings('car, auto', 'two cars')).toEqual({ car: { auto: 1 } });
  });

  test('of a phrase need all of its words in a row', () => {
    expect(meanings('big data > volume', 'a big data lake')).toEqual({ 'big data': { volum: 1 } });
    expect(meanings('big data > volume', 'a big lake of data')).toEqual({});
    expect(meanings('big data > volume', 'how big')).toEqual({});
  });

  test('of a phrase of stop words are found too', () => {
    expect(meanings('who did it > audit', 'who did it')).toEqual({ 'who did it': { audit: 1 } });
  });

  test('of a stop word alone are none', () => {
    expect(meanings('who > person', 'who is it')).toEqual({});
    // “Us” has the stem of “use”.
    expect(meanings('use > apply', 'tell us more')).toEqual({});
    expect(meanings('use > apply', 'use it more')).toEqual({ us: { appli: 1 } });
  });

  test('of several words say less each, and their stop words nothing', () => {
    expect(meanings('lost > point of time recovery', 'all lost')).toEqual({
      lost: { point: 0.25, time: 0.25, recoveri: 0.25 },
    });
  });

  test('count by the best that speaks for them', () => {
    expect(meanings('lost > data recovery, recovery', 'lost')).toEqual({
      lost: { data: 0.375, recoveri: 1 },
    });
  });

  test('of several groups and phrases are all found', () => {
    const groups = 'car > vehicle\ncar, auto\nfast car > racer';
    const table = createSynonymTable(parseGroups(groups), isStopWord);
    const found = table.find(['fast', 'car']).map(({ stems }) => Array.from(stems.keys()));
    expect(found).toEqual([['racer'], ['vehicl'], ['auto']]);
  });

  test('of nothing are none', () => {
    expect(meanings('', 'my car')).toEqual({});
    expect(createSynonymTable([{ asked: [[]], meant: [['car']] }], isStopWord).find([])).toEqual(
      [],
    );
  });

  test('never hold a word of the phrase itself, and weigh from 0 to 1', () => {
    const word = fc.constantFrom('car', 'cars', 'auto', 'fast', 'it', 'of', 'lake', 'lakes');
    const phrases = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const groups: fc.Arbitrary<SynonymGroup[]> = fc.array(
      fc.record({ asked: phrases, meant: phrases }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(groups, fc.array(word, { maxLength: 6 }), (given, question) => {
        const asked = question.map((each) => stemOf(each, 'en')).join(' ');
        for (const { phrase, stems } of createSynonymTable(given, isStopWord).find(question)) {
          expect(` ${asked} `).toContain(` ${phrase.join(' ')} `);
          for (const [stem, weight] of stems) {
            expect(phrase).not.toContain(stem);
            expect(isStopWord(stem)).toBe(false);
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
