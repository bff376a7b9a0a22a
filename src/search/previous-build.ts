import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Note } from '../notes/note.js';
import type { Passage } from '../notes/passage.js';
import { SPLITTER_VERSION } from '../notes/split-note.js';
import { BUILD_FILES } from './build-files.js';
import type { ModelIdentity } from './embedder.js';
import type { OpenBuild } from './index-folder.js';
import { keysFromBytes } from './vector-key.js';

/** What the build before has that needn't be made again. */
export interface Reusable {
  /** Passages of a note that has not changed. */
  passagesOf(note: Note): readonly Passage[] | undefined;
  /** The vector of a text, by its key. */
  vectorOf(key: string): Float32Array | undefined;
}

/** Finds what a build offers to one with this model. */
export async function reuseOf(build: OpenBuild, model: ModelIdentity): Promise<Reusable> {
  const { manifest, index } = build;
  const digests = new Map(manifest.corpus.notes.map(({ path, digest }) => [path, digest]));
  const passages = byNote(index.passages);
  const isSameSplitter = manifest.splitter === SPLITTER_VERSION;
  const isSameModel = manifest.model.digest === model.digest;
  const vectors = isSameModel ? await vectorsByKey(build) : undefined;
  return {
    passagesOf({ path, digest }) {
      if (!isSameSplitter || digests.get(path) !== digest) return undefined;
      return passages.get(path) ?? [];
    },
    vectorOf: (key) => vectors?.(key),
  };
}

function byNote(passages: readonly Passage[]): Map<string, Passage[]> {
  const notes = new Map<string, Passage[]>();
  for (const passage of passages) {
    const own = notes.get(passage.path);
    if (own) own.push(passage);
    else notes.set(passage.path, [passage]);
  }
  return notes;
}

/** Vectors by key; only where each lies is kept, not a view of each. */
async function vectorsByKey({
  folder,
  index: { spanVectors, passageVectors },
}: OpenBuild): Promise<(key: string) => Float32Array | undefined> {
  const keys = [
    ...keysFromBytes(await readFile(join(folder, BUILD_FILES.spanKeys))),
    ...keysFromBytes(await readFile(join(folder, BUILD_FILES.passageKeys))),
  ];
  const rows = new Map(keys.map((key, row) => [key, row]));
  return (key) => {
    const row = rows.get(key);
    if (row === undefined) return undefined;
    return row < spanVectors.size
      ? spanVectors.vector(row)
      : passageVectors.vector(row - spanVectors.size);
  };
}
