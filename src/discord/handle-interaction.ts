import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';

import type { Answering } from './answering.js';
import type { Command, Control, MessageCommand, PressInteraction } from './command.js';
import { failureText } from './failure-text.js';
import { sayPrivately } from './say-privately.js';

/** What interactions are handled with. */
export interface Handling extends Pick<Answering, 'textsFor' | 'logger'> {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  readonly controls: readonly Control[];
}

/** Answers whatever somebody uses: a command, a button, a form; whatever goes wrong ends here. Never throws. */
export async function handleInteraction(
  interaction: Interaction,
  handling: Handling,
): Promise<void> {
  if (interaction.isAutocomplete()) {
    const command = handling.commands.find(isCalled(interaction.commandName));
    await complete(async () => command?.complete?.(interaction), handling);
    return;
  }
  if (!isHandled(interaction)) return;
  try {
    await run(interaction, handling);
  } catch (error) {
    await tellFailure(interaction, error, handling);
  }
}

type HandledInteraction =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | PressInteraction;

function isHandled(interaction: Interaction): interaction is HandledInteraction {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    (interaction.isModalSubmit() && interaction.isFromMessage())
  );
}

async function run(interaction: HandledInteraction, handling: Handling): Promise<void> {
  const texts = handling.textsFor(interaction);
  if (interaction.isChatInputCommand()) {
    const command = handling.commands.find(isCalled(interaction.commandName));
    if (command) await command.run(interaction);
    else await sayPrivately(interaction, texts.unknownCommand);
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = handling.messageCommands.find(isCalled(interaction.commandName));
    if (command) await command.run(interaction);
    else await sayPrivately(interaction, texts.unknownCommand);
  } else {
    const control = handling.controls.find(({ owns }) => owns(interaction.customId));
    if (control) await control.run(interaction);
    else await sayPrivately(interaction, texts.unknownButton);
  }
}

function isCalled(name: string): (command: Command | MessageCommand) => boolean {
  return ({ definition }) => definition.name === name;
}

async function tellFailure(
  interaction: HandledInteraction,
  error: unknown,
  { logger, textsFor }: Handling,
): Promise<void> {
  const text = failureText(error, { logger, texts: textsFor(interaction) });
  if (text === null) return;
  await complete(() => sayPrivately(interaction, text), { logger, textsFor });
}

/** For what has nobody to tell when it fails. */
async function complete(
  act: () => Promise<void>,
  { logger, textsFor }: Pick<Handling, 'logger' | 'textsFor'>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    failureText(error, { logger, texts: textsFor({}) });
  }
}
