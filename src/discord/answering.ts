import type { AnswerQuestion } from '../answer/answer.js';
import type { SourceLink } from './render-answer.js';
import type { WhoMayAsk } from './who-may-ask.js';

/** What answering takes, whichever way a question comes in. */
export interface Answering {
  readonly answerQuestion: AnswerQuestion;
  readonly sourceLink: SourceLink;
  readonly whoMayAsk: WhoMayAsk;
  /** Whether new questions are put off because the bot is about to stop. */
  readonly isStopping: () => boolean;
}
