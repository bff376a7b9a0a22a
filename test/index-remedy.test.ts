import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig, type Settings } from '../src/config.js';
import { indexCommandFor } from '../src/index-remedy.js';

function commandFor(used: Settings, set: Settings = {}): string {
  return indexCommandFor(parseConfig({ ...set, ...used }), set);
}

describe('the command that mends an index', () => {
  test('is plain where the settings name the folders', () => {
    expect(commandFor({})).toBe('npm run index');
    expect(commandFor({}, { CORPUS_DIR: 'vault', INDEX_DIR: '/srv/index' })).toBe('npm run index');
    expect(commandFor({ CORPUS_DIR: './corpus/' })).toBe('npm run index');
  });

  test('names the folders that the command line named', () => {
    expect(commandFor({ CORPUS_DIR: 'vault' })).toBe('npm run index -- --corpus vault');
    expect(commandFor({ CORPUS_DIR: 'vault', INDEX_DIR: '/srv/index' })).toBe(
      'npm run index -- --corpus vault --index /srv/index',
    );
    expect(commandFor({ CORPUS_DIR: 'corpus' }, { CORPUS_DIR: 'vault' })).toBe(
      'npm run index -- --corpus corpus',
    );
  });

  test('leads to the same folders when it is typed', () => {
    for (const folder of ['.', '..', '../vault', '/srv/notes', 'a/b c', 'über']) {
      const [, typed = ''] = /--corpus (.*)$/.exec(commandFor({ CORPUS_DIR: folder })) ?? [];
      const unquoted = typed.startsWith('"') ? (JSON.parse(typed) as string) : typed;
      expect(resolve(unquoted)).toBe(resolve(folder));
    }
  });

  test('puts into quotes what a shell would part', () => {
    expect(commandFor({ INDEX_DIR: 'my index' })).toBe('npm run index -- --index "my index"');
  });
});
