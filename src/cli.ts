#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { parseConfig, type Config } from './config.js';
import { readEnvironment } from './environment.js';
import type { GapsFormat } from './gaps-command.js';
import { CARD_KINDS, type CardKind } from './quiz/card.js';
import { EXIT, type ExitCode, runCommand } from './run-command.js';

function version(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

interface PlaceOptions {
  readonly corpus?: string;
  readonly index?: string;
}

/** The settings, with what the command line says put on top. */
function configFor({ corpus, index }: PlaceOptions): Config {
  const { settings, warnings } = readEnvironment();
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  return parseConfig({
    ...settings,
    ...(corpus !== undefined && { CORPUS_DIR: corpus }),
    ...(index !== undefined && { INDEX_DIR: index }),
  });
}

function createProgram(
  run: (command: (signal: AbortSignal) => Promise<ExitCode>) => Promise<void>,
): Command {
  const program = new Command('footnote')
    .description('Answers from your own notes, word for word, with the source of every quote.')
    .version(version(), '-V, --version', 'print the version')
    .showHelpAfterError('(--help lists what there is)')
    .exitOverride();

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--corpus <folder>', 'folder of the notes (CORPUS_DIR)')
      .option('--index <folder>', 'folder of the index (INDEX_DIR)')
      .exitOverride();

  command('index', 'build the index from the notes, offline; only what changed is done anew')
    .option(
      '--check',
      'say whether the index is current, and change nothing (exit code 1: it is not)',
    )
    .option('--force', 'build it even if it is current')
    .action((options: PlaceOptions & { check?: true; force?: true }) =>
      run(async (signal) => {
        const config = configFor(options);
        const { checkCommand, indexCommand } = await import('./index-command.js');
        if (options.check) return checkCommand(config, signal);
        return indexCommand({ config, force: options.force ?? false, signal });
      }),
    );

  command('ask', 'answer a question; without one, take questions until Ctrl-D')
    .argument('[question...]', 'the question')
    .option('--in <where>', 'only this note, folder or tag')
    .option('--json', 'print the answer as JSON, one line for each question')
    .option('--explain', 'add how the answer came about: every leg’s ranks and scores')
    .option('--no-record', 'keep neither the question as a gap nor what it is about for quizzes')
    .action(
      (
        words: string[],
        options: PlaceOptions & { in?: string; json?: true; explain?: true; record: boolean },
      ) =>
        run(async (signal) => {
          const config = configFor(options);
          const { askCommand } = await import('./ask-command.js');
          return askCommand({
            config,
            question: words.length > 0 ? words.join(' ') : undefined,
            scope: options.in,
            asJson: options.json ?? false,
            explain: options.explain ?? false,
            record: options.record,
            signal,
          });
        }),
    );

  command('eval', 'ask a set of questions and measure the answers')
    .requiredOption('--questions <file>', 'one JSON object a line: id, question, kind, gold')
    .option('--json', 'print the figures as JSON')
    .option('--misses', 'list the questions that went wrong')
    .action((options: PlaceOptions & { questions: string; json?: true; misses?: true }) =>
      run(async (signal) => {
        const config = configFor(options);
        const { evalCommand } = await import('./eval-command.js');
        return evalCommand({
          config,
          questionsFile: options.questions,
          asJson: options.json ?? false,
          misses: options.misses ?? false,
          hasOwnIndex: options.index !== undefined,
          signal,
        });
      }),
    );

  command('calibrate', 'fit the decision to questions with known answers, in a new build')
    .option('--questions <file>', 'one JSON object a line, as for eval')
    .option('--forget', 'go back to the standard rules')
    .action((options: PlaceOptions & { questions?: string; forget?: true }) =>
      run(async (signal) => {
        const config = configFor(options);
        const { calibrateCommand } = await import('./calibrate-command.js');
        return calibrateCommand({
          config,
          questionsFile: options.questions,
          forget: options.forget ?? false,
          signal,
        });
      }),
    );

  command('gaps', 'list the questions that the notes don’t answer, grouped by meaning')
    .addOption(
      new Option('--format <form>', 'text, md (a to-do list in Markdown) or json')
        .choices(['text', 'md', 'json'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--all', 'closed ones too, with what answers them')
    .option('--close <which>', 'close a group by its number in the list, or one gap by its id')
    .action(
      (options: PlaceOptions & { format: GapsFormat; json?: true; all?: true; close?: string }) =>
        run(async () => {
          const config = configFor(options);
          const { gapsCommand } = await import('./gaps-command.js');
          return gapsCommand({
            config,
            format: options.json ? 'json' : options.format,
            all: options.all ?? false,
            close: options.close,
          });
        }),
    );

  command('quiz', 'be asked about the notes; or list the cards, or write them for Anki')
    .argument('[file]', 'where --export writes (footnote-anki.txt)')
    .option('--in <where>', 'only this note, folder or tag')
    .option('--cards <count>', 'how many cards (10 to play, else all)')
    .addOption(new Option('--kind <kind>', 'only cards of one kind').choices(CARD_KINDS))
    .option('--due', 'only what is due today')
    .option('--missed', 'only what you missed when it was last asked')
    .option(
      '--seed <text>',
      'decides which cards come and in which order; else what is due and new',
    )
    .option('--no-record', 'don’t keep how you knew the cards; chance decides which come')
    .option('--stats', 'tell how you stand instead of playing')
    .option('--list', 'list the cards instead of playing')
    .option('--json', 'with --list, --stats and --flagged: print JSON')
    .addOption(
      new Option('--export <format>', 'write the cards to a file that Anki imports').choices([
        'anki',
      ]),
    )
    .option('--flagged', 'list the cards that people found bad or disputed, for the owner')
    .option('--restore <id>', 'with --flagged: ask a card again')
    .option('--settle <id>', 'with --flagged: take a card off the list')
    .action((file: string | undefined, options: QuizCliOptions) =>
      run(async (signal) => {
        const config = configFor(options);
        const { quizCommand } = await import('./quiz-command.js');
        return quizCommand({
          config,
          due: options.due ?? false,
          missed: options.missed ?? false,
          stats: options.stats ?? false,
          list: options.list ?? false,
          flagged: options.flagged ?? false,
          restore: options.restore,
          settle: options.settle,
          record: options.record,
          asJson: options.json ?? false,
          exportFormat: options.export,
          file,
          scope: options.in,
          kind: options.kind,
          cards: options.cards,
          seed: options.seed,
          signal,
        });
      }),
    );
  return program;
}

interface QuizCliOptions extends PlaceOptions {
  readonly in?: string;
  readonly cards?: string;
  readonly kind?: CardKind;
  readonly seed?: string;
  readonly due?: true;
  readonly missed?: true;
  readonly stats?: true;
  readonly flagged?: true;
  readonly restore?: string;
  readonly settle?: string;
  readonly record: boolean;
  readonly list?: true;
  readonly json?: true;
  readonly export?: 'anki';
}

try {
  await createProgram(runCommand).parseAsync();
} catch (error) {
  // Commander has printed its message already; help that was asked for is no fault.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.badInput;
}
