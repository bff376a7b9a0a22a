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
  readonly quiz_cards: QuizCardTable;
  readonly quiz_flags: QuizFlagTable;
  readonly quiz_appeals: QuizAppealTable;
  readonly quiz_rounds: QuizRoundTable;
  readonly quiz_replies: QuizReplyTable;
  readonly reviews: ReviewTable;
  readonly recalls: RecallTable;
  readonly asked_topics: AskedTopicTable;
  readonly learners: LearnerTable;
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

/** A card that somebody was asked or flagged, as it was then. */
export interface QuizCardTable {
  readonly id: string;
  readonly kind: string;
  readonly prompt: string;
  readonly answer: string;
  readonly path: string;
  /** The chain of headings as JSON. */
  readonly topic: string;
  readonly retired_at: string | null;
  readonly seen_at: string;
}

/** A vote against a card. */
export interface QuizFlagTable {
  readonly card: string;
  readonly person: string;
  readonly flagged_at: string;
}

/** What somebody typed and says was right. */
export interface QuizAppealTable {
  readonly card: string;
  readonly person: string;
  readonly typed: string;
  readonly appealed_at: string;
}

export interface QuizRoundTable {
  readonly id: string;
  /** Counts up. */
  readonly number: number;
  readonly mode: string;
  readonly server: string | null;
  readonly channel: string;
  /** Null once forgotten. */
  readonly starter: string | null;
  readonly locale: string | null;
  /** Ids as JSON. */
  readonly cards: string;
  readonly position: number;
  readonly phase: string;
  readonly message_id: string | null;
  readonly posed_at: string | null;
  readonly closes_at: string | null;
  readonly started_at: string;
  readonly ended_at: string | null;
  /** How many people who played had what is kept of them deleted: others' points still count. */
  readonly forgotten_players: number;
  /** Whether the end of a round for all was told. */
  readonly is_told: number;
}

export interface QuizReplyTable {
  readonly round: string;
  readonly position: number;
  readonly person: string;
  readonly given: string | null;
  /** Null where there was only a hint so far. */
  readonly is_right: number | null;
  readonly is_hinted: number;
  readonly tries: number;
  readonly replied_at: string;
}

export interface ReviewTable {
  /** Counts up, so that it tells the order as well. */
  readonly id: number;
  readonly person: string;
  readonly card: string;
  readonly rating: string;
  readonly is_right: number;
  readonly is_hinted: number;
  /** 1 where the person said so and the grading had not. */
  readonly is_appealed: number;
  readonly took_ms: number | null;
  readonly points: number;
  /** 0 as long as its round is under way. */
  readonly is_counted: number;
  readonly mode: string;
  readonly server: string | null;
  readonly round: string | null;
  readonly position: number | null;
  readonly reviewed_at: string;
  readonly day: string;
}

/** What follows from the reviews of one person and card. */
export interface RecallTable {
  readonly person: string;
  readonly card: string;
  readonly due: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduled_days: number;
  readonly learning_steps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: string;
  readonly last_review: string;
  readonly was_right: number;
}

export interface AskedTopicTable {
  readonly person: string;
  readonly path: string;
  /** As JSON. */
  readonly headings: string;
  readonly was_answered: number;
  readonly asked_at: string;
}

export interface LearnerTable {
  readonly person: string;
  readonly time_zone: string | null;
  readonly wants_reminders: number;
  readonly reminded_on: string | null;
  readonly is_hidden: number;
  readonly locale: string | null;
}
