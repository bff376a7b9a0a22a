import type { KnownCard } from './known-card.js';

/** How many people must find a card bad before it is asked no more. */
export const VOTES_TO_RETIRE = 2;

/** A card that somebody found bad, or whose grading somebody disputed. */
export interface FlaggedCard {
  readonly card: KnownCard;
  /** How many people found it bad, since it was last restored. */
  readonly votes: number;
  readonly retiredAt: Date | null;
  /** What was typed and not taken for right, by people who say that it was; the latest first. */
  readonly appeals: readonly { readonly typed: string; readonly at: Date }[];
}

/** Keeps what people say of cards. */
export interface CardStore {
  /** Counts a person's vote against a card, once. */
  flag(card: KnownCard, person: string): Promise<{ readonly isRetired: boolean }>;
  /** Takes note that a person says that what they typed was right; once for the same. */
  appeal(card: KnownCard, person: string, typed: string): Promise<void>;
  /** A card as it was when it was last asked, replied to or flagged; undefined if nothing is kept of it. */
  find(id: string): Promise<KnownCard | undefined>;
  /** Ids of the cards that are asked no more. */
  retired(): Promise<ReadonlySet<string>>;
  /** What the owner should look at: retired cards first, then by votes. */
  flagged(): Promise<readonly FlaggedCard[]>;
  /** Lets a card be asked again and forgets the votes against it; false if there is no such flagged card. */
  restore(id: string): Promise<boolean>;
  /** Takes note that the owner has seen a card's appeals and votes; a retired one stays so. False if there are none. */
  settle(id: string): Promise<boolean>;
}
