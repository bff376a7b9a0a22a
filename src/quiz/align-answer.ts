import { editDistance } from '../notes/edit-distance.js';
import { inUnits } from './amounts.js';
import type { AmountToken, AnswerToken, WordToken } from './answer-tokens.js';
import { isContrast, isInflected, isSameWord } from './same-word.js';
import { keyOfRatio } from './ratio.js';
import type { Unit } from './units.js';

/** How far a typed answer is from an accepted one. */
export interface Difference {
  /** Slips of the pen that are tolerated. */
  readonly slips: number;
  /** Those beyond what is tolerated, and amounts that are nearly meant. */
  readonly beyond: number;
}

export interface AlignOptions {
  /** Whether a folded word is one of the notes: then it is meant, and no slip for another. */
  readonly isKnown: (word: string) => boolean;
  /** Words that the prompt says: they need not be repeated, and may be. */
  readonly isTold: (token: AnswerToken) => boolean;
  /** Units that the prompt names: a bare number may be one of them. */
  readonly toldUnits: readonly Unit[];
}

type Slack = Pick<AlignOptions, 'isKnown' | 'toldUnits'>;

/** A difference too large to speak of. */
export const APART: Difference = { slips: Infinity, beyond: Infinity };
const NONE: Difference = { slips: 0, beyond: 0 };
const BEYOND: Difference = { slips: 0, beyond: 1 };

/** Compares two answers piece by piece, in order; words may be written together or apart. */
export function alignAnswers(
  typed: readonly AnswerToken[],
  accepted: readonly AnswerToken[],
  options: AlignOptions,
): Difference {
  if (typed.length === 0 || accepted.length === 0) return APART;
  const tokens: Tokens = {
    typed,
    accepted,
    maySkipTyped: skippable(typed, options.isTold),
    maySkipAccepted: skippable(accepted, options.isTold, ['and']),
    slack: options,
  };
  // best[i][j]: the difference of what stands before i and j.
  const best = Array.from({ length: typed.length + 1 }, () =>
    Array.from({ length: accepted.length + 1 }, () => APART),
  );
  const improve = (i: number, j: number, difference: Difference): void => {
    const row = best[i];
    const old = row?.[j];
    if (row && old && isLess(difference, old)) row[j] = difference;
  };
  improve(0, 0, NONE);
  for (let i = 0; i <= typed.length; i += 1) {
    for (let j = 0; j <= accepted.length; j += 1) {
      const here = best[i]?.[j] ?? APART;
      if (here.slips === Infinity) continue;
      for (const step of stepsFrom(i, j, tokens)) {
        improve(i + step.typed, j + step.accepted, sum(here, step.difference));
      }
    }
  }
  const found = best[typed.length]?.[accepted.length] ?? APART;
  // Many words with a slip each are no slip.
  const over = Math.max(0, found.slips - found.beyond - toleratedSlips(lettersOf(accepted)));
  return over > 0 && found.slips !== Infinity
    ? { slips: found.slips, beyond: found.beyond + over }
    : found;
}

/** Whether all that is typed is in the accepted answer, and at least half of that; or the other way round. */
export function isPartOf(
  part: readonly AnswerToken[],
  whole: readonly AnswerToken[],
  options: Slack,
): boolean {
  let at = 0;
  const matched: AnswerToken[] = [];
  for (const token of part) {
    if (token.kind === 'word' && isArticle(token)) continue;
    const found = whole.findIndex(
      (other, index) => index >= at && isExactly(pairDifference(token, other, options)),
    );
    if (found < 0) return false;
    matched.push(token);
    at = found + 1;
  }
  const left = whole.filter((token) => !matched.some((other) => isSamePiece(token, other)));
  const isHarmless = left.every(
    (token) => token.kind === 'word' && token.role !== 'not' && token.role !== 'or',
  );
  const hasDigits = left.some(({ raw }) => /\d/.test(raw) || raw.length < 2);
  const isMost =
    lettersOf(matched) * 2 >= lettersOf(whole) ||
    (left.length <= 2 && matched.some(({ kind }) => kind === 'amount'));
  return matched.length > 0 && isHarmless && !hasDigits && isMost;
}

