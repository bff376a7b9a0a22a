import type { Passage } from '../notes/passage.js';

/** What a card was made from. */
export const CARD_KINDS = [
  /** A question and its answer that the note's writer wrote as such. */
  'question',
  /** A cell of a table, by its row and column. */
  'table',
  /** A term by its definition. */
  'term',
  /** A definition by its term, or what is noted under a label; told where there are no sound choices. */
  'definition',
  /** A word or amount left out of a sentence. */
  'cloze',
  /** Which of some things is not in a list of the notes; always with choices. */
  'odd-one-out',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A quiz question made from a passage. */
export interface Card {
  /** Hash of kind, prompt and answer: it survives moved lines, and a moved or renamed note. */
  readonly id: string;
  readonly kind: CardKind;
  /** Stands alone: whoever reads it needs no note beside it. */
  readonly prompt: string;
  /** What is accepted; the first is the one to show. */
  readonly answers: readonly [string, ...string[]];
  /** The answer among wrong ones, in an order that the id decides; null for a card to type. */
  readonly choices: readonly string[] | null;
  readonly source: CardSource;
  /** The chain of headings. */
  readonly topic: readonly string[];
  readonly tags: readonly string[];
  /** From 1, easy, to 3. */
  readonly difficulty: 1 | 2 | 3;
}

/** The passage that a card leads back to, with the lines that hold the answer. */
export interface CardSource extends Pick<
  Passage,
  'id' | 'path' | 'title' | 'headings' | 'fromLine' | 'toLine' | 'text' | 'context'
> {
  /** The piece that answers, in UTF-16 offsets into `text`. */
  readonly span: { readonly from: number; readonly to: number };
}

/** Something that looked like a card and was not made one. */
export interface RejectedCard {
  readonly path: string;
  readonly line: number;
  readonly reason: RejectionReason;
  readonly prompt: string;
}

/** Why something is no card. */
export const REJECTION_REASONS = [
  'ambiguous',
  'given away',
  'too long',
  'duplicate',
  'navigation',
  'does not stand alone',
  'too vague',
  'not in the passage',
  'too few choices',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

export interface MadeCards {
  readonly cards: readonly Card[];
  readonly rejected: readonly RejectedCard[];
}
