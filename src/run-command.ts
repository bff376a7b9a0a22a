import { messageOf, SetupError, UserError } from './errors.js';

/** Exit codes of every command. */
export const EXIT = { done: 0, checkSaysNo: 1, badInput: 2, stopped: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Runs a command to its exit code: Ctrl-C and SIGTERM stop it, a second Ctrl-C at once; failures end
 * as a message on standard error.
 */
export async function runCommand(
  command: (signal: AbortSignal) => Promise<ExitCode>,
): Promise<void> {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.stopped);
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // `… | head` closes our output before we are done; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  try {
    process.exitCode = await command(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) {
      process.stderr.write('Stopped; nothing was changed.\n');
      process.exitCode = EXIT.stopped;
      return;
    }
    process.stderr.write(`${describeFailure(error)}\n`);
    process.exitCode = EXIT.badInput;
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
    // All is closed; whatever a library still holds open must not keep the process.
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}

const LINGER_MS = 2_000;

/** A mistake in the set-up or the question is told as it is; anything else is a bug, with its stack. */
function describeFailure(error: unknown): string {
  if (error instanceof SetupError || error instanceof UserError) return error.message;
  const detail = error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
  return `Footnote failed in a way it should not. Please report this:\n${detail}`;
}
