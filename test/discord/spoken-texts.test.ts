import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

import { spokenLiterals } from '../helpers/spoken-literals.js';

const DISCORD = new URL('../../src/discord/', import.meta.url);

/** Words with spaces that nobody reads in Discord. */
const NOT_SPOKEN: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  // The name of a wait, in memory.
  'asking-limits.ts': [' in '],
  // Told to the person who runs the bot.
  'connect-client.ts': ['the gateway does not answer'],
  'login-failure.ts': ['status ', 'Not enough sessions'],
  // Stored with a question, where the channel's id would stand.
  'place-of.ts': ['private message'],
  // Names of HTML's elements.
  'markdown/html-names.ts': [/^[a-z0-9 ]+$/],
};

const files = readdirSync(DISCORD, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath.replaceAll('\\', '/'), entry.name))
  .map((path) => path.slice(DISCORD.pathname.length));

describe('what people read in Discord', () => {
  test('comes from the catalogue of texts', () => {
    expect(files.length).toBeGreaterThan(40);
    const spoken = files.flatMap((file) =>
      literalsOf(file)
        .filter((text) => !isListed(file, text))
        .map((text) => `${file}: ${text}`),
    );
    expect(spoken).toEqual([]);
  });

  test('is all that was left out of what is listed', () => {
    const unused = Object.entries(NOT_SPOKEN).filter(
      ([file, listed]) =>
        !files.includes(file) || listed.some((entry) => !literalsOf(file).some(isLike(entry))),
    );
    expect(unused).toEqual([]);
  });

  test('never comes from the English texts where another language may be meant', () => {
    const importing = files.filter((file) =>
      /messages\/(?:english|german|spanish)\.js/.test(read(file)),
    );
    // The default names of commands.
    expect(importing).toEqual(['localise.ts']);
  });
});

describe('literals that a person could read', () => {
  test.each([
    ['sentences', "const text = 'Please wait.';", ['Please wait.']],
    ['pieces of sentences', 'const text = `asked ${name} of`;', ['asked ', ' of']],
    [
      'words that begin in upper case',
      "const label = ['Delete', '🗑️ Löschen!'];",
      ['Delete', '🗑️ Löschen!'],
    ],
    ['any word of a field', "const button = { label: isDone ? 'done' : `a${b}` };", ['done', 'a']],
    ['any word that is said', "void interaction.reply(text ?? 'gone');", ['gone']],
  ])('are %s', (_, source, literals) => {
    expect(spokenLiterals(source)).toEqual(literals);
  });

  test.each([
    ['in a log', "logger.warn({ reason }, 'A vote was lost');"],
    ['in the log of something', "answering.logger.error('A vote was lost');"],
    ['in an error', "throw new SetupError('Expected a token.');"],
    ['that names a kind', "if (answer.kind === 'not-a-question') return { form: 'reply' };"],
    ['that is imported', "import { Some } from './Some Where.js';"],
    ['of a condition', "const field = { description: 'description' in command ? one : other };"],
    ['of a sign', "const button = { label: '👍', content: `${a} · ${b}` };"],
  ])('are none %s', (_, source) => {
    expect(spokenLiterals(source)).toEqual([]);
  });
});

function literalsOf(file: string): string[] {
  return spokenLiterals(read(file));
}

function isListed(file: string, text: string): boolean {
  return (NOT_SPOKEN[file] ?? []).some((entry) => isLike(entry)(text));
}

function isLike(entry: string | RegExp): (text: string) => boolean {
  return (text) => (typeof entry === 'string' ? text === entry : entry.test(text));
}

function read(file: string): string {
  return readFileSync(new URL(file, DISCORD), 'utf8');
}
