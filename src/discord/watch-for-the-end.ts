import { Events, type Client } from 'discord.js';

import { SetupError } from '../errors.js';
import { operatorEnglish } from '../messages/operator-english.js';
import { watchGateway } from './gateway-watchdog.js';
import { loginFailure } from './login-failure.js';

/** The end of a bot that was not asked for. */
export interface Ending {
  /** Resolves with the reason. */
  readonly ended: Promise<Error>;
  readonly stopWatching: () => void;
}

/** Watches for what discord.js can't mend: a connection that is closed for good, or deaf. */
export function watchForTheEnd(client: Client<true>, deafAfterMs: number): Ending {
  let stopWatching = (): void => undefined;
  const ended = new Promise<Error>((resolve) => {
    const onDisconnect = ({ code }: { code: number }): void => {
      resolve(endOf(code));
    };
    client.on(Events.ShardDisconnect, onDisconnect);
    const stopWatchdog = watchGateway({
      lastHeartbeat: () => client.ws.shards.first()?.lastPingTimestamp ?? -1,
      deafAfterMs,
      onDeaf: () => {
        resolve(new Error(operatorEnglish.deaf(Math.round(deafAfterMs / 60_000))));
      },
    });
    stopWatching = () => {
      client.off(Events.ShardDisconnect, onDisconnect);
      stopWatchdog();
    };
  });
  return {
    ended,
    stopWatching: () => {
      stopWatching();
    },
  };
}

function endOf(closeCode: number): Error {
  return loginFailure(undefined, closeCode).kind === 'wrong-token'
    ? new SetupError(operatorEnglish.wrongToken)
    : new Error(operatorEnglish.disconnected(closeCode));
}
