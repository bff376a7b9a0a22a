/**
 * The tables as queries see them. Times are ISO 8601 text in UTC, always with milliseconds: it sorts as
 * the times do, reads the same in every database and with every driver, and can be read by people.
 */
export interface Tables {
  readonly migrations: MigrationTable;
  readonly gaps: GapTable;
}

export interface MigrationTable {
  readonly version: number;
  readonly name: string;
  readonly applied_at: string;
}

export interface GapTable {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly place: string;
  readonly build: string;
  /** A place of the notes as JSON. */
  readonly nearest: string | null;
  readonly asked: number;
  readonly first_asked_at: string;
  readonly last_asked_at: string;
  readonly closed_at: string | null;
  /** A place of the notes as JSON; null while open, and when a person closed it. */
  readonly closed_by: string | null;
}