const STRICT: Slack = { isKnown: () => true, toldUnits: [] };

function isSamePiece(a: AnswerToken, b: AnswerToken): boolean {
  return isExactly(pairDifference(a, b, STRICT));
}

export function isExactly({ slips, beyond }: Difference): boolean {
  return slips === 0 && beyond === 0;
}

export function isLess(a: Difference, b: Difference): boolean {
  return a.beyond < b.beyond || (a.beyond === b.beyond && a.slips < b.slips);
}

export function sum(a: Difference, b: Difference): Difference {
  return { slips: a.slips + b.slips, beyond: a.beyond + b.beyond };
}

/** An amount weighs as much as a word of middling length. */
const LETTERS_OF_AMOUNT = 6;

function lettersOf(tokens: readonly AnswerToken[]): number {
  return tokens.reduce(
    (total, token) => total + (token.kind === 'word' ? token.raw.length : LETTERS_OF_AMOUNT),
    0,
  );
}

interface Tokens {
  readonly typed: readonly AnswerToken[];
  readonly accepted: readonly AnswerToken[];
  readonly maySkipTyped: readonly boolean[];
  readonly maySkipAccepted: readonly boolean[];
  readonly slack: Slack;
}

interface Step {
  readonly typed: number;
  readonly accepted: number;
  readonly difference: Difference;
}

function* stepsFrom(i: number, j: number, tokens: Tokens): Generator<Step> {
  const [a, b] = [tokens.typed[i], tokens.accepted[j]];
  // “der” for “die” is no article left out.
  const areArticles = isForeignArticle(a) && isForeignArticle(b);
  if (a && tokens.maySkipTyped[i] && !areArticles) {
    yield { typed: 1, accepted: 0, difference: NONE };
  }
  if (b && tokens.maySkipAccepted[j] && !areArticles) {
    yield { typed: 0, accepted: 1, difference: NONE };
  }
  if (!a || !b) return;
  const difference = pairDifference(a, b, tokens.slack);
  if (difference !== APART) yield { typed: 1, accepted: 1, difference };
  else if (areArticles && tokens.accepted.length > 1) {
    yield { typed: 1, accepted: 1, difference: BEYOND };
  }
  for (const [many, few] of JOINED) {
    yield* joinedStep(i, j, [many, few], tokens);
    yield* joinedStep(i, j, [few, many], tokens);
  }
}

/** How many pieces may be one when written together: “on demand” and “ondemand”. */
const JOINED = [
  [2, 1],
  [3, 1],
  [3, 2],
] as const;

function* joinedStep(
  i: number,
  j: number,
  [typed, accepted]: readonly [number, number],
  tokens: Tokens,
): Generator<Step> {
  const ofTyped = tokens.typed.slice(i, i + typed);
  const ofAccepted = tokens.accepted.slice(j, j + accepted);
  if (ofTyped.length < typed || ofAccepted.length < accepted) return;
  if (joinsDigits(ofTyped) || joinsDigits(ofAccepted)) return;
  const [a, b] = [join(ofTyped), join(ofAccepted)];
  const difference = a === b ? NONE : joinedSlips(a, b, [...ofTyped, ...ofAccepted]);
  if (difference) yield { typed, accepted, difference };
}

function join(tokens: readonly AnswerToken[]): string {
  return tokens.map(({ raw }) => raw).join('');
}

/** “1 0” is no ten. */
function joinsDigits(tokens: readonly AnswerToken[]): boolean {
  return tokens.some(({ raw }, at) => /^\d/.test(tokens[at + 1]?.raw ?? '') && /\d$/.test(raw));
}

function joinedSlips(a: string, b: string, tokens: readonly AnswerToken[]): Difference | undefined {
  // A single letter tells much: “vitamin b” is no slip for “vitamin”.
  const areWords = tokens.every(
    (token) => token.kind === 'word' && token.role === 'word' && token.raw.length > 1,
  );
  if (!areWords) return undefined;
  const limit = toleratedSlips(Math.min(a.length, b.length)) - 1;
  const slips = slipsBetween(a, b, limit);
  return slips <= limit ? { slips, beyond: 0 } : undefined;
}

