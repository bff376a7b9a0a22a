import type { Answer } from '../answer/answer.js';
import type { Neighbours } from '../answer/neighbours.js';

/**
 * How an answer stands to its question: under the message that asked; with the question said again, where a
 * command asked; or shared by its asker, who is named.
 */
export const ANSWER_FORMS = ['reply', 'restated', 'shared'] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

/** What of an answer is shown, and to whom. */
export interface AnswerView {
  readonly answer: Answer;
  /** Null when the answer could not be kept: it has no buttons that need it. */
  readonly id: string | null;
  /** The part of the notes that was asked, if not all; its topics are asked there too. */
  readonly in: string | undefined;
  readonly askerId: string;
  /** Whether everybody in the channel sees it, or its asker alone. */
  readonly audience: 'everyone' | 'asker';
  /** Which quote is shown, from 0. */
  readonly quote: number;
  /** The passages around the quote, if they are to be shown. */
  readonly around: Neighbours | null;
  /** How the answer stands to its question. */
  readonly form: AnswerForm;
  /** Name of the person who asked, for a shared answer. */
  readonly askerName: string;
  /** Whether it may be shared: it is private, in a server; `done` once it is. */
  readonly share: 'no' | 'yes' | 'done';
}
