import { termsOf } from './terms.js';

/** Words that any statement with an amount may have or not have: they say nothing of what it is about. */
const WEAK: ReadonlySet<string> = stemSet(
  'have has keep keeps kept store stored stay stays hold holds held last lasts remain remains take takes took ' +
    'get gets give gives given provide provides support supports allow allows allowed range ranges be may can could ' +
    'must will would go goes come use used uses using make makes made need needs want set sets run runs ' +
    'max maximum min minimum largest biggest highest longest smallest lowest shortest limit limits limited quota quotas cap ' +
    'default defaults number numbers amount amounts value count total size sizes long large small big great high low ' +
    'time times period length duration about around roughly approximately nearly almost usually typically exactly only just ' +
    'every each per single one now today currently year older note amazon aws service services data exam tip tips important remember ' +
    'zero two three four five six seven eight nine ten eleven twelve hundred thousand million billion ' +
    'seconds minutes hours day days week weeks month months years percent byte bytes kb mb gb tb pb kib mib gib tib ms ' +
    'overview notes limitation limitations detail details feature features fact facts key point points',
);

/** What can be said of anything; a heading of such words alone does not tell what it is about. */
const ATTRIBUTES: ReadonlySet<string> = stemSet(
  'retention throughput durability availability latency price prices pricing cost costs capacity performance scaling ' +
    'scalability bandwidth timeout lifetime ttl buffer buffering storage speed security encryption backup backups ' +
    'concurrency rate rates summary introduction basics benefits properties characteristics configuration settings ' +
    'numbers figures quotas constraints requirements billing',
);

function stemSet(words: string): ReadonlySet<string> {
  return new Set(termsOf(words).map(({ stem }) => stem));
}

/** The stems of a text that tell what it is about: no bare numbers, nothing that goes with any amount. */
export function matterOf(text: string): Set<string> {
  return new Set(
    termsOf(text)
      .map(({ stem }) => stem)
      .filter((stem) => !WEAK.has(stem) && !/^(?:[\d.,]+|[a-z])$/.test(stem)),
  );
}

/** What something is about, by the nearest heading or label above it that tells. */
export interface Subject {
  /** The names in that heading, each in stems; empty where nothing tells. */
  readonly names: readonly (readonly string[])[];
  /** All that stands below that heading, in stems. */
  readonly near: ReadonlySet<string>;
}

/** The subject of a text, given what stands above it, outermost first. */
export function subjectOf(text: string, above: readonly string[]): Subject {
  const near = matterOf(text);
  for (const level of above.toReversed()) {
    const names = namesIn(level);
    if (names.length > 0) return { names, near };
    for (const stem of matterOf(level)) near.add(stem);
  }
  return { names: [], near };
}

/** The capitalised words of a heading that stand together are one name; without any, all of it is. */
function namesIn(heading: string): string[][] {
  const runs = heading.match(/\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)*/gu) ?? [];
  const parts = /\p{Lu}/u.test(heading) ? runs : [heading];
  return parts
    .map((part) => Array.from(matterOf(part)).filter((stem) => !ATTRIBUTES.has(stem)))
    .filter(({ length }) => length > 0);
}

/** Whether two subjects may be one: what one is called is named in the other, or one is not called anything. */
export function mayBeSame(a: Subject, b: Subject): boolean {
  if (a.names.length === 0 || b.names.length === 0) return true;
  return isNamedIn(a, b) || isNamedIn(b, a);
}

function isNamedIn(a: Subject, b: Subject): boolean {
  return a.names.some((name) => {
    const isInText = (stems: readonly string[]): boolean => stems.every((stem) => b.near.has(stem));
    // “Firehose” is what “Kinesis Firehose” is called for short, but “Kinesis” is more than that.
    return (
      isInText(name) ||
      b.names.some(
        (other) =>
          endsWith(other, name) ||
          (other.every((stem) => name.includes(stem)) &&
            isInText(name.filter((stem) => !other.includes(stem)))),
      )
    );
  });
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((stem, index) => stem === long[long.length - short.length + index]);
}
