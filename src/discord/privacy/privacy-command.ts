import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';

import type { Command } from '../command.js';
import { localise } from '../localise.js';
import { sayPrivately } from '../say-privately.js';
import { keptMessage } from './privacy-message.js';
import { exportedData, questionBeforeDeleting, type PrivacyOptions } from './privacy-steps.js';

const SUBCOMMANDS = ['show', 'export', 'delete'] as const;

/**
 * `/privacy`: shows a person what is kept of them, hands it out and deletes it, always privately. It is for
 * everybody, whoever may ask: something may be kept from when they were allowed to.
 */
export function privacyCommand(options: PrivacyOptions): Command {
  return {
    definition: {
      ...localise((texts) => texts.commands.privacy),
      integrationTypes: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
      options: SUBCOMMANDS.map((name) => ({
        ...localise((texts) => texts.commands.privacy[name]),
        type: ApplicationCommandOptionType.Subcommand as const,
      })),
    },
    run: (interaction) => run(interaction, options),
  };
}

async function run(
  interaction: ChatInputCommandInteraction,
  options: PrivacyOptions,
): Promise<void> {
  const { personal, isStopping, textsFor } = options;
  const texts = textsFor(interaction);
  if (isStopping()) {
    await sayPrivately(interaction, texts.restarting);
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const person = interaction.user.id;
  switch (interaction.options.getSubcommand()) {
    case 'show':
      await interaction.editReply(keptMessage(await personal.count(person), texts));
      return;
    case 'export':
      await interaction.editReply(await exportedData(person, options, texts));
      return;
    case 'delete':
      await interaction.editReply(await questionBeforeDeleting(interaction, options, texts));
  }
}
