import { parseArgs } from 'node:util';
import { messageOf, UserError } from '../src/errors.js';
import type { Size } from './sample-corpus.js';

/** What to measure, as the command line says. */
export interface Options {
  readonly sizes: readonly Size[];
  readonly questionsFile: string;
  readonly asJson: boolean;
  readonly help: boolean;
}

const ALL_SIZES: readonly Size[] = ['shipped', 10_000, 100_000];

export const USAGE = `Usage: npm run bench -- [options]

Times questions and builds on the corpus that ships, and on it multiplied to 10,000 and 100,000 passages.

  --size <size>       shipped, 10k, 100k or any number of passages; may be repeated (default: the first three)
  --questions <file>  the questions to ask, one JSON object a line (default: test/quality/questions.jsonl)
  --json              print the figures as JSON
  --help              print this
`;

/**
 * Reads the command line.
 * @throws {UserError} that says what is wrong with it
 */
export function parseOptions(args: readonly string[], defaultQuestions: string): Options {
  const values = read(args);
  return {
    sizes: values.size?.map(parseSize) ?? ALL_SIZES,
    questionsFile: values.questions ?? defaultQuestions,
    asJson: values.json ?? false,
    help: values.help ?? false,
  };
}

function read(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    throw new UserError(`${messageOf(error)}\n\n${USAGE}`, { cause: error });
  }
}

function parse(args: readonly string[]) {
  const { values } = parseArgs({
    args: Array.from(args),
    options: {
      size: { type: 'string', multiple: true },
      questions: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  return values;
}

function parseSize(text: string): Size {
  if (text === 'shipped') return 'shipped';
  const [, digits, thousands] = /^(\d{1,7})(k?)$/i.exec(text) ?? [];
  const size = Number(digits) * (thousands ? 1000 : 1);
  if (Number.isInteger(size) && size > 0 && size <= 1_000_000) return size;
  throw new UserError(
    `--size: expected shipped, 10k, 100k or a number of passages from 1 to 1,000,000, got “${text.slice(0, 80)}”.`,
  );
}
