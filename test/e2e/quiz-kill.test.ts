import { test } from 'vitest';

import { KILL_MOMENTS, playThroughKills } from '../helpers/killed-round.js';

/* The real process, killed without warning in the middle of a round for all. `npm run soak` has all moments. */

test('a round whose bot is killed three times loses no answer and ends properly', async () => {
  await playThroughKills(
    KILL_MOMENTS['as most have answered'],
    async (round) => {
      await round.answerOpen();
      await round.press('group:reveal:');
      await round.withButton('group:next:');
    },
    (round) => round.playToTheEnd(),
  );
}, 120_000);
