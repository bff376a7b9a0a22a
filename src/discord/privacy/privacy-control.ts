import { MessageFlags } from 'discord.js';

import { noticeMessage } from '../answer-message.js';
import type { Control } from '../command.js';
import { sayPrivately } from '../say-privately.js';
import { readPrivacyButton } from './privacy-ids.js';
import {
  deletedData,
  exportedData,
  questionBeforeDeleting,
  type PrivacyOptions,
} from './privacy-steps.js';

/**
 * The buttons under what is kept of somebody. Nobody else sees them, and they are about whoever presses
 * them, so that nobody's id has to be in theirs.
 */
export function privacyControl(options: PrivacyOptions): Control {
  return {
    owns: (customId) => readPrivacyButton(customId) !== undefined,
    run: async (interaction) => {
      const action = readPrivacyButton(interaction.customId);
      if (!action || !interaction.isButton()) return;
      const texts = options.textsFor(interaction);
      if (options.isStopping()) {
        await sayPrivately(interaction, texts.restarting);
        return;
      }
      const person = interaction.user.id;
      switch (action) {
        case 'export':
          await interaction.deferReply({ flags: MessageFlags.Ephemeral });
          await interaction.editReply(await exportedData(person, options, texts));
          return;
        case 'ask':
          await interaction.deferUpdate();
          await interaction.editReply(await questionBeforeDeleting(interaction, options, texts));
          return;
        case 'delete':
          await interaction.deferUpdate();
          await interaction.editReply(await deletedData(interaction, options, texts));
          return;
        case 'keep':
          await interaction.update(noticeMessage(texts.privacy.untouched));
      }
    },
  };
}
