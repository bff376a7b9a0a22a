import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputApplicationCommandData,
  ChatInputCommandInteraction,
  MessageApplicationCommandData,
  MessageContextMenuCommandInteraction,
  ModalMessageModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';

/** A slash command: what Discord is told about it, and what it does. */
export interface Command {
  readonly definition: ChatInputApplicationCommandData;
  /** Acknowledges the interaction as the first thing that it waits for. */
  readonly run: (interaction: ChatInputCommandInteraction) => Promise<void>;
  /** Suggests what an option could be, while it is typed. */
  readonly complete?: (interaction: AutocompleteInteraction) => Promise<void>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly definition: MessageApplicationCommandData;
  /** Acknowledges the interaction as the first thing that it waits for. */
  readonly run: (interaction: MessageContextMenuCommandInteraction) => Promise<void>;
}

/** What is pressed, chosen or filled in under a message. */
export type PressInteraction =
  ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction;

/** What stands under a message and does something. */
export interface Control {
  readonly owns: (customId: string) => boolean;
  /** Acknowledges the interaction as the first thing that it waits for. */
  readonly run: (interaction: PressInteraction) => Promise<void>;
}
