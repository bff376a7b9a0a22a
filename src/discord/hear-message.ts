import { MessageReferenceType, type Message } from 'discord.js';

import type { AnsweredMessages } from './answered-messages.js';
import type { HeardMessage } from './question-in-message.js';
import { questionInText } from './question-in-text.js';
import { textOfMessage } from './text-of-message.js';

/** Finds out what matters of a message for whether it asks something. */
export async function hearMessage(
  message: Message,
  answered: AnsweredMessages,
): Promise<HeardMessage> {
  const { id, channel, channelId, content, mentions } = message;
  const botId = message.client.user.id;
  return {
    id,
    // What is forwarded was not written for the bot, and may be long.
    content: content.trim() === '' ? questionInText(textOfMessage(message)) : content,
    isDirect: channel.isDMBased(),
    // By name: neither @everyone nor a role calls it.
    mentionsBot: mentions.users.has(botId),
    mentionsOthers: mentions.users.some((user) => user.id !== botId),
    repliesTo: await repliesTo(message, answered),
    isInOwnThread: await isInOwnThread(message, answered),
    channelId,
    parentId: channel.isThread() ? channel.parentId : null,
  };
}

/** The message that another replies to, if it does. */
export function repliedTo({ reference }: Message): string | undefined {
  const isReply = reference !== null && reference.type !== MessageReferenceType.Forward;
  return isReply ? reference.messageId : undefined;
}

async function repliesTo(
  message: Message,
  answered: AnsweredMessages,
): Promise<HeardMessage['repliesTo']> {
  const replied = repliedTo(message);
  if (replied === undefined) return null;
  const author = message.mentions.repliedUser;
  // Discord doesn't tell the author of what was deleted.
  const isToBot = author
    ? author.id === message.client.user.id
    : await answered.showsAnswer(replied);
  return isToBot ? 'bot' : 'other';
}

/** A thread has the id of the message that it was opened at. */
async function isInOwnThread({ channel }: Message, answered: AnsweredMessages): Promise<boolean> {
  if (!channel.isThread()) return false;
  return channel.ownerId === channel.client.user.id || answered.showsAnswer(channel.id);
}

/** The complete question that a message follows, where it stands in a conversation with the bot. */
export async function followedBy(
  message: Message,
  answered: AnsweredMessages,
): Promise<string | undefined> {
  const { channel } = message;
  const replied = repliedTo(message);
  if (replied !== undefined) {
    const question = await answered.questionAt(replied);
    if (question !== undefined) return question;
  }
  if (!channel.isThread()) return undefined;
  return (await answered.lastQuestionIn(channel.id)) ?? answered.questionAt(channel.id);
}
