import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchGateway } from '../../src/discord/gateway-watchdog.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function watched(): { hear: () => void; deaf: () => number; stop: () => void } {
  let heard = 0;
  let deaf = 0;
  const stop = watchGateway({
    lastHeartbeat: () => heard,
    deafAfterMs: 300_000,
    onDeaf: () => {
      deaf++;
    },
  });
  return {
    hear: () => {
      heard++;
    },
    deaf: () => deaf,
    stop,
  };
}

test('a gateway that answers no heartbeat for the whole time is deaf, which is said once', () => {
  const gateway = watched();
  vi.advanceTimersByTime(299_000);
  expect(gateway.deaf()).toBe(0);
  vi.advanceTimersByTime(600_000);
  expect(gateway.deaf()).toBe(1);
});

test('a gateway that answers now and then is not', () => {
  const gateway = watched();
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(250_000);
    gateway.hear();
  }
  expect(gateway.deaf()).toBe(0);
  gateway.stop();
  vi.advanceTimersByTime(900_000);
  expect(gateway.deaf()).toBe(0);
});

test('a machine that slept has a moment to reconnect', () => {
  const gateway = watched();
  vi.advanceTimersByTime(60_000);
  // Asleep: the clock goes on, the timers don't.
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  vi.advanceTimersByTime(30_000);
  expect(gateway.deaf()).toBe(0);
  gateway.hear();
  vi.advanceTimersByTime(270_000);
  expect(gateway.deaf()).toBe(0);
});
