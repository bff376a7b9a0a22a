import type { Passage } from '../notes/passage.js';
import type { Hit } from './search.js';
import { stemsOf } from './terms.js';

/** Two passages say the same when they share nearly all of their words. */
const SAME_FROM = 0.85;

/**
 * The first `limit` hits with near-duplicates folded into the better one.
 * Passages with different numbers are never duplicates, however alike they are.
 */
export function collapseDuplicates(hits: readonly Hit[], limit: number): Hit[] {
  const kept: { hit: Hit; readonly words: ReadonlySet<string>; readonly duplicates: Passage[] }[] =
    [];
  for (const hit of hits) {
    const words = wordsOf(hit.passage);
    const twin = kept.find((other) => areSame(words, other.words));
    if (twin) twin.duplicates.push(hit.passage);
    else if (kept.length < limit) kept.push({ hit, words, duplicates: [] });
    else break;
  }
  return kept.map(({ hit, duplicates }) => ({ ...hit, duplicates }));
}

function wordsOf(passage: Passage): Set<string> {
  return new Set(passage.spans.flatMap(({ words }) => stemsOf(words)));
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < SAME_FROM * Math.max(a.size, b.size)) return false;
  let shared = 0;
  for (const word of a) {
    if (b.has(word)) shared += 1;
    else if (isNumber(word)) return false;
  }
  for (const word of b) if (isNumber(word) && !a.has(word)) return false;
  return shared >= SAME_FROM * (a.size + b.size - shared);
}

function isNumber(word: string): boolean {
  return /\p{N}/u.test(word);
}
