import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';

import { findTimeZone, suggestTimeZones } from '../../quiz/time-zones.js';
import { noticeMessage } from '../answer-message.js';
import { MESSAGE_LIMITS } from '../message-limits.js';
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
    const unknown = texts.unknown(cardText(typed, LONGEST_TYPED), found.near.map((zone) => cardText(zone)));
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

/** What Discord takes. */
const MOST_CHOICES = 25;

/** The time zones that may be meant, with the time that it is there. */
export async function suggestTimeZone(
  interaction: AutocompleteInteraction,
  { clock, textsFor }: Pick<Quizzing, 'clock' | 'textsFor'>,
): Promise<void> {
  const { timeZone: texts } = textsFor(interaction).progress;
  const zones = suggestTimeZones(interaction.options.getFocused(), MOST_CHOICES);
  const now = clock.now();
  const choices = zones.map((zone) => ({ name: texts.choice(zone, now), value: zone }));
  await interaction.respond(choices.filter(({ name }) => name.length <= MESSAGE_LIMITS.choice));
}
