import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../src/errors.js';
import type { BuildProgress } from '../src/search/build-index.js';
import type { Measure } from './measure.js';
import { type BuildFigures, measureBuild } from './measure-build.js';
import { measureQuestions, type QuestionFigures } from './measure-questions.js';
import type { Place } from './place.js';

type Task =
  | { readonly kind: 'build'; readonly place: Place }
  | { readonly kind: 'questions'; readonly place: Place; readonly questions: readonly string[] };

type Message =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'build'; readonly figures: BuildFigures }
  | { readonly kind: 'questions'; readonly figures: QuestionFigures }
  | { readonly kind: 'failed'; readonly text: string };

/** Takes each figure in a new process: memory is that of one task, and nothing is warm from the one before. */
export function measureInProcess(signal: AbortSignal): Measure {
  return {
    async build(place, onProgress) {
      const end = await run({ kind: 'build', place }, signal, onProgress);
      if (end.kind === 'build') return end.figures;
      throw new Error(`Expected figures of a build, got ${end.kind}.`);
    },
    async questions(place, questions) {
      const end = await run({ kind: 'questions', place, questions }, signal, () => undefined);
      if (end.kind === 'questions') return end.figures;
      throw new Error(`Expected figures of questions, got ${end.kind}.`);
    },
  };
}

function run(
  task: Task,
  signal: AbortSignal,
  onProgress: (progress: BuildProgress) => void,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), { signal });
    child.on('message', (message: Message) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else if (message.kind === 'failed') reject(new Error(message.text));
      else resolve(message);
    });
    child.on('error', reject);
    child.on('exit', (code, killedBy) => {
      reject(new Error(`A measurement ended without a result (${killedBy ?? code ?? 'unknown'}).`));
    });
    child.send(task);
  });
}

/** The other side: does one task and tells what came of it. */
async function work(task: Task, send: (message: Message) => void): Promise<void> {
  try {
    if (task.kind === 'build') {
      const figures = await measureBuild(task.place, (progress) => {
        send({ kind: 'progress', progress });
      });
      send({ kind: 'build', figures });
    } else {
      const figures = await measureQuestions(task.place, task.questions);
      send({ kind: 'questions', figures });
    }
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
    send({ kind: 'failed', text });
  }
}

if (process.send) {
  process.once('message', (task: Task) => {
    void work(task, (message) => process.send?.(message)).finally(() => {
      process.disconnect();
    });
  });
}
