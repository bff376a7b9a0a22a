import { foldWords } from './fold-words.js';

/** Other names under which notes know what an answer names. */
export type AliasesOf = (answer: string) => readonly string[];

/**
 * Finds the short forms that texts explain, “Change Data Capture (CDC)”, and the makers that they leave
 * out of names at will, “Amazon Athena” and “Athena”; an answer is then known under all of its names.
 */
export function createAliases(texts: Iterable<string>): AliasesOf {
  const explained = new Map<string, Set<string>>();
  const runs = new Map<string, Map<string, number>>();
  const alone = new Map<string, number>();
  for (const text of texts) {
    for (const [short, long] of shortFormsIn(text)) {
      addTo(explained, foldWords(short), long);
      addTo(explained, foldWords(long), short);
    }
    for (const [name = ''] of text.matchAll(CAPITALISED)) {
      count(alone, name);
      const [first = '', ...rest] = name.split(' ');
      if (rest.length > 0) {
        const followers = runs.get(first) ?? new Map<string, number>();
        count(followers, rest.join(' '));
        runs.set(first, followers);
      }
    }
  }
  const isMaker = (word: string): boolean => {
    const names = Array.from(runs.get(word)?.keys() ?? []);
    const free = names.filter((name) => (alone.get(name) ?? 0) >= OFTEN_ALONE);
    return free.length >= FEWEST_NAMES && free.length >= names.length * FREE_SHARE;
  };
  return (answer) => {
    const bare = withoutAside(answer);
    const [first = '', ...rest] = bare.split(' ');
    const name = rest.join(' ');
    const known = [answer, bare].flatMap((one) => Array.from(explained.get(foldWords(one)) ?? []));
    const short =
      name !== '' && (alone.get(name) ?? 0) >= OFTEN_ALONE && isMaker(first) ? [name] : [];
    const found = [bare, ...known, ...short].filter((one) => foldWords(one) !== foldWords(answer));
    return Array.from(new Map(found.map((one) => [foldWords(one), one])).values());
  };
}

/** A maker begins so many names that are also used without it. */
const FEWEST_NAMES = 4;
const FREE_SHARE = 0.6;
const OFTEN_ALONE = 2;

/** Words in a row that begin with a capital. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)*/gu;

function withoutAside(answer: string): string {
  return answer.replace(/\s*\([^()]*\)$/, '').trim() || answer;
}

function shortFormsIn(text: string): (readonly [string, string])[] {
  if (!text.includes('(')) return [];
  return Array.from(text.matchAll(IN_BRACKETS)).flatMap((match): (readonly [string, string])[] => {
    const inside = (match[1] ?? '').trim();
    const near = text.slice(Math.max(0, match.index - LONGEST_EXPLANATION), match.index);
    const before = near.trimEnd().split(/\s+/);
    const last = before.at(-1) ?? '';
    if (explains(inside, last)) return [[last, inside]];
    for (let taken = 2; taken <= Math.min(MOST_WORDS, before.length); taken += 1) {
      const words = before.slice(-taken).join(' ');
      if (explains(words, inside)) return [[inside, words]];
    }
    return [];
  });
}

const IN_BRACKETS = /\(([^()\n]{2,60})\)/gu;
const LONGEST_EXPLANATION = 120;
const MOST_WORDS = 8;
const SMALL = /^(?:a|an|and|as|at|by|for|in|of|on|or|per|the|to|with)$/i;

/** Whether a short form is made of the initials of words. */
export function explains(words: string, short: string): boolean {
  if (!/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&/-]{2,8}s?$/u.test(short)) return false;
  const letters = short
    .replace(/s$/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const all = words.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  if (SMALL.test(all[0] ?? '')) return false;
  return [all, all.filter((word) => !SMALL.test(word))].some((kept) => spells(letters, kept));
}

/** Whether letters are the first of each word, with others of the word behind it: “OLTP”, online transaction processing. */
function spells(letters: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return letters === '';
  const lower = word.toLowerCase();
  if (letters === '' || !lower.startsWith(letters.charAt(0))) return false;
  for (let taken = 1, at = 0; taken <= letters.length; taken += 1) {
    if (spells(letters.slice(taken), rest)) return true;
    at = lower.indexOf(letters.charAt(taken), at + 1);
    if (at < 0) return false;
  }
  return false;
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set<string>();
  set.add(value);
  sets.set(key, set);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