function pairDifference(a: AnswerToken, b: AnswerToken, slack: Slack): Difference {
  if (a.kind === 'word' && b.kind === 'word') return wordDifference(a, b, slack);
  if (a.kind === 'amount' && b.kind === 'amount') return amountDifference(a, b, slack);
  return APART;
}

function amountDifference(a: AmountToken, b: AmountToken, { toldUnits }: Slack): Difference {
  if (a.bound !== null && b.bound !== null && a.bound !== b.bound) return APART;
  if (meet(a.amount.readings, b.amount.readings)) return NONE;
  const [bare, other] = a.amount.units.length === 0 ? [a, b] : [b, a];
  const lacksUnit = bare.amount.units.length === 0 && other.amount.units.length > 0;
  if (lacksUnit && meet(inUnits(bare.amount, toldUnits).readings, other.amount.readings)) {
    return NONE;
  }
  const isSameNumber = keyOfRatio(a.amount.value) === keyOfRatio(b.amount.value);
  // Of what the prompt asks in terabytes, gigabytes are none.
  const isMeasured = other.amount.units.some(({ dimension }) =>
    toldUnits.some((told) => told.dimension === dimension),
  );
  if (lacksUnit && isSameNumber) return isMeasured ? APART : BEYOND;
  return meet(looseReadings(a), looseReadings(b)) ? BEYOND : APART;
}

function looseReadings({ amount }: AmountToken): readonly string[] {
  return [...amount.readings, ...amount.loosely];
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((reading) => b.includes(reading));
}

function wordDifference(a: WordToken, b: WordToken, { isKnown }: Slack): Difference {
  if (isSameWord(a, b)) return NONE;
  if (a.role !== 'word' || b.role !== 'word') return APART;
  const limit = toleratedSlips(b.raw.length);
  if (limit === 0 || isContrast(a.key, b.key)) return APART;
  if (isInflected(a.key, b.key)) return { slips: 1, beyond: 0 };
  if (isKnown(a.raw)) return APART;
  const slips = slipsBetween(a.key, b.key, limit + 1);
  if (slips > limit + 1) return APART;
  return { slips, beyond: Math.max(0, slips - limit) };
}

/** Edits between two words; none are tolerated where digits are, at the beginning, and in scripts where a letter is a word. */
function slipsBetween(a: string, b: string, limit: number): number {
  const isSpelled = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}]+$/u;
  if (!isSpelled.test(a) || !isSpelled.test(b)) return Infinity;
  const beginsAlike = b.startsWith(a.charAt(0)) || isSwapped(a, b);
  return beginsAlike ? editDistance(a, b, limit) : Infinity;
}

function isSwapped(a: string, b: string): boolean {
  return b.startsWith(a.charAt(1) + a.charAt(0));
}

/** How many slips a word or an answer of so many letters may have. */
function toleratedSlips(letters: number): number {
  if (letters < 4) return 0;
  if (letters <= 7) return 1;
  return letters <= 12 ? 2 : 3;
}

/** Articles may be left out, and so may what the prompt says; something has to be left to be known. */
function skippable(
  tokens: readonly AnswerToken[],
  isTold: (token: AnswerToken) => boolean,
  roles: readonly WordToken['role'][] = [],
): boolean[] {
  const light = tokens.map(
    (token) => token.kind === 'word' && (isArticle(token) || roles.includes(token.role)),
  );
  if (light.every(Boolean)) return light.map(() => false);
  const told = tokens.map((token, at) => light[at] === true || isTold(token));
  return told.every(Boolean) ? light : told;
}

function isArticle(token: WordToken): boolean {
  return token.role === 'article' || token.role === 'foreign article';
}

function isForeignArticle(token: AnswerToken | undefined): boolean {
  return token?.kind === 'word' && token.role === 'foreign article';
}
