import { z } from 'zod';
import { type CardMemory, type Recall, RECALL_STATES, RATINGS } from '../quiz/review.js';
import type { RecallTable } from './tables.js';

export const ratingSchema = z.enum(RATINGS);
const stateSchema = z.enum(RECALL_STATES);

/** What is remembered of a card, as it lies in its columns. */
export function recallColumns(
  recall: Recall,
  wasRight: boolean,
): Omit<RecallTable, 'person' | 'card'> {
  return {
    due: recall.due.toISOString(),
    stability: recall.stability,
    difficulty: recall.difficulty,
    scheduled_days: recall.scheduledDays,
    learning_steps: recall.learningSteps,
    reps: recall.reps,
    lapses: recall.lapses,
    state: recall.state,
    last_review: recall.lastReview.toISOString(),
    was_right: wasRight ? 1 : 0,
  };
}

/** All but whose it is: of somebody who knows many cards, each column more takes time. */
export const MEMORY_COLUMNS = [
  'card',
  'due',
  'stability',
  'difficulty',
  'scheduled_days',
  'learning_steps',
  'reps',
  'lapses',
  'state',
  'last_review',
  'was_right',
] as const satisfies readonly (keyof RecallTable)[];

/** What is remembered of a card, from its columns. */
export function toMemory(row: Pick<RecallTable, (typeof MEMORY_COLUMNS)[number]>): CardMemory {
  return {
    card: row.card,
    recall: {
      due: new Date(row.due),
      stability: row.stability,
      difficulty: row.difficulty,
      scheduledDays: row.scheduled_days,
      learningSteps: row.learning_steps,
      reps: row.reps,
      lapses: row.lapses,
      state: stateSchema.parse(row.state),
      lastReview: new Date(row.last_review),
    },
    wasRight: row.was_right === 1,
  };
}
