/** What matters of a message for whether it asks something. */
export interface HeardMessage {
  readonly id: string;
  readonly content: string;
  readonly isDirect: boolean;
  /** Whether it pings the bot itself: by a mention in the text or a reply that pings. */
  readonly mentionsBot: boolean;
  readonly channelId: string;
  /** The channel that a thread belongs to. */
  readonly parentId: string | null;
}

/** What the bot listens for. */
export interface Hearing {
  readonly botId: string;
  readonly questionChannels: readonly string[];
}

/** What a message asks: something, nothing although it calls the bot, or it is not for the bot. */
export type HeardQuestion =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-for-us' };

/** Finds the question in a message. */
export function questionInMessage(message: HeardMessage, hearing: Hearing): HeardQuestion {
  const isCalled = message.isDirect || message.mentionsBot;
  if (!isCalled && !isInQuestionChannel(message, hearing)) return { kind: 'not-for-us' };
  const text = message.content
    .replaceAll(new RegExp(`<@!?${hearing.botId}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text !== '') return { kind: 'question', text };
  // A picture in a question channel is no question, and no reason to answer.
  return isCalled ? { kind: 'empty' } : { kind: 'not-for-us' };
}

/** In a forum the first message of a post asks, which has the id of the post; what follows is talk. */
function isInQuestionChannel(message: HeardMessage, { questionChannels }: Hearing): boolean {
  if (questionChannels.includes(message.channelId)) return true;
  const isFirst = message.id === message.channelId;
  return isFirst && message.parentId !== null && questionChannels.includes(message.parentId);
}
