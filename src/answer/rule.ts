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
  bias: -3.59,
  weights: {
    similarity: 0.89,
    passageSimilarity: 1.19,
    widestCoverage: 1.29,
    held: 2.64,
    unknown: -3.1,
    unknownNames: -0.66,
  },
  cutOff: -0.3,
};

/** Whether the first hit is the answer. */
export const STANDARD_RIGHT: Rule = {
  bias: -5.98,
  weights: {
    passageSimilarity: 0.7,
    lead: 0.49,
    coverage: 1.92,
    held: 1.81,
    unknownNames: -0.83,
    agreement: 0.69,
    fused: 1.09,
    defines: 1.98,
    missesAmount: -0.65,
  },
  cutOff: -0.22,
};

/** How much speaks for a yes; from the rule's cut-off on it is one. */
export function evidenceFor(features: Features, { bias, weights }: Rule): number {
  return namesOf(weights).reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], bias);
}

/** The features that a rule weighs. */
export function namesOf(weights: Rule['weights']): SignalName[] {
  return Object.keys(weights) as SignalName[];
}
