/**
 * The tables as queries see them. Times are ISO 8601 text in UTC, always with milliseconds: it sorts as
 * the times do, reads the same in every database and with every driver, and can be read by people.
 */
export interface Tables {
  readonly migrations: MigrationTable;
  readonly gaps: GapTable;
  readonly gap_reports: GapReportTable;
  readonly answers: AnswerTable;
  readonly answer_messages: AnswerMessageTable;
  readonly votes: VoteTable;
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
  /** What the notes had when they last did not answer; null where they do, and votes alone made the gap. */
  readonly missed_as: string | null;
  readonly place: string;
  readonly server: string | null;
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

/** What somebody found wrong. Nothing here tells who: only a vote does, while its answer is kept. */
export interface GapReportTable {
  /** Counts up, so that it tells the order as well. */
  readonly id: number;
  readonly gap_id: string;
  readonly reason: string;
  readonly text: string;
  /** A place of the notes with its text as JSON. */
  readonly quote: string | null;
  readonly reported_at: string;
}

export interface AnswerTable {
  readonly id: string;
  /** Counts up. */
  readonly number: number;
  readonly question: string;
  readonly understood_as: string | null;
  /** 1 for a topic that was offered, else 0. */
  readonly is_topic: number;
  /** The part of the notes that was asked. */
  readonly part: string | null;
  readonly server: string | null;
  readonly place: string;
  readonly build: string;
  /** Places of the notes as JSON. */
  readonly quotes: string;
  readonly shown_at: string;
  readonly shared_at: string | null;
}

export interface AnswerMessageTable {
  readonly message_id: string;
  /** Counts up with every change, so that the latest in a channel has the highest. */
  readonly number: number;
  readonly channel_id: string;
  readonly asking_message_id: string | null;
  readonly answer_id: string | null;
  readonly linked_at: string;
}

export interface VoteTable {
  readonly answer_id: string;
  readonly quote: number;
  /** A person's id in Discord. */
  readonly person: string;
  /** 1 for, -1 against. */
  readonly value: number;
  readonly voted_at: string;
  /** What the person reported; null for a vote in favour, and when the report is gone. */
  readonly report_id: number | null;
}
