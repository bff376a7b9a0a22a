import type { Passage } from '../notes/passage.js';
import type { SearchResult } from '../search/search.js';
import type { Scope } from '../search/scope.js';
import type { Quote } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { quoteOf } from './quote-of.js';

export interface NamingOptions {
  readonly catalogue: Catalogue;
  readonly scope: Scope | undefined;
  /** Whether it is a topic that was offered. */
  readonly isTopic: boolean;
  /** Whether it would be small talk, if it were no name. */
  readonly isTalk: boolean;
}

/** The passages of the section, note or topic that a text names, in the order of the notes; none where it names nothing. */
export function sectionNamed(
  text: string,
  { catalogue, scope, isTopic, isTalk }: NamingOptions,
): readonly Passage[] {
  const asEntry = catalogue.entryNamed(text)?.passages ?? [];
  // A single word is a question too, and many a section may have more to say of it.
  const mayBeTopic = isTopic || isTalk || text.includes(' ');
  const asTopic = mayBeTopic ? catalogue.passagesAbout(text) : [];
  for (const named of isTopic ? [asTopic, asEntry] : [asEntry, asTopic]) {
    const within = scope ? named.filter(scope) : named;
    if (within.length > 0) return within;
  }
  return [];
}

/** Whether a quote is of one of some passages. */
export function isOf(passages: readonly Passage[], { path, fromLine, text }: Quote): boolean {
  return passages.some(
    (passage) => passage.path === path && passage.fromLine === fromLine && passage.text === text,
  );
}

/** The beginning of a section, with what a search has marked in it; null where there is no section. */
export function quotesFrom(
  section: readonly Passage[],
  { result, most }: { readonly result: SearchResult; readonly most: number },
): readonly [Quote, ...Quote[]] | null {
  const [first, ...others] = section.slice(0, most).map((passage) => {
    const hit = result.hits.find((each) => each.passage === passage);
    return quoteOf({
      hit: hit ?? { passage, score: 0, span: null, duplicates: [] },
      differs: false,
    });
  });
  return first ? [first, ...others] : null;
}
