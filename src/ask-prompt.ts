import { createInterface } from 'node:readline/promises';
import type { ExamineQuestion } from './answer/answer-question.js';
import type { Topic } from './answer/answer.js';
import { UserError } from './errors.js';

export interface PromptOptions {
  readonly examine: ExamineQuestion;
  readonly scope: string | undefined;
  /** Shows one answer. */
  readonly show: (examined: Awaited<ReturnType<ExamineQuestion>>) => void;
  /** Says why a line is not answered. */
  readonly refuse: (line: string, reason: string) => void;
  readonly signal: AbortSignal;
}

/** Takes questions line by line until the input ends or the signal comes; a digit asks an offered topic. */
export async function runPrompt(options: PromptOptions): Promise<void> {
  const { signal, refuse } = options;
  const isTerminal = process.stdin.isTTY;
  const lines = createInterface({
    input: process.stdin,
    output: isTerminal ? process.stderr : undefined,
    prompt: isTerminal ? 'Ask> ' : '',
    terminal: isTerminal,
  });
  const stop = (): void => {
    lines.close();
  };
  signal.addEventListener('abort', stop, { once: true });
  // On a terminal the line editor takes Ctrl-C away from the process; give it back.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  let topics: readonly Topic[] = [];
  try {
    lines.prompt();
    for await (const line of lines) {
      if (isTerminal && /^(?:exit|quit|:q)$/i.test(line.trim())) break;
      const choice = chosenTopic(line, topics);
      if (choice.kind === 'out-of-range') refuse(line.trim(), choice.hint);
      else if (choice.question.trim() !== '') topics = await askOne(choice, options);
      lines.prompt();
    }
  } finally {
    signal.removeEventListener('abort', stop);
    lines.close();
  }
}

type Choice =
  | { readonly kind: 'question' | 'topic'; readonly question: string }
  | { readonly kind: 'out-of-range'; readonly hint: string };

/** What a line asks: the topic of which it is the number, or what it says. */
function chosenTopic(line: string, topics: readonly Topic[]): Choice {
  const number = /^\s*#?(\d{1,2})[.)]?\s*$/.exec(line)?.[1];
  if (number === undefined || topics.length === 0) return { kind: 'question', question: line };
  const topic = topics[Number(number) - 1];
  if (topic) return { kind: 'topic', question: topic.question };
  const range = topics.length === 1 ? '1' : `a number from 1 to ${topics.length}`;
  const hint = `There is no topic ${number}. Type ${range} for one of those above, or a question.`;
  return { kind: 'out-of-range', hint };
}

/** Whoever sits at the prompt is one person in one place. */
const SESSION = { person: 'prompt', place: 'prompt' };

async function askOne(
  { kind, question }: Exclude<Choice, { kind: 'out-of-range' }>,
  { examine, scope, show, refuse }: PromptOptions,
): Promise<readonly Topic[]> {
  try {
    const examined = await examine({ question, isTopic: kind === 'topic', in: scope, ...SESSION });
    show(examined);
    const { topics } = examined.answer;
    if (process.stdin.isTTY && topics.length > 0) {
      process.stderr.write(
        `(Type ${topics.length === 1 ? '1' : `a number from 1 to ${topics.length}`} to ask one of these.)\n`,
      );
    }
    return topics;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    refuse(question.trim(), error.message);
    return [];
  }
}
