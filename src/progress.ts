import { Presets, SingleBar } from 'cli-progress';
import type { BuildProgress } from './search/build-index.js';

/** How far something is: a build, or asking again what the notes didn't answer. */
export interface Step {
  readonly step: BuildProgress['step'] | 'asking';
  readonly done: number;
  readonly total: number;
}

/** Shows how far something is. */
export interface Progress {
  show(progress: Step): void;
  /** Clears what is shown. */
  end(): void;
}

const LABELS = {
  splitting: 'Reading notes',
  embedding: 'Embedding',
  linking: 'Linking',
  writing: 'Writing index',
  calibrating: 'Calibrating',
  asking: 'Open gaps',
} as const satisfies Record<Step['step'], string>;

const LINE_EVERY_MS = 5_000;

/** A bar on a terminal; elsewhere a line now and then. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    { format: ' {label} {bar} {value}/{total}', stream, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let step: Step['step'] | undefined;
  return {
    show(progress) {
      const payload = { label: LABELS[progress.step].padEnd(13) };
      if (progress.step === step) bar.update(progress.done, payload);
      else bar.start(progress.total, progress.done, payload);
      step = progress.step;
    },
    end() {
      bar.stop();
    },
  };
}

function lineProgress(stream: NodeJS.WriteStream): Progress {
  let last = performance.now();
  return {
    show({ step, done, total }) {
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      stream.write(`${LABELS[step]}: ${done} of ${total}\n`);
    },
    end: () => undefined,
  };
}
