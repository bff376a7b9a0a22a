/** What is kept of a person, by kind: how many rows of each. */
export interface PersonalCounts {
  readonly votes: number;
  readonly topics: number;
  readonly reviews: number;
  readonly cards: number;
  readonly rounds: number;
  readonly reports: number;
  readonly settings: number;
}

/** Everything that is kept of one person, to be shown, taken along and deleted. */
export interface PersonalData {
  count(person: string): Promise<PersonalCounts>;
  /** All of it, as plain data that can be written as JSON; times as ISO text. */
  export(person: string): Promise<Readonly<Record<string, unknown>>>;
  /** Forgets the person; what others have stays as it is, their points too. */
  delete(person: string): Promise<PersonalCounts>;
}
