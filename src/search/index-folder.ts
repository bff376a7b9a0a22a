import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../errors.js';
import {
  BUILD_FILES,
  MANIFEST_FILE,
  passagesFromLines,
  readFloats,
  syncPath,
  writeDurably,
} from './build-files.js';
import { digestOfFile } from './digest-files.js';
import { ExactVectors } from './exact-vectors.js';
import { openKeywordIndex } from './keyword-index.js';
import { type Manifest, parseManifest } from './manifest.js';
import { numberSpans, type PassageIndex } from './passage-index.js';
import type { HnswLibrary, VectorIndex } from './vector-index.js';

/** A build that was opened and found whole. */
export interface OpenBuild {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly index: PassageIndex;
  /** What answer/ stored with the build, unread; undefined before it was calibrated. */
  readonly calibration: unknown;
}

export type OpenOutcome =
  | { readonly kind: 'open'; readonly build: OpenBuild }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unusable'; readonly reason: string };

const CURRENT = 'current';
const BUILDS = 'builds';
/** Says who is at work in a build's folder that has no manifest yet. */
const AT_WORK = 'at-work.json';
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** Opens the build that `index/current` names, checking every file against its manifest. */
export async function openCurrentBuild(
  indexFolder: string,
  hnsw: HnswLibrary | undefined,
): Promise<OpenOutcome> {
  const first = await openNamed(indexFolder, hnsw);
  // A build that was replaced between reading its name and its files: the new one is there now.
  return first.kind === 'unusable' ? openNamed(indexFolder, hnsw) : first;
}

async function openNamed(indexFolder: string, hnsw: HnswLibrary | undefined): Promise<OpenOutcome> {
  const id = await readCurrent(indexFolder);
  if (id === undefined) return { kind: 'missing' };
  return openBuild(join(indexFolder, BUILDS, id), hnsw);
}

/** The id of the current build. */
export async function readCurrent(indexFolder: string): Promise<string | undefined> {
  try {
    const id = (await readFile(join(indexFolder, CURRENT), 'utf8')).trim();
    // Only a name, so that a damaged file can't lead out of the folder.
    return /^[\w-]+$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the manifest of the current build without opening the rest. */
export async function readCurrentManifest(indexFolder: string): Promise<Manifest | undefined> {
  const id = await readCurrent(indexFolder);
  if (id === undefined) return undefined;
  const manifest = await readManifest(join(indexFolder, BUILDS, id));
  return manifest.kind === 'read' ? manifest.manifest : undefined;
}

async function readManifest(folder: string): Promise<ReturnType<typeof parseManifest>> {
  try {
    return parseManifest(await readFile(join(folder, MANIFEST_FILE), 'utf8'));
  } catch {
    return { kind: 'unusable', reason: 'its manifest is missing' };
  }
}

/** Opens a build by its folder. */
export async function openBuild(
  folder: string,
  hnsw: HnswLibrary | undefined,
): Promise<OpenOutcome> {
  const read = await readManifest(folder);
  if (read.kind === 'unusable') return read;
  const { manifest } = read;
  const damaged = await findDamage(folder, manifest);
  if (damaged !== undefined) {
    return { kind: 'unusable', reason: `its file ${damaged} is missing or damaged` };
  }
  try {
    const index = await readIndex(folder, manifest, hnsw);
    const calibration = manifest.files[BUILD_FILES.calibration]
      ? (JSON.parse(await readFile(join(folder, BUILD_FILES.calibration), 'utf8')) as unknown)
      : undefined;
    return { kind: 'open', build: { folder, manifest, index, calibration } };
  } catch (error) {
    return { kind: 'unusable', reason: `it can't be opened: ${messageOf(error)}` };
  }
}

async function findDamage(folder: string, manifest: Manifest): Promise<string | undefined> {
  for (const [file, digest] of Object.entries(manifest.files)) {
    const found = await digestOfFile(join(folder, file)).catch(() => undefined);
    if (found !== digest) return file;
  }
  return undefined;
}

/** Reads the parts of an index from a build's folder. */
export async function readIndex(
  folder: string,
  { model, hnsw: hasGraphs }: Pick<Manifest, 'model' | 'hnsw'>,
  hnsw: HnswLibrary | undefined,
): Promise<PassageIndex> {
  const file = (name: keyof typeof BUILD_FILES): string => join(folder, BUILD_FILES[name]);
  const vectors = async (
    name: 'spanVectors' | 'passageVectors',
    graph: 'spanGraph' | 'passageGraph',
  ): Promise<VectorIndex> => {
    const exact = new ExactVectors(await readFloats(file(name)), model.dimensions);
    return hasGraphs && hnsw ? hnsw.open(file(graph), exact) : exact;
  };
  const passages = passagesFromLines(await readFile(file('passages'), 'utf8'));
  return {
    model,
    passages,
    spanStarts: numberSpans(passages),
    spanVectors: await vectors('spanVectors', 'spanGraph'),
    passageVectors: await vectors('passageVectors', 'passageGraph'),
    keywords: openKeywordIndex(await readFile(file('keywords'))),
  };
}

/** A folder for a new build, out of everyone's way until it is made current. */
export async function createBuildFolder(indexFolder: string, id: string): Promise<string> {
  const folder = join(indexFolder, BUILDS, id);
  await mkdir(folder, { recursive: true });
  await writeDurably(
    join(folder, AT_WORK),
    JSON.stringify({ process: process.pid, host: hostname() }),
  );
  return folder;
}

/** Makes a finished build the current one. The switch is one rename: a reader sees the old or the new. */
export async function makeCurrent(indexFolder: string, id: string): Promise<void> {
  const folder = join(indexFolder, BUILDS, id);
  await rm(join(folder, AT_WORK), { force: true });
  await syncPath(folder);
  const aside = join(indexFolder, `${CURRENT}.${id}`);
  await writeDurably(aside, `${id}\n`);
  await rename(aside, join(indexFolder, CURRENT));
  await syncPath(indexFolder);
}

/** Removes builds that nobody needs: all but the ones named, and what is still being worked on. */
export async function removeOldBuilds(
  indexFolder: string,
  keep: readonly (string | undefined)[],
  now: Date,
): Promise<void> {
  for (const entry of await readdir(indexFolder)) {
    const id = entry.startsWith(`${CURRENT}.`) ? entry.slice(CURRENT.length + 1) : undefined;
    if (id !== undefined && !(await isAtWork(join(indexFolder, BUILDS, id), now))) {
      await rm(join(indexFolder, entry), { force: true });
    }
  }
  for (const id of await readdir(join(indexFolder, BUILDS))) {
    const folder = join(indexFolder, BUILDS, id);
    if (keep.includes(id) || (await isAtWork(folder, now))) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether another process may still be writing this build. */
async function isAtWork(folder: string, now: Date): Promise<boolean> {
  try {
    const file = join(folder, AT_WORK);
    const since = now.getTime() - (await stat(file)).mtimeMs;
    if (since > ABANDONED_AFTER_MS) return false;
    const worker = JSON.parse(await readFile(file, 'utf8')) as { process?: number; host?: string };
    return worker.host !== hostname() || isAlive(worker.process ?? 0);
  } catch {
    return false;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return processId !== process.pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
