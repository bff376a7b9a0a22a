/** What a person did in a server within some time. */
export interface Tally {
  readonly person: string;
  readonly points: number;
  readonly answered: number;
  readonly right: number;
}

/** Adds up what people did in servers. */
export interface StandingStore {
  /** All people but the hidden ones, most points first; reviews of rounds that are under way don't count yet. */
  tally(
    server: string,
    between: { readonly from: Date; readonly to: Date },
  ): Promise<readonly Tally[]>;
  /** The same of one person, hidden or not. */
  tallyOf(
    person: string,
    server: string,
    between: { readonly from: Date; readonly to: Date },
  ): Promise<Tally>;
}
