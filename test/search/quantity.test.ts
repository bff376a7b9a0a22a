import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameAmount, quantitiesIn } from '../../src/search/quantity.js';

/** Each amount of a text as “value dimension noun”. */
function amounts(text: string): string[] {
  return quantitiesIn(text).map(({ value, dimension, noun }) =>
    `${String(Number(value.toPrecision(12)))} ${dimension} ${noun}`.trim(),
  );
}

describe('amounts', () => {
  test.each([
    ['up to 5 TB', '5000000000000 bytes'],
    ['5TB', '5000000000000 bytes'],
    ['five terabytes', '5000000000000 bytes'],
    ['16 GiB of memory', '16000000000 bytes'],
    ['10,000 KB', '10000000 bytes'],
    ['0,5 s', '0.5 time'],
    ['1.5 million requests', '1500000 count requests'],
    ['10k records', '10000 count records'],
    ['90 minutes', '5400 time'],
    ['two weeks', '1209600 time'],
    ['99.99 %', '99.99 percent'],
    ['eleven nines', '99.999999999 percent'],
    ['11 nines', '99.999999999 percent'],
    ['$0.25 a month', '0.25 money'],
    ['100 Gbps', '12500000000 bytes/s'],
    ['2 MB/s', '2000000 bytes/s'],
    ['2 MB per second', '2000000 bytes/s'],
    ['1,000 records a second', '1000 count/s records'],
    ['20 such consumers', '20 count consumers'],
    ['Zones: 3 or more', '3 count'],
  ])('%j is %s', (text, amount) => {
    expect(amounts(text)).toEqual([amount]);
  });

  test.each([
    'Scenario 3: late data',
    'on port 5439',
    'version 2',
    'Python 3 is used',
    'since 30 September 2026',
    'in 2024',
    '2026-10-24',
    'H.264 and S3 and x86_64',
    'a 3D point cloud',
    'one of them',
    'three ways to get it',
    '10.000 records',
    's3://lake/2026/10/17/',
  ])('%j has none', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  test('stand in the text where they say', () => {
    const text = 'Write 1 MB/s or 1,000 records a second, kept for ten days.';
    expect(quantitiesIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '1 MB/s',
      '1,000 records a second',
      'ten days',
    ]);
  });

  test('are the same however a thousand is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom('GB', 'seconds', 'records'),
        (number, unit) => {
          const plain = amounts(`${String(number)} ${unit}`);
          for (const separator of [',', '\u00a0', '\u202f', '’']) {
            const parted = number.toLocaleString('en').replaceAll(',', separator);
            expect(amounts(`${parted} ${unit}`)).toEqual(plain);
          }
        },
      ),
    );
  });
});

describe('two amounts are the same', () => {
  const only = (text: string) => {
    const [amount] = quantitiesIn(text);
    if (!amount) throw new Error(`no amount in ${text}`);
    return amount;
  };

  test.each([
    ['60 seconds', '1 minute'],
    ['24 hours', 'one day'],
    ['12 months', '1 year'],
    ['30 days', '1 month'],
    ['5 TB', '5,000 GB'],
    ['5 TB', '5120 GB'],
    ['1 MB', '1 MiB'],
    ['8 Gbps', '1 GB/s'],
    ['11 nines', '99.999999999 %'],
  ])('%s and %s', (a, b) => {
    expect(isSameAmount(only(a), only(b))).toBe(true);
    expect(isSameAmount(only(b), only(a))).toBe(true);
  });

  test.each([
    ['5 TB', '5 GB'],
    ['5 TB', '50 TB'],
    ['1000 GB', '1024 GB'],
    ['99.9 %', '99.99 %'],
    ['11 nines', '10 nines'],
    ['60 seconds', '61 seconds'],
    ['5 MB', '5 MB/s'],
    ['5 seconds', '5 %'],
  ])('but not %s and %s', (a, b) => {
    expect(isSameAmount(only(a), only(b))).toBe(false);
  });
});
