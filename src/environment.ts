import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { SETTING_NAMES, type Settings } from './config.js';
import { messageOf, SetupError } from './errors.js';
import { decodeText } from './notes/decode-text.js';
import { editDistance } from './notes/edit-distance.js';

/** The settings of this process, and what to tell about them. */
export interface Environment {
  readonly settings: Settings;
  readonly warnings: readonly string[];
}

/** Reads .env in the current folder; what the environment itself sets, to more than nothing, comes first. */
export function readEnvironment(): Environment {
  const file = readEnvFile();
  const unknown = Object.keys(file).filter((name) => !isSetting(name));
  const set = Object.entries(process.env).filter(([, value]) => value !== '');
  return {
    settings: { ...file, ...Object.fromEntries(set) },
    warnings: unknown.map(describeUnknown),
  };
}

function readEnvFile(): Record<string, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync('.env');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new SetupError(
      `Expected .env to be a file with settings, but it can't be read: ${messageOf(error)}`,
    );
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'text') return parse(decoded.text);
  throw new SetupError('Expected .env to be text; save it as UTF-8.');
}

function isSetting(name: string): boolean {
  return SETTING_NAMES.some((known) => known === name);
}

function describeUnknown(name: string): string {
  const [near] = SETTING_NAMES.map((known) => ({ known, edits: editDistance(known, name, 3) }))
    .filter(({ edits }) => edits <= 3)
    .sort((a, b) => a.edits - b.edits);
  const hint = near ? ` Did you mean ${near.known}?` : ' See .env.example for those it knows.';
  return `.env sets ${name}, which Footnote doesn't know.${hint}`;
}
