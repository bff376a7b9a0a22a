import { cleanContent, PermissionFlagsBits, RESTJSONErrorCodes, type Message } from 'discord.js';

import type { Messages } from '../messages/messages.js';
import type { Asking } from './answer-desk.js';
import { answerMessage, noticeMessage, type BotMessage } from './answer-message.js';
import type { AnsweredMessage, AnsweredMessages, ReplyMessage } from './answered-messages.js';
import type { Answering } from './answering.js';
import { hasDiscordCode, isExpectedFailure } from './expected-failure.js';
import { firstView } from './first-view.js';
import { failureText } from './failure-text.js';
import { followedBy, hearMessage } from './hear-message.js';
import { deleteReply, editReply, fetchReplied, sendReply, showTyping } from './message-requests.js';
import { questionInMessage } from './question-in-message.js';
import { questionInText } from './question-in-text.js';
import { questionOfMessage } from './question-of-message.js';

/** What answering messages takes. */
export interface MessageAnswering extends Answering {
  readonly answered: AnsweredMessages;
  readonly questionChannels: readonly string[];
  readonly now: () => number;
}

/** A message that calls the bot only since it was edited is answered if it is no older. */
const LATE_MS = 15 * 60_000;

/**
 * Answers a message that asks the bot something, or brings the answer in line with what the message says
 * since it was edited; whatever goes wrong ends here. Never throws.
 */
export async function replyToMessage(
  message: Message,
  { isEdit, answering }: { readonly isEdit: boolean; readonly answering: MessageAnswering },
): Promise<void> {
  const { answered, logger, now, textsFor } = answering;
  const texts = textsFor({ guildLocale: message.guild?.preferredLocale });
  const before = isEdit ? await answered.find(message.id) : undefined;
  const isLate = isEdit && now() - message.createdTimestamp > LATE_MS;
  const replying: Replying = { message, isEdit, isLate, before, texts, answering };
  try {
    await settle(replying);
  } catch (error) {
    const text = failureText(error, { logger, texts });
    if (text === null) return;
    try {
      await show(replying, { said: noticeMessage(text), asked: undefined, answerId: null });
    } catch (showError) {
      failureText(showError, { logger, texts });
    }
  }
}

interface Replying {
  readonly message: Message;
  readonly isEdit: boolean;
  /** Whether it is too late to begin answering. */
  readonly isLate: boolean;
  /** What is known of the message from before it was edited. */
  readonly before: AnsweredMessage | undefined;
  readonly texts: Messages;
  readonly answering: MessageAnswering;
}

async function settle(replying: Replying): Promise<void> {
  const { message, before, isLate, texts, answering } = replying;
  const { answered, questionChannels } = answering;
  if (isLate && !before?.reply) return;
  const botId = message.client.user.id;
  const heard = await hearMessage(message, answered);
  const question = questionInMessage(heard, { botId, questionChannels });
  switch (question.kind) {
    case 'not-for-us':
      await takeBack(replying);
      return;
    case 'empty':
      await explain(replying, heard.isDirect ? texts.howToAskInPrivate : texts.howToAsk);
      return;
    case 'replied-to': {
      const text = await questionReplied(message);
      if (text === '') await explain(replying, texts.repliedUnreadable(texts.commands.find.name));
      else await ask(replying, { text, form: 'restated', isCalled: true });
      return;
    }
    case 'question': {
      const whole = cleanContent(question.text, message.channel);
      const text = questionInText(whole);
      const form = text === whole ? 'reply' : 'restated';
      await ask(replying, { text, form, isCalled: question.isCalled });
    }
  }
}

/** What a message asks that was replied to; nothing if it is gone or can't be read. */
async function questionReplied(message: Message): Promise<string> {
  const { client, channel } = message;
  try {
    const replied = await fetchReplied(message);
    return replied ? questionOfMessage(replied, { botId: client.user.id, channel }) : '';
  } catch (error) {
    if (isExpectedFailure(error)) return '';
    throw error;
  }
}

interface Asked {
  readonly text: string;
  /** Where what is asked is part of a long message, or stands in another, the answer says it again. */
  readonly form: 'reply' | 'restated';
  /** Only someone who called the bot expects anything: where it listens, people also just talk. */
  readonly isCalled: boolean;
}

async function ask(replying: Replying, { text, form, isCalled }: Asked): Promise<void> {
  const { message, isEdit, before, texts, answering } = replying;
  const { answered, desk } = answering;
  if (before?.asked === text) return;
  const asking = askingOf(replying, text);
  const refusal = desk.refusalOf(asking);
  if (refusal) {
    if (isEdit || !isCalled || refusal.isRepeated) return;
    await show(replying, { said: noticeMessage(refusal.text), asked: undefined, answerId: null });
    return;
  }
  const typing = isCalled && !isEdit ? showTyping(message) : undefined;
  const following = await followedBy(message, answered);
  const outcome = await desk.ask({ ...asking, following });
  await typing;
  if (outcome.kind === 'refused') {
    if (isEdit) return;
    await show(replying, { said: noticeMessage(outcome.text), asked: undefined, answerId: null });
    return;
  }
  const { answer, id } = outcome;
  if (answer.kind === 'not-a-question' && !isCalled) {
    await takeBack(replying);
    await answered.keep(message.id, text, undefined);
    return;
  }
  const { author, member, guildId } = message;
  const view = firstView(outcome, {
    in: undefined,
    askerId: author.id,
    askerName: member?.displayName ?? author.displayName,
    form,
    isPrivate: false,
    guildId,
  });
  await show(replying, {
    said: answerMessage(view, { ...answering, texts }),
    asked: text,
    answerId: id,
  });
}

function askingOf({ message, texts }: Replying, question: string): Asking {
  const { author, member, guildId, channelId } = message;
  const isManager = member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false;
  return { question, asker: { id: author.id, isManager }, guildId, channelId, texts };
}

/** Says a word that is no answer, unless the message has it already. */
async function explain(replying: Replying, text: string): Promise<void> {
  if (replying.before?.asked === '') return;
  await show(replying, { said: noticeMessage(text), asked: '', answerId: null });
}

interface Shown {
  readonly said: BotMessage;
  /** What the message asked, as far as this settles it: the same is not asked again. */
  readonly asked: string | undefined;
  readonly answerId: string | null;
}

/** Puts something into the reply to a message, or sends one. */
async function show(
  { message, before, answering }: Replying,
  { said, asked, answerId }: Shown,
): Promise<void> {
  const { answered } = answering;
  const old = before?.reply;
  if (old) await onReply(old, answered, () => editReply(message, old, said));
  const reply = old ?? (await sendReply(message, said));
  await answered.keep(message.id, asked, { ...reply, answerId });
}

/** Takes the answer away from a message that asks nothing any more. */
async function takeBack({ message, before, answering }: Replying): Promise<void> {
  const reply = before?.reply;
  if (!reply) return;
  const { answered } = answering;
  await onReply(reply, answered, () => deleteReply(message.client, reply));
  await answered.drop(reply.id);
}

/** Does something to a reply, which may be gone: then it is known to be. */
async function onReply(
  reply: ReplyMessage,
  answered: AnsweredMessages,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (hasDiscordCode(error, [RESTJSONErrorCodes.UnknownMessage])) await answered.drop(reply.id);
    throw error;
  }
}
