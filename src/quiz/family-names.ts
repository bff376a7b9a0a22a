import { foldLetters } from '../notes/fold-letters.js';

/** Fewer different names may begin with the same word by chance. */
const FEWEST_NAMES = 4;

/** So many times as often as in lower case a name is written with a capital: paths and commands have it small. */
const MORE_OFTEN = 4;

const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*/gu;
const NAME = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]*) (?=(\p{Lu}[\p{L}\p{N}]*))/gu;

/**
 * The words, folded and in lower case, that many names in some texts begin with and that are hardly ever
 * anything but names: “Amazon” in “Amazon Athena”. The thing is meant without them too.
 */
export function familyNames(texts: readonly string[]): ReadonlySet<string> {
  const members = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const text of texts.map(foldLetters)) {
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [, name = '', next = ''] of text.matchAll(NAME)) {
      const known = members.get(name);
      if (known) known.add(next);
      else members.set(name, new Set([next]));
    }
  }
  const isName = (word: string): boolean =>
    (counts.get(word.toLowerCase()) ?? 0) * MORE_OFTEN <= (counts.get(word) ?? 0);
  const families = Array.from(members)
    .filter(([name, { size }]) => size >= FEWEST_NAMES && isName(name))
    .map(([name]) => name.toLowerCase());
  return new Set(families);
}
