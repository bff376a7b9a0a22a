import type { Client } from 'discord.js';

import type { Card } from '../../quiz/card.js';
import type { Clock } from '../../quiz/clock.js';
import type { Deck } from '../../quiz/deck.js';
import type { DeckScopes } from '../../quiz/deck-scope.js';
import type { QuizStores } from '../../quiz/quiz-stores.js';
import type { RoundDesk } from '../../quiz/round-desk.js';
import type { Answering } from '../answering.js';
import type { PersonalData } from '../personal-data.js';

/** The cards, once they are made. */
export interface ReadyDeck {
  readonly deck: Deck;
  readonly scopes: DeckScopes;
}

/** What a bot needs to quiz. */
export interface QuizParts {
  readonly desk: RoundDesk;
  /** The cards; rejects where they could not be made, and waits while they are being made. */
  readonly deck: () => Promise<ReadyDeck>;
  /** The cards, if they are made already: for what must not wait. */
  readonly deckNow: () => ReadyDeck | undefined;
  readonly stores: QuizStores;
  readonly personal: PersonalData;
  readonly clock: Clock;
  /** Hours of the day, in the person's time zone, in which no reminder is sent. */
  readonly quietHours: QuietHours;
}

/** From an hour up to another, past midnight where the first is the later; equal ones mean none. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** What quizzing takes, whichever command or button it is. */
export interface Quizzing
  extends
    QuizParts,
    Pick<Answering, 'whoMayAsk' | 'isStopping' | 'textsFor' | 'sourceLink' | 'logger'> {
  readonly client: Client;
  readonly rounds: GroupRounds;
}

/** Rounds for all of a channel, with their messages and their time. */
export interface GroupRounds {
  /**
   * Shows the first card of a round that was started, and goes on by itself until it ends.
   * @returns false if nothing can be shown in its channel; then it is over
   */
  readonly begin: (round: string) => Promise<boolean>;
  /** Ends a round and tells how all fared; false if it was over. */
  readonly stop: (round: string) => Promise<boolean>;
  /** Somebody has replied to a card: its message counts along, and a race that is won comes to its end. */
  readonly replied: (round: string, position: number, isRight: boolean) => void;
  /** Resolves the card that a round is at, or goes on from it, before its time; false if that is done. */
  readonly hurry: (round: string, position: number, to: 'reveal' | 'next') => Promise<boolean>;
  /** The card that a round is at, if that is in memory: for what must not wait. */
  readonly cardAt: (round: string, position: number) => Card | undefined;
  /** Takes up what was under way when the bot last stopped; called once it is online. */
  readonly resume: () => Promise<void>;
  /** Forgets its timers; what is under way is taken up at the next start. */
  readonly pause: () => void;
}
