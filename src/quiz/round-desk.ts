import type { Card, CardKind } from './card.js';
import type { ScopeWish } from './deck-scope.js';
import type { Grade } from './grade.js';
import type { Hint } from './hint.js';
import type { KnownCard } from './known-card.js';
import type { Reply, Round, RoundMode } from './round.js';
import type { RoundScore } from './round-store.js';

/** What somebody wants to be asked. */
export interface RoundWish {
  readonly mode: RoundMode;
  /** What is wanted: anything, what is due today, or what was last missed. */
  readonly pick: 'any' | 'due' | 'missed';
  readonly scope: ScopeWish;
  readonly kind?: CardKind | undefined;
  /** How many cards. */
  readonly count: number;
  readonly person: string;
  readonly server: string | null;
  readonly channel: string;
  readonly locale: string | null;
}

/** What came of a wish. */
export type Started =
  | { readonly kind: 'started'; readonly posed: Posed }
  /** A round for all is under way in the channel. */
  | { readonly kind: 'busy'; readonly round: Round }
  | { readonly kind: 'unknown-part'; readonly near: readonly string[] }
  /** There are no cards of that part and kind that can be asked in that mode. */
  | { readonly kind: 'no-cards' }
  /** Nothing is due; when the next one is, and how many cards are new. */
  | { readonly kind: 'nothing-due'; readonly next: Date | null; readonly fresh: number }
  | { readonly kind: 'nothing-missed' };

/** A round at a card. */
export interface Posed {
  readonly round: Round;
  /** Null when its note was changed meanwhile so that there is no such card any more. */
  readonly card: Card | null;
  /** What was kept of the card. */
  readonly known: KnownCard;
}

/** What is replied with: the place of a choice, typed text, one's own judgement of what was recalled, or giving up. */
export type Given =
  | { readonly kind: 'choice'; readonly at: number }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'judged'; readonly isRight: boolean }
  | { readonly kind: 'skip' };

/** What came of a reply. */
export type Replied =
  | {
      readonly kind: 'kept';
      readonly round: Round;
      readonly card: Card;
      readonly reply: Reply;
      readonly grade: Grade;
      /** How many tries are left in a race. */
      readonly triesLeft: number;
    }
  | { readonly kind: 'no-more-tries'; readonly reply: Reply }
  /** The card is resolved already, alone also because it is no card any more: reveal tells. */
  | { readonly kind: 'too-late' }
  /** There is no such round any more, or it is somebody else's. */
  | { readonly kind: 'gone' };

/** A card that was resolved. */
export interface Revealed extends Posed {
  readonly results: readonly Result[];
  /** Whether another card follows. */
  readonly isLast: boolean;
}

/** What somebody's reply came to; best first. */
export interface Result {
  readonly person: string;
  readonly given: string | null;
  readonly isRight: boolean;
  readonly isHinted: boolean;
  readonly points: number;
  readonly tookMs: number | null;
}

/** What follows a resolved card. */
export type Next = ({ readonly kind: 'posed' } & Posed) | ({ readonly kind: 'ended' } & Ended);

/** A round that is over. */
export interface Ended {
  readonly round: Round;
  readonly scores: readonly RoundScore[];
  /** How many cards were resolved. */
  readonly asked: number;
  /** The cards that were replied to and not rightly by anybody; for one alone, by that person. */
  readonly missed: readonly KnownCard[];
}

/** Runs rounds, whoever shows them. Whatever it returns is kept already. */
export interface RoundDesk {
  start(wish: RoundWish): Promise<Started>;
  /** Where a round is; undefined when there is no such round or it is over. */
  find(id: string): Promise<Posed | undefined>;
  openIn(channel: string): Promise<Round | undefined>;
  openOf(person: string): Promise<Round | undefined>;
  listOpen(): Promise<readonly Round[]>;
  /** The card is shown; from now on time counts. Undefined if the round is elsewhere by now. */
  shown(id: string, position: number, messageId: string | null): Promise<Round | undefined>;
  /** Gives a card at least some more time, for instance after the bot was away. */
  giveTime(id: string, position: number, ms: number): Promise<Round | undefined>;
  /** Keeps a reply, graded; in a round for all the latest counts, alone the card is resolved with it. */
  reply(id: string, position: number, person: string, given: Given): Promise<Replied>;
  hint(
    id: string,
    position: number,
    person: string,
  ): Promise<
    { readonly kind: 'hint'; readonly hint: Hint } | { readonly kind: 'too-late' | 'gone' }
  >;
  /**
   * Resolves the card; again, it tells the same. In a race the first right reply wins, and those within the
   * grace after it count as well. Undefined when the round is gone or elsewhere.
   */
  reveal(id: string, position: number): Promise<Revealed | undefined>;
  /**
   * Goes on from a resolved card, or from one that is no card any more before it was shown; undefined when the
   * round is gone or elsewhere.
   */
  next(id: string, position: number): Promise<Next | undefined>;
  /** Ends a round, what was replied counts; undefined when it was over. */
  stop(id: string): Promise<Ended | undefined>;
  /** The rounds for all that are over and of which that has not been told. */
  untold(): Promise<readonly Ended[]>;
  /** Takes note that the end of a round was told, or can't be. */
  told(id: string): Promise<void>;
  /** “I was right”: counts as right for the schedule, and is kept for the owner. */
  appeal(
    id: string,
    position: number,
    person: string,
  ): Promise<'counted' | 'was-right' | 'no-reply'>;
  /** “Bad card”. */
  flag(id: string, position: number, person: string): Promise<'noted' | 'retired' | 'gone'>;
}

/** How long after the first right reply of a race others still count. */
export const GRACE_MS = 2_000;
