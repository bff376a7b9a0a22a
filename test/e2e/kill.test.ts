import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerFrom } from '../helpers/answer-from.js';
import { runCommand } from '../helpers/footnote-process.js';
import { killDuringIndex } from '../helpers/kill-during-index.js';
import { createWorkspace, type Workspace } from '../helpers/workspace.js';

/** The notes and their index as every test finds them. */
let indexed: Workspace;
let place: Workspace;

beforeAll(async () => {
  indexed = await createWorkspace('sample');
  expect(await runCommand(['index'], { cwd: indexed.folder })).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await indexed.remove();
});

beforeEach(async () => {
  place = await createWorkspace('sample');
  await cp(indexed.index, place.index, { recursive: true });
});

afterEach(async () => {
  await place.remove();
});

test.each([50, 300, 600, 900, 1_200, 1_600])(
  'killed %i ms into a build, the index is the one before or the new one',
  async (afterMs) => {
    const before = (await readFile(join(place.index, 'current'), 'utf8')).trim();
    const manifest = await readFile(join(place.index, 'builds', before, 'manifest.json'), 'utf8');
    const shipped = (JSON.parse(manifest) as { counts: { notes: number } }).counts.notes;
    await place.write('new.md', '# New\n\nThe ferry to the island leaves at nine.\n');
    const { id, notes } = await killDuringIndex(place, afterMs);
    expect(notes).toBe(id === before ? shipped : shipped + 1);
    // Whatever the dead left behind, the next build goes through and tidies up.
    expect(await runCommand(['index'], { cwd: place.folder })).toMatchObject({ code: 0 });
    const { quotes } = await answerFrom(place, 'when does the ferry leave?');
    expect(quotes[0]?.text).toContain('leaves at nine');
  },
);
