import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickChoices } from '../../src/quiz/pick-choices.js';
import { createMayBeSame } from '../../src/quiz/same-thing.js';

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const wrongOnes = fc.uniqueArray(
  fc.record({ text: word, score: fc.double({ min: -1, max: 2, noNaN: true }) }),
  { selector: ({ text }) => text, maxLength: 10 },
);

describe('choices picked', () => {
  test('are the answer and three wrong ones, or none', () => {
    fc.assert(
      fc.property(fc.uuid(), word, wrongOnes, (id, answer, all) => {
        const wrong = all.filter(({ text }) => text !== answer);
        const picked = pickChoices(wrong, { id, answer, given: [], clash: () => false });
        if (picked === null) return;
        expect(new Set(picked).size).toBe(4);
        const known = new Set([answer, ...wrong.map(({ text }) => text)]);
        expect(picked.every((text) => known.has(text))).toBe(true);
        expect(picked).toContain(answer);
      }),
    );
  });

  test('never hold two that clash', () => {
    const clash = (a: { text: string }, b: { text: string }): boolean =>
      a.text.startsWith(b.text.charAt(0));
    fc.assert(
      fc.property(fc.uuid(), wrongOnes, (id, wrong) => {
        const picked = pickChoices(wrong, { id, answer: 'answer', given: [], clash }) ?? [];
        const others = picked.filter((text) => text !== 'answer').map((text) => text[0]);
        expect(new Set(others).size).toBe(others.length);
      }),
    );
  });

  test('put the answer at each place about as often', () => {
    const wrong = ['alpha', 'delta', 'gamma'].map((text) => ({ text, score: 1 }));
    const places = [0, 0, 0, 0];
    for (let card = 0; card < 4_000; card += 1) {
      const id = card.toString(16).padStart(16, '0');
      const picked = pickChoices(wrong, { id, answer: 'omega', given: [], clash: () => false });
      const place = picked?.indexOf('omega') ?? -1;
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });

  test('are none where the answer alone repeats a word of the question', () => {
    const wrong = ['a red box', 'a low shelf', 'a new door'].map((text) => ({ text, score: 1 }));
    const asked = { id: 'x', given: ['lamp'], clash: () => false };
    expect(pickChoices(wrong, { ...asked, answer: 'a big lamp' })).toBeNull();
    expect(pickChoices(wrong, { ...asked, answer: 'a big vase' })).toHaveLength(4);
  });

  test('are none where the answer stands out by its looks', () => {
    const wrong = ['Lower shelf', 'Upper shelf', 'Left drawer'].map((text) => ({ text, score: 1 }));
    const asked = { id: 'x', given: [], clash: () => false };
    expect(pickChoices(wrong, { ...asked, answer: 'on 3 nails (outside)' })).toBeNull();
  });
});

describe('two texts that may name one thing', () => {
  const mayBeSame = createMayBeSame([['HDFS', 'the elephant store']]);

  test.each([
    ['Data lake', 'data-lake'],
    ['buckets', 'Bucket'],
    ['5 TB', '5TB'],
    ['24 hours', '1 day'],
    ['1,000', '1000'],
    ['Change Data Capture', 'CDC'],
    ['Change Data Capture (CDC)', 'CDC'],
    ['hdfs', 'The elephant store'],
    ['One Zone-IA', 'IA'],
    ['very fast', 'fast'],
  ])('%s and %s', (a, b) => {
    expect(mayBeSame(a, b)).toBe(true);
    expect(mayBeSame(b, a)).toBe(true);
  });

  test.each([
    ['5 TB', '5 GB'],
    ['24 hours', '2 days'],
    ['gp2', 'gp3'],
    ['Instant Retrieval', 'Flexible Retrieval'],
    ['Training set', 'Test set'],
    ['CDC', 'Central Data Store'],
  ])('but not %s and %s', (a, b) => {
    expect(mayBeSame(a, b)).toBe(false);
    expect(mayBeSame(b, a)).toBe(false);
  });
});
