/** What matters of a message for whether it asks something. */
export interface HeardMessage {
  readonly id: string;
  readonly content: string;
  readonly isDirect: boolean;
  /** Whether it pings the bot itself: by a mention in the text or a reply that pings. */
  readonly mentionsBot: boolean;
  /** Whether it pings somebody else. */
  readonly mentionsOthers: boolean;
  /** Whose message it replies to, if it does. */
  readonly repliesTo: 'bot' | 'other' | null;
  /** Whether it is in a thread that belongs to the bot, or to one of its messages. */
  readonly isInOwnThread: boolean;
  readonly channelId: string;
  /** The channel that a thread belongs to. */
  readonly parentId: string | null;
}

/** What the bot listens for. */
export interface Hearing {
  readonly botId: string;
  readonly questionChannels: readonly string[];
}

/** What a message asks: something, what it replies to, nothing although it calls the bot, or it is not for the bot. */
export type HeardQuestion =
  | {
      readonly kind: 'question';
      readonly text: string;
      /** Whether it calls the bot, and does not only stand where the bot listens. */
      readonly isCalled: boolean;
    }
  | { readonly kind: 'replied-to' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-for-us' };

/** Finds the question in a message. */
export function questionInMessage(message: HeardMessage, hearing: Hearing): HeardQuestion {
  const text = withoutCall(message.content, hearing.botId).replace(/\s+/g, ' ').trim();
  const isNamed = message.isDirect || message.mentionsBot;
  // “@Footnote ^” under what somebody else wrote.
  if (isNamed && message.repliesTo === 'other' && !/[\p{L}\p{N}]/u.test(text)) {
    return { kind: 'replied-to' };
  }
  // Where it isn't named, a text that can't be read or a picture is no reason to say anything.
  if (text === '') return { kind: isNamed ? 'empty' : 'not-for-us' };
  const isCalled = isNamed || message.repliesTo === 'bot';
  if (!isCalled && !isHeard(message, hearing)) return { kind: 'not-for-us' };
  return { kind: 'question', text, isCalled };
}

/** A text without mentions of the bot. */
export function withoutCall(text: string, botId: string): string {
  return text.replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ');
}

function isHeard(message: HeardMessage, hearing: Hearing): boolean {
  // A thread of its own is a conversation with it, as long as people don't turn to each other.
  const isToOthers = message.mentionsOthers || message.repliesTo === 'other';
  return (message.isInOwnThread && !isToOthers) || isInQuestionChannel(message, hearing);
}

/** In a forum the first message of a post asks, which has the id of the post; what follows is talk. */
function isInQuestionChannel(message: HeardMessage, { questionChannels }: Hearing): boolean {
  if (questionChannels.includes(message.channelId)) return true;
  const isFirst = message.id === message.channelId;
  return isFirst && message.parentId !== null && questionChannels.includes(message.parentId);
}
