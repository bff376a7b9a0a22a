import type { AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';

import type { Suggestions } from '../answer/suggestions.js';
import { isExpectedFailure } from './expected-failure.js';
import { loggable, reasonOf } from './loggable.js';
import { MESSAGE_LIMITS } from './message-limits.js';

export interface AutocompleteOptions {
  readonly suggestions: Suggestions;
  /**
   * Whether people of a server may see what is in the notes, from memory alone; null: in a private message,
   * where nobody can be asked in time who it is.
   */
  readonly mayAsk: (guildId: string | null) => boolean;
  readonly logger: Logger;
}

/** What Discord takes. */
const MOST_CHOICES = 25;

/** Suggests what to ask, and where to look, to someone who is typing. Never throws. */
export async function autocomplete(
  interaction: AutocompleteInteraction,
  { suggestions, mayAsk, logger }: AutocompleteOptions,
): Promise<void> {
  try {
    const fitting = mayAsk(interaction.guildId) ? suggest(interaction, suggestions) : [];
    // Cut, a suggestion would lead elsewhere.
    const choices = fitting.filter((text) => text !== '' && text.length <= MESSAGE_LIMITS.choice);
    await interaction.respond(choices.map((text) => ({ name: text, value: text })));
  } catch (error) {
    const reason = reasonOf(error);
    // Nobody waits for it; what is typed next asks anew.
    if (isExpectedFailure(error)) logger.info({ reason }, 'Discord refused suggestions');
    else logger.error({ err: loggable(error) }, 'Suggestions failed');
  }
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
