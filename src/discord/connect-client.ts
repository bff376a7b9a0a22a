import { setTimeout as delay } from 'node:timers/promises';

import { Events, type Client } from 'discord.js';

import { SetupError } from '../errors.js';
import { operatorEnglish } from '../messages/operator-english.js';
import { createClient, type ClientSettings } from './create-client.js';
import { loginFailure, type LoginFailure } from './login-failure.js';

/** What logging in takes. */
export interface ConnectOptions extends ClientSettings {
  readonly token: string;
  /** Attaches the handlers, before anything can happen that they must not miss. */
  readonly prepare: (client: Client) => void;
  readonly announce: (line: string) => void;
  /** How long Discord may stay out of reach before that is an error. */
  readonly patienceMs: number;
  readonly signal: AbortSignal;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Logs in. A machine may start before its network does, and Discord has bad minutes: while it is
 * out of reach this tries again, for as long as a deaf connection would be borne.
 * @throws {SetupError} when trying again can't help
 */
export async function connectClient(options: ConnectOptions): Promise<Client<true>> {
  const host = new URL(options.apiUrl ?? 'https://discord.com').host;
  const deadline = Date.now() + options.patienceMs;
  let { messageContent } = options;
  let pauseMs = FIRST_PAUSE_MS;
  let hasComplained = false;
  const complain = (reason: string): void => {
    if (!hasComplained) options.announce(operatorEnglish.unreachable(host, reason));
    hasComplained = true;
  };
  // What a header can't carry is no token, and the HTTP client's complaint would show it.
  if (!/^[\x21-\x7e]+$/.test(options.token)) throw new SetupError(operatorEnglish.wrongToken);
  for (;;) {
    const client = createClient({ apiUrl: options.apiUrl, messageContent });
    options.prepare(client);
    client.once(Events.ShardReconnecting, () => {
      if (!client.isReady()) complain(NO_GATEWAY);
    });
    const failure = await logIn(client, options, deadline);
    if (failure === null && client.isReady()) return client;
    switch (failure?.kind) {
      case 'intent-refused':
        if (!messageContent) throw new SetupError(operatorEnglish.intentRefused);
        options.announce(operatorEnglish.intentRefused);
        messageContent = false;
        continue;
      case 'wrong-token':
        throw new SetupError(operatorEnglish.wrongToken);
      case 'too-many-logins':
        throw new SetupError(operatorEnglish.tooManyLogins(failure.reason));
      case 'api-refused':
        throw new SetupError(operatorEnglish.apiRefused(host, failure.status));
      case 'unreachable':
      case undefined: {
        const reason = failure?.reason ?? NO_GATEWAY;
        if (Date.now() + pauseMs > deadline) {
          throw new SetupError(operatorEnglish.stillUnreachable(host, reason));
        }
        complain(reason);
        await delay(pauseMs, undefined, { signal: options.signal });
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
    }
  }
}

const NO_GATEWAY = 'the gateway does not answer';

/** Why a login failed; null if it did not. */
async function logIn(
  client: Client,
  { token, signal }: ConnectOptions,
  deadline: number,
): Promise<Exclude<LoginFailure, { kind: 'unknown' }> | null> {
  let closeCode: number | undefined;
  client.on(Events.ShardDisconnect, ({ code }) => {
    closeCode = code;
  });
  const giveUp = AbortSignal.any([signal, AbortSignal.timeout(Math.max(deadline - Date.now(), 1))]);
  try {
    signal.throwIfAborted();
    const ready = new Promise<void>((resolve) => {
      client.once(Events.ClientReady, () => {
        resolve();
      });
    });
    await Promise.race([Promise.all([client.login(token), ready]), aborted(giveUp)]);
    return null;
  } catch (error) {
    await client.destroy();
    signal.throwIfAborted();
    if (giveUp.aborted) return { kind: 'unreachable', reason: NO_GATEWAY };
    const failure = loginFailure(error, closeCode);
    if (failure.kind === 'unknown') throw error;
    return failure;
  }
}

/** Rejects when a signal aborts. */
async function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => {
      reject(new Error('Logging in was given up.'));
    };
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
