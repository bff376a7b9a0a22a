import type { Candidate } from './candidate.js';
import type { SectionView } from './section-view.js';

/** Asks which of some things is not in a list. */
export function fromLists({ places }: SectionView): Candidate[] {
  void places;
  return [];
}
