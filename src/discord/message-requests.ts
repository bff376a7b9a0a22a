import { Routes, type Client, type Message } from 'discord.js';

import type { BotMessage } from './answer-message.js';
import type { ReplyMessage } from './answered-messages.js';
import { repliedTo } from './hear-message.js';

/** Replies to a message, pinging nobody. */
export async function sendReply(message: Message, said: BotMessage): Promise<ReplyMessage> {
  // The question may be gone by now; the answer is sent all the same.
  const { id, channelId } = await message.reply({ ...said, failIfNotExists: false });
  return { id, channelId };
}

/** Changes what a reply to a message says. */
export async function editReply(
  { channel }: Message,
  reply: ReplyMessage,
  said: BotMessage,
): Promise<void> {
  await channel.messages.edit(reply.id, said);
}

/** Deletes a message of the bot, also in a channel that it has not seen since it started. */
export async function deleteReply(client: Client, reply: ReplyMessage): Promise<void> {
  await client.rest.delete(Routes.channelMessage(reply.channelId, reply.id));
}

/** Shows that an answer is on its way. */
export async function showTyping({ channel }: Message): Promise<void> {
  try {
    if (channel.isSendable()) await channel.sendTyping();
  } catch {
    // The answer counts, not that someone seems to write it.
  }
}

/** Fetches what a message replies to. */
export async function fetchReplied(message: Message): Promise<Message | undefined> {
  const messageId = repliedTo(message);
  if (messageId === undefined) return undefined;
  return message.channel.messages.fetch(messageId);
}

/** Fetches a message of a channel that the bot has not seen since it started. */
export async function fetchMessage(
  client: Client,
  { id, channelId }: ReplyMessage,
): Promise<Message | undefined> {
  const channel = await client.channels.fetch(channelId);
  return channel?.isTextBased() === true ? channel.messages.fetch(id) : undefined;
}
