import type { TestQuestion } from './answer/question-set.js';
import type { Config } from './config.js';
import { openCurrentIndex } from './current-index.js';
import { readEnvironment } from './environment.js';
import { closeAnsweredGaps } from './close-answered-gaps.js';
import { indexCommandFor } from './index-remedy.js';
import { describeSkipped, describeUpdate } from './index-report.js';
import { updateIndexInWorker } from './index-worker.js';
import { createProgress } from './progress.js';
import { EXIT, type ExitCode } from './run-command.js';

export interface IndexOptions {
  readonly config: Config;
  readonly force: boolean;
  /** Questions with known answers to fit the decision to. */
  readonly questions?: readonly TestQuestion[] | undefined;
  readonly signal: AbortSignal;
}

/** `footnote index`: builds what is missing or out of date, closes the gaps that it answers, and reports. */
export async function indexCommand(options: IndexOptions): Promise<ExitCode> {
  const lines = await bringIndexUpToDate(options);
  process.stdout.write(`${lines.join('\n')}\n`);
  const { config, signal } = options;
  const warn = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  const closed = await closeAnsweredGaps({ config, signal, warn });
  process.stdout.write(closed.map((line) => `${line}\n`).join(''));
  return signal.aborted ? EXIT.stopped : EXIT.done;
}

/** Brings the index up to date with progress on standard error and returns the report. */
export async function bringIndexUpToDate(options: IndexOptions): Promise<string[]> {
  const progress = createProgress(process.stderr);
  try {
    const update = await updateIndexInWorker({
      ...options,
      onProgress: (step) => {
        progress.show(step);
      },
    });
    return describeUpdate(update);
  } finally {
    progress.end();
  }
}

/** `footnote index --check`: says whether the index fits the notes and the model, and changes nothing. */
export async function checkCommand(config: Config, signal: AbortSignal): Promise<ExitCode> {
  await using current = await openCurrentIndex(config, undefined, signal);
  const { corpus, reason } = current;
  const skipped = describeSkipped(corpus).map((line) => `${line}\n`);
  if (reason === undefined) {
    process.stdout.write(`The index is current.\n${skipped.join('')}`);
    return EXIT.done;
  }
  const remedy = indexCommandFor(config, readEnvironment().settings);
  process.stdout.write(`The index is not current: ${reason}. Run: ${remedy}\n${skipped.join('')}`);
  return EXIT.checkSaysNo;
}
