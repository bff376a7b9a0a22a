import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';

import { english } from '../messages/english.js';
import { answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import type { Command } from './command.js';
import { placeOf } from './place-of.js';
import { renderAnswer } from './render-answer.js';
import type { WhoMayAsk } from './who-may-ask.js';

/** `/ask`: answers a question with quotes of the notes. */
export function askCommand(answering: Answering): Command {
  return { definition: DEFINITION, run: (interaction) => ask(interaction, answering) };
}

const DEFINITION: Command['definition'] = {
  name: 'ask',
  description: english.commands.ask.description,
  integrationTypes: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: english.commands.ask.question,
      required: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'in',
      description: english.commands.ask.in,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'private',
      description: english.commands.ask.private,
    },
  ],
};

async function ask(
  interaction: ChatInputCommandInteraction,
  { answerQuestion, sourceLink, whoMayAsk, isStopping }: Answering,
): Promise<void> {
  const refusal = isStopping() ? english.restarting : refusalIn(interaction.guildId, whoMayAsk);
  if (refusal !== null) {
    await interaction.reply({ content: refusal, flags: MessageFlags.Ephemeral });
    return;
  }
  const isPrivate = interaction.options.getBoolean('private') ?? false;
  // Discord drops an interaction that is not acknowledged within three seconds.
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  if (interaction.guildId === null && !(await whoMayAsk.inPrivate(interaction.user.id))) {
    await interaction.editReply(english.onlyForMembers);
    return;
  }
  const answer = await answerQuestion({
    question: interaction.options.getString('question', true),
    in: interaction.options.getString('in') ?? undefined,
    place: placeOf(interaction),
  });
  const options = { sourceLink, restate: true };
  await interaction.editReply(
    isPrivate
      ? renderAnswer(answer, options)
      : answerMessage(answer, { ...options, askerId: interaction.user.id }),
  );
}

function refusalIn(guildId: string | null, whoMayAsk: WhoMayAsk): string | null {
  return guildId === null || whoMayAsk.inGuild(guildId) ? null : english.notInThisServer;
}
