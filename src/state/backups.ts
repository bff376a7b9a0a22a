import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

export interface BackupOptions {
  /** The database's file. */
  readonly file: string;
  /** Copies the database, as it is at one moment, into a file. */
  readonly copyTo: (file: string) => Promise<void>;
  readonly version: number;
  readonly now: Date;
}

/** How many copies are kept. */
export const BACKUPS_KEPT = 5;

/** Copies a database into backups/ beside it, under a name with the time and the version, and returns the path. */
export async function backUp({ file, copyTo, version, now }: BackupOptions): Promise<string> {
  const folder = folderOf(file);
  await mkdir(folder, { recursive: true });
  const time = now.toISOString().replaceAll(':', '-');
  const copy = join(folder, `${stemOf(file)}-${time}-v${version}.db`);
  // A copy under its name is a whole one.
  const unfinished = `${copy}.${process.pid}.part`;
  try {
    await copyTo(unfinished);
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await removeOldBackups(file, undefined);
  return copy;
}

/** Removes all but the newest copies, and those from before a time: what is forgotten shall be gone from them too. */
export async function removeOldBackups(file: string, before: Date | undefined): Promise<void> {
  const folder = folderOf(file);
  const entries = await readdir(folder).catch(() => []);
  const copies = entries
    .filter((entry) => entry.startsWith(`${stemOf(file)}-`) && /-v\d+\.db$/.test(entry))
    .sort()
    .reverse();
  for (const [index, copy] of copies.entries()) {
    const path = join(folder, copy);
    const isOld = before !== undefined && (await stat(path)).mtimeMs < before.getTime();
    if (isOld || index >= BACKUPS_KEPT) await rm(path, { force: true });
  }
}

function folderOf(file: string): string {
  return join(dirname(file), 'backups');
}

function stemOf(file: string): string {
  return basename(file, extname(file));
}
