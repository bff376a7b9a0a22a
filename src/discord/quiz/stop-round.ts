import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { noticeMessage, type BotMessage } from '../answer-message.js';
import { askerOf } from '../asker-of.js';
import { aloneSummary } from './alone-summary.js';
import type { QuizRuns } from './quiz-command.js';
import type { Quizzing } from './quizzing.js';
import { summaryMessage } from './summary-message.js';

/** `/quiz stop`: ends the round that somebody plays alone, and the one in the channel if they may. */
export function stopRound(quizzing: Quizzing): Pick<QuizRuns, 'stop'> {
  return {
    stop: async (interaction) => {
      const isPrivate = interaction.guildId === null;
      // Even while the bot is about to stop, and whoever it is: what is theirs they may end.
      await interaction.deferReply(isPrivate ? {} : { flags: MessageFlags.Ephemeral });
      const stopping = { quizzing, texts: quizzing.textsFor(interaction) };
      const own = await stopOwn(interaction, stopping);
      const ofAll = await stopInChannel(interaction, { ...stopping, hasOwn: own !== null });
      await interaction.editReply(togetherOf(own, ofAll, stopping.texts));
    },
  };
}

interface Stopping {
  readonly quizzing: Quizzing;
  readonly texts: Messages;
}

async function stopOwn(
  { user }: ChatInputCommandInteraction,
  { quizzing, texts }: Stopping,
): Promise<BotMessage | null> {
  const { desk } = quizzing;
  const round = await desk.openOf(user.id);
  if (!round || !(await desk.stop(round.id))) return null;
  return summaryMessage(await aloneSummary(round, user.id, { quizzing, texts }));
}

/** Says what became of the round for all of a channel; null where there is nothing to say. */
async function stopInChannel(
  interaction: ChatInputCommandInteraction,
  { quizzing, texts, hasOwn }: Stopping & { readonly hasOwn: boolean },
): Promise<string | null> {
  const { desk, rounds } = quizzing;
  const round = await desk.openIn(interaction.channelId);
  if (!round) return null;
  const { id, isManager } = askerOf(interaction);
  // Who has ended their own did not mean that of others.
  if (round.starter !== id && !isManager) return hasOwn ? null : texts.round.notYoursToEnd;
  return (await rounds.stop(round.id)) ? texts.round.endedForAll : null;
}

function togetherOf(own: BotMessage | null, ofAll: string | null, texts: Messages): BotMessage {
  if (!own) return noticeMessage(ofAll ?? texts.round.noQuiz);
  if (ofAll === null) return own;
  return { ...own, components: [...noticeMessage(ofAll).components, ...own.components] };
}
