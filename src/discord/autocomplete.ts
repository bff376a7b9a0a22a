import type { AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';

import type { Suggestions } from '../answer/suggestions.js';
import { MOST_CHOICES, offerChoices } from './offer-choices.js';

export interface AutocompleteOptions {
  readonly suggestions: Suggestions;
  /**
   * Whether people of a server may see what is in the notes, from memory alone; null: in a private message,
   * where nobody can be asked in time who it is.
   */
  readonly mayAsk: (guildId: string | null) => boolean;
  readonly logger: Logger;
}

/** Suggests what to ask, and where to look, to someone who is typing. Never throws. */
export async function autocomplete(
  interaction: AutocompleteInteraction,
  { suggestions, mayAsk, logger }: AutocompleteOptions,
): Promise<void> {
  await offerChoices(
    interaction,
    () => (mayAsk(interaction.guildId) ? suggest(interaction, suggestions) : []),
    logger,
  );
}

function suggest({ options }: AutocompleteInteraction, suggestions: Suggestions): string[] {
  const { name, value } = options.getFocused(true);
  switch (name) {
    case 'question': {
      const part = options.getString('in') ?? undefined;
      return suggestions.questions(value, MOST_CHOICES, part);
    }
    case 'in':
      return suggestions.parts(value, MOST_CHOICES);
    default:
      return [];
  }
}
