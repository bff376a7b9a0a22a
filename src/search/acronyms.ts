import { z } from 'zod';
import { foldLetters } from '../notes/fold-letters.js';
import { stopWordsOf } from '../notes/languages.js';
import type { Passage } from '../notes/passage.js';
import type { SynonymGroup } from './synonyms.js';

/** A short form and what it stands for, both folded and in lower case. */
export interface Acronym {
  readonly short: string;
  readonly long: readonly string[];
}

/** “Change Data Capture (CDC)” and “CDC (Change Data Capture)”; a plural s belongs to neither. */
const IN_BRACKETS = /\(([^()\n]{2,60})\)/gu;
const SHORT = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}][\p{L}\p{N}&/-]{1,9}$/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Words that may be left out of a short form. */
const SMALL = new Set(
  (
    'a an and as at by for in of on or per the to with ' +
    'am das dem den der des die fur im und von zu zum zur ' +
    'con de del el la las los para por y ' +
    'du et le les pour'
  ).split(' '),
);
const MOST_WORDS = 8;

/** Finds the acronyms that notes explain, each explanation once. */
export function findAcronyms(passages: Iterable<Passage>): Acronym[] {
  const found = new Map<string, Acronym>();
  for (const { headings, spans } of passages) {
    for (const text of [...headings, ...spans.flatMap(({ words, under }) => [words, ...under])]) {
      for (const acronym of acronymsIn(text)) {
        found.set(`${acronym.short} ${acronym.long.join(' ')}`, acronym);
      }
    }
  }
  return Array.from(found.values()).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ short, long }: Acronym): string {
  return [short, ...long].join(' ');
}

function acronymsIn(text: string): Acronym[] {
  if (!text.includes('(')) return [];
  return Array.from(text.matchAll(IN_BRACKETS)).flatMap((match): Acronym[] => {
    const [, inside = ''] = match;
    const before = wordsOf(text.slice(Math.max(0, match.index - 120), match.index));
    const last = before.at(-1) ?? '';
    const within = wordsOf(inside);
    const acronym = isShort(inside)
      ? explain(inside, before)
      : isShort(last)
        ? explain(last, within, within.length)
        : undefined;
    return acronym ? [acronym] : [];
  });
}

function wordsOf(text: string): string[] {
  return foldLetters(text).match(WORD) ?? [];
}

function isShort(text: string): boolean {
  return SHORT.test(text.trim());
}

/** The last words whose initials the short form is made of; of exactly `count` words where that is given. */
function explain(short: string, words: readonly string[], count?: number): Acronym | undefined {
  const letters = foldLetters(short)
    .trim()
    .replace(/s$/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const longest = Math.min(MOST_WORDS, words.length);
  for (let taken = count ?? 2; taken <= (count ?? longest); taken += 1) {
    const long = words.slice(-taken).map((word) => word.toLowerCase());
    if (long.length < 2 || SMALL.has(long[0] ?? '')) continue;
    if (isMadeOf(letters, long)) return { short: letters, long };
  }
  return undefined;
}

function isMadeOf(letters: string, words: readonly string[]): boolean {
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  return (
    initials(words) === letters || initials(words.filter((word) => !SMALL.has(word))) === letters
  );
}

/** Acronyms as synonyms, both ways; one that is written like a stop word (IT, US) is told from it by nobody. */
export function acronymGroups(acronyms: readonly Acronym[]): SynonymGroup[] {
  return acronyms
    .filter(({ short }) => !stopWordsOf('en').has(short))
    .map(({ short, long }) => ({ asked: [[short], long], meant: [[short], long] }));
}

const acronymsSchema = z.array(z.object({ short: z.string(), long: z.array(z.string()) }));

/** Reads acronyms as a build keeps them. */
export function parseAcronyms(text: string): Acronym[] {
  return acronymsSchema.parse(JSON.parse(text));
}
