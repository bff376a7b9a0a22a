import { MessageFlags, ComponentType, type APIMessageTopLevelComponent } from 'discord.js';

import { answerButtonRows } from './answer-buttons.js';
import type { AnswerView } from './answer-view.js';
import { MESSAGE_LIMITS } from './message-limits.js';
import { renderHead, renderQuote, type RenderOptions } from './render-answer.js';

/** A message made of Discord's components, which shows text at full size and asks for no permission to embed. */
export interface BotMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** Renders what of an answer is to be shown, with its buttons. */
export function answerMessage(view: AnswerView, options: RenderOptions): BotMessage {
  const head = renderHead(view, options.texts);
  const quote = view.answer.quotes[view.quote];
  const room = MESSAGE_LIMITS.textsTogether - head.length;
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.TextDisplay, content: head },
      ...(quote
        ? [
            {
              type: ComponentType.Container as const,
              components: [
                {
                  type: ComponentType.TextDisplay as const,
                  content: renderQuote(quote, { ...options, room }),
                },
              ],
            },
          ]
        : []),
      ...answerButtonRows(view, options.texts),
    ],
  };
}

/** A plain word in the same form, so that it can take an answer's place. */
export function noticeMessage(text: string): BotMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content: text }],
  };
}
