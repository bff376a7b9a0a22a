import { ComponentType, type MessageEditOptions } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { noticeMessage, type BotMessage } from '../answer-message.js';
import { reasonOf } from '../loggable.js';
import type { Quizzing } from '../quiz/quizzing.js';
import { personalFile } from './personal-file.js';
import { askMessage, deletedMessage, isNothing } from './privacy-message.js';

/** What `/privacy` and its buttons take. */
export type PrivacyOptions = Pick<Quizzing, 'personal' | 'isStopping' | 'textsFor' | 'logger'>;

/** A message with everything that is kept of a person in a file. */
export async function exportedData(
  person: string,
  { personal }: PrivacyOptions,
  { privacy }: Messages,
): Promise<Pick<MessageEditOptions, 'components' | 'files'> & Pick<BotMessage, 'flags'>> {
  if (isNothing(await personal.count(person))) return noticeMessage(privacy.nothing);
  const file = personalFile(await personal.export(person));
  const { flags, components } = noticeMessage(privacy.exported);
  return {
    flags,
    components: [
      ...components,
      { type: ComponentType.File, file: { url: `attachment://${file.name}` } },
    ],
    files: [file],
  };
}

/** A message that asks whether all is to be deleted. Where nothing is kept there is nothing to ask. */
export async function questionBeforeDeleting(
  person: string,
  options: PrivacyOptions,
  texts: Messages,
): Promise<BotMessage> {
  const counts = await options.personal.count(person);
  // Something may still be in memory.
  return isNothing(counts) ? deletedData(person, options, texts) : askMessage(counts, texts);
}

/** Deletes what is kept of a person; a message that says what it was, or that it could not be done. */
export async function deletedData(
  person: string,
  { personal, logger }: PrivacyOptions,
  texts: Messages,
): Promise<BotMessage> {
  try {
    return deletedMessage(await personal.delete(person), texts);
  } catch (error) {
    logger.error({ reason: reasonOf(error) }, 'What is kept of a person could not be deleted');
    return noticeMessage(texts.privacy.notDeleted);
  }
}
