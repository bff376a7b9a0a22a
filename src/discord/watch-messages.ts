import {
  Events,
  GatewayDispatchEvents,
  type Client,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayMessageUpdateDispatchData,
  type Message,
  type PartialMessage,
} from 'discord.js';

import type { MessageDoor } from './message-door.js';

/** Of a change that is no edit, Discord need not tell all. */
type MessageChange = Partial<GatewayMessageUpdateDispatchData> &
  Pick<GatewayMessageUpdateDispatchData, 'id' | 'channel_id'>;

/** Passes on what the client hears of messages. */
export function watchMessages(
  client: Client,
  { door, add }: { readonly door: MessageDoor; readonly add: (work: Promise<void>) => void },
): void {
  client.on(Events.MessageCreate, (message) => {
    if (client.isReady()) add(door.said(message));
  });
  client.on(Events.MessageUpdate, (_before, message) => {
    if (client.isReady() && isWhole(message)) add(door.edited(message));
  });
  /*
   * discord.js drops what happens to messages in private channels in which nobody wrote since the bot
   * started; Discord's own events tell of it.
   */
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (message: MessageChange) => {
    const { id, channel_id: channelId, guild_id: guildId, author, edited_timestamp } = message;
    const isSeen = guildId !== undefined || client.channels.cache.has(channelId);
    if (!client.isReady() || isSeen || author?.bot === true) return;
    if (typeof edited_timestamp === 'string') add(door.editedUnseen({ id, channelId }));
  });
  client.ws.on(GatewayDispatchEvents.MessageDelete, ({ id }: GatewayMessageDeleteDispatchData) => {
    add(door.deleted([id]));
  });
  client.ws.on(
    GatewayDispatchEvents.MessageDeleteBulk,
    ({ ids }: GatewayMessageDeleteBulkDispatchData) => {
      add(door.deleted(ids));
    },
  );
}

/** Whether Discord has told all of a message, and not only what changed. */
function isWhole(message: Message | PartialMessage): message is Message {
  return !message.partial;
}
