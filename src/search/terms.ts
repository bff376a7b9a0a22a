import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';

/** A word of a text or question as the keyword leg knows it. */
export interface Term {
  /** What is looked up: lower case, accents off, stemmed. */
  readonly stem: string;
  /** The word before stemming. */
  readonly word: string;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
/** Scripts that write no spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const STOP_WORDS: ReadonlySet<string> = new Set(
  stopwords.flatMap((word) => [word, word.replace("'", '')]),
);

/** The terms of a text in order, without stop words. A number parts from its unit: “5TB” and “5 TB” are the same. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const [token] of fold(text).matchAll(WORD)) {
    for (const word of UNSPACED.test(token) ? segment(token) : [token]) {
      const plain = word.replaceAll(/['’]s?$/g, '').replaceAll(/['’]/g, '');
      if (plain !== '' && !STOP_WORDS.has(plain)) terms.push({ stem: stemOf(plain), word: plain });
    }
  }
  return terms;
}

/** The stems of a text in order. */
export function stemsOf(text: string): string[] {
  return termsOf(text).map(({ stem }) => stem);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

function segment(token: string): string[] {
  return Array.from(wordSegmenter.segment(token), ({ segment: word }) => word);
}

/** Stems repeat in every note: each is worked out once. */
const stems = new Map<string, string>();
const STEMS_KEPT = 100_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_KEPT) stems.clear();
  const stem = /^[a-z]{3,40}$/.test(word) ? stemmer(word) : word;
  stems.set(word, stem);
  return stem;
}
