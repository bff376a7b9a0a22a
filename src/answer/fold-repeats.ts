import type { Passage } from '../notes/passage.js';
import { type Saying, sayingOfTexts, sayTheSame } from '../search/collapse-duplicates.js';
import type { Hit } from '../search/search.js';

/** A shorter span repeats itself by chance: a label, a keyword of code. */
const SHORTEST_REPEAT = 4;

/**
 * The hits whose answering span says something that none before it says.
 * A repeat becomes one of the other places of the first, even where the rest of its passage differs:
 * shown as a quote of its own it would take the place of one that adds something.
 */
export function foldRepeats(hits: readonly Hit[]): Hit[] {
  const kept: { readonly hit: Hit; readonly says: Saying | null; readonly repeats: Passage[] }[] =
    [];
  for (const hit of hits) {
    const says = sayingOf(hit);
    const first = says && kept.find((other) => other.says && sayTheSame(says, other.says));
    if (first) first.repeats.push(hit.passage, ...hit.duplicates);
    else kept.push({ hit, says, repeats: [] });
  }
  return kept.map(({ hit, repeats }) =>
    repeats.length === 0 ? hit : { ...hit, duplicates: [...hit.duplicates, ...repeats] },
  );
}

function sayingOf({ passage, span }: Hit): Saying | null {
  if (!span) return null;
  const known = sayings.get(span);
  if (known !== undefined) return known;
  const says = sayingOfTexts([span.words], [passage.title, ...passage.headings, ...span.under]);
  const long = says.stems.size >= SHORTEST_REPEAT ? says : null;
  sayings.set(span, long);
  return long;
}

/** Spans live as long as their index. */
const sayings = new WeakMap<NonNullable<Hit['span']>, Saying | null>();
