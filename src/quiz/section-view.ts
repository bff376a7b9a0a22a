import type { Language } from '../notes/languages.js';
import type { Place } from './places.js';

/** A section as extractors see it. */
export interface SectionView {
  readonly places: readonly Place[];
  /** The chain of headings, outermost first. */
  readonly headings: readonly string[];
  /** The note’s text, to which all offsets refer. */
  readonly source: string;
  readonly language: Language | null;
}
