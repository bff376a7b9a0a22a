import {
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord.js';

import type { Quote } from '../answer/answer.js';
import { answerRows, readingRows, topicRows, type AnswerButtonOptions } from './answer-buttons.js';
import { answerHead } from './answer-head.js';
import type { AnswerView } from './answer-view.js';
import { headingPath, headingsNotQuoted } from './heading-path.js';
import { MESSAGE_LIMITS } from './message-limits.js';
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

/** The edge of the quote: green where it answers, amber where it only comes close. */
const ANSWER_COLOR = 0x3ba55d;
const CLOSE_COLOR = 0xf0b232;

/** Renders what of an answer is to be shown, with its buttons. */
export function answerMessage(view: AnswerView, options: RenderOptions): BotMessage {
  const { texts } = options;
  const { kind, topics } = view.answer;
  const quote = view.answer.quotes[view.quote];
  const head = answerHead(view, texts);
  const perhaps = kind === 'close' && topics.length > 0 ? texts.perhaps : '';
  const room = MESSAGE_LIMITS.textsTogether - head.length - perhaps.length;
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      ...display(head),
      ...(quote
        ? [
            {
              type: ComponentType.Container as const,
              accent_color: kind === 'close' ? CLOSE_COLOR : ANSWER_COLOR,
              components: [
                ...quoteParts(quote, view, { ...options, room }),
                ...readingRows(view, texts),
              ],
            },
          ]
        : []),
      ...display(perhaps),
      ...topicRows(view),
      ...answerRows(view, options),
    ],
  };
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

const LINE: APISeparatorComponent = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

/** Discord takes no empty text. */
function display(content: string): APITextDisplayComponent[] {
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

/** A plain word in the same form, so that it can take an answer's place. */
export function noticeMessage(text: string): BotMessage {
  return { flags: MessageFlags.IsComponentsV2, components: display(text) };
}
