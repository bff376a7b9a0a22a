import type { Language } from '../notes/languages.js';
import { plainNumber } from './plain-number.js';

/** A word or number as it stands in a text. */
export interface Token {
  /** Lower case, without apostrophes and what English hangs on them (glue's, we'll); a unit by its sign. */
  readonly word: string;
  /** Words that say a part of it. */
  readonly parts: readonly string[];
  /** Whether only a space or a hyphen parts it from the one before. */
  readonly isNext: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
/** The same, quicker, for most texts. */
const ASCII_WORD = /[a-z][a-z\d]*(?:'[a-z]+)*|\d+(?:[.,]\d+)*/gi;
const ONLY_ASCII = /^[\0-\x7f]*$/;
const BEGINS_WITH_DIGIT = /^\p{N}/u;
const PERCENT = /^ ?%/;
/** Scripts that write no spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const NONE: readonly string[] = [];

/** Units by their signs, wherever they stand. */
const UNIT_SIGNS = signs({
  kb: 'kilobyte kilobytes',
  mb: 'megabyte megabytes',
  gb: 'gigabyte gigabytes',
  tb: 'terabyte terabytes',
  pb: 'petabyte petabytes',
  eb: 'exabyte exabytes',
  kib: 'kibibyte kibibytes',
  mib: 'mebibyte mebibytes',
  gib: 'gibibyte gibibytes',
  tib: 'tebibyte tebibytes',
  ms: 'millisecond milliseconds msec',
});

/** What stands for a unit only behind a number. */
const UNITS_BEHIND_NUMBERS = signs({
  second: 's sec secs',
  minute: 'min mins',
  hour: 'h hr hrs',
  day: 'd',
});

function signs(units: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(units).flatMap(([sign, names]) =>
      names.split(' ').map((name): [string, string] => [name, sign]),
    ),
  );
}

/** The words and numbers of a folded text, in order. */
export function tokensOf(text: string, language: Language): Token[] {
  const isAscii = ONLY_ASCII.test(text);
  const tokens: Token[] = [];
  let end = -2;
  let isBehindNumber = false;
  for (const match of text.matchAll(isAscii ? ASCII_WORD : WORD)) {
    const [written] = match;
    const { index } = match;
    const isNext = isNear(text, end, index);
    const isMeasured = isBehindNumber && isNext;
    const isAttached = index === end;
    end = index + written.length;
    isBehindNumber = BEGINS_WITH_DIGIT.test(written);
    if (isBehindNumber) {
      tokens.push({ word: plainNumber(written, language), parts: NONE, isNext });
      if (PERCENT.test(text.slice(end, end + 2))) {
        tokens.push({ word: 'percent', parts: NONE, isNext: true });
      }
    } else if (isMeasured && isAttached && (written === 'k' || written === 'K')) {
      const count = tokens.pop();
      if (count) tokens.push({ ...count, word: thousands(count.word) });
    } else if (!isAscii && UNSPACED.test(written)) {
      tokens.push(...segmented(written));
    } else {
      const plain = withoutApostrophes(lowerCase(written));
      const sign = UNIT_SIGNS.get(plain) ?? (isMeasured ? UNITS_BEHIND_NUMBERS.get(plain) : null);
      if (plain !== '') tokens.push({ word: sign ?? plain, parts: partsOf(written), isNext });
    }
  }
  return tokens;
}

function isNear(text: string, end: number, start: number): boolean {
  if (start === end) return true;
  if (start !== end + 1) return false;
  const between = text.charAt(end);
  return between === ' ' || between === '-' || between === '\u2010';
}

/** JavaScript ends a Greek word with another sigma. */
function lowerCase(word: string): string {
  return word.toLowerCase().replaceAll('ς', 'σ');
}

function withoutApostrophes(word: string): string {
  return /['’]/.test(word) ? word.replace(/['’](?:s|d|ll)?$/, '').replaceAll(/['’]/g, '') : word;
}

function thousands(number: string): string {
  const value = Number(number) * 1000;
  return Number.isSafeInteger(value) ? String(value) : number;
}

const HUMPED = /[a-z][A-Z]|[A-Z]{2}[a-z]{2}/;
const HUMP = /[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+\d*/g;
/** Of fewer are brands, such as CloudWatch, of which the parts say something else. */
const FEWEST_HUMPS = 3;

/** What a name is made of: “Provisioned”, “Throughput” and “Exception”. */
function partsOf(written: string): readonly string[] {
  if (!HUMPED.test(written)) return HANGUL.test(written) ? pairsOf(written) : NONE;
  const humps = written.match(HUMP) ?? [];
  return humps.length < FEWEST_HUMPS
    ? NONE
    : humps.filter((hump) => hump.length > 1).map((hump) => hump.toLowerCase());
}

const HANGUL = /^\p{sc=Hangul}{3,}$/u;
/** Scripts in which two letters already say something. */
const DENSE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;

const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words of a run of letters without spaces. Where the segmenter's dictionary has no word it leaves
 * single letters, and it may cut a word here and not there, so that pairs of letters stand for words too.
 */
function segmented(written: string): Token[] {
  const tokens: { word: string; parts: readonly string[]; isNext: boolean }[] = [];
  for (const { segment } of wordSegmenter.segment(written)) {
    const word = withoutApostrophes(segment.toLowerCase());
    if (word === '') continue;
    const isDense = DENSE.test(word);
    const before = tokens.at(-1);
    if (isDense && word.length === 1 && before?.word.length === 1 && DENSE.test(before.word)) {
      before.parts = [before.word + word];
    }
    const parts = isDense && word.length > 2 ? pairsOf(word) : NONE;
    tokens.push({ word, parts, isNext: false });
  }
  return tokens;
}

function pairsOf(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter);
}
