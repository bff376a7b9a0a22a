import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../helpers/footnote-process.js';
import { killDuringIndex } from '../helpers/kill-during-index.js';
import { createWorkspace } from '../helpers/workspace.js';

const KILLS = 50;
const LONGEST_BUILD_MS = 2_500;

test(`${KILLS} kills spread over a build never leave less than a whole index`, async () => {
  const place = await createWorkspace('sample');
  try {
    expect(await runCommand(['index'], { cwd: place.folder })).toMatchObject({ code: 0 });
    let finished = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = (await readFile(join(place.index, 'current'), 'utf8')).trim();
      await place.write(
        'diary.md',
        `# Diary\n\nDay ${kill} of the journey went by without a storm.\n`,
      );
      const { id } = await killDuringIndex(place, Math.round((kill * LONGEST_BUILD_MS) / KILLS));
      if (id !== before) finished += 1;
    }
    // The kills were spread well: some came before the switch and some after it.
    expect(finished).toBeGreaterThan(0);
    expect(finished).toBeLessThan(KILLS);
    expect(await runCommand(['index'], { cwd: place.folder })).toMatchObject({ code: 0 });
    expect((await readdir(join(place.index, 'builds'))).length).toBeLessThanOrEqual(2);
  } finally {
    await place.remove();
  }
});
