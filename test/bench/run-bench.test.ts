import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { measureBuild } from '../../bench/measure-build.js';
import { measureQuestions } from '../../bench/measure-questions.js';
import { renderFigures, type SizeFigures } from '../../bench/report.js';
import { runBench } from '../../bench/run-bench.js';
import { STUDY_NOTES } from '../helpers/study-notes.js';
import { tempFolder } from '../helpers/temp-folder.js';

test('a bench measures each size, prints every figure and cleans up', async () => {
  const folder = await tempFolder();
  const told: string[] = [];
  const figures: SizeFigures[] = [];
  await runBench({
    notes: STUDY_NOTES.notes,
    questions: ['what is a data lake?', 'how long are records kept?', 'how do I poach an egg?'],
    sizes: [3, 'shipped', 30],
    folder,
    model: fileURLToPath(new URL('../../models/footnote-static-en-v1', import.meta.url)),
    measure: { build: measureBuild, questions: measureQuestions },
    progress: { show: () => undefined, end: () => undefined },
    tell: (line) => told.push(line),
    onFigures: (size) => figures.push(size),
    signal: new AbortController().signal,
  });
  expect(await readdir(folder)).toEqual([]);

  const [few, shipped, many] = figures.map(({ build }) => build);
  expect(few?.passages).toBeGreaterThanOrEqual(3);
  expect(few?.notes).toBeLessThan(STUDY_NOTES.notes.length);
  expect(shipped?.notes).toBe(STUDY_NOTES.notes.length);
  expect(shipped?.passages).toBeGreaterThan(few?.passages ?? 0);
  expect(many?.passages).toBeGreaterThanOrEqual(30);

  expect(told).toContain('30 passages: building the index');
  const duration = String.raw`[\d,.]+ m?s`;
  for (const text of figures.map(renderFigures)) {
    expect(text).toMatch(/: \d+ notes, \d+ passages, \d+ spans\n/);
    expect(text).toMatch(
      /build +[\d.]+ s \(processors [\d.]+ s\), at most \d+ MiB of memory; .* \d+ MiB on disk\n/,
    );
    for (const step of ['reading', 'splitting', 'embedding', 'writing', 'calibrating']) {
      expect(text).toMatch(new RegExp(`^ +${step} +${duration}$`, 'm'));
    }
    expect(text).toMatch(/open +[\d.]+ s, at most \d+ MiB of memory\n/);
    expect(text).toMatch(new RegExp(`^ +processors, mean +${duration}$`, 'm'));
    const parts = [
      'in all',
      'embedding',
      'keywords',
      'nearest vectors',
      'similarities',
      'rest of the search',
      'deciding',
    ];
    for (const part of parts) {
      expect(text).toMatch(new RegExp(`^ +${part}( +${duration}){3}$`, 'm'));
    }
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  }
  // Each part is really met: a search that bypasses the stopwatch would leave it at nothing.
  for (const part of Object.values(figures.at(-1)?.ask.byPart ?? {})) {
    expect(part.maxMs).toBeGreaterThan(0);
  }
});
