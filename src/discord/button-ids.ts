/** What a button under an answer does. */
export const ANSWER_ACTIONS = ['page', 'more', 'less', 'up', 'down', 'share'] as const;
export type AnswerAction = (typeof ANSWER_ACTIONS)[number];

/** A button under an answer, or the form that one opens; its id says all this, so it outlives a restart. */
export interface AnswerButton {
  readonly action: AnswerAction;
  readonly answerId: string;
  /** Whose answer it is. */
  readonly askerId: string;
  /** Which quote is meant, from 0; for `page` the one to turn to. */
  readonly quote: number;
}

/** The custom id of a button. */
export function idOfAnswerButton({ action, answerId, askerId, quote }: AnswerButton): string {
  return [action, answerId, askerId, String(quote)].join(':');
}

/** Reads a custom id; undefined for what belongs to another kind of button. */
export function readAnswerButton(customId: string): AnswerButton | undefined {
  const [action, answerId = '', askerId = '', quote = '', ...rest] = customId.split(':');
  const known = ANSWER_ACTIONS.find((each) => each === action);
  if (known === undefined || rest.length > 0 || answerId === '') return undefined;
  if (!/^\d{1,20}$/.test(askerId) || !/^\d{1,2}$/.test(quote)) return undefined;
  return { action: known, answerId, askerId, quote: Number(quote) };
}
