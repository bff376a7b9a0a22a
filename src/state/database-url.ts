import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a database is. */
export type DatabasePlace =
  | { readonly kind: 'file'; readonly file: string }
  /** In memory alone: gone when it is closed. */
  | { readonly kind: 'memory' }
  /** The reason never repeats the URL, because one for a server holds a password. */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Reads a DATABASE_URL; a relative path starts from the current folder. */
export function parseDatabaseUrl(url: string): DatabasePlace {
  if (url === ':memory:') return { kind: 'memory' };
  if (/^postgres(?:ql)?:/i.test(url)) {
    return {
      kind: 'unusable',
      reason:
        'PostgreSQL comes later; for now expected a file for SQLite, such as file:data/footnote.db',
    };
  }
  const path = /^file:(.+)$/i.exec(url)?.[1];
  if (path === undefined || path.includes('\0')) {
    return {
      kind: 'unusable',
      reason: 'expected file: and a path, such as file:data/footnote.db (what came is not shown)',
    };
  }
  if (!path.startsWith('//')) return { kind: 'file', file: resolve(path) };
  try {
    return { kind: 'file', file: fileURLToPath(url) };
  } catch {
    return {
      kind: 'unusable',
      reason: 'expected file:/// and an absolute path, or file: and a relative one',
    };
  }
}
