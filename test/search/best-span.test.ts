import { describe, expect, test } from 'vitest';
import { bestSpan } from '../../src/search/best-span.js';
import { type Candidate, eachLeg, type SpanScores } from '../../src/search/fuse.js';
import { passage } from '../helpers/passages.js';

const three = passage('One.\nTwo.\nThree.');

function best(...spans: readonly SpanScores[]): string | undefined {
  const candidate: Candidate = { passage: 0, spans, scores: eachLeg(() => 0), coverage: 0 };
  return bestSpan(three, candidate)?.words;
}

describe('the best span of a passage', () => {
  test('is the nearest in meaning where no words are shared', () => {
    expect(
      best(
        { similarity: 0.2, keywords: 0 },
        { similarity: 0.6, keywords: 0 },
        { similarity: 0.4, keywords: 0 },
      ),
    ).toBe('Two.');
  });

  test('is the one with the words where meanings are alike', () => {
    expect(
      best(
        { similarity: 0.5, keywords: 0 },
        { similarity: 0.52, keywords: 1 },
        { similarity: 0.5, keywords: 6 },
      ),
    ).toBe('Three.');
  });

  test('is the first of equals', () => {
    expect(
      best(
        { similarity: 0.1, keywords: 0 },
        { similarity: 0.5, keywords: 2 },
        { similarity: 0.5, keywords: 2 },
      ),
    ).toBe('Two.');
  });

  test('is none where nothing speaks for any', () => {
    expect(
      best(
        { similarity: 0, keywords: 0 },
        { similarity: -0.3, keywords: 0 },
        { similarity: 0, keywords: 0 },
      ),
    ).toBeUndefined();
  });
});
