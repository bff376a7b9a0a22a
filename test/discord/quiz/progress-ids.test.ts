import { describe, expect, test } from 'vitest';

import {
  idOfProgressControl,
  readProgressControl,
  type ProgressControl,
} from '../../../src/discord/quiz/progress-ids.js';

const CONTROLS: readonly ProgressControl[] = [
  { action: 'review' },
  { action: 'hide' },
  { action: 'unhide' },
  { action: 'turn-off' },
  { action: 'topic' },
  { action: 'topics', page: 12 },
  { action: 'board', period: 'week', asker: '700000000000000011' },
  { action: 'board', period: 'all', asker: '18446744073709551615' },
];

test.each(CONTROLS)('%j is read from its id', (control) => {
  const id = idOfProgressControl(control);
  expect(id.length).toBeLessThanOrEqual(100);
  expect(readProgressControl(id)).toEqual(control);
});

describe('nothing is read from', () => {
  test.each([
    'stand',
    'stand:',
    'stand:review:1',
    'stand:topics',
    'stand:topics:-1',
    'stand:topics:1:2',
    'stand:board:year:7',
    'stand:board:week',
    'stand:board:week:x',
    'other:review',
  ])('%s', (id) => {
    expect(readProgressControl(id)).toBeUndefined();
  });
});
