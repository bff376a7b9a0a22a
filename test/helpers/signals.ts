import type { Features } from '../../src/answer/features.js';
import type { Signals } from '../../src/answer/signals.js';

/** Signals that say nothing of a question, but for those that a test is about. */
export function signalsWith(fields: Partial<Signals> = {}): Signals {
  return {
    similarity: 0,
    passageSimilarity: 0,
    lead: 0,
    coverage: 0,
    widestCoverage: 0,
    held: 0,
    unknown: 0,
    unknownNames: 0,
    agreement: 0,
    fused: 0,
    defines: 0,
    missesAmount: 0,
    ...fields,
  };
}

/** The same for features, which have the names of signals. */
export const featuresWith: (fields?: Partial<Features>) => Features = signalsWith;
