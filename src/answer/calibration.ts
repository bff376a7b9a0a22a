import { z } from 'zod';
import { SetupError } from '../errors.js';
import { featuresOf } from './features.js';
import { evidenceFor, type Rule } from './rule.js';
import type { Confidence } from './answer.js';
import type { Signals } from './signals.js';

const anchorsSchema = z.object({ background: z.number(), own: z.number() });

const SIGNAL_NAMES = [
  'similarity',
  'passageSimilarity',
  'lead',
  'coverage',
  'widestCoverage',
  'held',
  'unknown',
  'unknownNames',
  'agreement',
  'fused',
  'defines',
  'isNamed',
  'missesAmount',
] as const satisfies readonly (keyof Signals)[];

const ruleSchema = z.object({
  bias: z.number(),
  weights: z.partialRecord(z.enum(SIGNAL_NAMES), z.number()),
  cutOff: z.number(),
});

const calibrationSchema = z.object({
  version: z.literal(2),
  anchors: z.object({ similarity: anchorsSchema, passageSimilarity: anchorsSchema }),
  /** Whether the notes have something to say at all. */
  answerable: ruleSchema,
  /** Whether the first hit is the answer. */
  right: ruleSchema,
  /** Legs that found nothing for any question made from the notes themselves: something is wrong with them. */
  silentLegs: z.array(z.enum(['meaning', 'keywords'])),
  /** How many questions with known answers the rules were fitted to; 0: the standard rules. */
  labelledQuestions: z.number().int().nonnegative(),
});

/** How signals become a decision, for one model and one corpus. */
export type Calibration = z.infer<typeof calibrationSchema>;

/** Whether what a build carries is a calibration that this version understands. */
export function isCalibration(stored: unknown): boolean {
  return calibrationSchema.safeParse(stored).success;
}

/**
 * Reads the calibration that a build carries.
 * @throws {SetupError} when it has none that this version understands
 */
export function parseCalibration(stored: unknown): Calibration {
  const parsed = calibrationSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  throw new SetupError('The index carries no usable calibration. Run: npm run index -- --force');
}

/** What was decided of a question, and how clearly. */
export interface Decision {
  readonly band: 'answered' | 'close' | 'none';
  readonly confidence: Confidence;
  readonly answerable: Evidence;
  readonly right: Evidence;
}

export interface Evidence {
  /** In log-odds. */
  readonly evidence: number;
  readonly cutOff: number;
}

/** So far above the cut-off an answer is more than likely. */
const SURE_FROM = 1.2;

export function decideBy(signals: Signals, calibration: Calibration): Decision {
  const features = featuresOf(signals, calibration.anchors);
  const evidenceOf = (rule: Rule): Evidence => ({
    evidence: evidenceFor(features, rule),
    cutOff: rule.cutOff,
  });
  const answerable = evidenceOf(calibration.answerable);
  const right = evidenceOf(calibration.right);
  const isRight = right.evidence >= right.cutOff;
  // Somebody who only says a name wants to see where it stands.
  const isAnswerable = signals.isNamed === 1 || answerable.evidence >= answerable.cutOff;
  return {
    band: !isAnswerable ? 'none' : isRight ? 'answered' : 'close',
    confidence: right.evidence >= right.cutOff + SURE_FROM ? 'sure' : 'likely',
    answerable,
    right,
  };
}
