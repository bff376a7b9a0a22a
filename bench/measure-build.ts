import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { updateIndex } from '../src/index-update.js';
import type { BuildProgress } from '../src/search/build-index.js';
import { cpuMilliseconds } from './cpu-time.js';
import { configFor, type Place } from './place.js';

/** What building an index took. */
export interface BuildFigures {
  readonly notes: number;
  readonly passages: number;
  readonly spans: number;
  readonly seconds: number;
  /** Time that processors were at work: other programs on the machine change it little. */
  readonly cpuSeconds: number;
  /** By step, in the order in which they begin. */
  readonly secondsByStep: Readonly<Record<string, number>>;
  /** Of the whole process, at its highest. */
  readonly peakMiB: number;
  readonly indexMiB: number;
}

/** What is done before the first step is reported: notes are read, the model is opened. */
const BEFORE_THE_STEPS = 'reading';

/** Builds the index of a place, where there is none yet. */
export async function measureBuild(
  place: Place,
  onProgress: (progress: BuildProgress) => void,
): Promise<BuildFigures> {
  const config = configFor(place);
  const started = performance.now();
  const milliseconds = new Map<string, number>();
  let step = BEFORE_THE_STEPS;
  let since = started;
  const charge = (): void => {
    const now = performance.now();
    milliseconds.set(step, (milliseconds.get(step) ?? 0) + now - since);
    since = now;
  };
  const { notes, passages, spans } = await updateIndex({
    config,
    force: true,
    onProgress(progress) {
      charge();
      step = progress.step;
      onProgress(progress);
    },
  });
  charge();
  return {
    notes,
    passages,
    spans,
    seconds: (since - started) / 1000,
    secondsByStep: Object.fromEntries(Array.from(milliseconds, ([name, ms]) => [name, ms / 1000])),
    cpuSeconds: cpuMilliseconds() / 1000,
    peakMiB: process.resourceUsage().maxRSS / 2 ** 10,
    indexMiB: (await bytesBelow(config.indexFolder)) / 2 ** 20,
  };
}

async function bytesBelow(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
