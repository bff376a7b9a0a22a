import { stemsOf } from '../search/terms.js';
import type { Gap } from './gap-store.js';

/** Gaps that ask for one thing. */
export interface GapGroup {
  /** Most asked first; the first one's question speaks for all. */
  readonly gaps: readonly [Gap, ...Gap[]];
  readonly asked: number;
  readonly lastAskedAt: Date;
}

export interface GroupingOptions {
  readonly gaps: readonly Gap[];
  /** Of every gap's question, in the order of the gaps; one of length 0 says nothing. */
  readonly vectors: readonly Float32Array[];
  /** How alike the model finds questions that have nothing in common, as a cosine. */
  readonly background: number;
  /** Awaited between small steps, so that other work can go on. @default no pause */
  readonly pause?: () => Promise<void>;
}

/** From here on two questions count as the same. Questions of one topic lie around 0.35, paraphrases from 0.5 up. */
const SAME = 0.47;
/** How much shared words count beside meaning. */
const WORDS = 0.4;

/**
 * Groups gaps by what they ask for, most asked first. The most asked question founds a group, and each
 * further one joins the group whose members it is most like on average, if it is like them enough;
 * whatever the order of the gaps, the groups are the same.
 */
export async function groupGaps(options: GroupingOptions): Promise<GapGroup[]> {
  const { gaps, vectors, background, pause } = options;
  const likeness = createLikeness(background);
  const groups: Member[][] = [];
  const sorted = gaps
    .map((gap, index) => ({ gap, vector: vectors[index] }))
    .sort((a, b) => byWeight(a.gap, b.gap));
  for (const { gap, vector } of sorted) {
    await pause?.();
    const member = toMember(gap, vector);
    const [best] = groups
      .map((group) => ({ group, likeness: averageLikeness(member, group, likeness) }))
      .filter((candidate) => candidate.likeness >= SAME)
      .sort((a, b) => b.likeness - a.likeness);
    if (best) best.group.push(member);
    else groups.push([member]);
  }
  return groups.flatMap(toGroup).sort(byAsked);
}

interface Member {
  readonly gap: Gap;
  /** Undefined where the model knows none of its words. */
  readonly vector: Float32Array | undefined;
  readonly stems: ReadonlySet<string>;
}

function toMember(gap: Gap, vector: Float32Array | undefined): Member {
  return {
    gap,
    vector: vector && hasDirection(vector) ? vector : undefined,
    stems: new Set(stemsOf(gap.question)),
  };
}

function averageLikeness(
  member: Member,
  group: readonly Member[],
  likeness: (a: Member, b: Member) => number,
): number {
  let sum = 0;
  for (const other of group) sum += likeness(member, other);
  return sum / group.length;
}

/** Where a model doesn't know a question, shared words alone decide. */
function createLikeness(background: number): (a: Member, b: Member) => number {
  return (a, b) => {
    const words = sharedWords(a.stems, b.stems);
    if (!a.vector || !b.vector) return words;
    // Some models find any two questions alike; only what exceeds that says something.
    const meaning = Math.max(0, (cosine(a.vector, b.vector) - background) / (1 - background));
    return (1 - WORDS) * meaning + WORDS * words;
  };
}

/** Dice's coefficient. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function hasDirection(vector: Float32Array): boolean {
  return vector.some((value) => value !== 0);
}

/** Of vectors of length 1. */
function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** How alike a model finds questions that have nothing in common: the mean over all pairs. */
export function backgroundOf(vectors: readonly Float32Array[]): number {
  const known = vectors.filter(hasDirection);
  let sum = 0;
  let pairs = 0;
  for (const [index, vector] of known.entries()) {
    for (const other of known.slice(0, index)) {
      sum += cosine(vector, other);
      pairs += 1;
    }
  }
  // Below 1, because nothing could exceed that.
  return pairs === 0 ? 0 : Math.min(0.95, Math.max(0, sum / pairs));
}

function toGroup(members: readonly Member[]): GapGroup[] {
  const [first, ...others] = members.map(({ gap }) => gap);
  if (!first) return [];
  const gaps: GapGroup['gaps'] = [first, ...others];
  const asked = gaps.reduce((sum, gap) => sum + gap.asked, 0);
  const last = Math.max(...gaps.map(({ lastAskedAt }) => lastAskedAt.getTime()));
  return [{ gaps, asked, lastAskedAt: new Date(last) }];
}

function byAsked(a: GapGroup, b: GapGroup): number {
  return b.asked - a.asked || byWeight(a.gaps[0], b.gaps[0]);
}

/** Most asked first, then most recently; the id settles what is left. */
function byWeight(a: Gap, b: Gap): number {
  return (
    b.asked - a.asked ||
    b.lastAskedAt.getTime() - a.lastAskedAt.getTime() ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
