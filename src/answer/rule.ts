import type { Features } from './features.js';
import type { SignalName } from './signals.js';

/** Decides one thing by weighing features: evidence = bias + Σ weight · feature, in log-odds. */
export interface Rule {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<SignalName, number>>>;
  /** Evidence from which on the rule says yes. */
  readonly cutOff: number;
}

/*
 * Fitted once, by logistic regression over 230 questions on two unlike collections of notes (168 that they
 * answer, 45 near and 17 far) and the off-topic questions; docs/retrieval.md tells how well they do on
 * questions that they were not fitted to. Features are on one scale for all models and notes.
 */

/** Whether the notes have something to say at all. */
export const STANDARD_ANSWERABLE: Rule = {
  bias: -3.2,
  weights: {
    similarity: 0.87,
    passageSimilarity: 1.09,
    widestCoverage: 1.05,
    held: 2.61,
    unknown: -3.17,
    unknownNames: -0.48,
  },
  cutOff: -0.1,
};

/** Whether the first hit is the answer. */
export const STANDARD_RIGHT: Rule = {
  bias: -8,
  weights: {
    passageSimilarity: 0.66,
    lead: 0.69,
    coverage: 1.56,
    held: 2.12,
    unknownNames: -0.38,
    agreement: 0.38,
    fused: 3.12,
    defines: 2.11,
    missesAmount: -0.82,
  },
  cutOff: -0.42,
};

/** How much speaks for a yes; from the rule's cut-off on it is one. */
export function evidenceFor(features: Features, { bias, weights }: Rule): number {
  return namesOf(weights).reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], bias);
}

/** The features that a rule weighs. */
export function namesOf(weights: Rule['weights']): SignalName[] {
  return Object.keys(weights) as SignalName[];
}
