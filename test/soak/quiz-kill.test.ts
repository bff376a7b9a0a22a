import { expect, test } from 'vitest';

import { KILL_MOMENTS, playThroughKills } from '../helpers/killed-round.js';

/** A moment is a different one each time, by some milliseconds. */
const TIMES = 2;

const kills = Object.entries(KILL_MOMENTS).flatMap((moment) =>
  Array.from({ length: TIMES }, () => moment),
);

test('a round is killed at ten moments at least', () => {
  expect(Object.keys(KILL_MOMENTS).length).toBeGreaterThanOrEqual(10);
});

test.each(kills)(
  'a round whose bot is killed %s loses no answer and ends properly',
  async (_, kill) => {
    await playThroughKills(kill);
  },
);
