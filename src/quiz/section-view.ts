import type { Language } from '../notes/languages.js';
import type { Place } from './places.js';

/** A section as extractors see it. */
export interface SectionView {
  readonly places: readonly Place[];
  /** The chain of headings, outermost first. */
  readonly headings: readonly string[];
  readonly language: Language | null;
  /** Whether a name stands all over the note. */
  readonly isCommon: (name: string) => boolean;
}
