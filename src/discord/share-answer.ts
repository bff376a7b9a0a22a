import { PermissionFlagsBits } from 'discord.js';

import { answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { nameOf } from './asker-of.js';
import { readAnswerButton } from './button-ids.js';
import type { Control, PressInteraction } from './command.js';
import { keepLink } from './keep-link.js';
import { pressedAnswer } from './pressed-answer.js';
import { sayPrivately } from './say-privately.js';

/** Posts a private answer for everybody in the channel, with its question and who asked. */
export function shareAnswer(answering: Answering): Control {
  return {
    owns: (customId) => readAnswerButton(customId)?.action === 'share',
    run: (interaction) => share(interaction, answering),
  };
}

async function share(interaction: PressInteraction, answering: Answering): Promise<void> {
  const button = readAnswerButton(interaction.customId);
  if (!button) return;
  const { answers, textsFor } = answering;
  const texts = textsFor(interaction);
  await interaction.deferUpdate();
  if (!mayWrite(interaction)) {
    await sayPrivately(interaction, texts.mayNotWriteHere);
    return;
  }
  const pressed = await pressedAnswer(interaction, button, answering);
  if (!pressed) return;
  const { answer, shown, quote } = pressed;
  const view = {
    answer,
    id: shown.id,
    in: shown.in,
    askerId: interaction.user.id,
    quote,
    around: null,
    askerName: nameOf(interaction),
  };
  // Of two quick presses the second finds it done.
  const isFirst = await answers.share(shown.id);
  if (isFirst) {
    try {
      const shared = await interaction.followUp(
        answerMessage(
          { ...view, audience: 'everyone', form: 'shared', share: 'no' },
          { ...answering, texts },
        ),
      );
      const { channelId } = shared;
      await keepLink({ messageId: shared.id, channelId, answerId: shown.id }, answering);
    } catch (error) {
      await answers.unshare(shown.id);
      throw error;
    }
  }
  await interaction.editReply(
    answerMessage(
      { ...view, audience: 'asker', form: button.form, share: 'done' },
      { ...answering, texts },
    ),
  );
}

/** The bot writes where its interactions come from; a person who may not must not through it. */
function mayWrite({ memberPermissions, channel }: PressInteraction): boolean {
  if (!memberPermissions) return true;
  const isThread = channel?.isThread() ?? false;
  return memberPermissions.has(
    isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
  );
}
