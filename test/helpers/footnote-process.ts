import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = `${ROOT}dist/cli.js`;
const MAIN = `${ROOT}dist/main.js`;

/** What a process printed and how it ended. */
export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running process of the compiled program. */
export interface FootnoteProcess {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Waits until standard error or output holds a text. */
  readonly printed: (text: string) => Promise<void>;
}

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs; a .env lies there, if anywhere. */
  readonly cwd: string;
  /** Given on standard input, which then ends. */
  readonly input?: string;
  /** Standard input does not end, as with someone who thinks. */
  readonly waits?: true;
}

/** Starts the `footnote` command. */
export function startCommand(args: readonly string[], options: ProcessOptions): FootnoteProcess {
  return start([CLI, ...args], options);
}

/** Runs the `footnote` command to its end. */
export async function runCommand(
  args: readonly string[],
  options: ProcessOptions,
): Promise<Finished> {
  return startCommand(args, options).finished;
}

/** Starts what `npm start` starts. */
export function startMain(options: ProcessOptions): FootnoteProcess {
  return start([MAIN], options);
}

function start(
  args: readonly string[],
  { env, cwd, input, waits }: ProcessOptions,
): FootnoteProcess {
  if (!existsSync(CLI)) throw new Error('The program is not compiled. Run: npm run build');
  const child = spawn(process.execPath, args, {
    cwd,
    // Nothing of this machine's settings, and no .env but that of the folder.
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  const tell = (): void => {
    for (const check of waiting) check();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    tell();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    tell();
  });
  // A process may end before it has read its input.
  child.stdin.on('error', () => undefined);
  if (waits) child.stdin.write(input ?? '');
  else child.stdin.end(input ?? '');
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
      tell();
    });
  });
  return {
    child,
    finished,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (`${stdout}${stderr}`.includes(text)) {
            waiting.delete(check);
            resolve();
          } else if (child.exitCode !== null || child.signalCode !== null) {
            waiting.delete(check);
            reject(new Error(`Ended without printing “${text}”. It printed:\n${stdout}${stderr}`));
          }
        };
        waiting.add(check);
        check();
      }),
  };
}
