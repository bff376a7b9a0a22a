import type { Passage } from '../notes/passage.js';
import type { Acronym } from './acronyms.js';
import type { ModelIdentity } from './embedder.js';
import type { KeywordIndex } from './keyword-index.js';
import type { VectorIndex } from './vector-index.js';

/** An opened build: all that a search needs but the model. */
export interface PassageIndex {
  readonly model: ModelIdentity;
  readonly passages: readonly Passage[];
  /** Where the spans of each passage begin in the numbering of all spans; one more than there are passages. */
  readonly spanStarts: Uint32Array;
  readonly spanVectors: VectorIndex;
  readonly passageVectors: VectorIndex;
  readonly keywords: KeywordIndex;
  /** Short forms that the notes explain. */
  readonly acronyms: readonly Acronym[];
}

/** Numbers the spans of all passages in a row. */
export function numberSpans(passages: readonly Passage[]): Uint32Array {
  const starts = new Uint32Array(passages.length + 1);
  for (const [index, passage] of passages.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + passage.spans.length;
  }
  return starts;
}
