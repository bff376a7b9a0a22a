import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';

import type { Messages } from '../../messages/messages.js';

/** Why a round for all can't be shown where it is wished, from memory alone; null where it can. */
export function channelObstacle(
  {
    guildId,
    channel,
    appPermissions,
    memberPermissions,
  }: Pick<
    ChatInputCommandInteraction,
    'guildId' | 'channel' | 'appPermissions' | 'memberPermissions'
  >,
  { round }: Messages,
): string | null {
  if (guildId === null) return round.onlyInServer;
  if (channel && !channel.isSendable()) return round.noChannel;
  const isThread = channel?.isThread() ?? false;
  const send = isThread
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  if (!appPermissions.has(PermissionFlagsBits.ViewChannel)) return round.botLacks.view;
  if (!appPermissions.has(send)) return round.botLacks.send;
  return memberPermissions?.has(send) === false ? round.youMayNotWrite : null;
}
