/** What to watch, and whom to tell. */
export interface WatchdogOptions {
  /** When the last heartbeat that was acknowledged was sent. */
  readonly lastHeartbeat: () => number;
  readonly deafAfterMs: number;
  readonly onDeaf: () => void;
}

/** A part of the whole time, so that the end is noticed soon after. */
const CHECKS = 10;

/**
 * Notices a gateway that is online but deaf, which discord.js reconnects to for ever.
 * @returns what ends the watch
 */
export function watchGateway({ lastHeartbeat, deafAfterMs, onDeaf }: WatchdogOptions): () => void {
  const intervalMs = deafAfterMs / CHECKS;
  let heard = lastHeartbeat();
  let checkedAt = Date.now();
  let silentMs = 0;
  const timer = setInterval(() => {
    // A machine that slept was not deaf: of a long pause only what a check may take counts.
    const passedMs = Math.min(Date.now() - checkedAt, 2 * intervalMs);
    checkedAt = Date.now();
    const heardNow = lastHeartbeat();
    silentMs = heardNow === heard ? silentMs + passedMs : 0;
    heard = heardNow;
    if (silentMs < deafAfterMs) return;
    clearInterval(timer);
    onDeaf();
  }, intervalMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
