import { ComponentType, type BaseInteraction, type MessageEditOptions } from 'discord.js';

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

/** Who presses or types, and where. */
type Personal = Pick<BaseInteraction, 'user' | 'guildId' | 'channelId'>;

/** A message that asks whether all is to be deleted. Where nothing is kept there is nothing to ask. */
export async function questionBeforeDeleting(
  interaction: Personal,
  options: PrivacyOptions,
  texts: Messages,
): Promise<BotMessage> {
  const counts = await options.personal.count(interaction.user.id);
  // Something may still be in memory, or tell who wrote private messages.
  return isNothing(counts) ? deletedData(interaction, options, texts) : askMessage(counts, texts);
}

/** Deletes what is kept of a person; a message that says what it was, or that it could not be done. */
export async function deletedData(
  interaction: Personal,
  options: PrivacyOptions,
  texts: Messages,
): Promise<BotMessage> {
  const { personal, logger } = options;
  try {
    const privateChannel = await privateChannelOf(interaction, options);
    const deleted = await personal.delete(interaction.user.id, { privateChannel });
    return deletedMessage(deleted, texts);
  } catch (error) {
    logger.error({ reason: reasonOf(error) }, 'What is kept of a person could not be deleted');
    return noticeMessage(texts.privacy.notDeleted);
  }
}

/** The channel of a person's private messages. Discord tells it without writing to the person. */
async function privateChannelOf(
  { user, guildId, channelId }: Personal,
  { logger }: PrivacyOptions,
): Promise<string | undefined> {
  if (guildId === null && channelId !== null) return channelId;
  try {
    return (await user.createDM()).id;
  } catch (error) {
    logger.info({ reason: reasonOf(error) }, 'A private channel could not be found');
    return undefined;
  }
}
