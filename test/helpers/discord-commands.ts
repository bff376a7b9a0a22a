import { faultsOfCommands, withoutLocalizations } from './discord-command-rules.js';
import { asJson, asList, asText, type Json } from './discord-json.js';
import { ok, refusal, type RestCall, type RestReply, type Route } from './discord-rest.js';
import type { DiscordState } from './discord-state.js';
import { nextSnowflake } from './discord-world.js';

/** The commands that the bot registered. */
export class DiscordCommands {
  /** By the id of a server, or `global`. */
  readonly byScope = new Map<string, Json[]>();
  readonly #state: DiscordState;
  readonly #refuse: (faults: readonly string[], where: string) => RestReply;

  constructor(
    state: DiscordState,
    refuse: (faults: readonly string[], where: string) => RestReply,
  ) {
    this.#state = state;
    this.#refuse = refuse;
  }

  /** A command by its name and type, as people in a server see it. */
  find(name: string, guild: string | undefined, type = 1): Json | undefined {
    const inGuild = guild === undefined ? [] : (this.byScope.get(guild) ?? []);
    return [...inGuild, ...(this.byScope.get('global') ?? [])].find(
      (command) => command['name'] === name && Number(command['type'] ?? 1) === type,
    );
  }

  /** A command as Discord gives it back: with what it fills in. */
  registered(command: Json, guild?: string): Json {
    return {
      type: 1,
      default_member_permissions: null,
      nsfw: false,
      description: '',
      ...Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined)),
      id: nextSnowflake(),
      application_id: this.#state.botId,
      version: nextSnowflake(),
      ...(guild === undefined ? {} : { guild_id: guild, contexts: null, integration_types: [0] }),
    };
  }

  get routes(): Route[] {
    const path = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/;
    return [
      {
        method: 'GET',
        path,
        answer: ({ params: [guild], query }) =>
          this.#inScope(guild, (known) =>
            ok(
              query.get('with_localizations') === 'true' ? known : known.map(withoutLocalizations),
            ),
          ),
      },
      {
        method: 'PUT',
        path,
        answer: (call) => this.#inScope(call.params[0], () => this.#set(call, call.params[0])),
      },
      {
        method: 'DELETE',
        path: /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands\/(\d+)$/,
        answer: ({ params: [guild, id] }) =>
          this.#inScope(guild, (known) => {
            this.byScope.set(
              guild ?? 'global',
              known.filter((command) => command['id'] !== id),
            );
            return { status: 204 };
          }),
      },
    ];
  }

  #inScope(guild: string | undefined, answer: (known: Json[]) => RestReply): RestReply {
    if (guild !== undefined && !this.#state.guild(guild)) {
      return refusal(403, 50001, 'Missing Access');
    }
    return answer(this.byScope.get(guild ?? 'global') ?? []);
  }

  #set({ body }: RestCall, guild: string | undefined): RestReply {
    const definitions = asList(body).map(asJson);
    const faults = faultsOfCommands(definitions, guild !== undefined);
    if (faults.length > 0) return this.#refuse(faults, 'a command');
    const commands = definitions.map((command) => this.registered(command, guild));
    this.byScope.set(guild ?? 'global', commands);
    return ok(commands);
  }
}

/** The option of a command with this name, inside a subcommand if need be. */
export function optionOf(command: Json, name: string): Json | undefined {
  const options = asList(command['options']).map(asJson);
  const own = options.find((option) => asText(option['name']) === name);
  return own ?? options.map((option) => optionOf(option, name)).find((each) => each !== undefined);
}
