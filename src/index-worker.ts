import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Config } from './config.js';
import { type IndexUpdate, updateIndex, type UpdateOptions } from './index-update.js';
import type { BuildProgress } from './search/build-index.js';
import { failureOf, type WorkerFailure, workerResult } from './worker-result.js';

type Message =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'done'; readonly update: IndexUpdate };

interface Task {
  readonly config: Config;
  readonly force: boolean;
  readonly questions: UpdateOptions['questions'];
}

/** How long a worker may take to stop by itself. */
const STOP_WITHIN_MS = 5_000;

/** Does `updateIndex` in a thread of its own, so that this one stays responsive. */
export async function updateIndexInWorker(options: UpdateOptions): Promise<IndexUpdate> {
  const { config, force, questions, onProgress, signal } = options;
  signal?.throwIfAborted();
  const task: Task = { config, force, questions };
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  return workerResult<Message, IndexUpdate>(worker, {
    take: (message, done) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else done(message.update);
    },
    stop: () => {
      worker.postMessage('stop');
      setTimeout(() => void worker.terminate(), STOP_WITHIN_MS).unref();
    },
    signal,
    unfinished: 'The index build ended without a result.',
  });
}

async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  const { config, force, questions } = workerData as Task;
  const stop = new AbortController();
  const send = (message: Message | WorkerFailure): void => {
    port.postMessage(message);
  };
  port.once('message', () => {
    stop.abort();
  });
  try {
    const update = await updateIndex({
      config,
      force,
      questions,
      onProgress: (progress) => {
        send({ kind: 'progress', progress });
      },
      signal: stop.signal,
    });
    send({ kind: 'done', update });
  } catch (error) {
    send(failureOf(error));
  } finally {
    port.close();
  }
}

if (!isMainThread && parentPort) await work(parentPort);
