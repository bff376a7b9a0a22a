import { setTimeout as delay } from 'node:timers/promises';
import { openCurrentBuild } from '../../src/search/index-folder.js';
import { loadHnsw } from '../../src/search/vector-index.js';
import { startCommand } from './footnote-process.js';
import type { Workspace } from './workspace.js';

/** Starts a build, kills it with SIGKILL after a while, and opens what is there. */
export async function killDuringIndex(
  place: Workspace,
  afterMs: number,
): Promise<{ readonly id: string; readonly notes: number }> {
  const build = startCommand(['index'], { cwd: place.folder });
  await Promise.race([delay(afterMs), build.finished]);
  build.child.kill('SIGKILL');
  await build.finished;
  const outcome = await openCurrentBuild(place.index, await loadHnsw());
  if (outcome.kind !== 'open') {
    throw new Error(`Killed after ${afterMs} ms, the index is ${JSON.stringify(outcome)}`);
  }
  const { id, counts } = outcome.build.manifest;
  return { id, notes: counts.notes };
}
