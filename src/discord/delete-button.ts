import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
} from 'discord.js';

import { english } from '../messages/english.js';

const PREFIX = 'delete:';

/** The button that deletes an answer; all that it needs to know is in its id, so it outlives a restart. */
export function deleteButtonRow(askerId: string): APIMessageTopLevelComponent {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        emoji: { name: '🗑️' },
        label: english.buttons.delete,
        custom_id: `${PREFIX}${askerId}`,
      },
    ],
  };
}

/** Whether a button is one that deletes an answer. */
export function isDeleteButton(customId: string): boolean {
  return customId.startsWith(PREFIX);
}

/** Deletes the answer that the button stands under, for its asker or a moderator. */
export async function deleteAnswer(interaction: ButtonInteraction): Promise<void> {
  await interaction.deferUpdate();
  const isAsker = interaction.customId === `${PREFIX}${interaction.user.id}`;
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
  if (isAsker || isModerator === true) {
    // By the interaction's own token, which works in private messages and channels it can't see.
    await interaction.deleteReply();
    return;
  }
  await interaction.followUp({
    content: english.onlyAskerDeletes,
    flags: MessageFlags.Ephemeral,
  });
}
