import type { SourceLink } from './source-link.js';

/** Finds where a note or file that another note links to can be read; null where that is unknown. */
export type NoteLink = (target: string) => string | null;

/** Follows links between notes, as they stand in the note at a path. */
export function createNoteLink(path: string, sourceLink: SourceLink): NoteLink {
  const folder = path.split('/').slice(0, -1);
  return (target) => {
    const linked = resolve(folder, target);
    if (linked === null) return null;
    return sourceLink({ path: linked, fromLine: 1, toLine: 1 }) ?? null;
  };
}

/** The path in the corpus that a relative address names; null for all that is none or leads out of it. */
function resolve(folder: readonly string[], target: string): string | null {
  // The heading and what a web server would be asked are not part of a file's name.
  const written = target.replace(/[?#].*$/s, '');
  if (/^[a-z][a-z\d+.-]*:/i.test(written) || written.startsWith('/')) return null;
  const decoded = decode(written);
  if (decoded === null || /[\\\p{Cc}]/u.test(decoded)) return null;
  const segments = [...folder];
  for (const segment of decoded.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  // A folder can't be read at a line, and a name without an ending may be anything.
  return /[^.]\.\w+$/.test(segments.at(-1) ?? '') && !decoded.endsWith('/')
    ? segments.join('/')
    : null;
}

function decode(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
