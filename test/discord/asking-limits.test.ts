import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  createAskingLimits,
  waitText,
  type Asker,
  type LimitOutcome,
} from '../../src/discord/asking-limits.js';
import { createSlidingWindow } from '../../src/discord/sliding-window.js';
import { createToldWaits } from '../../src/discord/told-waits.js';
import { english } from '../../src/messages/english.js';

const MINUTE = 60_000;

/** Limits with a clock that a test sets. */
function limitsWith({
  person = 3,
  channel = 0,
  withinMs = MINUTE,
}: {
  readonly person?: number;
  readonly channel?: number;
  readonly withinMs?: number;
}): {
  readonly check: (asker: Asker | string, channelId?: string | null) => LimitOutcome;
  readonly pass: (ms: number) => void;
  readonly forget: (person: string) => void;
} {
  let time = 1_000;
  const limits = createAskingLimits({
    person: { most: person, withinMs },
    channel: { most: channel, withinMs },
    now: () => time,
  });
  return {
    check: (asker, channelId = '7') =>
      limits.check(typeof asker === 'string' ? { id: asker, isManager: false } : asker, channelId),
    pass: (ms) => {
      time += ms;
    },
    forget: limits.forget,
  };
}

describe('a person', () => {
  test('may ask as often as the limit says, and then again when the first question is old', () => {
    const { check, pass } = limitsWith({ person: 3 });
    for (let n = 0; n < 3; n++) {
      expect(check('ann').kind).toBe('free');
      pass(10_000);
    }
    expect(check('ann')).toEqual({ kind: 'wait', whose: 'person', seconds: 30, wasTold: false });
    pass(30_000);
    expect(check('ann').kind).toBe('free');
    expect(check('ann')).toMatchObject({ kind: 'wait', seconds: 10 });
  });

  test('is told at least one second, and no more than needed', () => {
    const { check, pass } = limitsWith({ person: 1 });
    check('ann');
    pass(MINUTE - 1);
    expect(check('ann')).toMatchObject({ seconds: 1 });
    pass(1);
    expect(check('ann').kind).toBe('free');
    pass(1);
    expect(check('ann')).toMatchObject({ seconds: 60 });
  });

  test('who is forgotten waits all the same, but is told so anew', () => {
    const { check, forget } = limitsWith({ person: 1, channel: 2 });
    const told = (person: string): unknown => check(person);
    check('ann');
    check('ben');
    for (const person of ['ann', 'ben', 'eve', 'eve 2']) check(person);
    forget('ann');
    forget('eve');
    expect(told('ann')).toMatchObject({ kind: 'wait', whose: 'person', wasTold: false });
    expect(told('ben')).toMatchObject({ kind: 'wait', whose: 'person', wasTold: true });
    expect(told('eve')).toMatchObject({ kind: 'wait', whose: 'channel', wasTold: false });
    expect(told('eve 2')).toMatchObject({ kind: 'wait', whose: 'channel', wasTold: true });
  });

  test('waits for no other, in no channel', () => {
    const { check } = limitsWith({ person: 1 });
    check('ann', '7');
    expect(check('ben', '7').kind).toBe('free');
    expect(check('ann', '8')).toMatchObject({ kind: 'wait', whose: 'person' });
    expect(check('ann', null)).toMatchObject({ kind: 'wait', whose: 'person' });
  });

  test('is told once for each wait', () => {
    const { check, pass } = limitsWith({ person: 1 });
    check('ann');
    expect(check('ann')).toMatchObject({ wasTold: false });
    pass(20_000);
    expect(check('ann', '8')).toMatchObject({ seconds: 40, wasTold: true });
    pass(40_000);
    check('ann');
    expect(check('ann')).toMatchObject({ wasTold: false });
  });
});

describe('a channel', () => {
  test('lets as many questions through as its limit says, whoever asks', () => {
    const { check, pass } = limitsWith({ person: 0, channel: 2 });
    check('ann');
    pass(5_000);
    check('ben');
    expect(check('cem')).toEqual({ kind: 'wait', whose: 'channel', seconds: 55, wasTold: false });
    expect(check('cem', '8').kind).toBe('free');
    expect(check('cem', null).kind).toBe('free');
  });

  test('tells each person who has to wait', () => {
    const { check } = limitsWith({ person: 0, channel: 1 });
    check('ann');
    expect(check('ben')).toMatchObject({ wasTold: false });
    expect(check('cem')).toMatchObject({ wasTold: false });
    expect(check('ben')).toMatchObject({ wasTold: true });
  });

  test('is told apart from others, and from the person’s own limit', () => {
    const { check, pass } = limitsWith({ person: 2, channel: 1 });
    check('ann', '7');
    pass(10_000);
    check('ann', '8');
    expect(check('ben', '7')).toMatchObject({ whose: 'channel', wasTold: false });
    expect(check('ben', '8')).toMatchObject({ whose: 'channel', wasTold: false });
    // Her own wait ends with that of channel 7, that of channel 8 ten seconds later.
    expect(check('ann', '7')).toMatchObject({ whose: 'person', seconds: 50, wasTold: false });
    expect(check('ann', '8')).toMatchObject({ whose: 'channel', seconds: 60, wasTold: false });
    expect(check('ann', '7')).toMatchObject({ whose: 'person', wasTold: true });
  });

  test('counts no private messages', () => {
    const { check } = limitsWith({ person: 0, channel: 1 });
    for (let n = 0; n < 10; n++) expect(check(`person ${String(n)}`, null).kind).toBe('free');
  });
});

