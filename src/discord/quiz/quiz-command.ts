import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type ApplicationCommandSubCommandData,
  type ChatInputCommandInteraction,
} from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { CARD_KINDS } from '../../quiz/card.js';
import { ROUND_MODES } from '../../quiz/round.js';
import type { Command } from '../command.js';
import { localise, localiseName } from '../localise.js';

/** What each subcommand does. */
export type QuizSubcommand = Exclude<keyof Messages['commands']['quiz'], 'name' | 'description'>;
export type QuizRuns = Readonly<
  Record<QuizSubcommand, (interaction: ChatInputCommandInteraction) => Promise<void>>
>;

/** The most cards of one round. */
export const MOST_CARDS = 50;

/** `/quiz`: cards made from the notes. */
export function quizCommand(runs: QuizRuns, complete: NonNullable<Command['complete']>): Command {
  return {
    definition: {
      ...localise((texts) => texts.commands.quiz),
      integrationTypes: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
      options: subcommands(),
    },
    run: async (interaction) => {
      const name = interaction.options.getSubcommand();
      const run = Object.hasOwn(runs, name) ? runs[name as QuizSubcommand] : undefined;
      if (!run) throw new Error(`There is no subcommand ${name} of /quiz.`);
      await run(interaction);
    },
    complete,
  };
}

function subcommands(): ApplicationCommandSubCommandData[] {
  const type = ApplicationCommandOptionType.Subcommand as const;
  return [
    {
      ...localise((texts) => texts.commands.quiz.start),
      type,
      options: [
        {
          ...localise((texts) => texts.commands.quiz.start.topic),
          type: ApplicationCommandOptionType.String,
          autocomplete: true,
        },
        {
          ...localise((texts) => texts.commands.quiz.start.tag),
          type: ApplicationCommandOptionType.String,
          autocomplete: true,
        },
        {
          ...localise((texts) => texts.commands.quiz.start.note),
          type: ApplicationCommandOptionType.String,
          autocomplete: true,
        },
        {
          ...localise((texts) => texts.commands.quiz.start.cards),
          type: ApplicationCommandOptionType.Integer,
          minValue: 1,
          maxValue: MOST_CARDS,
        },
        {
          ...localise((texts) => texts.commands.quiz.start.kind),
          type: ApplicationCommandOptionType.String,
          choices: CARD_KINDS.map((kind) => ({
            ...localiseName((texts) => ({ name: texts.commands.quiz.start.kinds[kind] })),
            value: kind,
          })),
        },
        {
          ...localise((texts) => texts.commands.quiz.start.mode),
          type: ApplicationCommandOptionType.String,
          choices: ROUND_MODES.map((mode) => ({
            ...localiseName((texts) => ({ name: texts.commands.quiz.start.modes[mode] })),
            value: mode,
          })),
        },
      ],
    },
    { ...localise((texts) => texts.commands.quiz.due), type },
    { ...localise((texts) => texts.commands.quiz.missed), type },
    { ...localise((texts) => texts.commands.quiz.stop), type },
    { ...localise((texts) => texts.commands.quiz.stats), type },
    { ...localise((texts) => texts.commands.quiz.leaderboard), type },
    { ...localise((texts) => texts.commands.quiz.topics), type },
    {
      ...localise((texts) => texts.commands.quiz.timezone),
      type,
      options: [
        {
          ...localise((texts) => texts.commands.quiz.timezone.zone),
          type: ApplicationCommandOptionType.String,
          required: true,
          autocomplete: true,
        },
      ],
    },
    {
      ...localise((texts) => texts.commands.quiz.reminders),
      type,
      options: [
        {
          ...localise((texts) => texts.commands.quiz.reminders.on),
          type: ApplicationCommandOptionType.Boolean,
          required: true,
        },
      ],
    },
  ];
}
