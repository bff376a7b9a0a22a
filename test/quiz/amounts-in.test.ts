import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/quiz/amounts-in.js';

const amounts = (text: string): string[] =>
  amountsIn(text).map(({ from, to }) => text.slice(from, to));

describe('amounts', () => {
  test.each([
    ['kept for 24 hours at most', ['24 hours']],
    ['up to 5 TB, or 1,000 records', ['5 TB', '1,000']],
    ['2 MB/s and 99.9 % of 1.5 million requests', ['2 MB/s', '99.9 %', '1.5 million']],
    ['costs $5 a month', ['$5']],
    ['a delay of 200ms', ['200ms']],
  ])('are found in “%s”', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  test.each([
    'since 20 June 2025',
    'Scenario 3 is old',
    'on port 5439 of hosts',
    'Python 3.11 works',
    'an EC2 or S3 bucket',
    'HTTP/2 streams',
    '3-5 workers',
    'in 2023 users came',
    'release 7.2 on clusters',
    'only 1 stream',
  ])('are none in “%s”', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
