import { posix } from 'node:path';
import type { FileReader, FolderEntry } from '../../src/notes/file-reader.js';

/** What lies at a path: text or bytes of a file, or something that is none. */
export type Content = string | Uint8Array | { readonly kind: 'link' | 'other' };

/** A file system in memory, of paths below /corpus; it fails where it is told to. */
export function fakeFiles(
  contents: Readonly<Record<string, Content>>,
  failures: Readonly<Record<string, string>> = {},
): FileReader & { readonly reads: readonly string[] } {
  const root = '/corpus';
  const at = (path: string): string => posix.relative(root, path);
  const reads: string[] = [];
  const failAt = (path: string): void => {
    const code = failures[at(path)];
    if (code !== undefined) throw Object.assign(new Error(`${code}: ${path}`), { code });
  };
  const bytesOf = (path: string): Uint8Array => {
    const content = contents[at(path)];
    if (typeof content === 'string') return new TextEncoder().encode(content);
    if (content instanceof Uint8Array) return content;
    throw new Error(`no file at ${path}`);
  };
  const entriesOf = (folder: string): FolderEntry[] => {
    const prefix = at(folder) === '' ? '' : `${at(folder)}/`;
    const entries = new Map<string, FolderEntry['kind']>();
    for (const [path, content] of Object.entries(contents)) {
      if (!path.startsWith(prefix)) continue;
      const [name = '', ...rest] = path.slice(prefix.length).split('/');
      const isBytes = typeof content === 'string' || content instanceof Uint8Array;
      entries.set(name, rest.length > 0 ? 'folder' : isBytes ? 'file' : content.kind);
    }
    return Array.from(entries, ([name, kind]) => ({ name, kind }));
  };
  return {
    reads,
    list: async (folder) => {
      await Promise.resolve();
      failAt(folder);
      return entriesOf(folder);
    },
    size: (file) => Promise.resolve(bytesOf(file).length),
    read: async (file) => {
      await Promise.resolve();
      reads.push(at(file));
      failAt(file);
      return bytesOf(file);
    },
    kindOf: (path) => {
      if (at(path) === '') return Promise.resolve('folder');
      if (at(path) in contents) return Promise.resolve('file');
      return Promise.resolve(entriesOf(path).length > 0 ? 'folder' : 'missing');
    },
  };
}
