import type { AutocompleteInteraction } from 'discord.js';

import type { Answering } from './answering.js';

const MOST_CHOICES = 25;

/** Suggests questions and parts of the notes while somebody types. */
export async function autocomplete(
  interaction: AutocompleteInteraction,
  { suggestions }: Pick<Answering, 'suggestions'>,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const found =
    name === 'in'
      ? suggestions.parts(value, MOST_CHOICES)
      : suggestions.questions(value, MOST_CHOICES);
  await interaction.respond(found.map((suggestion) => ({ name: suggestion, value: suggestion })));
}
