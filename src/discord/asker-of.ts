import { PermissionFlagsBits, type BaseInteraction } from 'discord.js';

import type { Asker } from './asking-limits.js';

/** Who uses an interaction. */
export function askerOf({
  user,
  memberPermissions,
}: Pick<BaseInteraction, 'user' | 'memberPermissions'>): Asker {
  return {
    id: user.id,
    isManager: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}

/** The name that others see in the server, else everywhere. */
export function nameOf({ member, user }: Pick<BaseInteraction, 'member' | 'user'>): string {
  const nick = member && ('displayName' in member ? member.displayName : member.nick);
  return nick ?? user.displayName;
}
