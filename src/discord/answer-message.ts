import type { APIEmbed, APIMessageTopLevelComponent } from 'discord.js';

import type { Answer } from '../answer/answer.js';
import { deleteButtonRow } from './delete-button.js';
import { renderAnswer, type RenderOptions } from './render-answer.js';

/** An answer as everybody sees it. */
export interface AnswerMessage {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** Renders an answer with the button by which its asker can delete it. */
export function answerMessage(
  answer: Answer,
  { askerId, ...options }: RenderOptions & { readonly askerId: string },
): AnswerMessage {
  return { ...renderAnswer(answer, options), components: [deleteButtonRow(askerId)] };
}
