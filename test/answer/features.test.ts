import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf, type SimilarityAnchors } from '../../src/answer/features.js';
import { signalsWith } from '../helpers/signals.js';

const ANCHORS: SimilarityAnchors = {
  similarity: { background: 0.2, own: 0.6 },
  passageSimilarity: { background: 0.1, own: 0.3 },
};

describe('features', () => {
  test('are 0 where the background lies, 1 where the notes’ own words do', () => {
    const { similarity, passageSimilarity } = ANCHORS;
    const at = (mark: 'background' | 'own') =>
      featuresOf(
        signalsWith({ similarity: similarity[mark], passageSimilarity: passageSimilarity[mark] }),
        ANCHORS,
      );
    expect(at('background')).toMatchObject({ similarity: 0, passageSimilarity: 0 });
    expect(at('own')).toMatchObject({ similarity: 1, passageSimilarity: 1 });
  });

  test('measure the lead by the distance of the two marks', () => {
    const { lead } = featuresOf(signalsWith({ similarity: 0.5, lead: 0.1 }), ANCHORS);
    expect(lead).toBeCloseTo(0.25);
  });

  test('are the same for a model whose cosines all lie elsewhere', () => {
    const signals = signalsWith({ similarity: 0.5, passageSimilarity: 0.25, lead: 0.1 });
    const moved = (cosine: number): number => 0.7 + cosine / 4;
    const elsewhere = featuresOf(
      {
        ...signals,
        similarity: moved(signals.similarity),
        passageSimilarity: moved(signals.passageSimilarity),
        lead: signals.lead / 4,
      },
      {
        similarity: { background: moved(0.2), own: moved(0.6) },
        passageSimilarity: { background: moved(0.1), own: moved(0.3) },
      },
    );
    const here = featuresOf(signals, ANCHORS);
    expect(elsewhere.similarity).toBeCloseTo(here.similarity);
    expect(elsewhere.passageSimilarity).toBeCloseTo(here.passageSimilarity);
    expect(elsewhere.lead).toBeCloseTo(here.lead);
  });

  test('leave alone what has one scale for all models', () => {
    const others = {
      coverage: 0.3,
      widestCoverage: 0.9,
      held: 1.4,
      unknown: 0.2,
      unknownNames: 2,
      agreement: 0.5,
      fused: 0.7,
      defines: 1,
      missesAmount: 1,
    };
    expect(featuresOf(signalsWith({ similarity: 0.5, ...others }), ANCHORS)).toMatchObject(others);
  });

  const words = { coverage: 0.4, widestCoverage: 0.7 };

  test('let words stand in for meaning where the model knows nothing of the question', () => {
    const silent = signalsWith({ ...words, lead: 0.3 });
    expect(featuresOf(silent, ANCHORS)).toMatchObject({
      similarity: 0.7,
      passageSimilarity: 0.4,
      lead: 0,
    });
    const heard = signalsWith({ ...words, passageSimilarity: 0.1 });
    expect(featuresOf(heard, ANCHORS).passageSimilarity).toBe(0);
  });

  test('let words stand in for meaning where it tells nothing apart', () => {
    const close = {
      similarity: { background: 0.5, own: 0.51 },
      passageSimilarity: { background: 0.1, own: 0.3 },
    };
    const signals = signalsWith({ ...words, similarity: 0.9, passageSimilarity: 0.9, lead: 0.2 });
    const instead = { similarity: 0.7, passageSimilarity: 0.4, lead: 0 };
    expect(featuresOf(signals, close)).toMatchObject(instead);
    const reversed = { ...close, similarity: { background: 0.6, own: 0.2 } };
    expect(featuresOf(signals, reversed)).toMatchObject(instead);
  });

  test('stay between -1 and 2, however far a cosine lies from the marks', () => {
    const cosine = fc.double({ min: -1, max: 1, noNaN: true });
    const mark = fc.record({ background: cosine, own: cosine });
    fc.assert(
      fc.property(cosine, cosine, mark, mark, (similarity, whole, near, far) => {
        const signals = signalsWith({ ...words, similarity, passageSimilarity: whole });
        const features = featuresOf(signals, { similarity: near, passageSimilarity: far });
        for (const value of [features.similarity, features.passageSimilarity]) {
          expect(value).toBeGreaterThanOrEqual(-1);
          expect(value).toBeLessThanOrEqual(2);
        }
      }),
    );
    const near = featuresOf(signalsWith({ similarity: 5 }), ANCHORS);
    expect(near.similarity).toBe(2);
    expect(featuresOf(signalsWith({ similarity: 0.1 }), ANCHORS).similarity).toBeCloseTo(-0.25);
  });
});
