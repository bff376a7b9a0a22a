import {
  ComponentType,
  MessageFlags,
  RESTJSONErrorCodes,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type Client,
  type SendableChannels,
} from 'discord.js';

import type { BotMessage } from '../answer-message.js';
import { hasDiscordCode } from '../expected-failure.js';

/** A channel that is gone, or in which nobody can write. */
export class NoChannelError extends Error {
  override readonly name = 'NoChannelError';
}

/**
 * Sends a message to a channel.
 * @param nonce of the same nonce Discord takes one message in a few minutes, and gives that back: what was sent
 *   just before a crash is not there twice
 * @returns its id
 * @throws {NoChannelError} where there is no such channel
 */
export async function sendToChannel(
  client: Client,
  channelId: string,
  { message, nonce }: { readonly message: BotMessage; readonly nonce: string },
): Promise<string> {
  const channel = await channelOf(client, channelId);
  const { id } = await channel.send({ ...message, nonce, enforceNonce: true });
  return id;
}

/** Changes a message of a channel; a deleted one is let be. */
export async function editInChannel(
  client: Client,
  channelId: string,
  { messageId, message }: { readonly messageId: string; readonly message: BotMessage },
): Promise<void> {
  const channel = await channelOf(client, channelId);
  try {
    await channel.messages.edit(messageId, message);
  } catch (error) {
    if (!hasDiscordCode(error, [RESTJSONErrorCodes.UnknownMessage])) throw error;
  }
}

/** Takes some buttons away from a message of a channel, which may be gone. */
export async function dropButtons(
  client: Client,
  channelId: string,
  messageId: string,
  isDropped: (customId: string) => boolean,
): Promise<void> {
  const channel = await channelOf(client, channelId);
  try {
    const message = await channel.messages.fetch(messageId);
    const parts = message.components.map((part) => withoutButtons(part.toJSON(), isDropped));
    const components = parts.filter((part) => part !== null);
    if (JSON.stringify(components) === JSON.stringify(message.components)) return;
    await channel.messages.edit(messageId, { flags: MessageFlags.IsComponentsV2, components });
  } catch (error) {
    if (!hasDiscordCode(error, [RESTJSONErrorCodes.UnknownMessage])) throw error;
  }
}

/** A part of a message without some buttons; null if nothing is left of it. */
function withoutButtons<Part extends APIMessageTopLevelComponent | APIComponentInContainer>(
  part: Part,
  isDropped: (customId: string) => boolean,
): Part | null {
  if (part.type === ComponentType.Container) {
    const components = part.components
      .map((inner) => withoutButtons(inner, isDropped))
      .filter((inner) => inner !== null);
    return { ...part, components };
  }
  if (part.type !== ComponentType.ActionRow) return part;
  const components = part.components.filter(
    (each) => !('custom_id' in each && isDropped(each.custom_id)),
  );
  return components.length === 0 ? null : { ...part, components };
}

/** Whether an error means that nothing can be shown in a channel any more, however often it is tried. */
export function isChannelLost(error: unknown): boolean {
  return error instanceof NoChannelError || hasDiscordCode(error, LOST);
}

const LOST = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
];

async function channelOf(client: Client, channelId: string): Promise<SendableChannels> {
  const channel = await client.channels.fetch(channelId);
  if (!channel?.isSendable()) throw new NoChannelError('There is no channel to write in.');
  return channel;
}
