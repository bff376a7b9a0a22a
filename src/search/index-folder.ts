import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../errors.js';
import type { Passage } from '../notes/passage.js';
import {
  BUILD_FILES,
  MANIFEST_FILE,
  readFloats,
  readPassages,
  syncFolder,
  writeDurably,
} from './build-files.js';
import { digestOfFile } from './digest-files.js';
import { ExactVectors } from './exact-vectors.js';
import { parseAcronyms } from './acronyms.js';
import { openKeywordIndex } from './keyword-index.js';
import { type Manifest, type ManifestResult, parseManifest } from './manifest.js';
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
/** Ends the name of the file that says who is at work on a build; it lies beside the build's folder. */
const AT_WORK = '.at-work';
const workerSchema = z.object({ process: z.number(), host: z.string() });
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

async function readManifest(folder: string): Promise<ManifestResult> {
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
  const checked = await checkBuild(folder);
  if (checked.kind === 'unusable') return checked;
  const { manifest } = checked;
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

/** Reads a build's manifest and checks every file against it, without opening any. */
export async function checkBuild(folder: string): Promise<ManifestResult> {
  const read = await readManifest(folder);
  if (read.kind === 'unusable') return read;
  const damaged = await findDamage(folder, read.manifest);
  if (damaged === undefined) return read;
  return { kind: 'unusable', reason: `its file ${damaged} is missing or damaged` };
}

async function findDamage(folder: string, manifest: Manifest): Promise<string | undefined> {
  for (const [file, digest] of Object.entries(manifest.files)) {
    const found = await digestOfFile(join(folder, file)).catch(() => undefined);
    if (found !== digest) return file;
  }
  return undefined;
}

/**
 * Reads the parts of an index from a build's folder.
 * @param known the passages, where they are in memory already
 */
export async function readIndex(
  folder: string,
  { model, hnsw: hasGraphs }: Pick<Manifest, 'model' | 'hnsw'>,
  hnsw: HnswLibrary | undefined,
  known?: readonly Passage[],
): Promise<PassageIndex> {
  const file = (name: keyof typeof BUILD_FILES): string => join(folder, BUILD_FILES[name]);
  const vectors = async (
    name: 'spanVectors' | 'passageVectors',
    graph: 'spanGraph' | 'passageGraph',
  ): Promise<VectorIndex> => {
    const exact = new ExactVectors(await readFloats(file(name)), model.dimensions);
    return hasGraphs && hnsw ? hnsw.open(file(graph), exact) : exact;
  };
  const passages = known ?? (await readPassages(file('passages')));
  return {
    model,
    passages,
    spanStarts: numberSpans(passages),
    spanVectors: await vectors('spanVectors', 'spanGraph'),
    passageVectors: await vectors('passageVectors', 'passageGraph'),
    keywords: openKeywordIndex(await readFile(file('keywords'))),
    acronyms: parseAcronyms(await readFile(file('acronyms'), 'utf8')),
  };
}

/** A folder for a new build, out of everyone's way until it is made current. */
export async function createBuildFolder(indexFolder: string, id: string): Promise<string> {
  await makeFolders(join(indexFolder, BUILDS));
  const worker: z.infer<typeof workerSchema> = { process: process.pid, host: hostname() };
  // Before the folder: another process that cleans up never finds one that seems to be nobody's.
  await writeDurably(markerOf(indexFolder, id), JSON.stringify(worker));
  const folder = join(indexFolder, BUILDS, id);
  await mkdir(folder);
  return folder;
}

/**
 * Makes a folder and those above it. Node's own way never returns where the file system takes no folders
 * but only says that they are missing, as below /proc.
 */
async function makeFolders(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    const parent = dirname(folder);
    const isParentMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isParentMissing || parent === folder || (await isFolder(parent))) throw error;
    await makeFolders(parent);
    await makeFolders(folder);
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function markerOf(indexFolder: string, id: string): string {
  return join(indexFolder, BUILDS, `${id}${AT_WORK}`);
}

/** Makes a finished build the current one. The switch is one rename: a reader sees the old or the new. */
export async function makeCurrent(indexFolder: string, id: string): Promise<void> {
  await syncFolder(join(indexFolder, BUILDS, id));
  await syncFolder(join(indexFolder, BUILDS));
  const aside = join(indexFolder, `${CURRENT}.${id}`);
  await writeDurably(aside, `${id}\n`);
  await rename(aside, join(indexFolder, CURRENT));
  await syncFolder(indexFolder);
  await rm(markerOf(indexFolder, id), { force: true });
}

/** Removes what there is of a build that failed. */
export async function abandonBuild(indexFolder: string, id: string): Promise<void> {
  // It may have failed after the switch: then it is whole and in use.
  if ((await readCurrent(indexFolder)) === id) return;
  await rm(join(indexFolder, BUILDS, id), { recursive: true, force: true });
  await rm(join(indexFolder, `${CURRENT}.${id}`), { force: true });
  await rm(markerOf(indexFolder, id), { force: true });
}

/** Removes builds that nobody needs: all but the current one, those named, and what is still being worked on. */
export async function removeOldBuilds(
  indexFolder: string,
  keep: readonly (string | undefined)[],
  now: Date,
): Promise<void> {
  const isNeeded = async (id: string): Promise<boolean> =>
    // In this order: a build that was just made current was at work until then.
    keep.includes(id) ||
    (await isAtWork(markerOf(indexFolder, id), now)) ||
    (await readCurrent(indexFolder)) === id;

  for (const entry of await readdir(indexFolder)) {
    const id = entry.startsWith(`${CURRENT}.`) ? entry.slice(CURRENT.length + 1) : undefined;
    if (id === undefined || (await isNeeded(id))) continue;
    await rm(join(indexFolder, entry), { recursive: true, force: true });
  }
  for (const entry of await readdir(join(indexFolder, BUILDS))) {
    const id = entry.endsWith(AT_WORK) ? entry.slice(0, -AT_WORK.length) : entry;
    if (await isNeeded(id)) continue;
    await rm(join(indexFolder, BUILDS, entry), { recursive: true, force: true });
  }
}

/** Whether a build may still be being written. */
async function isAtWork(marker: string, now: Date): Promise<boolean> {
  const since = await stat(marker).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
  if (since === undefined || now.getTime() - since > ABANDONED_AFTER_MS) return false;
  const worker = await readWorker(marker);
  // What can't be read may be about to be written.
  return worker?.host !== hostname() || isAlive(worker.process, since);
}

async function readWorker(marker: string): Promise<z.infer<typeof workerSchema> | undefined> {
  try {
    return workerSchema.parse(JSON.parse(await readFile(marker, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether a process that wrote something at a time is still running. */
function isAlive(processId: number, wroteAt: number): boolean {
  // A restarted container numbers its processes anew, so the writer may have had this one's number.
  if (processId === process.pid) return wroteAt >= Date.now() - process.uptime() * 1000;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
