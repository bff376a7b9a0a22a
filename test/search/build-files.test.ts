import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passagesToLines, readPassages, writeDurably } from '../../src/search/build-files.js';
import { passage } from '../helpers/passages.js';
import { tempFolder } from '../helpers/temp-folder.js';

/** Several pieces' worth, whose letters of two to four bytes lie across the borders of pieces. */
const PASSAGES = Array.from({ length: 900 }, (_, at) =>
  passage(`Passage ${at} of lakes\n${'🙂é湖 data '.repeat(at)}`),
);

describe('passages in a file', () => {
  test('come back as they were, however many pieces they are written and read in', async () => {
    const path = join(await tempFolder(), 'passages.jsonl');
    const pieces = Array.from(passagesToLines(PASSAGES));
    expect(pieces.length).toBeGreaterThan(3);
    await writeDurably(path, pieces);
    expect(await readFile(path, 'utf8')).toBe(pieces.join(''));
    expect(await readPassages(path)).toEqual(PASSAGES);
  });

  test('may be none', async () => {
    const path = join(await tempFolder(), 'passages.jsonl');
    await writeDurably(path, passagesToLines([]));
    expect(await readPassages(path)).toEqual([]);
  });

  test('of which the last is cut off are not read', async () => {
    const path = join(await tempFolder(), 'passages.jsonl');
    await writeDurably(path, passagesToLines(PASSAGES.slice(0, 3)));
    await truncate(path, 200);
    await expect(readPassages(path)).rejects.toThrow();
  });
});
