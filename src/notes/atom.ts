import type { Stretch } from './block.js';

/** The smallest stretch of a note that is never cut; passages are runs of them. */
export interface Atom extends Stretch {
  /** Number of words in it. */
  readonly size: number;
  readonly spans: readonly AtomSpan[];
  readonly tags: readonly string[];
  /** Titles and labels in the section's body under which it stands, outermost first. */
  readonly labels: readonly string[];
  /** Whether a new topic begins here: a line that acts as a heading, or one that labels what follows. */
  readonly opens: 'title' | 'label' | null;
  /** Belongs to the atom before it and never begins a passage: a fence after its line, an answer after its question. */
  readonly isGlued: boolean;
  /** A passage that begins here needs these lines from above. */
  readonly context: readonly Stretch[];
  /** What precedes can't be in the same passage. */
  readonly isApart: boolean;
  /** A piece of a single line that is too long for one passage. */
  readonly isPieceOfLine: boolean;
}

export interface AtomSpan extends Stretch {
  readonly words: string;
  /** List items above it that say what it is about. */
  readonly under: readonly string[];
}

/** No passage is longer, unless a single fence or table row is. */
export const LONGEST_PASSAGE_WORDS = 250;

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
