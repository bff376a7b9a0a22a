import type { Messages } from '../messages/messages.js';
import { createSlidingWindow, type Allowance } from './sliding-window.js';
import { createToldWaits } from './told-waits.js';

/** Who asks. */
export interface Asker {
  readonly id: string;
  /** Whether they may manage the server; limits are not for them. */
  readonly isManager: boolean;
}

/** How often questions may come. */
export interface AskingLimits {
  /**
   * Whether a question may be asked now, from memory alone; if it may, it counts as asked.
   * @param channelId null for a private message, which has no limit but the person's
   */
  readonly check: (asker: Asker, channelId: string | null) => LimitOutcome;
}

/** Limits that can forget somebody. */
export interface ForgettingLimits extends AskingLimits {
  /** Forgets what a person was told. What they asked in the last minute still counts, or nothing would be a limit. */
  readonly forget: (person: string) => void;
}

export type LimitOutcome =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'wait';
      readonly whose: 'person' | 'channel';
      readonly seconds: number;
      /** Whether the person was told so before, for the same wait. */
      readonly wasTold: boolean;
    };

export interface AskingLimitsOptions {
  readonly person: Allowance;
  readonly channel: Allowance;
  /** Milliseconds of a clock that is never set back. */
  readonly now: () => number;
}

/** Limits how often a person may ask, and how often in one channel; those who manage the server are free of both. */
export function createAskingLimits({
  person,
  channel,
  now,
}: AskingLimitsOptions): ForgettingLimits {
  const people = createSlidingWindow(person);
  const channels = createSlidingWindow(channel);
  const waits = createToldWaits();
  return {
    check: (asker, channelId) => {
      if (asker.isManager) return { kind: 'free' };
      const at = now();
      const personMs = people.waitOf(asker.id, at);
      const channelMs = channelId === null ? 0 : channels.waitOf(channelId, at);
      const waitMs = Math.max(personMs, channelMs);
      if (waitMs === 0) {
        people.take(asker.id, at);
        if (channelId !== null) channels.take(channelId, at);
        return { kind: 'free' };
      }
      const whose = personMs === waitMs ? 'person' : 'channel';
      const wait =
        whose === 'person' ? asker.id : `${startOfChannelWait(asker.id)}${channelId ?? ''}`;
      const wasTold = waits.tell(wait, at, at + waitMs);
      return { kind: 'wait', whose, seconds: Math.ceil(waitMs / 1_000), wasTold };
    },
    forget: (id) => {
      waits.forget((wait) => wait === id || wait.startsWith(startOfChannelWait(id)));
    },
  };
}

/** How the names of a person's waits for channels begin. */
function startOfChannelWait(person: string): string {
  return `${person} in `;
}

/** What to tell someone who has to wait. */
export function waitText(
  { whose, seconds }: Extract<LimitOutcome, { kind: 'wait' }>,
  texts: Messages,
): string {
  return whose === 'person' ? texts.waitPerson(seconds) : texts.waitChannel(seconds);
}
