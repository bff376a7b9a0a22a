import { isDeepStrictEqual } from 'node:util';

import {
  ApplicationCommandType,
  PermissionsBitField,
  type ApplicationCommand,
  type ChatInputApplicationCommandData,
  type MessageApplicationCommandData,
} from 'discord.js';

/** What Discord is told about a command. */
export type CommandDefinition = ChatInputApplicationCommandData | MessageApplicationCommandData;

/**
 * Whether Discord knows a command as it is to be, with all its options in their order and in every language.
 * `ApplicationCommand.equals` looks past the order of options and the languages of choices, and finds a
 * difference between false and nothing.
 */
export function isSameCommand(known: ApplicationCommand, wanted: CommandDefinition): boolean {
  // Where it may be used is for Discord to say if a command belongs to one server.
  const isEverywhere = known.guildId === null;
  return isDeepStrictEqual(comparable(known, isEverywhere), comparable(wanted, isEverywhere));
}

function comparable(command: ApplicationCommand | CommandDefinition, withPlaces: boolean): unknown {
  const { type, name, nameLocalizations, nsfw, defaultMemberPermissions: permissions } = command;
  return withoutBlanks({
    type: type ?? ApplicationCommandType.ChatInput,
    name,
    nameLocalizations,
    description: 'description' in command ? command.description : undefined,
    descriptionLocalizations:
      'descriptionLocalizations' in command ? command.descriptionLocalizations : undefined,
    options: 'options' in command ? command.options : undefined,
    nsfw,
    // Null is everybody, none of the bits is nobody but those who may do all.
    permissions:
      permissions === null || permissions === undefined
        ? undefined
        : String(PermissionsBitField.resolve(permissions)),
    contexts: withPlaces && command.contexts ? [...command.contexts].sort() : undefined,
    integrationTypes:
      withPlaces && command.integrationTypes ? [...command.integrationTypes].sort() : undefined,
  });
}

/** What a command hasn't, Discord leaves out or gives as null, false or empty. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isBlank(each))
      .map(([key, each]): [string, unknown] => [key, withoutBlanks(each)]),
  );
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === false || value === '';
}
