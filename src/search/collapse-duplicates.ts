import type { Passage } from '../notes/passage.js';
import type { Hit } from './search.js';
import { stemsOf } from './terms.js';

/** Two passages say the same when they share nearly all of their words. */
const SAME_FROM = 0.85;

/** Words that turn a sentence into its opposite; as stop words they are in no set of stems. */
const DENIAL = /\b(?:not|no|never|none|neither|nor|without|cannot)\b|n['’]t\b/giu;

/**
 * The first `limit` hits with near-duplicates folded into the better one.
 * Passages with different numbers are never duplicates, however alike they are, nor are those of
 * which one denies what the other says.
 */
export function collapseDuplicates(hits: readonly Hit[], limit: number): Hit[] {
  const kept: { hit: Hit; readonly says: Saying; readonly duplicates: Passage[] }[] = [];
  for (const hit of hits) {
    const says = sayingOf(hit.passage);
    const twin = kept.find((other) => areSame(says, other.says));
    if (twin) twin.duplicates.push(hit.passage);
    else if (kept.length < limit) kept.push({ hit, says, duplicates: [] });
    else break;
  }
  return kept.map(({ hit, duplicates }) => ({ ...hit, duplicates }));
}

/** What a passage says, as far as two are compared by it. */
interface Saying {
  readonly stems: ReadonlySet<string>;
  readonly denials: number;
  readonly text: string;
}

function sayingOf({ spans, text }: Passage): Saying {
  const words = spans.map((span) => span.words);
  return {
    stems: new Set(words.flatMap(stemsOf)),
    denials: words.join('\n').match(DENIAL)?.length ?? 0,
    text,
  };
}

function areSame(a: Saying, b: Saying): boolean {
  if (a.text === b.text) return true;
  return a.denials === b.denials && a.stems.size > 0 && haveSameStems(a.stems, b.stems);
}

function haveSameStems(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < SAME_FROM * Math.max(a.size, b.size)) return false;
  let shared = 0;
  for (const stem of a) {
    if (b.has(stem)) shared += 1;
    else if (hasNumber(stem)) return false;
  }
  for (const stem of b) if (hasNumber(stem) && !a.has(stem)) return false;
  return shared >= SAME_FROM * (a.size + b.size - shared);
}

function hasNumber(stem: string): boolean {
  return /\p{N}/u.test(stem);
}
