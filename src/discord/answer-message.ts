import type { APIEmbed, APIMessageTopLevelComponent } from 'discord.js';

import type { Answer } from '../answer/answer.js';
import { deleteButtonRow } from './delete-button.js';
import { renderAnswer, type RenderOptions } from './render-answer.js';
import { topicButtonRows } from './topic-buttons.js';

/** An answer with its buttons. */
export interface AnswerMessage {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
}

export interface AnswerMessageOptions extends RenderOptions {
  readonly askerId: string;
  /** The part of the notes that was asked; its topics are asked there too. @default all */
  readonly in?: string | undefined;
}

/** Renders an answer for everybody, with the buttons that ask its topics and by which its asker can delete it. */
export function answerMessage(answer: Answer, options: AnswerMessageOptions): AnswerMessage {
  const message = privateAnswerMessage(answer, options);
  // A friendly word needs no button.
  if (answer.kind === 'not-a-question') return message;
  return { ...message, components: [...message.components, deleteButtonRow(options.askerId)] };
}

/** Renders an answer that only its asker sees. */
export function privateAnswerMessage(
  answer: Answer,
  { askerId, in: part, ...options }: AnswerMessageOptions,
): AnswerMessage {
  return {
    ...renderAnswer(answer, options),
    components: topicButtonRows(answer.topics, { askerId, in: part }),
  };
}
