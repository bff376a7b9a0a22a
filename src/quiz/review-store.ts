import type { CardMemory, NewReview, Recall, Review } from './review.js';
import type { KnownCard } from './known-card.js';

/** Days after the last review of a person when all that is remembered of what they know is forgotten. */
export const MEMORY_KEPT_DAYS = 730;

/** Keeps reviews and what follows from them, over restarts, rebuilds and edits of the notes. */
export interface ReviewStore {
  /** Keeps a review, and returns when its card is due. The card is kept as well, to be found again when its note is edited. */
  add(review: NewReview, card: KnownCard): Promise<Recall>;
  /** How a person stands to all cards that they ever replied to. */
  memoriesOf(person: string): Promise<readonly CardMemory[]>;
  /** How a person stands to a card; undefined if they never replied to it. */
  memoryOf(person: string, card: string): Promise<CardMemory | undefined>;
  /** A person's reviews from a time on, oldest first. */
  reviewsOf(person: string, since: Date): Promise<readonly Review[]>;
  /** The days on which a person replied to a card in a server or privately (null: anywhere), latest first, without repeats. */
  daysOf(person: string, server: string | null): Promise<readonly string[]>;
  /** All cards that somebody, or one person, has replied to. */
  knownCards(person?: string): Promise<readonly KnownCard[]>;
  /** Lets cards take over what is remembered of cards that they came of; the ids are those of before and after. */
  adopt(
    pairs: readonly { readonly from: string; readonly to: KnownCard }[],
    person?: string,
  ): Promise<void>;
  /** Forgets people who have not replied to anything since a time, with what they set and said of cards, and tells how many. */
  dropIdleSince(time: Date): Promise<number>;
}
