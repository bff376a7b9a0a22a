import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';

import { english } from '../messages/english.js';
import { answerMessage, privateAnswerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import type { Command } from './command.js';
import { placeOf } from './place-of.js';
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
      description: english.commands.ask.question.description,
      required: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'in',
      description: english.commands.ask.in.description,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'private',
      description: english.commands.ask.private.description,
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
  const part = interaction.options.getString('in') ?? undefined;
  const answer = await answerQuestion({
    question: interaction.options.getString('question', true),
    in: part,
    person: interaction.user.id,
    place: placeOf(interaction),
  });
  const options = { sourceLink, restate: true, askerId: interaction.user.id, in: part };
  if (answer.kind === 'not-a-question' && !isPrivate) {
    // That is for nobody else to read, but whether it may be seen was settled when it was deferred.
    await interaction.deleteReply();
    const message = privateAnswerMessage(answer, options);
    await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
    return;
  }
  await interaction.editReply((isPrivate ? privateAnswerMessage : answerMessage)(answer, options));
}

function refusalIn(guildId: string | null, whoMayAsk: WhoMayAsk): string | null {
  return guildId === null || whoMayAsk.inGuild(guildId) ? null : english.notInThisServer;
}
