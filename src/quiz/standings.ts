import type { Tally } from './standing-store.js';

const MS_A_DAY = 24 * 60 * 60_000;
/** Days that are compared with those before them. */
const LATELY_DAYS = 7;
const BEFORE_DAYS = 28;
/** Fewer replies tell too little. */
const FEWEST_REPLIES = 10;

export interface TimeSpan {
  readonly from: Date;
  readonly to: Date;
}

/** The last days, and those before them that they are compared with. */
export function spansToCompare(now: Date): {
  readonly lately: TimeSpan;
  readonly before: TimeSpan;
} {
  const start = new Date(now.getTime() - LATELY_DAYS * MS_A_DAY);
  return {
    lately: { from: start, to: now },
    before: { from: new Date(start.getTime() - BEFORE_DAYS * MS_A_DAY), to: start },
  };
}

/** Who gets more right than before; shares of right replies, from 0 to 1. */
export interface Improvement {
  readonly person: string;
  readonly before: number;
  readonly lately: number;
}

/** Whose share of right replies has grown the most; undefined where nobody's has, or too little is known. */
export function mostImproved(
  lately: readonly Tally[],
  before: readonly Tally[],
): Improvement | undefined {
  const sharesBefore = new Map(enough(before).map((tally) => [tally.person, shareOf(tally)]));
  return enough(lately)
    .flatMap((tally): (Improvement & { readonly answered: number })[] => {
      const { person, answered } = tally;
      const share = sharesBefore.get(person);
      return share === undefined
        ? []
        : [{ person, before: share, lately: shareOf(tally), answered }];
    })
    .filter((each) => gainOf(each) > 0)
    .sort(
      (a, b) => gainOf(b) - gainOf(a) || b.answered - a.answered || (a.person < b.person ? -1 : 1),
    )
    .map((each): Improvement => ({
      person: each.person,
      before: each.before,
      lately: each.lately,
    }))
    .at(0);
}

function enough(tallies: readonly Tally[]): readonly Tally[] {
  return tallies.filter(({ answered }) => answered >= FEWEST_REPLIES);
}

function shareOf({ right, answered }: Tally): number {
  return right / answered;
}

function gainOf({ before, lately }: Improvement): number {
  return lately - before;
}
