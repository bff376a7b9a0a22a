import { RESTJSONErrorCodes, type ApplicationCommand, type Client } from 'discord.js';

import { hasDiscordCode } from './expected-failure.js';
import { isSameCommand, type CommandDefinition } from './is-same-command.js';

/** Which commands to tell which servers about. */
export interface Registration {
  readonly client: Client<true>;
  readonly definitions: readonly CommandDefinition[];
  /** The one server that gets the commands; undefined: all. */
  readonly guildId: string | undefined;
}

/** What came of it. */
export type RegistrationOutcome = 'registered' | 'unchanged' | 'no-access';

/** Tells Discord about the commands, in one scope, if it doesn't know them as they are. */
export async function registerCommands(registration: Registration): Promise<RegistrationOutcome> {
  const { client, definitions, guildId } = registration;
  const { commands } = client.application;
  const wanted = guildId === undefined ? definitions : definitions.map(forGuild);
  try {
    const known = [
      ...(await commands.fetch({ ...scopeOf(guildId), withLocalizations: true })).values(),
    ];
    if (areSame(known, wanted)) return 'unchanged';
    if (guildId === undefined) await commands.set(wanted);
    else await commands.set(wanted, guildId);
    return 'registered';
  } catch (error) {
    if (hasDiscordCode(error, NO_ACCESS)) return 'no-access';
    throw error;
  }
}

/**
 * Removes our commands from the scope that is not in use, as Discord would show them twice.
 * A few servers at most: a bot was tried out in one or two, and each costs a request.
 */
export async function clearOtherScope(registration: Registration): Promise<void> {
  const { client, guildId } = registration;
  const others =
    guildId === undefined
      ? [...client.guilds.cache.keys()].slice(0, MOST_GUILDS_CLEARED)
      : [undefined];
  for (const other of others) await clearScope(registration, other);
}

const MOST_GUILDS_CLEARED = 20;

const NO_ACCESS = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild];

async function clearScope(
  { client, definitions }: Registration,
  guildId: string | undefined,
): Promise<void> {
  const { commands } = client.application;
  const names = new Set(definitions.map(({ name }) => name));
  try {
    const known = await commands.fetch(scopeOf(guildId));
    for (const { id, name } of known.values()) {
      if (names.has(name)) await commands.delete(id, guildId);
    }
  } catch (error) {
    if (!hasDiscordCode(error, NO_ACCESS)) throw error;
  }
}

function scopeOf(guildId: string | undefined): { guildId?: string } {
  return guildId === undefined ? {} : { guildId };
}

/** Where it may be used is for Discord to say if a command belongs to one server. */
function forGuild(definition: CommandDefinition): CommandDefinition {
  const { contexts: _contexts, integrationTypes: _integrationTypes, ...rest } = definition;
  return rest;
}

function areSame(
  known: readonly ApplicationCommand[],
  wanted: readonly CommandDefinition[],
): boolean {
  return (
    known.length === wanted.length &&
    wanted.every((definition) => known.some((command) => isSameCommand(command, definition)))
  );
}
