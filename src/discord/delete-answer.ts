import { PermissionFlagsBits } from 'discord.js';

import type { Answering } from './answering.js';
import type { Control } from './command.js';
import { readDeleteButton } from './delete-button.js';
import { dropLink } from './keep-link.js';
import { sayPrivately } from './say-privately.js';

/** Deletes the answer that the button stands under, for its asker or a moderator. */
export function deleteAnswer(
  answering: Pick<Answering, 'answers' | 'logger' | 'textsFor'>,
): Control {
  return {
    owns: (customId) => readDeleteButton(customId) !== undefined,
    run: async (interaction) => {
      await interaction.deferUpdate();
      const isAsker = readDeleteButton(interaction.customId) === interaction.user.id;
      const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
      if (!isAsker && isModerator !== true) {
        await sayPrivately(interaction, answering.textsFor(interaction).onlyAskerDeletes);
        return;
      }
      // By the interaction's own token, which works in private messages and channels it can't see.
      await interaction.deleteReply();
      await dropLink(interaction.message.id, answering);
    },
  };
}
