/** What time it is, for whom. */
export interface Clock {
  readonly now: () => Date;
  /** IANA name of the time zone of who has set none. */
  readonly timeZone: string;
}
