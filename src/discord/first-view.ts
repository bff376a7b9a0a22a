import type { Outcome } from './answer-desk.js';
import type { AnswerView } from './answer-view.js';

export interface FirstViewOptions extends Pick<
  AnswerView,
  'in' | 'askerId' | 'askerName' | 'form'
> {
  readonly isPrivate: boolean;
  readonly guildId: string | null;
}

/** How an answer is shown at first: its likeliest quote, alone. */
export function firstView(
  { answer, id }: Extract<Outcome, { kind: 'answer' }>,
  { isPrivate, guildId, ...told }: FirstViewOptions,
): AnswerView {
  return {
    ...told,
    answer,
    id,
    audience: isPrivate ? 'asker' : 'everyone',
    quote: 0,
    around: null,
    share: isPrivate && guildId !== null ? 'yes' : 'no',
  };
}
