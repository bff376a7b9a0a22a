import { expect, test } from 'vitest';
import { describeSkipped, describeUpdate } from '../src/index-report.js';
import type { IndexUpdate } from '../src/index-update.js';

const update: IndexUpdate = {
  reason: 'there is none',
  notes: 1,
  passages: 12_345,
  spans: 56_789,
  reused: 2_000,
  embedded: 67_134,
  skipped: [],
  leftOut: [],
  warnings: [],
  seconds: 12.345,
  labelledQuestions: 0,
};

test('a build is reported with why it was made and what it holds', () => {
  expect(describeUpdate(update)).toEqual([
    'Built the index (there is none).',
    '  1 note, 12,345 passages, 56,789 spans; 67,134 embedded, 2,000 reused; 12.3 seconds',
  ]);
});

test('an index that was current already is not said to be built', () => {
  const [head] = describeUpdate({ ...update, reason: null });
  expect(head).toBe('The index is current.');
});

test('what was left out is counted by reason, with examples', () => {
  const leftOut = [
    { reason: 'marked draft', count: 1, examples: ['a.md'] },
    { reason: '.pdf files', count: 1_200, examples: ['b.pdf', 'c.pdf', 'd.pdf'] },
  ];
  expect(describeUpdate({ ...update, leftOut }).slice(2)).toEqual([
    '  Left out:',
    '    1 × marked draft: a.md',
    '    1,200 × .pdf files: b.pdf, c.pdf, d.pdf, …',
  ]);
});

test('files that could not be read are named with the reason', () => {
  const skipped = [{ path: 'broken.md', reason: 'is not text' }];
  expect(describeSkipped({ skipped })).toEqual(['  Skipped 1 file:', '    broken.md: is not text']);
});

test('a long list of files is cut, and says by how many', () => {
  const skipped = Array.from({ length: 1_060 }, (_, index) => ({
    path: `${index}.md`,
    reason: 'is too large',
  }));
  const lines = describeSkipped({ skipped });
  expect(lines).toHaveLength(52);
  expect(lines[0]).toBe('  Skipped 1,060 files:');
  expect(lines.at(-1)).toBe('    and 1,010 more');
});

test('warnings come last', () => {
  const lines = describeUpdate({ ...update, warnings: ['the sky falls'] });
  expect(lines.at(-1)).toBe('  Warning: the sky falls');
});
