import { cleanContent, type TextBasedChannel } from 'discord.js';

import { withoutCall } from './question-in-message.js';
import { questionInText } from './question-in-text.js';
import { textOfMessage, type ForwardingMessage } from './text-of-message.js';

/**
 * What a message asks that was written for somebody else, or nothing.
 * @param channel null where the bot can't see it; names can't be told then
 */
export function questionOfMessage(
  message: ForwardingMessage,
  { botId, channel }: { readonly botId: string; readonly channel: TextBasedChannel | null },
): string {
  const text = withoutCall(textOfMessage(message), botId);
  return questionInText(channel ? cleanContent(text, channel) : text);
}
