import {
  alignAnswers,
  type AlignOptions,
  APART,
  type Difference,
  isExactly,
  isLess,
  isPartOf,
  sum,
} from './align-answer.js';
import { type Expansions, formsOf } from './answer-forms.js';
import { type AnswerToken, plainAnswer, tokensOf } from './answer-tokens.js';
import { isSameWord } from './same-word.js';
import { unitsSpelled } from './units.js';

/** How a typed answer compares with what is accepted. */
export type Grade = 'right' | 'almost' | 'wrong';

export interface Graded {
  /** Almost is wrong too, but worth a word: one slip too many, a part of a list, a unit left out. */
  readonly grade: Grade;
  /** What of the accepted answers it comes nearest to. */
  readonly accepted: string;
}

export interface GradeOptions {
  /** Short forms and what they stand for, both in lower case. */
  readonly expansions?: Expansions;
  /** What is wrong for sure: other choices, answers to sibling questions. */
  readonly others?: readonly string[];
  /** What was asked: words of it may be left out of the answer, or be repeated there. */
  readonly prompt?: string;
  /** Words of the notes, folded and in lower case: one that is typed is meant, and no slip for another. */
  readonly words?: ReadonlySet<string>;
}

/** Compares what someone typed with the accepted answers. */
export function gradeAnswer(
  typed: string,
  accepted: readonly string[],
  options: GradeOptions = {},
): Graded {
  const comparison = compareWith(options);
  const found = accepted.map((answer) => ({ answer, ...comparison(typed, answer) }));
  const best = found.reduce<(typeof found)[number] | undefined>(
    (nearest, each) => (!nearest || isNearer(each, nearest) ? each : nearest),
    undefined,
  );
  const graded = { grade: 'wrong' as Grade, accepted: best?.answer ?? accepted[0] ?? '' };
  if (!best || isExactly(best.difference)) return { ...graded, grade: best ? 'right' : 'wrong' };
  // What is as near to something wrong as to something right is not taken for right.
  const isOther = (options.others ?? []).some((other) => {
    const { difference, isPart } = comparison(typed, other);
    return difference.slips !== Infinity ? !isLess(best.difference, difference) : isPart;
  });
  if (isOther || best.grade === 'wrong') return graded;
  return { ...graded, grade: best.grade };
}

interface Compared {
  readonly difference: Difference;
  readonly isPart: boolean;
  readonly grade: Grade;
}

function isNearer(a: Compared, b: Compared): boolean {
  return a.difference.slips === Infinity && b.difference.slips === Infinity
    ? a.isPart && !b.isPart
    : isLess(a.difference, b.difference);
}

function compareWith(options: GradeOptions): (typed: string, accepted: string) => Compared {
  const { expansions = new Map(), others = [], prompt = '', words } = options;
  const told = tokensOf(prompt);
  const ofOthers = others.flatMap(tokensOf);
  const align: AlignOptions = {
    isKnown: (word) => words?.has(word) ?? false,
    isTold: (token) =>
      token.kind === 'word' &&
      token.role === 'word' &&
      told.some((other) => isSame(token, other)) &&
      !ofOthers.some((other) => isSame(token, other)),
    toldUnits: told.flatMap(({ raw }) => (raw.length > 1 ? unitsSpelled(raw) : [])),
  };
  return (typed, accepted) => {
    const forms = formsOf(accepted, expansions).map((form) => compare(typed, form, align));
    return forms.reduce((nearest, each) => (isNearer(each, nearest) ? each : nearest));
  };
}

function isSame(a: AnswerToken, b: AnswerToken): boolean {
  return a.kind === 'word' && b.kind === 'word' && isSameWord(a, b);
}

function compare(typed: string, accepted: string, align: AlignOptions): Compared {
  const [ofTyped, ofAccepted] = [tokensOf(typed), tokensOf(accepted)];
  if (ofAccepted.length === 0) {
    const isSameText = bare(typed) === bare(accepted) && bare(accepted) !== '';
    return graded(isSameText ? { slips: 0, beyond: 0 } : APART, false);
  }
  const whole = nearest([
    alignAnswers(ofTyped, ofAccepted, align),
    alignAnswers(withoutLead(ofTyped), ofAccepted, align),
    alignAnswers(ofTyped, withoutLead(ofAccepted), align),
  ]);
  if (isExactly(whole)) return graded(whole, false);
  const list = compareLists(typed, accepted, align);
  const difference = nearest([whole, list.difference]);
  const isPart =
    list.isPart || isPartOf(ofTyped, ofAccepted, align) || isPartOf(ofAccepted, ofTyped, align);
  return graded(difference, isPart);
}

function graded(difference: Difference, isPart: boolean): Compared {
  const grade: Grade =
    difference.beyond === 0 ? 'right' : difference.beyond === 1 || isPart ? 'almost' : 'wrong';
  return { difference, isPart, grade };
}

function nearest(differences: readonly Difference[]): Difference {
  return differences.reduce((best, each) => (isLess(each, best) ? each : best), APART);
}

/** An answer of signs alone (“&&”) is compared as it stands. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, '').toLowerCase();
}

/** Words that only lead to an answer: “by hashing”, “to hash”, “it is hashing”. */
const LEADING = new Set(
  'to by via using with through in on at for from of it is its they are as because use uses every each per'.split(
    ' ',
  ),
);

function withoutLead(tokens: readonly AnswerToken[]): readonly AnswerToken[] {
  const first = tokens.findIndex((token) => token.kind !== 'word' || !LEADING.has(token.raw));
  return first > 0 ? tokens.slice(first) : tokens;
}

const BETWEEN_ITEMS =
  /\s*(?:,(?!\d{3}(?!\d))|;|\n)\s*(?:(?:and|or|und|oder|y|et)\s)?|\s(?:and|or|und|oder|y|et|plus)\s|\s[/|]\s/giu;

/** Compares lists, whatever their order. */
function compareLists(
  typed: string,
  accepted: string,
  align: AlignOptions,
): Omit<Compared, 'grade'> {
  const none = { difference: APART, isPart: false };
  const wanted = itemsOf(accepted);
  if (wanted.length < 2) return none;
  const given = itemsOf(typed);
  const left = new Set(wanted.keys());
  let difference: Difference = { slips: 0, beyond: 0 };
  for (const item of given) {
    const found = Array.from(left, (at) => ({
      at,
      apart: alignAnswers(item, wanted[at] ?? [], align),
    })).reduce((best, each) => (isLess(each.apart, best.apart) ? each : best), {
      at: -1,
      apart: APART,
    });
    if (found.at < 0) return none;
    left.delete(found.at);
    difference = sum(difference, found.apart);
  }
  if (given.length === 0) return none;
  if (left.size === 0) return { difference, isPart: false };
  return { difference: APART, isPart: difference.beyond === 0 && left.size <= given.length };
}

function itemsOf(text: string): AnswerToken[][] {
  return plainAnswer(text)
    .split(BETWEEN_ITEMS)
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0);
}
