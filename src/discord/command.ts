import type { ChatInputApplicationCommandData, ChatInputCommandInteraction } from 'discord.js';

/** A slash command: what Discord is told about it, and what it does. */
export interface Command {
  readonly definition: ChatInputApplicationCommandData;
  /** Acknowledges the interaction as the first thing that it waits for. */
  readonly run: (interaction: ChatInputCommandInteraction) => Promise<void>;
}
