import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Logger } from 'pino';

import { english } from '../messages/english.js';
import type { Answering } from './answering.js';
import { askTopic } from './ask-topic.js';
import type { Command } from './command.js';
import { deleteAnswer, isDeleteButton } from './delete-button.js';
import { failureText } from './failure-text.js';
import { isTopicButton } from './topic-buttons.js';

/** What interactions are handled with. */
export interface Handling {
  readonly commands: readonly Command[];
  readonly answering: Answering;
  readonly logger: Logger;
}

/** Answers a slash command or a button; whatever goes wrong ends here. Never throws. */
export async function handleInteraction(
  interaction: Interaction,
  { commands, answering, logger }: Handling,
): Promise<void> {
  if (!interaction.isChatInputCommand() && !interaction.isButton()) return;
  try {
    if (interaction.isButton()) await pressButton(interaction, answering);
    else await runCommand(interaction, commands);
  } catch (error) {
    await replyWithFailure(interaction, error, logger);
  }
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  commands: readonly Command[],
): Promise<void> {
  const command = commands.find(({ definition }) => definition.name === interaction.commandName);
  if (command) await command.run(interaction);
  else await replyInPrivate(interaction, english.unknownCommand);
}

async function pressButton(interaction: ButtonInteraction, answering: Answering): Promise<void> {
  if (isDeleteButton(interaction.customId)) await deleteAnswer(interaction);
  else if (isTopicButton(interaction.customId)) await askTopic(interaction, answering);
  else await replyInPrivate(interaction, english.unknownButton);
}

async function replyWithFailure(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  error: unknown,
  logger: Logger,
): Promise<void> {
  const text = failureText(error, logger);
  if (text === null) return;
  try {
    if (!interaction.deferred && !interaction.replied) await replyInPrivate(interaction, text);
    // What a button stands under must stay as it is.
    else if (interaction.isButton()) await followUpInPrivate(interaction, text);
    else await interaction.editReply({ content: text, embeds: [], components: [] });
  } catch (replyError) {
    failureText(replyError, logger);
  }
}

async function replyInPrivate(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  content: string,
): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

async function followUpInPrivate(interaction: ButtonInteraction, content: string): Promise<void> {
  await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
}
