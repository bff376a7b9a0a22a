import type { Client, Message } from 'discord.js';

import { answeredMessages, type ReplyMessage } from './answered-messages.js';
import type { Answering } from './answering.js';
import { failureText } from './failure-text.js';
import { deleteReply, fetchMessage } from './message-requests.js';
import { perMessage } from './per-message.js';
import { replyToMessage, type MessageAnswering } from './reply-to-message.js';

/** Messages as a way to ask. None of these throws. */
export interface MessageDoor {
  readonly said: (message: Message) => Promise<void>;
  readonly edited: (message: Message) => Promise<void>;
  /** For an edit in a channel that the client doesn't know. */
  readonly editedUnseen: (message: ReplyMessage) => Promise<void>;
  readonly deleted: (messageIds: readonly string[]) => Promise<void>;
}

export interface MessageDoorOptions {
  readonly client: Client;
  readonly answering: Answering;
  readonly questionChannels: readonly string[];
  readonly now: () => number;
}

/** Opens the door: whatever is about one message happens in its order. */
export function messageDoor(options: MessageDoorOptions): MessageDoor {
  const { client, questionChannels, now } = options;
  const answered = answeredMessages(options.answering);
  const answering: MessageAnswering = { ...options.answering, answered, questionChannels, now };
  const { run } = perMessage();

  const edited = async (message: Message): Promise<void> => {
    // Discord also tells of link previews, pins and threads as changes of a message.
    if (!isOfPerson(message) || message.editedTimestamp === null) return;
    await run(message.id, () => replyToMessage(message, { isEdit: true, answering }));
  };
  const removeAnswer = async (messageId: string, gone: readonly string[]): Promise<void> => {
    const reply = (await answered.find(messageId))?.reply;
    await answered.drop(messageId);
    if (!reply) return;
    await answered.drop(reply.id);
    // Of what was deleted together the answer may be a part.
    if (!gone.includes(reply.id)) await deleteReply(client, reply);
  };
  return {
    said: async (message) => {
      if (!isOfPerson(message)) return;
      await run(message.id, () => replyToMessage(message, { isEdit: false, answering }));
    },
    edited,
    editedUnseen: async (seen) => {
      const message = await quietly(() => fetchMessage(client, seen), answering);
      if (message) await edited(message);
    },
    deleted: async (messageIds) => {
      await Promise.all(
        messageIds.map((id) =>
          run(id, () => quietly(() => removeAnswer(id, messageIds), answering)),
        ),
      );
    },
  };
}

/** Bots that answer each other never stop. */
function isOfPerson({ author, webhookId, system }: Message): boolean {
  return !author.bot && webhookId === null && !system;
}

/** For what has nobody to tell when it fails. */
async function quietly<Result>(
  act: () => Promise<Result>,
  { logger, textsFor }: Pick<Answering, 'logger' | 'textsFor'>,
): Promise<Result | undefined> {
  try {
    return await act();
  } catch (error) {
    failureText(error, { logger, texts: textsFor({}) });
    return undefined;
  }
}
