import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of one file, in hex. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}

/** SHA-256 over the digests of several files, in order, and a text. */
export async function digestOfFiles(paths: readonly string[], text: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(await digestOfFile(path));
  return hash.update(text).digest('hex');
}
