import {
  type MessageFlags,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
} from 'discord.js';

import type { Quote } from '../answer/answer.js';
import { answerRows, readingRows, topicRows, type AnswerButtonOptions } from './answer-buttons.js';
import { answerHead } from './answer-head.js';
import type { AnswerView } from './answer-view.js';
import { headingPath, headingsNotQuoted } from './heading-path.js';
import { MESSAGE_LIMITS } from './message-limits.js';
import { EDGES, framed, LINE, messageOfParts, textPart } from './message-parts.js';
import { renderPassage } from './render-passage.js';
import { aroundTexts, type AroundTexts } from './render-around.js';
import { sourceLines } from './source-lines.js';
import type { SourceLink } from './source-link.js';

/** A message made of Discord's components, which shows text at full size and asks for no permission to embed. */
export interface BotMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** How to show an answer. */
export interface RenderOptions extends AnswerButtonOptions {
  readonly sourceLink: SourceLink;
}

/** Renders what of an answer is to be shown, with its buttons. */
export function answerMessage(view: AnswerView, options: RenderOptions): BotMessage {
  const { texts } = options;
  const { kind, topics } = view.answer;
  const quote = view.answer.quotes[view.quote];
  const head = answerHead(view, texts);
  const perhaps = kind === 'close' && topics.length > 0 ? texts.perhaps : '';
  const room = MESSAGE_LIMITS.textsTogether - head.length - perhaps.length;
  return messageOfParts([
    ...display(head),
    ...(quote
      ? [
          framed(
            [...quoteParts(quote, view, { ...options, room }), ...readingRows(view, texts)],
            kind === 'close' ? EDGES.near : EDGES.right,
          ),
        ]
      : []),
    ...display(perhaps),
    ...topicRows(view),
    ...answerRows(view, options),
  ]);
}

/** A quote below its headings and above its source, with what stands around it if that is wanted. */
function quoteParts(
  quote: Quote,
  { around }: AnswerView,
  { room, ...options }: RenderOptions & { readonly room: number },
): APIComponentInContainer[] {
  const heading = headingPath(headingsNotQuoted(quote));
  const foot = sourceLines(quote, options);
  const left = room - heading.length - foot.length;
  const passage = renderPassage(quote, { ...options, room: left });
  const beside: AroundTexts =
    around === null
      ? { above: '', below: '' }
      : aroundTexts(quote, { ...options, around, room: left - passage.length });
  return [
    ...display(heading),
    ...(beside.above === '' ? [] : [...display(beside.above), LINE]),
    ...display(passage),
    ...(beside.below === '' ? [] : [LINE, ...display(beside.below)]),
    LINE,
    ...display(foot),
  ];
}

/** Discord takes no empty text. */
function display(content: string): APITextDisplayComponent[] {
  return content === '' ? [] : [textPart(content)];
}

/** A plain word in the same form, so that it can take an answer's place. */
export function noticeMessage(text: string): BotMessage {
  return messageOfParts(display(text));
}
