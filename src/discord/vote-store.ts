import type { NotePlace, ReportReason } from '../answer/gap-store.js';

/** Somebody's word on one quote of an answer. */
export interface Vote {
  readonly answerId: string;
  /** Which of the answer's quotes, from 0. */
  readonly quote: number;
  readonly person: string;
}

/** What somebody finds wrong, with all that a note writer needs to mend it. */
export interface Complaint {
  readonly reason: ReportReason;
  /** In the person's own words; empty if they gave none. */
  readonly text: string;
  /** The complete question. */
  readonly question: string;
  readonly server: string | null;
  readonly place: string;
  readonly build: string;
  /** The quote that was voted down; null when it is no longer in the notes. */
  readonly quote: (NotePlace & { readonly text: string }) | null;
}

/** Keeps votes over restarts: one for each person and quote, the last one counts. */
export interface VoteStore {
  /** Once it resolves, the vote is safe; it takes back what the same person said against the quote. */
  voteUp(vote: Vote): Promise<void>;
  /** Once it resolves, the vote and the gap that comes of it are safe. */
  voteDown(vote: Vote, complaint: Complaint): Promise<void>;
  countOf(answerId: string): Promise<{ readonly up: number; readonly down: number }>;
}
