/** Days after which copies of the database are deleted; they hold everything, so no longer than what is forgotten first. */
export const BACKUP_KEPT_DAYS = 30;

/** What is kept of a person, by kind: how many rows of each. */
export interface PersonalCounts {
  /** On quotes of answers. */
  readonly votes: number;
  /** Asked about. */
  readonly topics: number;
  /** Replies to cards of a quiz. */
  readonly reviews: number;
  /** Those with a date when they are due. */
  readonly cards: number;
  /** Started or played, as long as they are kept. */
  readonly rounds: number;
  /** What the person said is wrong: of quotes, of cards, and of how a reply was graded. */
  readonly reports: number;
  /** 1 where the person has set something, else 0. */
  readonly settings: number;
}

export interface DeleteOptions {
  /** The channel of their private messages: its id would tell who wrote them. */
  readonly privateChannel?: string | undefined;
}

/** Everything that is kept of one person, to be shown, taken along and deleted. */
export interface PersonalData {
  count(person: string): Promise<PersonalCounts>;
  /** All of it, as plain data that can be written as JSON; times as ISO text. */
  export(person: string): Promise<Readonly<Record<string, unknown>>>;
  /** Forgets the person; what others have stays as it is, their points too. */
  delete(person: string, options?: DeleteOptions): Promise<PersonalCounts>;
}
