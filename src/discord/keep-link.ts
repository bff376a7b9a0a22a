import type { AnswerMessageLink } from './answer-store.js';
import type { Answering } from './answering.js';
import { reasonOf } from './loggable.js';

/** Takes note which message shows which answer; without that, follow-ups by reply know less, and nothing else fails. */
export async function keepLink(
  link: Omit<AnswerMessageLink, 'askingMessageId'> & { readonly askingMessageId?: string },
  { answers, logger }: Pick<Answering, 'answers' | 'logger'>,
): Promise<void> {
  try {
    await answers.link({ askingMessageId: undefined, ...link });
  } catch (error) {
    logger.warn({ reason: reasonOf(error) }, 'What a message shows could not be kept');
  }
}

/** Takes note that a message is gone. */
export async function dropLink(
  messageId: string,
  { answers, logger }: Pick<Answering, 'answers' | 'logger'>,
): Promise<void> {
  try {
    await answers.unlink(messageId);
  } catch (error) {
    logger.warn({ reason: reasonOf(error) }, 'What a message showed could not be forgotten');
  }
}
