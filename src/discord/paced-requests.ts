import { DefaultRestOptions, type RESTOptions } from 'discord.js';

import type { Pace } from './pace.js';

type MakeRequest = RESTOptions['makeRequest'];

export interface PacedRequestsOptions {
  readonly pace: Pace;
  /** How long a request may take, once it is its turn. @default discord.js's own limit */
  readonly timeoutMs?: number;
  /** @default discord.js's own */
  readonly send?: MakeRequest;
}

/**
 * How requests go to Discord. It takes 50 a second from a bot, all servers together, but “interaction
 * endpoints are not bound to the bot's global rate limit” (discord.com/developers/docs/topics/rate-limits).
 * discord.js counts the answers to interactions all the same: when many ask at once they would wait behind
 * its limit, so that one is off. All else keeps to a pace of our own below 50, because discord.js holds
 * back everything, answers to interactions too, once Discord says that it was too much. The pace is kept
 * where requests leave, after discord.js has waited for the limits of single channels, and again for
 * every repetition.
 */
export function pacedRequests({
  pace,
  timeoutMs = DefaultRestOptions.timeout,
  send = DefaultRestOptions.makeRequest,
}: PacedRequestsOptions): Pick<RESTOptions, 'globalRequestsPerSecond' | 'makeRequest'> {
  return {
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    makeRequest: async (url, init) => {
      if (isForInteraction(url)) return send(url, init);
      return pace(async () => {
        // The time that discord.js gives a request runs from before it waited here.
        const giveUp = new AbortController();
        const timer = setTimeout(() => {
          giveUp.abort();
        }, timeoutMs);
        try {
          return await send(url, { ...init, signal: giveUp.signal });
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

/** Whether a request answers an interaction, or adds to, changes or deletes such an answer. */
function isForInteraction(url: string): boolean {
  return /\/(?:interactions|webhooks)\//.test(new URL(url).pathname);
}
