import { ANSWER_FORMS, type AnswerForm } from './answer-view.js';

/** What a button under an answer does. */
export const ANSWER_ACTIONS = ['page', 'more', 'less', 'up', 'down', 'quiz', 'share'] as const;
export type AnswerAction = (typeof ANSWER_ACTIONS)[number];

/** A button under an answer, or the form that one opens; its id says all this, so it outlives a restart. */
export interface AnswerButton {
  readonly action: AnswerAction;
  readonly answerId: string;
  /** Whose answer it is. */
  readonly askerId: string;
  /** How the answer stands to its question, to show it anew. */
  readonly form: AnswerForm;
  /** Which quote is meant, from 0; for `page` the one to turn to. */
  readonly quote: number;
}

/** The custom id of a button. */
export function idOfAnswerButton(button: AnswerButton): string {
  const { action, answerId, askerId, form, quote } = button;
  return [action, answerId, askerId, form, String(quote)].join(':');
}

/** Reads a custom id; undefined for what belongs to another kind of button. */
export function readAnswerButton(customId: string): AnswerButton | undefined {
  const [action, answerId = '', askerId = '', formName, quote = '', ...rest] = customId.split(':');
  const known = ANSWER_ACTIONS.find((each) => each === action);
  const form = ANSWER_FORMS.find((each) => each === formName);
  if (!known || !form || rest.length > 0 || answerId === '') return undefined;
  if (!/^\d{1,20}$/.test(askerId) || !/^\d{1,2}$/.test(quote)) return undefined;
  return { action: known, answerId, askerId, form, quote: Number(quote) };
}
