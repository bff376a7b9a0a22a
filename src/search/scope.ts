import { basename, extname } from 'node:path/posix';
import { UserError } from '../errors.js';
import type { Passage } from '../notes/passage.js';

/** The part of the corpus in which a search looks. */
export type Scope = (passage: Passage) => boolean;

/**
 * Reads what `in` names: a note (path or name, with or without extension), a folder or a tag.
 * @throws {UserError} when nothing is called so, naming what comes near
 */
export function scopeOf(name: string, passages: readonly Passage[]): Scope {
  const wanted = normalise(name);
  const scope = [tagScope(wanted), folderScope(wanted), noteScope(wanted)].find((candidate) =>
    passages.some(candidate),
  );
  if (scope) return scope;
  const near = nearNames(wanted, passages);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  throw new UserError(
    `There is no note, folder or tag called “${name.trim().slice(0, 80)}” here.${hint}`,
  );
}

function normalise(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^\.?\/+/, '')
    .replace(/\/+$/, '');
}

function tagScope(wanted: string): Scope {
  const tag = wanted.replace(/^#/, '');
  return ({ tags }) => tags.some((own) => own.toLowerCase() === tag);
}

function folderScope(wanted: string): Scope {
  return ({ path }) => wanted !== '' && path.toLowerCase().startsWith(`${wanted}/`);
}

function noteScope(wanted: string): Scope {
  return ({ path }) => namesOf(path).includes(wanted);
}

/** The ways to name a note: by its path or its file name, each with and without extension. */
function namesOf(path: string): string[] {
  const whole = path.toLowerCase();
  const bare = whole.slice(0, whole.length - extname(whole).length);
  return [whole, bare, basename(whole), basename(bare)];
}

const MOST_SUGGESTIONS = 3;

function nearNames(wanted: string, passages: readonly Passage[]): string[] {
  const part = wanted.replace(/^#/, '').slice(0, 4);
  if (part === '') return [];
  const notes = passages.map(({ path }) => path);
  const tags = passages.flatMap((passage) => passage.tags).map((tag) => `#${tag}`);
  return Array.from(new Set([...notes, ...tags]))
    .filter((candidate) => candidate.toLowerCase().includes(part))
    .slice(0, MOST_SUGGESTIONS);
}
