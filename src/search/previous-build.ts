import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Note } from '../notes/note.js';
import type { Passage } from '../notes/passage.js';
import { SPLITTER_VERSION } from '../notes/split-note.js';
import { BUILD_FILES, readFloats } from './build-files.js';
import type { ModelIdentity } from './embedder.js';
import { openCurrentBuild } from './index-folder.js';
import { KEY_BYTES } from './vector-key.js';

/** What the build before has that needn't be made again. */
export interface Previous {
  /** Passages of a note that has not changed. */
  passagesOf(note: Note): readonly Passage[] | undefined;
  /** The vector of a text, by its key. */
  vectorOf(key: Buffer): Float32Array | undefined;
}

/** Opens the current build for reuse; undefined when there is none that is whole. */
export async function openPrevious(
  indexFolder: string,
  model: ModelIdentity,
): Promise<Previous | undefined> {
  const outcome = await openCurrentBuild(indexFolder, undefined);
  if (outcome.kind !== 'open') return undefined;
  const { folder, manifest, index } = outcome.build;
  const digests = new Map(manifest.corpus.notes.map(({ path, digest }) => [path, digest]));
  const passages = byNote(index.passages);
  const isSameSplitter = manifest.splitter === SPLITTER_VERSION;
  const isSameModel = manifest.model.digest === model.digest;
  const vectors = isSameModel ? await readVectors(folder, manifest.model.dimensions) : undefined;
  return {
    passagesOf({ path, digest }) {
      if (!isSameSplitter || digests.get(path) !== digest) return undefined;
      return passages.get(path) ?? [];
    },
    vectorOf: (key) => vectors?.get(key.toString('latin1')),
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

async function readVectors(folder: string, dimensions: number): Promise<Map<string, Float32Array>> {
  const vectors = new Map<string, Float32Array>();
  for (const [keysFile, vectorsFile] of [
    [BUILD_FILES.spanKeys, BUILD_FILES.spanVectors],
    [BUILD_FILES.passageKeys, BUILD_FILES.passageVectors],
  ] as const) {
    const keys = await readFile(join(folder, keysFile));
    const values = await readFloats(join(folder, vectorsFile));
    for (let index = 0; index * KEY_BYTES < keys.length; index += 1) {
      const key = keys.toString('latin1', index * KEY_BYTES, (index + 1) * KEY_BYTES);
      vectors.set(key, values.subarray(index * dimensions, (index + 1) * dimensions));
    }
  }
  return vectors;
}
