import type { NotePlace } from '../answer/gap-store.js';

/** An answer that was shown, as much as its buttons need; nothing tells who asked. */
export interface NewShownAnswer {
  readonly question: string;
  /** The complete question, where only a follow-up was asked. */
  readonly understoodAs: string | undefined;
  /** Whether it is a topic that was offered. */
  readonly isTopic: boolean;
  /** The part of the notes that was asked. */
  readonly in: string | undefined;
  /** Id of the server; null for a private message. */
  readonly server: string | null;
  /** Where it was asked, as gaps know it. */
  readonly place: string;
  /** Id of the build of the index that answered. */
  readonly build: string;
  /** Where the quotes stood, in their order. */
  readonly quotes: readonly NotePlace[];
}

export interface ShownAnswer extends NewShownAnswer {
  readonly id: string;
  readonly isShared: boolean;
}

/** The message that shows an answer. */
export interface AnswerMessageLink {
  readonly messageId: string;
  readonly channelId: string;
  /** The message that asked, if one did. */
  readonly askingMessageId: string | undefined;
  /** Null for a message that shows no answer, such as a word on how to ask. */
  readonly answerId: string | null;
}

/** Days after which the buttons of an answer no longer work. */
export const ANSWER_KEPT_DAYS = 90;

/** Keeps what the buttons of answers need, over restarts. */
export interface AnswerStore {
  /** Keeps an answer and returns its id, letters, digits, `-` and `_` alone. */
  save(answer: NewShownAnswer): Promise<string>;
  find(id: string): Promise<ShownAnswer | undefined>;
  /** Takes note that an answer is shared; false if it was before. */
  share(id: string): Promise<boolean>;
  /** Takes back what `share` noted. */
  unshare(id: string): Promise<void>;
  /**
   * Ties a message to the answer that it shows now. Which message asked is kept where the link doesn't say;
   * of two messages for one that asked, the later counts.
   */
  link(link: AnswerMessageLink): Promise<void>;
  /** The answer that a message of the bot shows. */
  ofMessage(messageId: string): Promise<ShownAnswer | undefined>;
  /** The answer last shown in a channel or thread, by a message that is linked to it. */
  lastIn(channelId: string): Promise<ShownAnswer | undefined>;
  /** The message that answered another. */
  replyTo(askingMessageId: string): Promise<AnswerMessageLink | undefined>;
  /** Forgets a message; its answer stays. */
  unlink(messageId: string): Promise<void>;
  /** Forgets answers that were shown before a time, and tells how many. */
  dropOlderThan(time: Date): Promise<number>;
}