describe('who manages the server', () => {
  const manager = { id: 'mia', isManager: true };

  test('never waits and takes nobody’s place', () => {
    const { check } = limitsWith({ person: 1, channel: 1 });
    for (let n = 0; n < 100; n++) expect(check(manager).kind).toBe('free');
    expect(check('ann').kind).toBe('free');
    expect(check('ben').kind).toBe('wait');
    expect(check(manager).kind).toBe('free');
  });
});

test('a limit of 0 is none', () => {
  const { check } = limitsWith({ person: 0, channel: 0 });
  for (let n = 0; n < 1_000; n++) expect(check('ann').kind).toBe('free');
});

test('whose limit it was decides what is said', () => {
  const wait = { kind: 'wait', seconds: 1, wasTold: false } as const;
  expect(waitText({ ...wait, whose: 'person' }, english)).toBe(english.waitPerson(1));
  expect(waitText({ ...wait, whose: 'channel' }, english)).toBe(english.waitChannel(1));
  expect(english.waitPerson(1)).not.toBe(english.waitChannel(1));
});

/** Questions one after another: who asks where, and how long after the one before. */
const questions = fc.array(
  fc.record({
    id: fc.constantFrom('ann', 'ben', 'cem', 'mia'),
    channelId: fc.constantFrom('7', '8', null),
    afterMs: fc.oneof(fc.nat(50), fc.nat(5_000)),
  }),
  { maxLength: 150 },
);
const allowances = fc.record({
  person: fc.integer({ min: 0, max: 4 }),
  channel: fc.integer({ min: 0, max: 5 }),
});
const WINDOW = 10_000;

describe('whatever is asked', () => {
  test('no window ever has more than the limit allows', () => {
    fc.assert(
      fc.property(questions, allowances, (asked, { person, channel }) => {
        const { check, pass } = limitsWith({ person, channel, withinMs: WINDOW });
        const byKey = new Map<string, number[]>();
        let time = 0;
        for (const { id, channelId, afterMs } of asked) {
          time += afterMs;
          pass(afterMs);
          if (check({ id, isManager: id === 'mia' }, channelId).kind === 'wait') continue;
          if (id === 'mia') continue;
          for (const key of channelId === null ? [id] : [id, channelId]) {
            byKey.set(key, [...(byKey.get(key) ?? []), time]);
          }
        }
        for (const [key, times] of byKey) {
          const most = /^\d/.test(key) ? channel : person;
          if (most === 0) continue;
          const crowded = times.some((at, i) => at - (times[i - most] ?? -Infinity) < WINDOW);
          expect(crowded).toBe(false);
        }
      }),
    );
  });

  test('who waits as long as told is let through, and not a second earlier', () => {
    fc.assert(
      fc.property(questions, allowances, (asked, { person, channel }) => {
        const { check, pass } = limitsWith({ person, channel, withinMs: WINDOW });
        for (const { id, channelId, afterMs } of asked) {
          pass(afterMs);
          const outcome = check(id, channelId);
          if (outcome.kind === 'free') continue;
          expect(outcome.seconds).toBeGreaterThanOrEqual(1);
          expect(Number.isInteger(outcome.seconds)).toBe(true);
          // The others keep silent meanwhile.
          pass((outcome.seconds - 1) * 1_000);
          expect(check(id, channelId).kind).toBe('wait');
          pass(1_000);
          expect(check(id, channelId).kind).toBe('free');
        }
      }),
    );
  });

  test('who manages the server never waits, and the others as long as if nobody did', () => {
    fc.assert(
      fc.property(questions, allowances, (asked, allowance) => {
        const together = limitsWith({ ...allowance, withinMs: WINDOW });
        const alone = limitsWith({ ...allowance, withinMs: WINDOW });
        for (const { id, channelId, afterMs } of asked) {
          together.pass(afterMs);
          alone.pass(afterMs);
          const isManager = id === 'mia';
          const outcome = together.check({ id, isManager }, channelId);
          expect(outcome).toEqual(isManager ? { kind: 'free' } : alone.check(id, channelId));
        }
      }),
    );
  });

  test('of one wait, a person is told once', () => {
    fc.assert(
      fc.property(questions, allowances, (asked, { person, channel }) => {
        const { check, pass } = limitsWith({ person, channel, withinMs: WINDOW });
        const toldUntil = new Map<string, number>();
        let time = 0;
        for (const { id, channelId, afterMs } of asked) {
          // Whole seconds, so that what is told is exact.
          const after = Math.round(afterMs / 1_000) * 1_000;
          time += after;
          pass(after);
          const outcome = check(id, channelId);
          if (outcome.kind === 'free') continue;
          const wait = `${id} ${outcome.whose === 'person' ? '' : String(channelId)}`;
          expect(outcome.wasTold).toBe((toldUntil.get(wait) ?? 0) > time);
          toldUntil.set(wait, time + outcome.seconds * 1_000);
        }
      }),
    );
  });
});

describe('thousands of strangers', () => {
  test('are forgotten once what they asked is old', () => {
    const window = createSlidingWindow({ most: 3, withinMs: MINUTE });
    for (let n = 0; n < 50_000; n++) window.take(`person ${String(n)}`, n * 100);
    expect(window.size()).toBe(600);
  });

  test('are forgotten once their waits are over', () => {
    const waits = createToldWaits();
    for (let n = 0; n < 50_000; n++) waits.tell(`person ${String(n)}`, n * 100, n * 100 + MINUTE);
    expect(waits.size()).toBe(600);
  });

  test('leave nothing where there is no limit', () => {
    const window = createSlidingWindow({ most: 0, withinMs: MINUTE });
    window.take('ann', 0);
    expect(window.size()).toBe(0);
  });
});
