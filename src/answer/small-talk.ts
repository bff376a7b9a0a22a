import { termsOf } from '../search/terms.js';
import {
  CHATTER,
  COURTESIES,
  FILLERS,
  IDLE_PHRASES,
  PLEASANTRIES,
  QUESTION_WORDS,
} from './small-talk-words.js';

/** Whether the notes know a word, even misspelt or begun. */
export type KnowsWord = (word: string) => boolean;

/**
 * Whether a text asks nothing: it is empty, signs, a greeting, thanks, laughter, chatter, or keys hit at
 * random. What is not surely one of these is a question.
 */
export function isSmallTalk(text: string, knows: KnowsWord): boolean {
  const words = wordsOf(text);
  // “What?” and “why is it?” alone hold nothing to look for.
  const isPlain = words.every((word) => /^[a-z']+$/.test(word));
  return isChatter(text, knows) || (isPlain && termsOf(words.join(' ')).length === 0);
}

/** Whether a text is small talk by what it says, whatever was talked about before. */
export function isChatter(text: string, knows: KnowsWord): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.every(isSingleSign)) return true;
  const kinds = kindsOf(words);
  const others = words.filter((_, at) => kinds[at] === 'other');
  if (others.length === 0) return kinds.some((kind) => kind !== 'filler');
  if (others.some(knows)) return false;
  if (others.some(isMash) && others.every((word) => isMash(word) || word.length <= 3)) return true;
  return isRemark(text, { words, others, kinds });
}

/** A question without the greeting or thanks around it; a text that is nothing else stays as it is. */
export function withoutPleasantries(text: string): string {
  const parts = Array.from(text.matchAll(WORD), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    word: fold(match[0]),
  }));
  const kinds = kindsOf(parts.map(({ word }) => word));
  const isPolite = (at: number): boolean => {
    const word = parts[at]?.word;
    return word !== undefined && (kinds[at] === 'courtesy' || isPleasantry(word));
  };
  let first = 0;
  while (first < parts.length && isPolite(first)) first += 1;
  // “hi all, …”: whom one greets belongs to the greeting if a sign ends it.
  let addressed = first;
  while (first > 0 && kinds[addressed] === 'filler' && addressed < parts.length) addressed += 1;
  const ending = text.slice(parts[addressed - 1]?.to, parts[addressed]?.from);
  if (addressed > first && /[^\s'’-]/.test(ending)) first = addressed;
  let last = parts.length;
  while (last > first && isPolite(last - 1)) last -= 1;
  if (first >= last) return text;
  const from = first === 0 ? 0 : (parts[first]?.from ?? 0);
  const behind = last === parts.length ? text.length : (parts[last]?.from ?? text.length);
  const kept = text.slice(from, behind).trim();
  return last === parts.length ? kept : kept.replace(/[\s,;–—-]+$/, '');
}

type Kind = 'courtesy' | 'chatter' | 'filler' | 'other';

/** What each word is part of; phrases are looked for first, the longest first. */
function kindsOf(words: readonly string[]): Kind[] {
  const kinds = words.map(kindOf);
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(words, at);
    if (phrase === undefined) continue;
    kinds.fill(COURTEOUS.has(phrase.text) ? 'courtesy' : 'chatter', at, at + phrase.length);
    at += phrase.length - 1;
  }
  return kinds;
}

function kindOf(word: string): Kind {
  if (isPleasantry(word)) return 'courtesy';
  if (isListed(word, CHATTER_WORDS)) return 'chatter';
  return FILLER_WORDS.has(word) || isSingleSign(word) ? 'filler' : 'other';
}

function phraseAt(
  words: readonly string[],
  at: number,
): { readonly text: string; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length -= 1) {
    const text = words.slice(at, at + length).join(' ');
    if (COURTEOUS.has(text) || IDLE.has(text)) return { text, length };
  }
  return undefined;
}

/** “brb lunch”, “happy birthday Anna”: something polite with a word or two that the notes don't know. */
function isRemark(
  text: string,
  {
    words,
    others,
    kinds,
  }: {
    readonly words: readonly string[];
    readonly others: readonly string[];
    readonly kinds: readonly Kind[];
  },
): boolean {
  const asks = /[?？؟]/.test(text) || words.some((word) => ASKING.has(word));
  return kinds.includes('courtesy') && !asks && others.length <= MOST_UNKNOWN;
}

const MOST_UNKNOWN = 2;

function isPleasantry(word: string): boolean {
  return isListed(word, POLITE_WORDS) || LAUGHTER.test(word);
}

/** Whether a word is in a list, drawn out (“heyyy”) or not. */
function isListed(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  return /(.)\1\1/u.test(word) && (list.has(squeeze(word, 1)) || list.has(squeeze(word, 2)));
}

/** With three and more of a letter in a row cut to so many: “coool” → “cool”. */
function squeeze(word: string, kept: number): string {
  return word.replaceAll(/(.)\1{2,}/gu, (_, letter: string) => letter.repeat(kept));
}

const LAUGHTER =
  /^(?:a?(?:ha|ah){2,}h?|h?(?:he){2,}h?|(?:hi){2,}|(?:j[aeio]){2,}j?|l+o+l+(?:o+l+)*|lmf?ao+|rofl+|x+d+|k{3,}|[аэ]?(?:ах|ха|хе){2,}х?|哈+|ㅋ+|ㅎ+)$/u;

/** One letter of a script that spells with letters, or one digit: “k”, “+1”. */
function isSingleSign(word: string): boolean {
  return /^(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]|\p{N})$/u.test(word);
}

/** Neighbours on a keyboard. */
const KEY_RUNS =
  /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|zxcv|xcvb|cvbn|vbnm|yxcv|fdsa|gfds|lkjh|kjhg|jhgf|rewq/;

/** Whether a word looks as if nobody meant it. */
function isMash(word: string): boolean {
  if (!/^[a-z]{3,}$/.test(word)) return false;
  if (/^(.)\1+$/.test(word) || KEY_RUNS.test(word)) return true;
  if (word.length >= 6 && /^(.{2,3})\1{2,}.?$/.test(word)) return true;
  const hasNoVowel = word.length >= 6 && !/[aeiouy]/.test(word);
  // “Nachtschicht” is a word: “sch” and “ch” are one sound.
  const heaped = /[bcdfghjklmnpqrstvwxz]{6}/.test(word.replaceAll(/sch|ch|th|ck/g, 'k'));
  return hasNoVowel || heaped;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

function wordsOf(text: string): string[] {
  // What Discord writes for an emoji of a server or a mention, and the address of an animation.
  const plain = text.replaceAll(
    /<a?:\w+:\d+>|<[@#][!&]?\d+>|https?:\/\/(?:tenor|giphy)\.com\S*/g,
    ' ',
  );
  return Array.from(fold(plain).matchAll(WORD), ([word]) => word);
}

function fold(text: string): string {
  return text
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replaceAll(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const COURTEOUS = folded(COURTESIES);
const IDLE = folded(IDLE_PHRASES);
const LONGEST_PHRASE = Math.max(
  ...[...COURTEOUS, ...IDLE].map((phrase) => phrase.split(' ').length),
);
const POLITE_WORDS = folded(PLEASANTRIES);
const CHATTER_WORDS = folded(CHATTER);
const FILLER_WORDS = folded(FILLERS);
const ASKING = folded(QUESTION_WORDS);
