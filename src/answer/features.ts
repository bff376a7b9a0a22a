import type { SignalName, Signals } from './signals.js';

/** Where two marks of similarity lie for one model and corpus. */
export interface Anchors {
  /** For questions that have nothing to do with the notes. */
  readonly background: number;
  /** For questions made of the notes' own words. */
  readonly own: number;
}

export interface SimilarityAnchors {
  readonly similarity: Anchors;
  readonly passageSimilarity: Anchors;
}

export type Features = Readonly<Record<SignalName, number>>;

/** Closer together than this, similarity tells nothing apart. */
const LEAST_DISTANCE = 0.02;

/**
 * Signals on one scale for all models and corpora: 0 is the background, 1 the notes' own words. Where the
 * model knows nothing of the notes or the question, words stand in for meaning.
 */
export function featuresOf(signals: Signals, anchors: SimilarityAnchors): Features {
  const { similarity, passageSimilarity } = anchors;
  const distance = similarity.own - similarity.background;
  const isSilent = signals.similarity <= 0 && signals.passageSimilarity <= 0;
  if (isSilent || distance < LEAST_DISTANCE) {
    return {
      ...signals,
      similarity: signals.widestCoverage,
      passageSimilarity: signals.coverage,
      lead: 0,
    };
  }
  return {
    ...signals,
    similarity: onScale(signals.similarity, similarity),
    passageSimilarity: onScale(signals.passageSimilarity, passageSimilarity),
    lead: signals.lead / distance,
  };
}

function onScale(value: number, { background, own }: Anchors): number {
  const scaled = (value - background) / Math.max(LEAST_DISTANCE, own - background);
  return Math.min(2, Math.max(-1, scaled));
}
