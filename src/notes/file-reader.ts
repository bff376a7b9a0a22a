import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';

/** What reading a corpus needs of a file system; tests hand in one that fails. */
export interface FileReader {
  /** Entries of a folder, without following links. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** Size of a file in bytes. */
  size(file: string): Promise<number>;
  read(file: string): Promise<Uint8Array>;
  /** What lies at a path, links followed. */
  kindOf(path: string): Promise<'folder' | 'file' | 'missing'>;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'link' | 'other';
}

/** The file system of this machine. */
export const fileReader: FileReader = {
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({
      name: entry.name,
      kind: entry.isDirectory()
        ? 'folder'
        : entry.isFile()
          ? 'file'
          : entry.isSymbolicLink()
            ? 'link'
            : 'other',
    }));
  },
  async size(file) {
    return (await lstat(file)).size;
  },
  read: (file) => readFile(file),
  async kindOf(path) {
    try {
      const found = await stat(await realpath(path));
      return found.isDirectory() ? 'folder' : 'file';
    } catch {
      return 'missing';
    }
  },
};
