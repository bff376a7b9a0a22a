import type { Messages } from '../messages/messages.js';

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

export type LimitOutcome =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'wait';
      readonly whose: 'person' | 'channel';
      readonly seconds: number;
      /** Whether the person was told so before, for the same wait. */
      readonly wasTold: boolean;
    };

/** What to tell someone who has to wait. */
export function waitText(
  { whose, seconds }: Extract<LimitOutcome, { kind: 'wait' }>,
  texts: Messages,
): string {
  return whose === 'person' ? texts.waitPerson(seconds) : texts.waitChannel(seconds);
}
