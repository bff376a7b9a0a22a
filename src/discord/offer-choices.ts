import type { AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';

import { isExpectedFailure } from './expected-failure.js';
import { loggable, reasonOf } from './loggable.js';
import { MESSAGE_LIMITS } from './message-limits.js';

/** What Discord takes. */
export const MOST_CHOICES = 25;

/** Something to choose: what is shown, and what it stands for. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Offers choices to someone who is typing. Never throws. */
export async function offerChoices(
  interaction: AutocompleteInteraction,
  suggest: () => readonly (string | Choice)[],
  logger: Logger,
): Promise<void> {
  try {
    const choices = suggest()
      .map((each) => (typeof each === 'string' ? { name: each, value: each } : each))
      // Cut, a suggestion would lead elsewhere.
      .filter(({ name }) => name !== '' && name.length <= MESSAGE_LIMITS.choice);
    await interaction.respond(choices);
  } catch (error) {
    const reason = reasonOf(error);
    // Nobody waits for it; what is typed next asks anew.
    if (isExpectedFailure(error)) logger.info({ reason }, 'Discord refused suggestions');
    else logger.error({ err: loggable(error) }, 'Suggestions failed');
  }
}
