import type { AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';

import { isExpectedFailure } from './expected-failure.js';
import { loggable, reasonOf } from './loggable.js';
import { MESSAGE_LIMITS } from './message-limits.js';

/** What Discord takes. */
export const MOST_CHOICES = 25;

/** Offers choices to someone who is typing. Never throws. */
export async function offerChoices(
  interaction: AutocompleteInteraction,
  suggest: () => readonly string[],
  logger: Logger,
): Promise<void> {
  try {
    // Cut, a suggestion would lead elsewhere.
    const choices = suggest().filter((text) => text !== '' && text.length <= MESSAGE_LIMITS.choice);
    await interaction.respond(choices.map((text) => ({ name: text, value: text })));
  } catch (error) {
    const reason = reasonOf(error);
    // Nobody waits for it; what is typed next asks anew.
    if (isExpectedFailure(error)) logger.info({ reason }, 'Discord refused suggestions');
    else logger.error({ err: loggable(error) }, 'Suggestions failed');
  }
}
