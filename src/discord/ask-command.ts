import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';

import type { Answering } from './answering.js';
import { askerOf } from './asker-of.js';
import { autocomplete } from './autocomplete.js';
import type { Command } from './command.js';
import { localise } from './localise.js';
import { sayPrivately } from './say-privately.js';
import { showOutcome } from './show-outcome.js';

/** `/ask`: answers a question with quotes of the notes. */
export function askCommand(answering: Answering): Command {
  return {
    definition: definition(),
    run: (interaction) => ask(interaction, answering),
    complete: (interaction) => {
      const { suggestions, whoMayAsk, logger } = answering;
      const mayAsk = (guildId: string | null): boolean =>
        guildId === null ? whoMayAsk.isEveryone : whoMayAsk.inGuild(guildId);
      return autocomplete(interaction, { suggestions, mayAsk, logger });
    },
  };
}

function definition(): Command['definition'] {
  return {
    ...localise((texts) => texts.commands.ask),
    integrationTypes: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: [
      {
        ...localise((texts) => texts.commands.ask.question),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
      {
        ...localise((texts) => texts.commands.ask.in),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
      },
      {
        ...localise((texts) => texts.commands.ask.private),
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  };
}

async function ask(interaction: ChatInputCommandInteraction, answering: Answering): Promise<void> {
  const { desk, isPrivateByDefault, textsFor } = answering;
  const { options, guildId, channelId } = interaction;
  const texts = textsFor(interaction);
  const part = options.getString('in') ?? undefined;
  const asking = {
    question: options.getString('question', true),
    in: part,
    asker: askerOf(interaction),
    guildId,
    channelId,
    texts,
  };
  const refusal = desk.refusalOf(asking);
  if (refusal) {
    await sayPrivately(interaction, refusal.text);
    return;
  }
  // Alone with the bot, everything is private.
  const isPrivate = options.getBoolean('private') ?? (isPrivateByDefault && guildId !== null);
  // Discord drops an interaction that is not acknowledged within three seconds.
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const outcome = await desk.ask(asking);
  await showOutcome(interaction, outcome, { answering, isPrivate, in: part, texts });
}
