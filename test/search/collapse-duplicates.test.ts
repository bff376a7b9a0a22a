import { describe, expect, test } from 'vitest';
import { collapseDuplicates } from '../../src/search/collapse-duplicates.js';
import type { Hit } from '../../src/search/search.js';
import { passage } from '../helpers/passages.js';
import { hitOf } from '../helpers/search-results.js';

function hits(...texts: readonly string[]): Hit[] {
  return texts.map((text, at) =>
    hitOf(passage(text, { path: `${at}.md` }), { score: 1 - at / 100 }),
  );
}

/** Paths of what is kept, each with the paths of its duplicates. */
function collapsed(limit: number, ...texts: readonly string[]): (readonly string[])[] {
  return collapseDuplicates(hits(...texts), limit).map(({ passage: kept, duplicates }) => [
    kept.path,
    ...duplicates.map(({ path }) => path),
  ]);
}

const LAKE =
  'A data lake stores raw data of any form in cheap object storage and reads its schema when asked, while warehouses want theirs before loading.';

describe('near-duplicates', () => {
  test('are folded into the better one', () => {
    const again = `**${LAKE.toLowerCase().replaceAll(' ', '  ')}**`;
    expect(collapsed(10, LAKE, 'Something else entirely.', again)).toEqual([
      ['0.md', '2.md'],
      ['1.md'],
    ]);
  });

  test('may differ in a word', () => {
    expect(collapsed(10, LAKE, LAKE.replace('cheap', 'inexpensive'))).toEqual([['0.md', '1.md']]);
  });

  test('are none when they differ in a number', () => {
    const limit = `${LAKE} One object holds up to 5 TB.`;
    expect(collapsed(10, limit, limit.replace('5', '50'))).toEqual([['0.md'], ['1.md']]);
    expect(collapsed(10, limit, `${LAKE} One object holds up to TB.`)).toEqual([
      ['0.md'],
      ['1.md'],
    ]);
    expect(collapsed(10, `${LAKE} Up to TB.`, `${LAKE} Up to 5 TB.`)).toEqual([['0.md'], ['1.md']]);
  });

  test('are none when they differ in a name with a digit', () => {
    expect(collapsed(10, `${LAKE} Like S3.`, `${LAKE} Like R2.`)).toHaveLength(2);
  });

  test('are the same with numbers written otherwise', () => {
    const limit = `${LAKE} One bucket holds 10,000 objects of 5 TB each.`;
    expect(collapsed(10, limit, limit.replace('10,000', '10000').replace('5 TB', '5TB'))).toEqual([
      ['0.md', '1.md'],
    ]);
  });

  test('are none when they differ in a unit', () => {
    const limit = `${LAKE} One object holds up to 5 TB.`;
    expect(collapsed(10, limit, limit.replace('TB', 'GB'))).toHaveLength(2);
    expect(collapsed(10, limit, limit.replace('5 TB', '5 TB a second'))).toHaveLength(2);
  });

  test('are none when the same words come the other way round', () => {
    const copies = `${LAKE} The nightly job copies rows from Redshift to S3.`;
    expect(collapsed(10, copies, copies.replace('Redshift to S3', 'S3 to Redshift'))).toHaveLength(
      2,
    );
    expect(collapsed(10, 'The loader feeds the lake.', 'The lake feeds the loader.')).toHaveLength(
      2,
    );
  });

  test('may have their lines in another order', () => {
    const lines = [
      'A lake keeps raw files.',
      'A warehouse keeps clean tables.',
      'A stream forgets.',
    ];
    expect(collapsed(10, lines.join('\n'), lines.toReversed().join('\n'))).toEqual([
      ['0.md', '1.md'],
    ]);
  });

  test('are none when they differ in a name', () => {
    const stored = `${LAKE} Ours lies in Frankfurt and nowhere else on this planet.`;
    expect(collapsed(10, stored, stored.replace('Frankfurt', 'Dublin'))).toHaveLength(2);
  });

  test.each([
    ['max_depth', 'min_depth'],
    ['getObject', 'putObject'],
    ['--profile', '--profiles'],
    ['s3:GetObject', 's3:getobject'],
  ])('are none when one says %s and the other %s', (one, other) => {
    const code = `${LAKE} Set it with ${one} before the first run of the loader.`;
    expect(collapsed(10, code, code.replace(one, other))).toHaveLength(2);
  });

  test('are none below headings about different things', () => {
    const [one, two, three] = ['Standard', 'Glacier', 'Amazon Standard'].map((name, at) => {
      const [hit] = hits(LAKE);
      if (!hit) throw new Error('no hit');
      return { ...hit, passage: { ...hit.passage, path: `${at}.md`, headings: [name] } };
    });
    if (!one || !two || !three) throw new Error('no hits');
    const kept = collapseDuplicates([one, two, three], 10);
    expect(kept.map(({ passage: { path }, duplicates }) => [path, duplicates.length])).toEqual([
      ['0.md', 1],
      ['1.md', 0],
    ]);
  });

  test('are none when one says what the other denies', () => {
    const denied = LAKE.replace('stores', 'never stores');
    expect(collapsed(10, LAKE, denied)).toEqual([['0.md'], ['1.md']]);
    expect(collapsed(10, denied, LAKE)).toEqual([['0.md'], ['1.md']]);
    const isDurable = 'The queue of this kind is durable across restarts of brokers.';
    expect(collapsed(10, isDurable, isDurable.replace('is', 'is not'))).toHaveLength(2);
    expect(collapsed(10, isDurable, isDurable.replace('is', 'isn’t'))).toHaveLength(2);
  });

  test('are none when one says much more', () => {
    expect(
      collapsed(10, LAKE, `${LAKE} Warehouses hold curated tables for analysts instead.`),
    ).toEqual([['0.md'], ['1.md']]);
  });

  test('are none when neither has a word to compare', () => {
    expect(collapsed(10, '→ ← ↑', '∀ ∃ ∅')).toEqual([['0.md'], ['1.md']]);
    expect(collapsed(10, '→ ← ↑', '→ ← ↑')).toEqual([['0.md', '1.md']]);
  });

  test('take no place of the list', () => {
    expect(collapsed(2, LAKE, LAKE, LAKE, 'Second.', 'Third.')).toEqual([
      ['0.md', '1.md', '2.md'],
      ['3.md'],
    ]);
  });

  test('keep the score and order of the better one', () => {
    const [first, second] = collapseDuplicates(hits(LAKE, 'Other.', LAKE), 5);
    expect([first?.score, second?.score]).toEqual([1, 0.99]);
  });
});
