import { foldLetters } from '../notes/fold-letters.js';
import { type Amount, inUnits, readAmount, readLiteral } from './amounts.js';
import { wordKey } from './same-word.js';

/** A piece of an answer as it is compared. */
export type AnswerToken = WordToken | AmountToken;

export interface WordToken {
  readonly kind: 'word';
  /** Folded, in lower case. */
  readonly raw: string;
  /** British and American spelling made one. */
  readonly key: string;
  /** Whether its last letter is part of a name (“AWS”) and no plural. */
  readonly isName: boolean;
  /** What it does in a phrase: most words are what is to be known. */
  readonly role: 'word' | 'article' | 'foreign article' | 'and' | 'or' | 'not';
}

export interface AmountToken {
  readonly kind: 'amount';
  readonly raw: string;
  readonly amount: Amount;
  /** Whether it is said to be the most or the least. */
  readonly bound: 'most' | 'least' | null;
}

/** Reads an answer as words and amounts. Punctuation and case are gone; letters are folded. */
export function tokensOf(answer: string): AnswerToken[] {
  const text = plainAnswer(answer);
  const tokens: AnswerToken[] = [];
  let at = 0;
  let bound: AmountToken['bound'] = null;
  while (at < text.length) {
    const token = readToken(text, at);
    if (token.kind === 'bound') bound = token.bound;
    else if (token.kind === 'amount') {
      const after = matchAt(BOUND_AFTER, text, token.to);
      const toldAfter = after ? boundNamed(after[0]) : null;
      tokens.push({
        kind: 'amount',
        raw: token.amount.raw,
        amount: token.amount,
        bound: bound ?? toldAfter,
      });
      bound = null;
      at = token.to + (after?.[0].length ?? 0);
      continue;
    } else if (token.kind === 'word') {
      tokens.push(wordToken(token.text, tokens.length === 0));
    }
    at = token.to;
  }
  return shareUnits(tokens);
}

/** A text with its letters folded and all that is written in several ways written in one, in its case. */
export function plainAnswer(text: string): string {
  const replaced = REPLACED.reduce(
    (result, [pattern, to]) => result.replaceAll(pattern, to),
    foldLetters(text.replaceAll(SUPERSCRIPTS, (digits) => `^${digits.normalize('NFKC')}`)),
  );
  return withDates(replaced).replaceAll(ORDINAL, (written, number: string) => {
    return ORDINALS[Number(number) - 1] ?? written;
  });
}

const ORDINAL = /(?<![\p{L}\p{N}.,])(\d{1,2})(?:st|nd|rd|th)\b/giu;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Digits above the line behind a number: folding would make “10⁶” a hundred and six. */
const SUPERSCRIPTS = /(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛ʼ`´]/gu, "'"],
  [/[‐‑‒–—―−]/gu, '-'],
  [/(?<=\d)⁄(?=\d)/gu, '/'],
  [/×/gu, 'x'],
  [/≥/gu, '>='],
  [/≤/gu, '<='],
  [/[≈∼]/gu, '~'],
  [/[=-]+>|[→⇒➔]/gu, ' '],
  [/\bwon't\b/giu, 'will not'],
  [/\bcan(?:'t|not)\b/giu, 'can not'],
  [/n't\b/giu, ' not'],
  [/'s\b/giu, ''],
  [/(?<=\p{L})'(?=\p{L})/gu, ''],
  // “U.S.A.”
  [/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L})|\s|$)/gu, ''],
  [/\bw\/\s?/giu, 'with '],
  [/\ba(?=\s(?:hundred|thousand|million|billion|dozen)\b)/giu, 'one'],
  [/(?<=[\p{L}\d)])\s?\+\s(?=\S)|(?<=\S)\s?&\s?(?=\S)/gu, ' and '],
  [/^an?(?=\s(?:second|minute|hour|day|week|month|quarter|year|decade|century)$)/giu, 'one'],
  // “records/s”, “records a second”
  [/(?<=\S)\s?(?:\/\s?|\b(?:per|an?|each|every)\s)(?:seconds?|secs?|s)\b/giu, ' per second'],
  [/(?<=\S)\s?(?:\/\s?|\b(?:per|an?|each|every)\s)(?:minutes?|mins?)\b/giu, ' per minute'],
  [/(?<=\S)\s?(?:\/\s?|\b(?:per|an?|each|every)\s)(?:hours?|hrs?|h)\b/giu, ' per hour'],
  [/(?<=\S)\s?(?:\/\s?|\b(?:per|an?|each|every)\s)(day|week|month|year)s?\b/giu, ' per $1'],
  [/(?<=\d\s?)\/\s?(?=\p{L})/gu, ' per '],
  [/\b(?:between|from)\s(?=\S*\d)(.*?\d\S*)\s(?:and|to)\s(?=\S*\d)/giu, '$1 to '],
  [/(?<=\d\s?\p{L}{0,3})(?<!\d-\d+)\s?-\s?(?=\d)(?!\d+-\d)/gu, ' to '],
];

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)\\.?`;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s${MONTH},?\\s(\\d{4})\\b`,
  'giu',
);
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`, 'giu');

