import { type Amount, readAmount } from './amounts.js';
import { contentStems, foldWords } from './fold-words.js';
import { explains } from './aliases.js';

/** Whether two texts may name one thing, so that no card may offer both. */
export type MayBeSame = (a: string, b: string) => boolean;

/**
 * Compares names and phrases: spelling, plural, order, acronym and expansion, part and whole.
 * @param aliases groups of texts that the notes take for one another
 */
export function createMayBeSame(aliases: readonly (readonly string[])[]): MayBeSame {
  const known = new Map<string, Readings>();
  const read = (text: string): Readings => {
    const readings = known.get(text) ?? readingsOf(text);
    known.set(text, readings);
    return readings;
  };
  const groupsOf = new Map<string, Set<number>>();
  for (const [group, texts] of aliases.entries()) {
    for (const text of texts) {
      const key = foldWords(text);
      groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(group));
    }
  }
  const areAliases = (a: Readings, b: Readings): boolean => {
    const others = groupsOf.get(b.folded);
    return Array.from(groupsOf.get(a.folded) ?? []).some((group) => others?.has(group));
  };
  return (a, b) => {
    const [one, other] = [read(a), read(b)];
    return (
      isSameText(one, other) ||
      isSameAmount(one, other) ||
      isPart(one, other) ||
      areAliases(one, other) ||
      one.parts.some((part) => other.parts.some((its) => isShortFor(part, its)))
    );
  };
}

/** What is compared of a text, read once. */
interface Readings {
  readonly folded: string;
  readonly compact: string;
  readonly stems: ReadonlySet<string>;
  readonly amount: Amount | null;
  /** The text, what stands before its brackets, and what stands in them. */
  readonly parts: readonly string[];
}

function readingsOf(text: string): Readings {
  const folded = foldWords(text);
  const amount = readAmount(text, 0);
  const { name, aside } = /^(?<name>[^()]*\S)\s*\((?<aside>[^()]+)\)/.exec(text)?.groups ?? {};
  return {
    folded,
    compact: compact(folded),
    stems: new Set(contentStems(text)),
    amount: amount?.to === text.length ? amount : null,
    parts: [text, ...(name === undefined ? [] : [name]), ...(aside === undefined ? [] : [aside])],
  };
}

/** “Data lake”, “data-lake” and “datalake”. */
function isSameText(a: Readings, b: Readings): boolean {
  return a.compact === b.compact;
}

function compact(folded: string): string {
  return folded.replaceAll(/[^\p{L}\p{N}%$€£+#]/gu, '');
}

/** “5 TB” and “5 terabytes”. */
function isSameAmount({ amount: one }: Readings, { amount: other }: Readings): boolean {
  if (!one || !other) return false;
  const meant = new Set([...one.readings, ...one.loosely]);
  return one.raw === other.raw || [...other.readings, ...other.loosely].some((r) => meant.has(r));
}

/** Whether all that one says is said by the other. */
function isPart(a: Readings, b: Readings): boolean {
  if (` ${a.folded} `.includes(` ${b.folded} `) || ` ${b.folded} `.includes(` ${a.folded} `)) {
    return true;
  }
  const [shorter, longer] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  return shorter.size > 0 && Array.from(shorter).every((stem) => longer.has(stem));
}

function isShortFor(a: string, b: string): boolean {
  return explains(a, b) || explains(b, a) || compact(foldWords(a)) === compact(foldWords(b));
}
