import {
  ComponentType,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
} from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { BotMessage } from '../answer-message.js';
import type { Control } from '../command.js';
import { messageOfParts } from '../message-parts.js';
import { refusalOfPress } from '../refusal-of-press.js';
import { sayPrivately } from '../say-privately.js';
import type { Quizzing } from './quizzing.js';
import { readyDeck } from './ready-deck.js';
import { readAfterCard, type AfterCardPress } from './round-ids.js';
import { showRound } from './show-alone.js';

/**
 * “I was right” and “Bad card”, in every mode. What came of it is told privately; alone, in the message itself.
 */
export function afterCard(quizzing: Quizzing): Control {
  return {
    owns: (customId) => readAfterCard(customId) !== undefined,
    run: async (interaction) => {
      const pressed = readAfterCard(interaction.customId);
      if (!pressed || !interaction.isButton()) return;
      await interaction.deferUpdate();
      const texts = quizzing.textsFor(interaction);
      const refusal = await refusalOfPress(interaction, quizzing);
      const ready = refusal ?? (await readyDeck(quizzing, texts));
      if (typeof ready === 'string') {
        await sayPrivately(interaction, ready);
        return;
      }
      const round = await quizzing.stores.rounds.find(pressed.round);
      const isOwn = round?.mode === 'alone' && round.starter === interaction.user.id;
      if (pressed.action === 'bad') await flag(interaction, pressed, { quizzing, texts, isOwn });
      else {
        const { round: id, position } = pressed;
        const outcome = await quizzing.desk.appeal(id, position, interaction.user.id);
        const said = texts.round.appeal[APPEALS[outcome]];
        const isThere = isOwn && round.phase === 'revealed' && round.position === position;
        if (isThere && outcome === 'counted') {
          await showRound(interaction, id, { quizzing, ready, texts, notice: said });
        } else await sayPrivately(interaction, said);
      }
    },
  };
}

const APPEALS = {
  counted: 'counted',
  'was-right': 'wasRight',
  'no-reply': 'noReply',
} as const;

async function flag(
  interaction: ButtonInteraction,
  { round, position }: AfterCardPress,
  {
    quizzing,
    texts,
    isOwn,
  }: { readonly quizzing: Quizzing; readonly texts: Messages; readonly isOwn: boolean },
): Promise<void> {
  const outcome = await quizzing.desk.flag(round, position, interaction.user.id);
  const { bad, buttons } = texts.round;
  if (isOwn && outcome !== 'gone') {
    const label = outcome === 'retired' ? buttons.badRetired : buttons.badNoted;
    await interaction.editReply(withButtonDone(interaction, label));
  } else await sayPrivately(interaction, bad[outcome]);
}

/** The message of a button, which says what it has done and can't be pressed again. */
function withButtonDone({ message, customId }: ButtonInteraction, label: string): BotMessage {
  const components = message.components.map((part): APIMessageTopLevelComponent => {
    const row = part.toJSON();
    if (row.type !== ComponentType.ActionRow) return row;
    return {
      ...row,
      components: row.components.map((each) =>
        'custom_id' in each && each.custom_id === customId
          ? { ...each, label, disabled: true }
          : each,
      ),
    };
  });
  return messageOfParts(components);
}