/** “July 4, 1776” and “4 July 1776” are one date. */
function withDates(text: string): string {
  const date = (day: string, month: string, year: string): string => {
    const number = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
  return text
    .replaceAll(DAY_FIRST, (_, day: string, month: string, year: string) => date(day, month, year))
    .replaceAll(MONTH_FIRST, (_, month: string, day: string, year: string) =>
      date(day, month, year),
    );
}

type Read =
  | { readonly kind: 'bound'; readonly bound: AmountToken['bound']; readonly to: number }
  | { readonly kind: 'amount'; readonly amount: Amount; readonly to: number }
  | { readonly kind: 'word'; readonly text: string; readonly to: number }
  | { readonly kind: 'nothing'; readonly to: number };

const WORD = /[\p{L}\p{N}\p{M}]+(?:\.\d+)*(?:\+\+|#)?/uy;
const AMOUNT_START =
  '(?=(?:us\\$|[$€£¥₹])?\\s?[-+.]?\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\p{L}+teen|twenty|thirty|\\p{L}+ty|hundred)\\b)';
const BOUND_BEFORE = new RegExp(
  '(?:(?<most>up to|at most|at maximum|no more than|not more than|(?:a |the )?max(?:imum)?\\.?(?: of)?|less than|fewer than|lower than|smaller than|under|below|within|<=?)' +
    '|(?<least>at least|at minimum|no less than|not less than|no fewer than|(?:a |the )?min(?:imum)?\\.?(?: of)?|more than|greater than|larger than|higher than|over|above|>=?)' +
    '|about|approximately|approx\\.?|around|roughly|circa|ca\\.?|exactly|only|just|~)\\s*' +
    AMOUNT_START,
  'iuy',
);
const BOUND_AFTER =
  /\s?(?:\+(?!\S)|(?:or|and) (?:more|less|fewer|above|below|higher|lower|over|under|greater)\b|\(?(?:max(?:imum)?|min(?:imum)?|at most|at least)\b\.?\)?)/iuy;

function boundNamed(words: string): AmountToken['bound'] {
  return /less|fewer|below|lower|under|max|most/i.test(words) ? 'most' : 'least';
}

function readToken(text: string, at: number): Read {
  const before = text.charAt(at - 1);
  const isStart = !/[\p{L}\p{N}]/u.test(before);
  if (isStart) {
    const bound = matchAt(BOUND_BEFORE, text, at);
    if (bound) {
      const { most, least } = bound.groups ?? {};
      const kind = most !== undefined ? 'most' : least !== undefined ? 'least' : null;
      return { kind: 'bound', bound: kind, to: at + bound[0].length };
    }
    const literal = readLiteral(text, at);
    if (literal !== null) return { kind: 'word', text: literal, to: at + literal.length };
    const amount = readAmount(text, at);
    if (amount) return { kind: 'amount', amount, to: amount.to };
  }
  const word = matchAt(WORD, text, at);
  return word
    ? { kind: 'word', text: word[0], to: at + word[0].length }
    : { kind: 'nothing', to: at + 1 };
}

/** With “of”, which is left out as easily: “16 GB memory”. */
const ENGLISH_ARTICLES = new Set(['a', 'an', 'the', 'of']);
const FOREIGN_ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer eines el la los las un una unos unas le les une'.split(
    ' ',
  ),
);
const NEGATIONS = new Set(
  'not no never non none neither nor without kein keine nicht nie ohne sin nunca pas sans'.split(
    ' ',
  ),
);

function wordToken(text: string, isFirst: boolean): WordToken {
  const raw = text.toLowerCase();
  const isUpper = text === text.toUpperCase() && text !== raw;
  return {
    kind: 'word',
    raw,
    key: wordKey(raw),
    isName: text.endsWith('S') && text.length > 1,
    role: roleOf(raw, isUpper && !(isFirst && text.length === 1)),
  };
}

/** A capital “A” inside an answer is a name (“vitamin A”), and so are “DAS” and “LA”. */
function roleOf(raw: string, isCapital: boolean): WordToken['role'] {
  if (raw === 'and' || raw === 'und' || raw === 'et') return 'and';
  if (raw === 'or' || raw === 'oder') return 'or';
  if (NEGATIONS.has(raw)) return 'not';
  if (isCapital) return 'word';
  if (ENGLISH_ARTICLES.has(raw)) return 'article';
  return FOREIGN_ARTICLES.has(raw) ? 'foreign article' : 'word';
}

/** “5 to 10 GB”: the first number has the unit of the second. */
function shareUnits(tokens: readonly AnswerToken[]): AnswerToken[] {
  return tokens.map((token, at) => {
    const [between, second] = [tokens[at + 1], tokens[at + 2]];
    if (token.kind !== 'amount' || token.amount.units.length > 0) return token;
    if (between?.kind !== 'word' || between.raw !== 'to' || second?.kind !== 'amount') return token;
    const { units } = second.amount;
    return units.length === 0 ? token : { ...token, amount: inUnits(token.amount, units) };
  });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
