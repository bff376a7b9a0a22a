import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseQuestionSet } from '../src/answer/question-set.js';
import { SetupError } from '../src/errors.js';
import { readCorpus } from '../src/current-index.js';
import { createProgress } from '../src/progress.js';
import { EXIT, type ExitCode, runCommand } from '../src/run-command.js';
import { BUNDLED_MODEL } from '../src/search/bundled-model.js';
import { parseConfig } from '../src/config.js';
import { measureInProcess } from './measure-in-process.js';
import { parseOptions, USAGE } from './options.js';
import { renderFigures, type SizeFigures } from './report.js';
import { runBench } from './run-bench.js';

/** The repository, from bench/dist/bench/, where this runs. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** `npm run bench`: times questions and builds. */
async function bench(signal: AbortSignal): Promise<ExitCode> {
  const defaultQuestions = join(ROOT, 'test/quality/questions.jsonl');
  const options = parseOptions(process.argv.slice(2), defaultQuestions);
  if (options.help) {
    process.stdout.write(USAGE);
    return EXIT.done;
  }
  const questions = parseQuestionSet(await readQuestions(options.questionsFile));
  const { notes } = await readCorpus(parseConfig({ CORPUS_DIR: join(ROOT, 'corpus') }), signal);
  const all: SizeFigures[] = [];
  await runBench({
    notes,
    questions: questions.map(({ question }) => question),
    sizes: options.sizes,
    folder: temporaryFolder(),
    model: join(ROOT, 'models', BUNDLED_MODEL.name),
    measure: measureInProcess(signal),
    progress: createProgress(process.stderr),
    tell: (line) => process.stderr.write(`${line}\n`),
    onFigures(figures) {
      all.push(figures);
      if (!options.asJson) process.stdout.write(`${renderFigures(figures)}\n`);
    },
    signal,
  });
  if (options.asJson) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  return EXIT.done;
}

async function readQuestions(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new SetupError(`Expected a file of questions at ${file}, but it can't be read.`, {
      cause: error,
    });
  }
}

/** Is gone when this process ends, however it is stopped short of being killed. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  process.on('exit', () => {
    // Retries, because a measurement that was just stopped may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  return folder;
}

await runCommand(bench);
