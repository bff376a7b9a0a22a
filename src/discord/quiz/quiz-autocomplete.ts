import type { AutocompleteInteraction } from 'discord.js';

import { MOST_CHOICES, offerChoices, type Choice } from '../offer-choices.js';
import type { Quizzing } from './quizzing.js';
import { timeZoneChoices } from './set-time-zone.js';

type Completing = Pick<Quizzing, 'deckNow' | 'whoMayAsk' | 'clock' | 'textsFor' | 'logger'>;

/** Suggests topics, tags, notes and time zones to someone who is typing. Never throws. */
export function quizAutocomplete(
  quizzing: Completing,
): (interaction: AutocompleteInteraction) => Promise<void> {
  return (interaction) =>
    offerChoices(interaction, () => suggest(interaction, quizzing), quizzing.logger);
}

function suggest(
  interaction: AutocompleteInteraction,
  { deckNow, whoMayAsk, clock, textsFor }: Completing,
): readonly (string | Choice)[] {
  const { guildId, options } = interaction;
  const { name, value } = options.getFocused(true);
  switch (name) {
    case 'topic':
    case 'tag':
    case 'note': {
      // Alone with the bot, nobody can be asked in time who it is.
      const mayAsk = guildId === null ? whoMayAsk.isEveryone : whoMayAsk.inGuild(guildId);
      return mayAsk ? (deckNow()?.scopes.suggest(name, value, MOST_CHOICES) ?? []) : [];
    }
    case 'zone':
      return timeZoneChoices(value, { now: clock.now(), texts: textsFor(interaction) });
    default:
      return [];
  }
}
