import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import type { Passage } from '../notes/passage.js';

/** The files of a build beside its manifest. */
export const BUILD_FILES = {
  passages: 'passages.jsonl',
  keywords: 'keywords.bin',
  acronyms: 'acronyms.json',
  spanVectors: 'span-vectors.f32',
  passageVectors: 'passage-vectors.f32',
  spanKeys: 'span-keys.bin',
  passageKeys: 'passage-keys.bin',
  spanGraph: 'span-vectors.hnsw',
  passageGraph: 'passage-vectors.hnsw',
  calibration: 'calibration.json',
} as const;
export const MANIFEST_FILE = 'manifest.json';

/** What a file is to hold: all of it, or one piece after the other. */
export type FileData = string | Uint8Array | Iterable<string>;

/** Writes a file and waits until it is on the disk: what is renamed into place must not be empty after a power cut. */
export async function writeDurably(path: string, data: FileData): Promise<void> {
  const file = await open(path, 'w');
  try {
    if (typeof data === 'string' || data instanceof Uint8Array) await file.writeFile(data);
    else for (const piece of data) await file.appendFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes sure that a file that others wrote is on the disk. */
export async function syncFile(path: string): Promise<void> {
  // Windows flushes only what is open for writing.
  await syncOpened(path, 'r+');
}

/** Makes sure that the names in a folder are on the disk. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders; its file systems keep names in order by themselves.
  if (process.platform !== 'win32') await syncOpened(path, 'r');
}

async function syncOpened(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads numbers that were written as their bytes. */
export async function readFloats(path: string): Promise<Float32Array> {
  const bytes = await readFile(path);
  // A copy, because typed arrays must begin at a multiple of four bytes.
  return new Float32Array(new Uint8Array(bytes).buffer);
}

/** Bytes of an array of numbers, without a copy. */
export function bytesOf(array: Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** About so many characters are written or read at once. */
const PIECE = 1 << 20;

/** One passage a line, many lines a piece: those of a large corpus are longer than a string may be. */
export function* passagesToLines(passages: Iterable<Passage>): Iterable<string> {
  let piece = '';
  for (const passage of passages) {
    piece += `${JSON.stringify(passage)}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Reads a file of what `passagesToLines` gave; the build's checksums vouch for the form. */
export async function readPassages(path: string): Promise<Passage[]> {
  const passages: Passage[] = [];
  let begun = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: PIECE })) {
    const lines = (begun + (piece as string)).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) passages.push(JSON.parse(line) as Passage);
  }
  if (begun !== '') throw new Error('The last passage is cut off.');
  return passages;
}
