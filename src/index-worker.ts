import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Config } from './config.js';
import { messageOf, SetupError } from './errors.js';
import { type IndexUpdate, updateIndex, type UpdateOptions } from './index-update.js';
import type { BuildProgress } from './search/build-index.js';

type Message =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'done'; readonly update: IndexUpdate }
  | { readonly kind: 'failed'; readonly isSetup: boolean; readonly text: string };

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
  const stop = (): void => {
    worker.postMessage('stop');
    setTimeout(() => void worker.terminate(), STOP_WITHIN_MS).unref();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<IndexUpdate>((resolve, reject) => {
      worker.on('message', (message: Message) => {
        if (message.kind === 'progress') onProgress(message.progress);
        else if (message.kind === 'done') resolve(message.update);
        else reject(message.isSetup ? new SetupError(message.text) : new Error(message.text));
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        reject(new Error('The index build ended without a result.'));
      });
    });
  } catch (error) {
    // Whatever a stopped build fails with, it was stopped.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  const { config, force, questions } = workerData as Task;
  const stop = new AbortController();
  const send = (message: Message): void => {
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
    const isSetup = error instanceof SetupError;
    const detail = error instanceof Error ? error.stack : undefined;
    send({ kind: 'failed', isSetup, text: isSetup ? error.message : (detail ?? messageOf(error)) });
  } finally {
    port.close();
  }
}

if (!isMainThread && parentPort) await work(parentPort);
