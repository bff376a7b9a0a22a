import { expect, test } from 'vitest';
import { parseOptions } from '../../bench/options.js';
import { UserError } from '../../src/errors.js';

test('without options, all three sizes are measured with the questions of the repository', () => {
  expect(parseOptions([], 'default.jsonl')).toEqual({
    sizes: ['shipped', 10_000, 100_000],
    questionsFile: 'default.jsonl',
    asJson: false,
    help: false,
  });
});

test('sizes can be chosen by name and number', () => {
  const sizes = ['shipped', '10k', '100K', '50'].flatMap((size) => ['--size', size]);
  const options = parseOptions([...sizes, '--questions', 'own.jsonl', '--json'], 'default.jsonl');
  expect(options).toEqual({
    sizes: ['shipped', 10_000, 100_000, 50],
    questionsFile: 'own.jsonl',
    asJson: true,
    help: false,
  });
});

test.each(['huge', '0', '-5', '1.5k', '2000k', ''])('the size “%s” is refused', (size) => {
  expect(() => parseOptions([`--size=${size}`], 'default.jsonl')).toThrow(
    /^--size: expected shipped, 10k, 100k or a number of passages/,
  );
});

test('an option that is none is refused with those that there are', () => {
  const parse = (): unknown => parseOptions(['--sizes', '10k'], 'default.jsonl');
  expect(parse).toThrow(UserError);
  expect(parse).toThrow(/--sizes[\s\S]*--size <size>/);
});
