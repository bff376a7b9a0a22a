import type { AutocompleteInteraction } from 'discord.js';

import { MOST_CHOICES, offerChoices } from '../offer-choices.js';
import type { Quizzing } from './quizzing.js';

/** Time zones that go on as somebody typed, best first. */
export type SuggestZones = (typed: string, most: number) => readonly string[];

/** Suggests topics, tags, notes and time zones to someone who is typing. Never throws. */
export function quizAutocomplete(
  quizzing: Pick<Quizzing, 'deckNow' | 'whoMayAsk' | 'logger'>,
  suggestZones: SuggestZones,
): (interaction: AutocompleteInteraction) => Promise<void> {
  return (interaction) =>
    offerChoices(interaction, () => suggest(interaction, quizzing, suggestZones), quizzing.logger);
}

function suggest(
  { guildId, options }: AutocompleteInteraction,
  { deckNow, whoMayAsk }: Pick<Quizzing, 'deckNow' | 'whoMayAsk'>,
  suggestZones: SuggestZones,
): readonly string[] {
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
      return suggestZones(value, MOST_CHOICES);
    default:
      return [];
  }
}
