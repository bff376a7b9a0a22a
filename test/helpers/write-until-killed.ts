import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const STORES = fileURLToPath(new URL('../../dist/stores.js', import.meta.url));

export interface Writing {
  /** A module that writes without end and prints a line for what is acknowledged; it gets the file of the stores and `args`. */
  readonly script: string;
  readonly args: readonly string[];
  /** How many lines to wait for before the process is killed. */
  readonly acknowledged: number;
}

/** Writes into stores in a process of its own until that is killed, and returns what was acknowledged. */
export async function writeUntilKilled({ script, args, acknowledged }: Writing): Promise<string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, STORES, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let failure = '';
  child.stderr.on('data', (chunk: Buffer) => (failure += chunk.toString()));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === acknowledged) child.kill('SIGKILL');
  }
  if (lines.length < acknowledged) throw new Error(`Ended too early: ${failure}`);
  return lines;
}
