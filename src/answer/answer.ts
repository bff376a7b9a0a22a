import type { ContextLines } from '../notes/passage.js';

/**
 * What a question got: quotes of the notes, or an honest no with what can be asked instead. `question` is
 * what was asked; `understoodAs` is the complete question that a follow-up was taken for.
 */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly understoodAs?: string | undefined;
      /** How sure it is that the first quote answers. */
      readonly confidence: Confidence;
      readonly quotes: readonly [Quote, ...Quote[]];
      readonly topics: readonly [];
    }
  | {
      /** The notes come near, but may not say exactly this. */
      readonly kind: 'close';
      readonly question: string;
      readonly understoodAs?: string | undefined;
      readonly quotes: readonly [Quote, ...Quote[]];
      readonly topics: readonly Topic[];
    }
  | {
      readonly kind: 'none';
      readonly question: string;
      readonly understoodAs?: string | undefined;
      readonly quotes: readonly [];
      readonly topics: readonly Topic[];
    }
  | {
      /** Small talk, or nothing at all. */
      readonly kind: 'not-a-question';
      readonly question: string;
      /** Something that these notes can be asked about. */
      readonly example?: string | undefined;
      readonly quotes: readonly [];
      readonly topics: readonly [];
    };

/** In words, because a percentage would claim more than can be known. */
export type Confidence = 'sure' | 'likely';

/** A passage that is shown as an answer. */
export interface Quote {
  readonly path: string;
  readonly headings: readonly string[];
  readonly fromLine: number;
  readonly toLine: number;
  /** The lines as they stand in the file. */
  readonly text: string;
  /** The part that answers, in UTF-16 offsets into `text`. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly context: readonly ContextLines[];
  readonly score: number;
  readonly tags: readonly string[];
  /** Other places that say the same, left out as near-duplicates. */
  readonly also: readonly Place[];
  /** Date of the note as its front matter gives it, YYYY-MM-DD; null where it gives none. */
  readonly date: string | null;
  /** Whether it gives a different number for the same thing than another quote. */
  readonly differs: boolean;
}

export interface Place {
  readonly path: string;
  readonly fromLine: number;
  readonly toLine: number;
}

/** Something near the question that the notes do have. */
export interface Topic {
  /** What to ask to get there. */
  readonly question: string;
  readonly path: string;
  readonly headings: readonly string[];
}

export interface AskRequest {
  readonly question: string;
  /** Whether it is a topic that was offered, and so needs nothing of what was asked before. */
  readonly isTopic?: boolean | undefined;
  /** The complete question that this one follows, where that is known; else what the person asked last. */
  readonly following?: string | undefined;
  /** Only this note, folder or tag. */
  readonly in?: string | undefined;
  /** Who asks, so that a follow-up is understood; never stored. */
  readonly person?: string | undefined;
  /** Where it is asked: a channel, or the terminal. */
  readonly place?: string | undefined;
  /** The Discord server where it is asked. */
  readonly server?: string | undefined;
}

/**
 * Answers a question from the notes.
 * @throws {UserError} when the question is too long, or nothing is called what `in` names.
 */
export type AnswerQuestion = (request: AskRequest) => Promise<Answer>;
