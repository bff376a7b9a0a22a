import type { Answer } from '../../src/answer/answer.js';
import { answerMessage, type BotMessage } from '../../src/discord/answer-message.js';
import type { AnswerView } from '../../src/discord/answer-view.js';
import type { SourceLink } from '../../src/discord/source-link.js';
import { english } from '../../src/messages/english.js';
import type { Json } from './discord-json.js';
import type { ReadableMessage } from './discord-reading.js';

/** How an answer is shown, with what a test doesn't care about filled in. */
export function viewOf(answer: Answer, fields: Partial<AnswerView> = {}): AnswerView {
  return {
    answer,
    id: 'answer-1',
    in: undefined,
    askerId: '500000000000000001',
    audience: 'everyone',
    quote: 0,
    around: null,
    form: 'reply',
    askerName: 'Mira',
    share: 'no',
    ...fields,
  };
}

/** The message that shows an answer. */
export function messageOf(
  answer: Answer,
  {
    sourceLink = () => undefined,
    ...fields
  }: Partial<AnswerView> & { sourceLink?: SourceLink } = {},
): BotMessage {
  return answerMessage(viewOf(answer, fields), { sourceLink, texts: english });
}

/** A message as the bot's client sends it, for those that judge or read it. */
export function bodyOf(message: Partial<BotMessage>): Json & ReadableMessage {
  const sent = JSON.stringify({ ...message, allowed_mentions: { parse: [] } });
  return JSON.parse(sent) as Json & ReadableMessage;
}
