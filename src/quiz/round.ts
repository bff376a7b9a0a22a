import type { ReviewMode } from './review.js';

export const ROUND_MODES = ['alone', 'together', 'race'] as const satisfies readonly ReviewMode[];
export type RoundMode = (typeof ROUND_MODES)[number];

/**
 * Where a round is: its card is about to be shown, may be answered, has been resolved, or all is over.
 * Each step is kept before anybody is told of it.
 */
export const ROUND_PHASES = ['posing', 'open', 'revealed', 'ended'] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

/** A quiz in progress. */
export interface Round {
  /** Letters, digits, `-` and `_`; twelve characters. */
  readonly id: string;
  readonly mode: RoundMode;
  /** Id of the server; null in a private message. */
  readonly server: string | null;
  readonly channel: string;
  /** Who started it; null once forgotten. */
  readonly starter: string | null;
  /** The starter's locale, for what is said to all. */
  readonly locale: string | null;
  /** Ids of its cards, in their order. */
  readonly cards: readonly string[];
  /** Which card it is at, from 0. */
  readonly position: number;
  readonly phase: RoundPhase;
  /** The message that shows the card; null until Discord has confirmed it. */
  readonly messageId: string | null;
  /** When the card was first seen: when Discord confirmed the message. */
  readonly posedAt: Date | null;
  /** When the card is resolved; null where there is no hurry. */
  readonly closesAt: Date | null;
  readonly startedAt: Date;
}

/** What somebody replied to the card that a round is at. */
export interface Reply {
  readonly person: string;
  /** What was chosen or typed; null for a hint without a reply so far, and for who gave up. */
  readonly given: string | null;
  /** Null as long as there is only a hint. */
  readonly isRight: boolean | null;
  readonly isHinted: boolean;
  /** How many replies there were, this one included. */
  readonly tries: number;
  /** When it was given. */
  readonly at: Date;
}
