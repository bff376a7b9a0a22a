import type { Card } from './card.js';
import { howToAnswer } from './how-to-answer.js';
import { readingMs } from './rating.js';

/** To think, and to press a button. */
const CHOOSE_MS = 20_000;
/** To think, to open the form and to type on a phone. */
const TYPE_MS = 40_000;
const STEP_MS = 5_000;
const LONGEST_MS = 90_000;

/** How long a card can be replied to in a round for all. */
export function timeFor(card: Pick<Card, 'kind' | 'prompt' | 'choices' | 'answers'>): number {
  const thinkingMs = howToAnswer(card) === 'choose' ? CHOOSE_MS : TYPE_MS;
  const needed = readingMs(card) + thinkingMs;
  return Math.min(LONGEST_MS, Math.ceil(needed / STEP_MS) * STEP_MS);
}
