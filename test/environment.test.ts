import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Environment, readEnvironment } from '../src/environment.js';
import { tempFolder } from './helpers/temp-folder.js';

const home = process.cwd();
const ownVariable = 'LOG_LEVEL';
const before = process.env[ownVariable];

afterEach(() => {
  process.chdir(home);
  if (before === undefined) Reflect.deleteProperty(process.env, ownVariable);
  else process.env[ownVariable] = before;
});

async function environmentWith(envFile: string | Uint8Array | undefined): Promise<Environment> {
  const folder = await tempFolder();
  if (envFile !== undefined) await writeFile(join(folder, '.env'), envFile);
  process.chdir(folder);
  return readEnvironment();
}

test('settings come from .env', async () => {
  const { settings, warnings } = await environmentWith('CORPUS_DIR=my notes\nLOG_LEVEL="warn"\n');
  expect(settings).toMatchObject({ CORPUS_DIR: 'my notes', LOG_LEVEL: 'warn' });
  expect(warnings).toEqual([]);
});

test('a .env that is not there is no fault', async () => {
  const { settings, warnings } = await environmentWith(undefined);
  expect(settings['PATH']).toBe(process.env['PATH']);
  expect(warnings).toEqual([]);
});

test('a .env in UTF-16, as some editors of Windows save it, is read', async () => {
  const { settings } = await environmentWith(Buffer.from('\ufeffCORPUS_DIR=vault\n', 'utf16le'));
  expect(settings['CORPUS_DIR']).toBe('vault');
});

test('a .env that is no text is not passed over in silence', async () => {
  await expect(environmentWith(Uint8Array.of(0, 1, 2))).rejects.toThrow('save it as UTF-8');
});

test('what the environment sets comes before .env', async () => {
  process.env[ownVariable] = 'error';
  const { settings } = await environmentWith('LOG_LEVEL=warn\n');
  expect(settings['LOG_LEVEL']).toBe('error');
});

test('a name in .env that is misspelt is told, with the one that is meant', async () => {
  const { warnings } = await environmentWith('DISCORD_TOKN=secret-value\n');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('DISCORD_TOKN');
  expect(warnings[0]).toContain('Did you mean DISCORD_TOKEN?');
  expect(warnings[0]).not.toContain('secret-value');
});

test('a name in .env that is like no other is told, with where to look', async () => {
  const { warnings } = await environmentWith('OPENAI_API_KEY=secret-value\nCORPUS_DIR=x\n');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('OPENAI_API_KEY');
  expect(warnings[0]).toContain('.env.example');
  expect(warnings[0]).not.toContain('secret-value');
});
