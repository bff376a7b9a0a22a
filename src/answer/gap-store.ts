/**
 * Why a question is a gap: the notes had nothing, only something near, or an answer that somebody found
 * wrong. It is stored as a word, so that a later version can add one.
 */
export const GAP_KINDS = ['miss', 'close', 'voted-down'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** A place of the notes, as it was when a gap was looked at. */
export interface NotePlace {
  readonly path: string;
  readonly headings: readonly string[];
  readonly fromLine: number;
  readonly toLine: number;
}

/** What the notes said to a question that they did not answer. */
export interface GapFinding {
  readonly kind: GapKind;
  /** The passage that came nearest; null when nothing came near. */
  readonly nearest: NotePlace | null;
  /** Id of the build of the index that was asked. */
  readonly build: string;
}

/** A question that the notes did not answer, as it is asked; nothing tells who asked. */
export interface NewGap extends GapFinding {
  readonly question: string;
  /** Where it was asked: “terminal”, or the id of a channel. */
  readonly place: string;
  /** Id of the Discord server; null elsewhere. */
  readonly server: string | null;
}

/** What somebody can find wrong with a quote. */
export const REPORT_REASONS = ['wrong-passage', 'out-of-date', 'incomplete', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What somebody found wrong with the answer to a question; nothing tells who. */
export interface GapReport {
  readonly reason: ReportReason;
  /** In their own words; empty if they gave none. */
  readonly text: string;
  /** The quote as it stood; null when it was no longer in the notes. */
  readonly quote: (NotePlace & { readonly text: string }) | null;
  readonly at: Date;
}

/** A question that the notes did not answer, with how often it was asked. */
export interface Gap extends NewGap {
  /** The same for the same words, however they are spaced and capitalised. */
  readonly id: string;
  readonly asked: number;
  readonly firstAskedAt: Date;
  readonly lastAskedAt: Date;
  /** Latest first. */
  readonly reports: readonly GapReport[];
  /** Null while it is open. */
  readonly closed: GapClosing | null;
}

export interface GapClosing {
  readonly at: Date;
  /** What answers it now; null when a person closed it. */
  readonly by: NotePlace | null;
}

/** Days after which a question that nobody asked again is forgotten. */
export const GAP_KEPT_DAYS = 180;

export interface GapSelection {
  /** Closed ones too. */
  readonly all?: boolean;
  /** Only those of this Discord server. */
  readonly server?: string | undefined;
}

/** Keeps gaps over restarts. */
export interface GapStore {
  /**
   * Keeps a gap or, if the question is known, counts it; a closed one is open again, and what was reported
   * stays. Once it resolves, the gap is safe.
   */
  record(gap: NewGap): Promise<void>;
  /** The open gaps, most asked first. */
  list(selection?: GapSelection): Promise<Gap[]>;
  /** Open gaps that were last looked at with another build than this. */
  listNotAskedOf(build: string): Promise<Gap[]>;
  /** Notes what a newer build has to say to a gap that stays open. */
  refresh(id: string, finding: GapFinding): Promise<void>;
  /** Closes a gap; `by` is null when a person says so. */
  close(id: string, by: NotePlace | null): Promise<void>;
  /** Forgets the gaps, open or closed, that were last asked before a time, and tells how many. */
  dropOlderThan(time: Date): Promise<number>;
}
