import { basename, dirname, extname } from 'node:path/posix';
import { UserError } from '../errors.js';
import type { Passage } from '../notes/passage.js';
import { editDistance } from '../notes/edit-distance.js';

/** The part of the corpus in which a search looks. */
export type Scope = (passage: Passage) => boolean;

/**
 * Reads what `in` names: a note (path or name, with or without extension), a folder or a tag.
 * @throws {UserError} when nothing is called so, naming what comes near
 */
export function scopeOf(name: string, passages: readonly Passage[]): Scope {
  const wanted = normalise(name);
  const paths = pathsOf(passages);
  const [tag, folder, note] = [
    tagScope(wanted),
    folderScope(wanted, paths),
    noteScope(wanted, paths),
  ];
  // Whoever writes a slash behind it means the folder, even where a tag is called the same.
  const candidates = /[/\\]\s*$/.test(name) ? [folder, tag, note] : [tag, folder, note];
  const scope = candidates.find((candidate) => passages.some(candidate));
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

/** A note has many passages; each path is looked at once. */
function pathsOf(passages: readonly Passage[]): string[] {
  return Array.from(new Set(passages.map(({ path }) => path)));
}

function tagScope(wanted: string): Scope {
  const tag = wanted.replace(/^#/, '');
  return ({ tags }) => tags.some((own) => own.toLowerCase() === tag);
}

function folderScope(wanted: string, paths: readonly string[]): Scope {
  const start = `${wanted}/`;
  return among(paths.filter((path) => wanted !== '' && path.toLowerCase().startsWith(start)));
}

function noteScope(wanted: string, paths: readonly string[]): Scope {
  return among(paths.filter((path) => namesOf(path).includes(wanted)));
}

function among(paths: readonly string[]): Scope {
  const allowed = new Set(paths);
  return ({ path }) => allowed.has(path);
}

/** The ways to name a note: by its path or its file name, each with and without extension. */
function namesOf(path: string): string[] {
  const whole = path.toLowerCase();
  const bare = whole.slice(0, whole.length - extname(whole).length);
  return [whole, bare, basename(whole), basename(bare)];
}

const MOST_SUGGESTIONS = 3;

/** What `in` could have named instead, the nearest in spelling first. */
function nearNames(wanted: string, passages: readonly Passage[]): string[] {
  const bare = wanted.replace(/^#/, '');
  if (bare === '') return [];
  const paths = pathsOf(passages);
  const folders = new Set(paths.map(dirname).filter((folder) => folder !== '.'));
  const tags = new Set(passages.flatMap((passage) => passage.tags));
  const named = [
    ...paths.map((path) => ({ shown: path, names: namesOf(path) })),
    ...Array.from(folders, (folder) => ({ shown: `${folder}/`, names: [folder.toLowerCase()] })),
    ...Array.from(tags, (tag) => ({ shown: `#${tag}`, names: [tag.toLowerCase()] })),
  ];
  return named
    .map(({ shown, names }) => ({
      shown,
      distance: Math.min(...names.map((name) => distanceOf(bare, name))),
    }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ shown }) => shown);
}

const MOST_EDITS = 2;
/** So much of a name, found anywhere in another, hints at it. */
const TELLING_PART = 4;

/** Edits between two names; more than any where one only contains the beginning of the other. */
function distanceOf(wanted: string, name: string): number {
  const limit = Math.min(MOST_EDITS, Math.floor(wanted.length / 3));
  const distance = editDistance(wanted, name, limit);
  if (distance <= limit) return distance;
  return name.includes(wanted.slice(0, TELLING_PART)) ? MOST_EDITS + 1 : Infinity;
}
