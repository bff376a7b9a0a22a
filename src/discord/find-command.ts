import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';

import type { Answering } from './answering.js';
import { askerOf } from './asker-of.js';
import type { MessageCommand } from './command.js';
import { localiseName } from './localise.js';
import { questionOfMessage } from './question-of-message.js';
import { sayPrivately } from './say-privately.js';
import { showOutcome } from './show-outcome.js';

/** “Find in notes” in the menu of a message: answers, in private, what somebody else wrote. */
export function findCommand(answering: Answering): MessageCommand {
  return {
    definition: {
      ...localiseName((texts) => texts.commands.find),
      type: ApplicationCommandType.Message,
      integrationTypes: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    },
    run: (interaction) => find(interaction, answering),
  };
}

async function find(
  interaction: MessageContextMenuCommandInteraction,
  answering: Answering,
): Promise<void> {
  const { desk, textsFor } = answering;
  const { client, guildId, channelId, channel, targetMessage } = interaction;
  const texts = textsFor(interaction);
  const question = questionOfMessage(targetMessage, { botId: client.user.id, channel });
  if (question === '') {
    await sayPrivately(interaction, texts.nothingToFind);
    return;
  }
  const asking = { question, asker: askerOf(interaction), guildId, channelId, texts };
  const refusal = desk.refusalOf(asking);
  if (refusal) {
    await sayPrivately(interaction, refusal.text);
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const outcome = await desk.ask(asking);
  await showOutcome(interaction, outcome, { answering, isPrivate: true, in: undefined, texts });
}
