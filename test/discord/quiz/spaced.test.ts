import { expect, test } from 'vitest';

import { createSpaced } from '../../../src/discord/quiz/spaced.js';

/** Something that is done three seconds apart, with a clock that is moved by hand. */
function spacedByHand() {
  let time = 0;
  let timers: { readonly at: number; readonly act: () => void }[] = [];
  const doneAt: number[] = [];
  const spaced = createSpaced({
    everyMs: 3_000,
    now: () => time,
    act: () => doneAt.push(time),
    after: (ms, act) => {
      const timer = { at: time + ms, act };
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    },
  });
  const pass = (ms: number): void => {
    const end = time + ms;
    while (time < end || timers.some(({ at }) => at <= time)) {
      const due = timers.find(({ at }) => at <= time);
      if (due) {
        timers = timers.filter((each) => each !== due);
        due.act();
      } else time += 1;
    }
  };
  return { ...spaced, pass, doneAt };
}

test('what is wanted is done at once, and again only after the space', () => {
  const { want, pass, doneAt } = spacedByHand();
  want();
  pass(0);
  want();
  want();
  pass(1_000);
  want();
  pass(10_000);
  want();
  pass(0);
  expect(doneAt).toEqual([0, 3_000, 11_000]);
});

test('what was done otherwise counts, and what is dropped is not done', () => {
  const { want, justDone, drop, pass, doneAt } = spacedByHand();
  pass(500);
  justDone();
  want();
  pass(2_999);
  expect(doneAt).toEqual([]);
  pass(1);
  expect(doneAt).toEqual([3_500]);
  want();
  drop();
  pass(10_000);
  expect(doneAt).toEqual([3_500]);
});
