import type { Worker } from 'node:worker_threads';
import { messageOf, SetupError } from './errors.js';

/** How a thread tells what it failed with: of errors of classes of our own only the text gets across. */
export interface WorkerFailure {
  readonly kind: 'failed';
  readonly isSetup: boolean;
  readonly text: string;
}

/** What a thread sends about an error: a mistake in the set-up as it is told, anything else with its stack. */
export function failureOf(error: unknown): WorkerFailure {
  const isSetup = error instanceof SetupError;
  const detail = error instanceof Error ? error.stack : undefined;
  return { kind: 'failed', isSetup, text: isSetup ? error.message : (detail ?? messageOf(error)) };
}

export interface WorkerResultOptions<Message, Result> {
  /** Takes a message that is no failure; calls `done` with the last. */
  readonly take: (message: Message, done: (result: Result) => void) => void;
  /** Stops the thread. */
  readonly stop: () => void;
  readonly signal: AbortSignal | undefined;
  /** What to say of a thread that ends before it is done. */
  readonly unfinished: string;
}

/** Waits for what a thread makes; rejects with its failure, or with the reason of the signal. */
export async function workerResult<Message extends { readonly kind: string }, Result>(
  worker: Worker,
  { take, stop, signal, unfinished }: WorkerResultOptions<Message, Result>,
): Promise<Result> {
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<Result>((resolve, reject) => {
      worker.on('message', (message: Message | WorkerFailure) => {
        if (!isFailure(message)) take(message, resolve);
        else reject(message.isSetup ? new SetupError(message.text) : new Error(message.text));
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        reject(new Error(unfinished));
      });
    });
  } catch (error) {
    // Whatever a stopped thread fails with, it was stopped.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function isFailure(message: { readonly kind: string }): message is WorkerFailure {
  return message.kind === 'failed';
}
