import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Note } from '../src/notes/note.js';
import type { Progress } from '../src/progress.js';
import type { Measure } from './measure.js';
import type { SizeFigures } from './report.js';
import { type Size, writeSampleCorpus } from './sample-corpus.js';

export interface BenchOptions {
  readonly notes: readonly Note[];
  readonly questions: readonly string[];
  readonly sizes: readonly Size[];
  /** An empty folder; what is made in it is removed size by size. */
  readonly folder: string;
  /** The folder of the embedding model. */
  readonly model: string;
  readonly measure: Measure;
  readonly progress: Progress;
  readonly tell: (line: string) => void;
  readonly onFigures: (figures: SizeFigures) => void;
  readonly signal: AbortSignal;
}

/** Measures one size after the other and hands out the figures of each as soon as they are there. */
export async function runBench(options: BenchOptions): Promise<void> {
  for (const size of options.sizes) options.onFigures(await measureSize(size, options));
}

async function measureSize(size: Size, options: BenchOptions): Promise<SizeFigures> {
  const { notes, questions, measure, model, progress, tell, signal } = options;
  const name = size === 'shipped' ? 'shipped' : `${size.toLocaleString('en')} passages`;
  const folder = join(options.folder, String(size));
  const place = { folder, model };
  await mkdir(folder);
  tell(`${name}: writing notes`);
  await writeSampleCorpus(notes, size, join(folder, 'corpus'), signal);
  tell(`${name}: building the index`);
  const build = await measure
    .build(place, (step) => {
      progress.show(step);
    })
    .finally(() => {
      progress.end();
    });
  tell(`${name}: asking ${questions.length} questions`);
  const ask = await measure.questions(place, questions);
  await rm(folder, { recursive: true });
  return { size: name, build, ask };
}
