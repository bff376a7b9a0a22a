import { z } from 'zod';
import { type Review, REVIEW_MODES } from '../quiz/review.js';
import { ratingSchema } from './recall-columns.js';
import type { ReviewTable } from './tables.js';

const modeSchema = z.enum(REVIEW_MODES);

/** A review, from its columns. */
export function toReview(row: ReviewTable): Review {
  return {
    id: row.id,
    person: row.person,
    card: row.card,
    rating: ratingSchema.parse(row.rating),
    isRight: row.is_right === 1,
    isHinted: row.is_hinted === 1,
    tookMs: row.took_ms,
    points: row.points,
    mode: modeSchema.parse(row.mode),
    server: row.server,
    round: row.round,
    position: row.position,
    at: new Date(row.reviewed_at),
    day: row.day,
  };
}
