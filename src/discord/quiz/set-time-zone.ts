import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { findTimeZone, suggestTimeZones } from '../../quiz/time-zones.js';
import { noticeMessage } from '../answer-message.js';
import { MOST_CHOICES, type Choice } from '../offer-choices.js';
import { refusalOfPress } from '../refusal-of-press.js';
import { cardText } from './card-parts.js';
import type { Quizzing } from './quizzing.js';

const LONGEST_TYPED = 60;

/** `/quiz timezone`: the zone that a person's days go by. */
export async function setTimeZone(
  interaction: ChatInputCommandInteraction,
  quizzing: Quizzing,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { timeZone: texts } = quizzing.textsFor(interaction).progress;
  const refusal = await refusalOfPress(interaction, quizzing);
  if (refusal !== null) {
    await interaction.editReply(noticeMessage(refusal));
    return;
  }
  const typed = interaction.options.getString('zone', true);
  const found = findTimeZone(typed);
  if (found.kind === 'unknown') {
    const unknown = texts.unknown(
      cardText(typed, LONGEST_TYPED),
      found.near.map((zone) => cardText(zone)),
    );
    await interaction.editReply(noticeMessage(unknown));
    return;
  }
  const { zone } = found;
  await quizzing.stores.learners.set(interaction.user.id, {
    timeZone: zone,
    locale: interaction.locale,
  });
  const local = { at: quizzing.clock.now(), timeZone: zone };
  await interaction.editReply(noticeMessage(texts.set(cardText(zone), local)));
}

/** The time zones that somebody who is typing may mean, with the time that it is there. */
export function timeZoneChoices(
  typed: string,
  { now, texts }: { readonly now: Date; readonly texts: Messages },
): Choice[] {
  const { timeZone } = texts.progress;
  return suggestTimeZones(typed, MOST_CHOICES).map((zone) => ({
    name: timeZone.choice(zone, now),
    value: zone,
  }));
}
