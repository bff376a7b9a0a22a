import type { Passage } from '../notes/passage.js';

/** What a choice in Discord may hold, in UTF-16 units. */
const LONGEST_PART = 100;

/** What `in` can name: folders, notes and tags, in this order; what is too long to be chosen is left out. */
export function partsOf(passages: readonly Passage[]): string[] {
  const paths = new Set<string>();
  const tags = new Map<string, string>();
  for (const passage of passages) {
    paths.add(passage.path);
    for (const tag of passage.tags) {
      const key = tag.toLowerCase();
      if (!tags.has(key)) tags.set(key, tag);
    }
  }
  const folders = new Set(Array.from(paths).flatMap(foldersAbove));
  const parts = [
    ...Array.from(folders, (folder) => `${folder}/`),
    // A tag of that name would be found in its place.
    ...Array.from(paths).filter((path) => !tags.has(path.toLowerCase())),
    ...Array.from(tags.values(), (tag) => `#${tag}`),
  ];
  return parts.filter((part) => part.length <= LONGEST_PART && isNameable(part));
}

/** The folders in which a note lies, the outermost first. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** Whether `in` takes a text as it is: it drops white space and slashes around a name, and turns backslashes over. */
function isNameable(part: string): boolean {
  return part.isWellFormed() && !/^\s|\s$|^\.?\/|\\|\/\/$|^#.*\/$/.test(part);
}
