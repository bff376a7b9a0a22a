import { cleanContent, type Message } from 'discord.js';
import type { Logger } from 'pino';

import type { Messages } from '../messages/messages.js';
import { answerMessage, noticeMessage, type BotMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { failureText } from './failure-text.js';
import { keepLink } from './keep-link.js';
import { questionInMessage, type HeardMessage, type Hearing } from './question-in-message.js';

/** Answers a message that asks the bot something; whatever goes wrong ends here. Never throws. */
export async function replyToMessage(
  message: Message,
  answering: Answering & { readonly hearing: Hearing },
): Promise<void> {
  const { hearing, logger, textsFor } = answering;
  // Bots that answer each other never stop.
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const question = questionInMessage(heard(message, hearing.botId), hearing);
  const texts = textsFor({ guildLocale: message.guild?.preferredLocale });
  try {
    switch (question.kind) {
      case 'not-for-us':
        return;
      case 'empty':
        await reply(message, noticeMessage(howToAsk(message, texts)));
        return;
      case 'question':
        await answer(message, { text: question.text, texts, answering });
    }
  } catch (error) {
    await replyWithFailure(message, error, { logger, texts });
  }
}

async function answer(
  message: Message,
  {
    text,
    texts,
    answering,
  }: {
    readonly text: string;
    readonly texts: Messages;
    readonly answering: Answering & { readonly hearing: Hearing };
  },
): Promise<void> {
  const { desk, hearing, sourceLink } = answering;
  const { guildId, channelId, author } = message;
  const isCalled = guildId === null || message.mentions.users.has(hearing.botId);
  const asking = {
    question: cleanContent(text, message.channel),
    asker: { id: author.id, isManager: false },
    guildId,
    channelId,
    texts,
  };
  const refusal = desk.refusalOf(asking);
  if (refusal) {
    // Only someone who called it expects anything.
    if (isCalled && !refusal.isRepeated) await reply(message, noticeMessage(refusal.text));
    return;
  }
  // In a question channel people also just talk, and nobody should wait for an answer to that.
  if (isCalled) await showTyping(message);
  const outcome = await desk.ask(asking);
  if (outcome.kind === 'refused') {
    await reply(message, noticeMessage(outcome.text));
    return;
  }
  if (outcome.answer.kind === 'not-a-question' && !isCalled) return;
  const view = {
    answer: outcome.answer,
    id: outcome.id,
    in: undefined,
    askerId: author.id,
    audience: 'everyone' as const,
    quote: 0,
    around: null,
    form: 'reply' as const,
    askerName: author.displayName,
    share: 'no' as const,
  };
  const shown = await reply(message, answerMessage(view, { sourceLink, texts }));
  await keepLink(
    { messageId: shown.id, channelId, askingMessageId: message.id, answerId: outcome.id },
    answering,
  );
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

function howToAsk(message: Message, texts: Messages): string {
  return message.channel.isDMBased() ? texts.howToAskInPrivate : texts.howToAsk;
}

async function showTyping({ channel }: Message): Promise<void> {
  try {
    if (channel.isSendable()) await channel.sendTyping();
  } catch {
    // The answer counts, not that someone seems to write it.
  }
}

async function replyWithFailure(
  message: Message,
  error: unknown,
  telling: { readonly logger: Logger; readonly texts: Messages },
): Promise<void> {
  const text = failureText(error, telling);
  if (text === null) return;
  try {
    await reply(message, noticeMessage(text));
  } catch (replyError) {
    failureText(replyError, telling);
  }
}

async function reply(message: Message, answer: BotMessage): Promise<Message> {
  // The question may be gone by now; the answer is sent all the same.
  return message.reply({ ...answer, failIfNotExists: false });
}
