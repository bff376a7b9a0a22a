import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Calibration,
  decideBy,
  isCalibration,
  parseCalibration,
} from '../../src/answer/calibration.js';
import { SetupError } from '../../src/errors.js';
import { signalsWith } from '../helpers/signals.js';

/** The notes have something from half of the words on; it is right from what the legs give. */
const CALIBRATION: Calibration = {
  version: 2,
  anchors: {
    similarity: { background: 0.2, own: 0.6 },
    passageSimilarity: { background: 0.1, own: 0.3 },
  },
  answerable: { bias: -1, weights: { widestCoverage: 2 }, cutOff: 0 },
  right: { bias: 0, weights: { fused: 4 }, cutOff: 2 },
  silentLegs: [],
  labelledQuestions: 0,
};

describe('the decision', () => {
  const bandAt = (widestCoverage: number, fused: number): string =>
    decideBy(signalsWith({ widestCoverage, fused }), CALIBRATION).band;

  test('is none where the notes have nothing, whatever the first hit looks like', () => {
    expect(bandAt(0.49, 0)).toBe('none');
    expect(bandAt(0.49, 1)).toBe('none');
  });

  test('is close where they have something, but the first hit may not be it', () => {
    expect(bandAt(0.5, 0.49)).toBe('close');
  });

  test('is close at least where the question only names what a hit holds', () => {
    const named = signalsWith({ isNamed: 1, widestCoverage: 0.1 });
    expect(decideBy(named, CALIBRATION).band).toBe('close');
  });

  test('is answered from both cut-offs on', () => {
    expect(bandAt(0.5, 0.5)).toBe('answered');
    expect(bandAt(1, 1)).toBe('answered');
  });

  test('is sure only well above the cut-off', () => {
    const confidenceAt = (fused: number): string =>
      decideBy(signalsWith({ widestCoverage: 1, fused }), CALIBRATION).confidence;
    expect(confidenceAt(0.5)).toBe('likely');
    expect(confidenceAt(0.79)).toBe('likely');
    expect(confidenceAt(0.81)).toBe('sure');
  });

  test('tells its evidence and where the cut-offs lie', () => {
    expect(decideBy(signalsWith({ widestCoverage: 1, fused: 0.25 }), CALIBRATION)).toMatchObject({
      answerable: { evidence: 1, cutOff: 0 },
      right: { evidence: 1, cutOff: 2 },
    });
  });

  test('measures similarity between the marks of the model', () => {
    const byMeaning: Calibration = {
      ...CALIBRATION,
      answerable: { bias: -0.5, weights: { similarity: 1 }, cutOff: 0 },
    };
    const bandFor = (similarity: number): string =>
      decideBy(signalsWith({ similarity }), byMeaning).band;
    expect(bandFor(0.39)).toBe('none');
    expect(bandFor(0.41)).toBe('close');
  });

  test('never falls back where more speaks for an answer', () => {
    const order = ['none', 'close', 'answered'];
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (held, fused, moreHeld, moreFused) => {
        const low = bandAt(Math.min(held, moreHeld), Math.min(fused, moreFused));
        const high = bandAt(Math.max(held, moreHeld), Math.max(fused, moreFused));
        expect(order.indexOf(high)).toBeGreaterThanOrEqual(order.indexOf(low));
      }),
    );
  });
});

describe('a stored calibration', () => {
  test('comes back from JSON as it was', () => {
    const stored: unknown = JSON.parse(JSON.stringify(CALIBRATION));
    expect(isCalibration(stored)).toBe(true);
    expect(parseCalibration(stored)).toEqual(CALIBRATION);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['no fields', {}],
    ['a text', 'text'],
    ['only a version', { version: 2 }],
    [
      'what an older version wrote',
      { version: 1, bias: -1, similarity: 2, coverage: 3, cutOff: 0, silentLegs: [] },
    ],
    ['a newer version', { ...CALIBRATION, version: 3 }],
    [
      'a signal that is unknown here',
      { ...CALIBRATION, right: { ...CALIBRATION.right, weights: { luck: 1 } } },
    ],
    [
      'a number that is none',
      { ...CALIBRATION, answerable: { ...CALIBRATION.answerable, bias: null } },
    ],
    ['a rule less', { ...CALIBRATION, right: undefined }],
    ['half a question', { ...CALIBRATION, labelledQuestions: 0.5 }],
  ])('that can’t be used is refused with what to do: %s', (_, stored) => {
    expect(isCalibration(stored)).toBe(false);
    expect(() => parseCalibration(stored)).toThrow(SetupError);
    expect(() => parseCalibration(stored)).toThrow(/npm run index -- --force/);
  });
});
