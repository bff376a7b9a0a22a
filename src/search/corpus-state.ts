import { createHash } from 'node:crypto';
import type { Note } from '../notes/note.js';
import { SPLITTER_VERSION } from '../notes/split-note.js';
import type { ModelIdentity } from './embedder.js';
import { type Manifest, MATCHING_VERSION } from './manifest.js';

/** One value over the paths and contents of all notes. */
export function corpusDigest(notes: readonly Note[]): string {
  const hash = createHash('sha256');
  for (const { path, digest } of notes) hash.update(JSON.stringify([path, digest]));
  return hash.digest('hex');
}

/** Why a build no longer fits the notes, the model or this version; undefined when it does. */
export function reasonToRebuild(
  manifest: Manifest,
  notes: readonly Note[],
  model: ModelIdentity,
): string | undefined {
  if (manifest.model.id !== model.id) {
    return `it was built with the model ${manifest.model.id}, the settings name ${model.id}`;
  }
  if (manifest.model.digest !== model.digest) {
    return `the model ${model.id}, or how it is used, has changed`;
  }
  if (manifest.splitter !== SPLITTER_VERSION || manifest.matching !== MATCHING_VERSION) {
    return 'it was built by another version of Footnote';
  }
  return manifest.corpus.digest === corpusDigest(notes)
    ? undefined
    : describeChanges(manifest, notes);
}

function describeChanges(manifest: Manifest, notes: readonly Note[]): string {
  const before = new Map(manifest.corpus.notes.map(({ path, digest }) => [path, digest]));
  const now = new Map(notes.map(({ path, digest }) => [path, digest]));
  const added = notes.filter(({ path }) => !before.has(path)).length;
  const removed = Array.from(before.keys()).filter((path) => !now.has(path)).length;
  const changed = notes.filter(
    ({ path, digest }) => (before.get(path) ?? digest) !== digest,
  ).length;
  const parts = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const;
  const described = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
  return `the notes have changed (${described})`;
}
