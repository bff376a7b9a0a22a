import { openAnswering } from './app.js';
import { runPrompt } from './ask-prompt.js';
import type { Answer } from './answer/answer.js';
import type { Examined, ExamineQuestion } from './answer/answer-question.js';
import type { Config } from './config.js';
import { UserError } from './errors.js';
import { openKeeping } from './keeping.js';
import { noteAskedTopic } from './note-asked-topic.js';
import { EXIT, type ExitCode } from './run-command.js';
import { renderExplanation, renderForTerminal, styleFor } from './terminal-answer.js';

export interface AskOptions {
  readonly config: Config;
  /** Undefined: questions are taken from standard input, one a line. */
  readonly question: string | undefined;
  readonly scope: string | undefined;
  readonly asJson: boolean;
  readonly explain: boolean;
  /** Whether a question that the notes don't answer is kept as a gap, and what was asked about for quizzes. */
  readonly record: boolean;
  readonly signal: AbortSignal;
}

/** `footnote ask`: answers one question, or takes questions until the input ends. */
export async function askCommand(options: AskOptions): Promise<ExitCode> {
  if (options.scope?.trim() === '') {
    throw new UserError('Expected a note, folder or tag behind --in, but there is nothing.');
  }
  await using answering = await openAnswering(options.config);
  const warn = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  await using keeping = openKeeping({ config: options.config, answering, warn });
  const examine = options.record
    ? noteAskedTopic({ examine: keeping.examine, keeping, warn })
    : answering.examine;
  if (options.question !== undefined) {
    const examined = await examine({ question: options.question, in: options.scope });
    process.stdout.write(render(examined, options));
    return EXIT.done;
  }
  // A place that is not there is told before anyone asks.
  if (options.scope !== undefined) await answering.examine({ question: '', in: options.scope });
  if (process.stdin.isTTY) {
    process.stderr.write('Ask your notes; Ctrl-D ends.\n');
  }
  await promptWith(examine, options);
  return options.signal.aborted ? EXIT.stopped : EXIT.done;
}

type PromptWithOptions = Pick<AskOptions, 'config' | 'scope' | 'asJson' | 'explain' | 'signal'>;

/** Takes questions from standard input and prints their answers. */
export async function promptWith(
  examine: ExamineQuestion,
  options: PromptWithOptions,
): Promise<void> {
  await runPrompt({
    examine,
    scope: options.scope,
    show: (examined) => process.stdout.write(render(examined, options)),
    refuse: (question, reason) => {
      process.stderr.write(`${reason}\n`);
      if (options.asJson) process.stdout.write(`${JSON.stringify(refusal(question, reason))}\n`);
    },
    signal: options.signal,
  });
}

type Rendering = Pick<AskOptions, 'config' | 'asJson' | 'explain'>;

function render(examined: Examined, { config, asJson, explain }: Rendering): string {
  if (asJson) return `${JSON.stringify(toJson(examined, explain))}\n`;
  const style = styleFor(process.stdout, config.corpusFolder);
  const answer = renderForTerminal(examined.answer, style);
  return explain && examined.answer.kind !== 'not-a-question'
    ? `${answer}\n${renderExplanation(examined, style)}`
    : answer;
}

/** The answer in the form that `--json` promises; with `--explain` what led to it is added. */
function toJson({ answer, result, decision }: Examined, explain: boolean): unknown {
  const { question, kind, quotes, topics } = answer;
  const promised = quotes.map(({ date: _date, ...quote }) => quote);
  const shown = { question, ...extrasOf(answer), kind, quotes: promised, topics };
  if (!explain) return shown;
  const explanation = {
    terms: result.terms.map(({ word, rarity, matches }) => ({
      word,
      rarity,
      isKnown: matches.length > 0,
    })),
    keywordWeight: result.keywordWeight,
    answerable: decision?.answerable,
    right: decision?.right,
    hits: result.hits.map(({ passage, score, legs, coverage }) => ({
      path: passage.path,
      fromLine: passage.fromLine,
      toLine: passage.toLine,
      score,
      coverage,
      legs,
    })),
  };
  return { ...shown, explanation };
}

/** A line that is not answered has its JSON too, so that whoever sent a list of questions gets as many back. */
function refusal(question: string, error: string): unknown {
  return { question, error, kind: 'not-a-question', quotes: [], topics: [] };
}

/** What only some answers have. */
function extrasOf(answer: Answer): Readonly<Record<string, string>> {
  if (answer.kind === 'not-a-question') {
    return answer.example === undefined ? {} : { example: answer.example };
  }
  return {
    ...(answer.understoodAs !== undefined && { understoodAs: answer.understoodAs }),
  };
}
