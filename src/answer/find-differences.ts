import { matterOf, mayBeSame } from '../search/matter.js';
import { isSameAmount, type Quantity } from '../search/quantity.js';
import type { Hit } from '../search/search.js';
import { stemsOf } from '../search/terms.js';
import { type Fact, factsOf } from './fact.js';

/** How many of the first hits are looked at for another number. */
const LOOKED_AT = 10;

/** A hit to be quoted. */
export interface QuotedHit {
  readonly hit: Hit;
  /** Whether another quote gives a different number for the same thing. */
  readonly differs: boolean;
}

/**
 * Marks the quotes that give different numbers for the same thing. What disagrees with the first quote is
 * shown right after it, even if it would not have been quoted; there are never more than `most`.
 */
export function withDifferences(
  quoted: readonly Hit[],
  { question, hits, most }: { question: string; hits: readonly Hit[]; most: number },
): QuotedHit[] {
  const [best, ...further] = quoted;
  if (!best) return [];
  const asked = matterOf(question);
  const disagreeing = hits
    .slice(0, LOOKED_AT)
    .flatMap((hit) => withOtherNumber(hit, best, asked) ?? []);
  const isAdded = new Set(disagreeing.map(({ passage }) => passage));
  const rest = further.filter(({ passage }) => !isAdded.has(passage));
  const shown = [best, ...disagreeing, ...rest].slice(0, most);
  return shown.map((hit) => ({
    hit,
    differs: shown.some((other) => giveDifferentNumbers(hit, other, asked)),
  }));
}

/** The hit with the span that disagrees with the best one, whichever of its spans came nearest to the question. */
function withOtherNumber(hit: Hit, best: Hit, asked: ReadonlySet<string>): Hit | null {
  if (!best.span || factsOf(best.passage, best.span).length === 0) return null;
  const nearest = hit.span ? [hit.span] : [];
  for (const span of [...nearest, ...hit.passage.spans]) {
    const candidate = { ...hit, span };
    if (giveDifferentNumbers(candidate, best, asked)) return candidate;
  }
  return null;
}

/** Whether the spans of two hits give different numbers for the same thing; within one passage it explains itself. */
export function giveDifferentNumbers(a: Hit, b: Hit, asked: ReadonlySet<string>): boolean {
  if (a.passage === b.passage || !a.span || !b.span) return false;
  const ours = factsOf(a.passage, a.span);
  if (ours.length === 0) return false;
  return haveDifferentNumbers(ours, factsOf(b.passage, b.span), Array.from(asked));
}

function haveDifferentNumbers(
  ours: readonly Fact[],
  theirs: readonly Fact[],
  asked: readonly string[],
): boolean {
  const open = ours.filter((fact) => !theirs.some((other) => agree(fact, other)));
  const otherOpen = theirs.filter((fact) => !ours.some((other) => agree(fact, other)));
  return open.some((fact) =>
    otherOpen.some((other) => areDifferent(fact, other) && isSameThing(fact, other, asked)),
  );
}

/** Whether two facts have an amount in common. */
function agree(a: Fact, b: Fact): boolean {
  return amountsOf(a).some((amount) => amountsOf(b).some((other) => isSameAmount(amount, other)));
}

function amountsOf({ low, high }: Fact): Quantity[] {
  return [low, high].filter((amount) => amount !== null);
}

/** How far apart rough amounts must be: beyond half as much again. */
const ROUGHLY = 1.5;

function areDifferent(a: Fact, b: Fact): boolean {
  if (kindOf(a) !== kindOf(b) || a.isDefault !== b.isDefault) return false;
  if (kindOf(a)?.startsWith('count') && !countSame(a, b)) return false;
  const isRough = a.isRough || b.isRough;
  const isApart = (x: Quantity, y: Quantity): boolean =>
    !isSameAmount(x, y) &&
    (!isRough || Math.max(x.value, y.value) > ROUGHLY * Math.min(x.value, y.value));
  // A most against a least, or a number inside a range, is no contradiction.
  if (isExact(a) && isExact(b)) return Boolean(a.low && b.low && isApart(a.low, b.low));
  if (isExact(a) || isExact(b)) {
    const [exact, bounds] = isExact(a) ? [a.low, b] : [b.low, a];
    if (!exact) return false;
    if (bounds.high && exact.value > bounds.high.value) return isApart(exact, bounds.high);
    return bounds.low !== null && exact.value < bounds.low.value && isApart(exact, bounds.low);
  }
  if (a.high && b.high && isApart(a.high, b.high)) return true;
  return Boolean(a.low && b.low && isApart(a.low, b.low));
}

function kindOf({ low, high }: Fact): string | undefined {
  return (low ?? high)?.dimension;
}

function isExact({ low, high }: Fact): boolean {
  return low === high;
}

/** What is counted must be the same; behind a label (“Tags: 10”) it may be named by the label alone. */
function countSame(a: Fact, b: Fact): boolean {
  const [ours, theirs] = [nounOf(a), nounOf(b)];
  if (ours.length > 0 && theirs.length > 0) return ours.join() === theirs.join();
  return [...ours, ...theirs].every((stem) => a.said.has(stem) && b.said.has(stem));
}

function nounOf(fact: Fact): string[] {
  return stemsOf(amountsOf(fact).at(-1)?.noun ?? '');
}

/** Of the words of one side, so many may be missing from the other, if it is one side only. */
const MOST_MISSING = 1 / 3;

function isSameThing(a: Fact, b: Fact, asked: readonly string[]): boolean {
  const [missing, missingToo] = [missingFrom(b, a), missingFrom(a, b)];
  // “x of A” and “x of B”: each has its own.
  if (missing.length > 0 && missingToo.length > 0) return false;
  if (missing.some((stem) => a.telling.has(stem))) return false;
  if (missingToo.some((stem) => b.telling.has(stem))) return false;
  if (missing.length > MOST_MISSING * a.said.size) return false;
  if (missingToo.length > MOST_MISSING * b.said.size) return false;
  if (!shareMatter(a, b) || !mayBeSame(a.subject, b.subject)) return false;
  // What the question names, both must be about.
  return asked.every((stem) => a.about.has(stem) === b.about.has(stem));
}

function missingFrom(there: Fact, here: Fact): string[] {
  return Array.from(here.said).filter((stem) => !there.about.has(stem));
}

/** Whether they name what is measured with the same word; a name they share says whose amount it is, not which. */
function shareMatter(a: Fact, b: Fact): boolean {
  return Array.from(a.said).some(
    (stem) => b.said.has(stem) && !a.telling.has(stem) && !b.telling.has(stem),
  );
}
