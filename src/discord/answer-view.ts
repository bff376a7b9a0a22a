import type { Answer } from '../answer/answer.js';
import type { Neighbours } from '../answer/neighbours.js';

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
  /** Whether to repeat the question, for those who cannot see it. */
  readonly restate: boolean;
  /** Name of the person who shares it; null for an answer that nobody shared. */
  readonly sharedBy: string | null;
  /** Whether it may be shared: it is private, in a server; `done` once it is. */
  readonly share: 'no' | 'yes' | 'done';
  /** How many found it helpful. */
  readonly up: number;
}
