import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { SETTING_NAMES, type Settings } from './config.js';
import { editDistance } from './search/edit-distance.js';

/** The settings of this process, and what to tell about them. */
export interface Environment {
  readonly settings: Settings;
  readonly warnings: readonly string[];
}

/** Reads .env in the current folder; what the environment itself sets comes first. */
export function readEnvironment(): Environment {
  const file = readEnvFile();
  const unknown = Object.keys(file).filter((name) => !isSetting(name));
  return { settings: { ...file, ...process.env }, warnings: unknown.map(describeUnknown) };
}

function readEnvFile(): Record<string, string> {
  try {
    return parse(readFileSync('.env'));
  } catch {
    return {};
  }
}

function isSetting(name: string): boolean {
  return SETTING_NAMES.some((known) => known === name);
}

function describeUnknown(name: string): string {
  const near = SETTING_NAMES.find((known) => editDistance(known, name, 3) <= 3);
  const hint = near ? ` Did you mean ${near}?` : ' See .env.example for those it knows.';
  return `.env sets ${name}, which Footnote doesn't know.${hint}`;
}
