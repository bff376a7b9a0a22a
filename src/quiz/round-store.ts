import type { NewReview, Recall, Review } from './review.js';
import type { KnownCard } from './known-card.js';
import type { Reply, Round } from './round.js';

/** Days after its end when a round's replies are forgotten; until then they can be appealed. */
export const ROUND_KEPT_DAYS = 30;

/** What came of a reply. */
export type Kept =
  | { readonly kind: 'kept'; readonly reply: Reply }
  /** The card is resolved already, or the round is at another. */
  | { readonly kind: 'too-late' }
  /** No further reply of this person counts. */
  | { readonly kind: 'no-more-tries'; readonly reply: Reply };

/** How someone fared in a round. */
export interface RoundScore {
  readonly person: string;
  readonly right: number;
  readonly answered: number;
  readonly points: number;
}

/** Keeps rounds, so that what was acknowledged counts whatever happens. Each step is one transaction. */
export interface RoundStore {
  /**
   * Keeps a new round; it is at its first card, about to be shown.
   * @param cards those of the round, kept as they are now: a note may be changed before it is over
   */
  open(
    round: Pick<Round, 'mode' | 'server' | 'channel' | 'starter' | 'locale' | 'cards'>,
    cards?: readonly KnownCard[],
  ): Promise<Round>;
  find(id: string): Promise<Round | undefined>;
  /** The round for all that is under way in a channel. */
  openIn(channel: string): Promise<Round | undefined>;
  /** The round that a person plays alone. */
  openOf(person: string): Promise<Round | undefined>;
  /** All rounds for all that are under way. */
  listOpen(): Promise<readonly Round[]>;
  /** Takes note that a card is shown; undefined if the round is not about to show it. */
  confirm(
    id: string,
    position: number,
    shown: {
      readonly messageId: string | null;
      readonly posedAt: Date;
      readonly closesAt: Date | null;
    },
  ): Promise<Round | undefined>;
  /** Sets the end of a card anew, for instance after the bot was away. */
  setCloses(id: string, position: number, closesAt: Date): Promise<Round | undefined>;
  /**
   * Keeps a reply; the latest counts.
   * @param mostTries how many replies of one person are taken; a right one is not changed where there is a limit
   */
  reply(
    id: string,
    position: number,
    reply: Pick<Reply, 'person' | 'given' | 'at'> & { readonly isRight: boolean },
    mostTries: number,
  ): Promise<Kept>;
  /** Takes note that a person saw the hint; a hint after a reply counts as well. */
  hint(id: string, position: number, person: string, at: Date): Promise<Kept>;
  /** The replies to a card of a round, in the order of their times. */
  replies(id: string, position: number): Promise<readonly Reply[]>;
  /**
   * Resolves the card that a round is at, and keeps the reviews; all or nothing.
   * @returns false if that was done before
   */
  reveal(
    id: string,
    position: number,
    reviews: readonly { readonly review: NewReview; readonly card: KnownCard }[],
  ): Promise<boolean>;
  /** The reviews that came of a card of a round. */
  reviews(id: string, position: number): Promise<readonly Review[]>;
  /** Goes to the next card, about to be shown, or ends the round after the last; undefined if the round is not at this card or its card is not resolved. */
  advance(id: string, position: number): Promise<Round | undefined>;
  /** Ends a round; what was not resolved doesn't count. False if it was over. */
  end(id: string): Promise<boolean>;
  /** The rounds for all that are over and of which that has not been told. */
  listUntold(): Promise<readonly Round[]>;
  /** Takes note that the end of a round was told, or can't be. */
  markTold(id: string): Promise<void>;
  /** How all fared, best first. Of rounds for all, points of one person alone are none once it is over. */
  scores(id: string): Promise<readonly RoundScore[]>;
  /** Counts a person's latest reply to a card of a round as right; undefined where there is no wrong one. */
  appeal(
    id: string,
    position: number,
    person: string,
  ): Promise<
    { readonly recall: Recall; readonly typed: string | null; readonly card: string } | undefined
  >;
  /** Ids of cards that were lately asked all in a server or, without one, in a channel; latest first. */
  lately(where: Pick<Round, 'server' | 'channel'>, most: number): Promise<readonly string[]>;
  /** Forgets rounds that ended before a time. */
  dropOlderThan(time: Date): Promise<number>;
}
