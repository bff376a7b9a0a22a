import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Answering, openAnswering } from './app.js';
import { evaluate } from './eval-run.js';
import { type Band, type Evaluation, type Outcome, summarise } from './answer/evaluate.js';
import type { Config } from './config.js';
import { bringIndexUpToDate } from './index-command.js';
import { readQuestionsFile } from './questions-file.js';
import { EXIT, type ExitCode } from './run-command.js';

export interface EvalOptions {
  readonly config: Config;
  readonly questionsFile: string;
  readonly asJson: boolean;
  /** List the questions whose best hit doesn't answer, or that were decided wrongly. */
  readonly misses: boolean;
  /** Whether the person named an index; otherwise eval keeps one of its own for each corpus. */
  readonly hasOwnIndex: boolean;
  readonly signal: AbortSignal;
}

/** `footnote eval`: asks a set of questions and measures what comes back. */
export async function evalCommand(options: EvalOptions): Promise<ExitCode> {
  const { questionsFile, signal } = options;
  const questions = await readQuestionsFile(questionsFile);
  const config = options.hasOwnIndex ? options.config : withEvalIndex(options.config);
  if (!options.hasOwnIndex) {
    const report = await bringIndexUpToDate({ config, force: false, signal });
    process.stderr.write(`${report.join('\n')}\n`);
  }
  await using answering: Answering = await openAnswering(config);
  const outcomes = await evaluate(questions, answering.examine, signal);
  const evaluation = summarise(outcomes);
  const output = options.asJson
    ? `${JSON.stringify(options.misses ? { ...evaluation, misses: listMisses(outcomes) } : evaluation)}\n`
    : describe(evaluation, options.misses ? listMisses(outcomes) : []);
  process.stdout.write(output);
  return EXIT.done;
}

/** An index beside the one in use, one for each corpus, so that trying things out never disturbs it. */
function withEvalIndex(config: Config): Config {
  const digest = createHash('sha256').update(config.corpusFolder).digest('hex').slice(0, 16);
  return { ...config, indexFolder: join(config.indexFolder, 'eval', digest) };
}

interface Miss {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly rank: number | null;
  readonly band: Band;
  readonly isSpanRight: boolean | null;
}

function listMisses(outcomes: readonly Outcome[]): Miss[] {
  return outcomes
    .filter(({ question, rank, band, isSpanRight }) =>
      question.gold.length > 0
        ? rank !== 1 || band !== 'answered' || isSpanRight === false
        : band !== 'none',
    )
    .map(({ question, rank, band, isSpanRight }) => ({
      id: question.id,
      kind: question.kind,
      question: question.question,
      rank,
      band,
      isSpanRight,
    }));
}

function describe(evaluation: Evaluation, misses: readonly Miss[]): string {
  const { questions, answerable, hit1, hit3, hit5, mrr, byKind, p50Ms, p95Ms } = evaluation;
  const { span1, bands, answeredPrecision } = evaluation;
  const lines = [
    `${questions} questions, ${answerable} of them answerable`,
    `  hit@1 ${figure(hit1)}   hit@3 ${figure(hit3)}   hit@5 ${figure(hit5)}   MRR ${figure(mrr)}`,
    `  the right part in bold: ${figure(span1)} of the first hits that answer`,
    '',
    '                answered  close  none',
    ...(['answerable', 'near', 'far'] as const).map(
      (group) =>
        `  ${group.padEnd(12)}     ${figure(bands[group].answered)}  ${figure(bands[group].close)}  ${figure(bands[group].none)}`,
    ),
    `  right of what is answered: ${figure(answeredPrecision)}`,
    '',
    `  ${p50Ms} ms a question (median), ${p95Ms} ms (95th percentile)`,
    '',
    '  kind          questions  hit@1  hit@3  answered',
    ...Object.entries(byKind).map(
      ([kind, figures]) =>
        `  ${kind.padEnd(12)}  ${String(figures.questions).padStart(9)}  ${figure(figures.hit1)}  ${figure(figures.hit3)}  ${figure(figures.answered)}`,
    ),
    ...misses.map(({ id, kind, question, rank, band, isSpanRight }) => {
      const place = rank === null ? 'not found' : `place ${rank}`;
      const span = isSpanRight === false ? ', another part in bold' : '';
      return `  ${id} (${kind}) ${place}${span}, ${band}: ${question}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function figure(value: number | null): string {
  return value === null ? '  –  ' : value.toFixed(3);
}
