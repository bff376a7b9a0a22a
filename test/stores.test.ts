import { expect, test } from 'vitest';
import { GAP_KEPT_DAYS } from '../src/answer/gap-store.js';
import { ANSWER_KEPT_DAYS } from '../src/discord/answer-store.js';
import { BACKUP_KEPT_DAYS } from '../src/discord/personal-data.js';
import { MEMORY_KEPT_DAYS } from '../src/quiz/review-store.js';
import { ROUND_KEPT_DAYS } from '../src/quiz/round-store.js';
import { TOPIC_KEPT_DAYS } from '../src/quiz/topic-log.js';

test('a copy of the database is kept no longer than anything that is in it', () => {
  const kept = [
    GAP_KEPT_DAYS,
    ANSWER_KEPT_DAYS,
    MEMORY_KEPT_DAYS,
    ROUND_KEPT_DAYS,
    TOPIC_KEPT_DAYS,
  ];
  expect(BACKUP_KEPT_DAYS).toBeLessThanOrEqual(Math.min(...kept));
});
