import { describe, expect, test } from 'vitest';
import { cutsOf } from '../../src/notes/cuts.js';

const ten = 'one two three four five six seven eight nine ten';

function cutLines(
  lines: readonly string[],
  starts: readonly number[],
  questions: readonly number[] = [],
): number[] {
  const source = lines.join('\n');
  const offsetOf = (line: number): number =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const cuts = cutsOf(
    {
      from: 0,
      to: source.length,
      sentences: starts.map(offsetOf),
      questions: questions.map(offsetOf),
    },
    source,
  );
  return cuts.map((cut) => source.slice(0, cut).split('\n').length);
}

const lines = Array.from({ length: 30 }, () => ten);

describe('a paragraph', () => {
  test('that fits in a passage is not cut', () => {
    expect(cutLines(lines.slice(0, 25), [1])).toEqual([]);
    expect(cutLines([`- ${ten}`, ...lines.slice(0, 24)], [1])).not.toEqual([]);
  });

  test('is cut at the first line behind eighty words that begins with a sentence', () => {
    expect(cutLines(lines, [1, 5, 11, 14, 21])).toEqual([11, 21]);
  });

  test('is cut before a question rather than before any other sentence', () => {
    expect(cutLines(lines, [1, 10, 13, 21, 24], [1, 13, 24])).toEqual([13, 24]);
  });

  test('is cut before eighty words only where nothing else is left', () => {
    const [first, ...rest] = cutLines(lines, [1]);
    expect(first).toBeGreaterThan(8);
    expect(rest.length).toBeGreaterThan(0);
  });

  test('is cut at lines only, when each fits in a passage', () => {
    const wide = Array.from({ length: 4 }, () => Array.from({ length: 12 }, () => ten).join(' '));
    expect(cutLines(wide, [1])).toEqual([2, 3, 4]);
  });
});
