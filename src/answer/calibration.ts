import { z } from 'zod';
import { SetupError } from '../errors.js';
import type { Signals } from './signals.js';

const calibrationSchema = z.object({
  version: z.literal(1),
  /** Evidence = bias + similarity · … + coverage · …, in log-odds. */
  bias: z.number(),
  similarity: z.number(),
  coverage: z.number(),
  /** Evidence from which on a question counts as answered. */
  cutOff: z.number(),
  /** Legs that found nothing for any question made from the notes themselves: something is wrong with them. */
  silentLegs: z.array(z.enum(['meaning', 'keywords'])).default([]),
});

/** How signals become a decision, for one model and one corpus. */
export type Calibration = z.infer<typeof calibrationSchema>;

/**
 * Reads the calibration that a build carries.
 * @throws {SetupError} when it has none that this version understands
 */
export function parseCalibration(stored: unknown): Calibration {
  const parsed = calibrationSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  throw new SetupError('The index carries no usable calibration. Run: npm run index -- --force');
}

/** How much speaks for an answer; above the cut-off the notes have one. */
export function evidenceOf(signals: Signals, calibration: Calibration): number {
  return (
    calibration.bias +
    calibration.similarity * signals.similarity +
    calibration.coverage * signals.coverage
  );
}
