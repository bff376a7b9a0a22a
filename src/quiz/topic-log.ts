/** Days after which it is forgotten what somebody asked about. */
export const TOPIC_KEPT_DAYS = 90;

/** A section of the notes that somebody asked about; never what was asked. */
export interface AskedTopic {
  /** Path of the note. */
  readonly path: string;
  readonly headings: readonly string[];
  /** Whether the notes had an answer. */
  readonly wasAnswered: boolean;
  readonly at: Date;
}

/** Keeps which topics people asked about. */
export interface TopicLog {
  add(person: string, topic: Omit<AskedTopic, 'at'>): Promise<void>;
  /** What a person asked about, latest first, each once. */
  of(person: string): Promise<readonly AskedTopic[]>;
  dropOlderThan(time: Date): Promise<number>;
}
