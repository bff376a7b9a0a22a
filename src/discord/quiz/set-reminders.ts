import { MessageFlags, type ChatInputCommandInteraction, type ButtonInteraction } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { noticeMessage, type BotMessage } from '../answer-message.js';
import { refusalOfPress } from '../refusal-of-press.js';
import { messageOfParts, rowsOf, textPart } from '../message-parts.js';
import { cardText } from './card-parts.js';
import type { QuietHours, Quizzing } from './quizzing.js';
import { turnOffButton } from './reminders.js';
import type { WriteTo } from './write-to.js';

/** `/quiz reminders`: switches them on or off; on only where a first private message arrives. */
export async function setReminders(
  interaction: ChatInputCommandInteraction,
  quizzing: Quizzing,
  write: WriteTo,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const texts = quizzing.textsFor(interaction);
  const { reminders } = texts.progress;
  const refusal = await refusalOfPress(interaction, quizzing);
  if (refusal !== null) {
    await interaction.editReply(noticeMessage(refusal));
    return;
  }
  const { learners } = quizzing.stores;
  const { id } = interaction.user;
  if (!interaction.options.getBoolean('on', true)) {
    await learners.set(id, { wantsReminders: false });
    await interaction.editReply(noticeMessage(reminders.off));
    return;
  }
  const { timeZone } = await learners.find(id);
  const { quietHours, clock } = quizzing;
  const hello = helloMessage({
    texts,
    quietHours,
    timeZone: timeZone ?? clock.timeZone,
    isZoneSet: timeZone !== null,
  });
  const isOn = (await write(id, hello)) === 'sent';
  await learners.set(id, { wantsReminders: isOn, locale: interaction.locale });
  await interaction.editReply(noticeMessage(isOn ? reminders.on : reminders.closed));
}

interface HelloOptions {
  readonly texts: Messages;
  readonly quietHours: QuietHours;
  readonly timeZone: string;
  /** Whether the person has chosen the time zone. */
  readonly isZoneSet: boolean;
}

/** The first private message: what comes here, when, and how it ends. */
function helloMessage({ texts, quietHours, timeZone, isZoneSet }: HelloOptions): BotMessage {
  const { reminders } = texts.progress;
  const { from, to } = quietHours;
  const zone = cardText(timeZone);
  const hello =
    from === to
      ? reminders.helloAnytime(zone)
      : reminders.hello(hourText(from), hourText(to), zone);
  return messageOfParts([
    textPart([`👋 ${hello}`, ...(isZoneSet ? [] : [`-# ${reminders.zoneHint}`])].join('\n')),
    ...rowsOf([turnOffButton(texts)]),
  ]);
}

function hourText(hour: number): string {
  return `${String(hour)}:00`;
}

/** “No more reminders”, under one. */
export async function turnOffReminders(
  interaction: ButtonInteraction,
  { stores, textsFor }: Pick<Quizzing, 'stores' | 'textsFor'>,
): Promise<void> {
  await interaction.deferUpdate();
  // Whoever doesn't want to be written to is heard in any case, even one who may not ask any more.
  await stores.learners.set(interaction.user.id, { wantsReminders: false });
  const { reminders } = textsFor(interaction).progress;
  await interaction.editReply(noticeMessage(reminders.turnedOff));
}
