/** What a person has set. */
export interface Learner {
  readonly person: string;
  /** IANA name; null: the one that the owner set. */
  readonly timeZone: string | null;
  /** Whether the bot may write to say that cards are due. */
  readonly wantsReminders: boolean;
  /** The local day of the last reminder, YYYY-MM-DD. */
  readonly remindedOn: string | null;
  /** Whether leaderboards leave the person out. */
  readonly isHidden: boolean;
  /** Language of the person's Discord, for reminders. */
  readonly locale: string | null;
}

/** Keeps what people set. */
export interface LearnerStore {
  /** The settings of a person, those of somebody who never set anything if there are none. */
  find(person: string): Promise<Learner>;
  set(
    person: string,
    changes: Partial<Pick<Learner, 'timeZone' | 'wantsReminders' | 'isHidden' | 'locale'>>,
  ): Promise<void>;
  /** Everybody who wants reminders. */
  toRemind(): Promise<readonly Learner[]>;
  /** Takes note of a reminder before it is sent; false if there was one that day. */
  markReminded(person: string, day: string): Promise<boolean>;
}
