import {
  cleanContent,
  PermissionFlagsBits,
  type Message,
  type MessageReplyOptions,
} from 'discord.js';
import type { Logger } from 'pino';

import { english } from '../messages/english.js';
import { answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { failureText } from './failure-text.js';
import { placeOf } from './place-of.js';
import { questionInMessage, type HeardMessage, type Hearing } from './question-in-message.js';

/** Answers a message that asks the bot something; whatever goes wrong ends here. Never throws. */
export async function replyToMessage(
  message: Message,
  answering: Answering & { readonly hearing: Hearing; readonly logger: Logger },
): Promise<void> {
  const { hearing, logger } = answering;
  // Bots that answer each other never stop.
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const question = questionInMessage(heard(message, hearing.botId), hearing);
  try {
    switch (question.kind) {
      case 'not-for-us':
        return;
      case 'empty':
        await reply(message, howToAsk(message));
        return;
      case 'question':
        await answer(message, question.text, answering);
    }
  } catch (error) {
    await replyWithFailure(message, error, logger);
  }
}

async function answer(
  message: Message,
  text: string,
  {
    answerQuestion,
    sourceLink,
    whoMayAsk,
    isStopping,
    hearing,
  }: Answering & { readonly hearing: Hearing },
): Promise<void> {
  const isCalled = message.guildId === null || message.mentions.users.has(hearing.botId);
  if (message.guildId !== null && !whoMayAsk.inGuild(message.guildId)) {
    // Only someone who called it expects anything.
    if (isCalled) await reply(message, english.notInThisServer);
    return;
  }
  if (isStopping()) {
    await reply(message, english.restarting);
    return;
  }
  // In a question channel people also just talk, and nobody should wait for an answer to that.
  if (isCalled) await showTyping(message);
  if (message.guildId === null && !(await whoMayAsk.inPrivate(message.author.id))) {
    await reply(message, english.onlyForMembers);
    return;
  }
  const found = await answerQuestion({
    question: cleanContent(text, message.channel),
    person: message.author.id,
    place: placeOf(message),
  });
  if (found.kind === 'not-a-question' && !isCalled) return;
  if (found.quotes.length > 0 && !mayEmbed(message)) {
    await reply(message, 'embed');
    return;
  }
  const options = { sourceLink, restate: false, askerId: message.author.id };
  await reply(message, answerMessage(found, options));
}

function heard(message: Message, botId: string): HeardMessage {
  return {
    id: message.id,
    content: message.content,
    isDirect: message.channel.isDMBased(),
    mentionsBot: message.mentions.users.has(botId),
    channelId: message.channelId,
    parentId: message.channel.isThread() ? message.channel.parentId : null,
  };
}

function howToAsk(message: Message): string {
  return message.channel.isDMBased() ? english.howToAskInPrivate : english.howToAsk;
}

/** Where it may not embed, Discord would drop the quotes without a word. */
function mayEmbed(message: Message): boolean {
  const { channel } = message;
  if (channel.isDMBased()) return true;
  const permissions = channel.permissionsFor(message.client.user);
  return permissions?.has(PermissionFlagsBits.EmbedLinks) ?? true;
}

async function showTyping({ channel }: Message): Promise<void> {
  try {
    if (channel.isSendable()) await channel.sendTyping();
  } catch {
    // The answer counts, not that someone seems to write it.
  }
}

async function replyWithFailure(message: Message, error: unknown, logger: Logger): Promise<void> {
  const text = failureText(error, logger);
  if (text === null) return;
  try {
    await reply(message, text);
  } catch (replyError) {
    failureText(replyError, logger);
  }
}

async function reply(message: Message, answer: string | MessageReplyOptions): Promise<void> {
  const content = typeof answer === 'string' ? { content: answer } : answer;
  // The question may be gone by now; the answer is sent all the same.
  await message.reply({ ...content, failIfNotExists: false });
}
