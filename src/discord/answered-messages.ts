import type { ShownAnswer } from './answer-store.js';
import type { Answering } from './answering.js';
import { dropLink, keepLink } from './keep-link.js';
import { reasonOf } from './loggable.js';

/** What became of a message that asked. */
export interface AnsweredMessage {
  /** What it asked, nothing if it only called the bot; undefined where that is not known. */
  readonly asked: string | undefined;
  /** The message that answers it, if one is there. */
  readonly reply: ReplyMessage | undefined;
}

export interface ReplyMessage {
  readonly id: string;
  readonly channelId: string;
}

/** Knows which message was answered by which: of the latest from memory, of older ones from the store. */
export interface AnsweredMessages {
  readonly find: (askingMessageId: string) => Promise<AnsweredMessage | undefined>;
  /** Takes note of what a message asked and what answers it now. */
  readonly keep: (
    askingMessageId: string,
    asked: string | undefined,
    reply: (ReplyMessage & { readonly answerId: string | null }) | undefined,
  ) => Promise<void>;
  /** Takes note that a message is gone, be it one that asked or one that answers. */
  readonly drop: (messageId: string) => Promise<void>;
  /** The complete question whose answer a message shows, or got. */
  readonly questionAt: (messageId: string) => Promise<string | undefined>;
  /** The complete question answered last in a thread. */
  readonly lastQuestionIn: (channelId: string) => Promise<string | undefined>;
  /** Whether a message shows an answer of the bot. */
  readonly showsAnswer: (messageId: string) => Promise<boolean>;
}

const MOST_REMEMBERED = 1_000;

/** Opens the knowledge of answered messages. A store that fails makes it forgetful, nothing else. */
export function answeredMessages(
  answering: Pick<Answering, 'answers' | 'logger'>,
): AnsweredMessages {
  const { answers, logger } = answering;
  const remembered = new Map<string, AnsweredMessage>();
  const read = async <Found>(
    look: () => Promise<Found | undefined>,
  ): Promise<Found | undefined> => {
    try {
      return await look();
    } catch (error) {
      logger.warn({ reason: reasonOf(error) }, 'What a message shows could not be looked up');
      return undefined;
    }
  };
  const answerOfReplyTo = async (askingMessageId: string): Promise<ShownAnswer | undefined> => {
    const answerId = (await answers.replyTo(askingMessageId))?.answerId ?? null;
    return answerId === null ? undefined : answers.find(answerId);
  };
  return {
    find: async (askingMessageId) => {
      const known = remembered.get(askingMessageId);
      if (known) return known;
      const link = await read(() => answers.replyTo(askingMessageId));
      if (!link) return undefined;
      const { messageId, channelId } = link;
      const shown = await read(() => answers.ofMessage(messageId));
      return { asked: shown?.question, reply: { id: messageId, channelId } };
    },
    keep: async (askingMessageId, asked, reply) => {
      // Taken out first, so that the map stays in order of age and the oldest goes when it is full.
      remembered.delete(askingMessageId);
      remembered.set(askingMessageId, {
        asked,
        reply: reply && { id: reply.id, channelId: reply.channelId },
      });
      const oldest = remembered.keys().next();
      if (remembered.size > MOST_REMEMBERED && !oldest.done) remembered.delete(oldest.value);
      if (!reply) return;
      const { id, channelId, answerId } = reply;
      await keepLink({ messageId: id, channelId, askingMessageId, answerId }, answering);
    },
    drop: async (messageId) => {
      remembered.delete(messageId);
      for (const [askingMessageId, { asked, reply }] of remembered) {
        // What it asked is still known: a change of something else about it must not bring the answer back.
        if (reply?.id === messageId) remembered.set(askingMessageId, { asked, reply: undefined });
      }
      await dropLink(messageId, answering);
    },
    questionAt: async (messageId) =>
      completeQuestion(
        await read(
          async () => (await answers.ofMessage(messageId)) ?? (await answerOfReplyTo(messageId)),
        ),
      ),
    lastQuestionIn: async (channelId) =>
      completeQuestion(await read(() => answers.lastIn(channelId))),
    showsAnswer: async (messageId) =>
      (await read(() => answers.ofMessage(messageId))) !== undefined,
  };
}

function completeQuestion(shown: ShownAnswer | undefined): string | undefined {
  return shown?.understoodAs ?? shown?.question;
}
