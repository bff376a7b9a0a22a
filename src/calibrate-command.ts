import { openAnswering } from './app.js';
import { summarise } from './answer/evaluate.js';
import type { TestQuestion } from './answer/question-set.js';
import type { Config } from './config.js';
import { SetupError, UserError } from './errors.js';
import { evaluate } from './eval-run.js';
import { bringIndexUpToDate } from './index-command.js';
import { forgetQuestions } from './labelled-questions.js';
import { readQuestionsFile } from './questions-file.js';
import { EXIT, type ExitCode } from './run-command.js';

export interface CalibrateCommandOptions {
  readonly config: Config;
  readonly questionsFile: string | undefined;
  readonly forget: boolean;
  readonly signal: AbortSignal;
}

/** With fewer, chance would decide. */
const FEWEST_QUESTIONS = 20;

/** `footnote calibrate`: fits the decision to questions whose answers are known, in a new build. */
export async function calibrateCommand(options: CalibrateCommandOptions): Promise<ExitCode> {
  const { config, questionsFile, forget, signal } = options;
  if ((questionsFile === undefined) !== forget) {
    throw new UserError('Expected either --questions FILE or --forget.');
  }
  if (questionsFile === undefined) {
    await forgetQuestions(config.indexFolder);
    const report = await bringIndexUpToDate({ config, force: true, signal });
    process.stdout.write(`${report.join('\n')}\nThe standard rules decide again.\n`);
    return EXIT.done;
  }
  const questions = await readQuestions(questionsFile);
  const report = await bringIndexUpToDate({ config, force: true, questions, signal });
  process.stdout.write(`${report.join('\n')}\n`);
  await using answering = await openAnswering(config);
  const outcomes = await evaluate(questions, answering.examine, signal);
  const { bands, answeredPrecision } = summarise(outcomes);
  process.stdout.write(
    [
      `Fitted to ${questions.length} questions; every later build is, until you calibrate again or with --forget.`,
      `  Of those that the notes answer ${share(bands.answerable.answered)} are answered, ${share(bands.answerable.close)} get the closest passages, ${share(bands.answerable.none)} nothing.`,
      `  Of what is answered ${share(answeredPrecision)} is right.`,
      '  Other questions do a little worse than those that it was fitted to.',
      '',
    ].join('\n'),
  );
  return EXIT.done;
}

async function readQuestions(file: string): Promise<TestQuestion[]> {
  const questions = await readQuestionsFile(file);
  const answerable = questions.filter(({ gold }) => gold.length > 0).length;
  if (questions.length < FEWEST_QUESTIONS || answerable === 0) {
    throw new SetupError(
      `Expected at least ${FEWEST_QUESTIONS} questions in ${file}, some of them with an answer in the notes; it holds ${questions.length}, ${answerable} with an answer. Write more, better with some that the notes don't answer.`,
    );
  }
  return questions;
}

function share(value: number | null): string {
  return value === null ? 'none' : value.toFixed(2);
}
