import { createInterface } from 'node:readline';

/** Lines that someone types, one at a time. */
export interface TerminalLines {
  /** Whether a person sits there: then prompts are shown, and questions asked that a file can't answer. */
  readonly isTerminal: boolean;
  /** The next line; null when the input has ended or was stopped. */
  readonly next: (prompt: string) => Promise<string | null>;
  /** The next line if it is one of these, in lower case; any other stays for the next time. */
  readonly nextIf: (expected: readonly string[]) => Promise<string | null>;
  readonly close: () => void;
}

/** Takes lines from standard input until it ends or the signal comes; prompts go to standard error. */
export function openTerminalLines(signal: AbortSignal): TerminalLines {
  const isTerminal = process.stdin.isTTY;
  const lines = createInterface({
    input: process.stdin,
    output: isTerminal ? process.stderr : undefined,
    terminal: isTerminal,
  });
  const queue: string[] = [];
  let isClosed = false;
  let wake: (() => void) | undefined;
  const tell = (): void => {
    wake?.();
    wake = undefined;
  };
  lines.on('line', (line) => {
    queue.push(line);
    tell();
  });
  lines.on('close', () => {
    isClosed = true;
    tell();
  });
  // On a terminal the line editor takes Ctrl-C away from the process; give it back.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const close = (): void => {
    signal.removeEventListener('abort', close);
    lines.close();
  };
  signal.addEventListener('abort', close, { once: true });
  if (signal.aborted) close();
  const arrived = async (): Promise<void> => {
    while (queue.length === 0 && !isClosed) {
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    isTerminal,
    async next(prompt) {
      if (isTerminal && !isClosed) {
        lines.setPrompt(prompt);
        lines.prompt();
      }
      await arrived();
      return signal.aborted ? null : (queue.shift() ?? null);
    },
    async nextIf(expected) {
      await arrived();
      const line = queue[0]?.trim().toLowerCase();
      if (signal.aborted || line === undefined || !expected.includes(line)) return null;
      queue.shift();
      return line;
    },
    close,
  };
}
