import { setTimeout as delay } from 'node:timers/promises';

import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

import { createPace } from './pace.js';
import { pacedRequests } from './paced-requests.js';

/** What differs from client to client. */
export interface ClientSettings {
  /** Like https://discord.com/api; undefined: Discord's own. */
  readonly apiUrl: string | undefined;
  /** Whether to ask for the text of all messages, a privileged intent. */
  readonly messageContent: boolean;
}

/** 40 requests a second: Discord allows 50, and counts them as they arrive. */
const GAP_MS = 25;

/** Creates a client that can ping nobody and sees no more than it must. */
export function createClient({ apiUrl, messageContent }: ClientSettings): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Private channels are not announced, and no messages are kept; without these, what is said in the
    // ones and every edit would be dropped.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // Nothing is ever looked up in older messages.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: {
      ...pacedRequests({
        pace: createPace({ gapMs: GAP_MS, now: () => performance.now(), delay }),
      }),
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
  });
}
