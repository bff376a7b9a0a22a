import { GatewayIntentBits } from 'discord.js';

import type { DiscordGateway } from './discord-gateway.js';
import type { Json } from './discord-json.js';
import type { DiscordState } from './discord-state.js';
import { EPHEMERAL, type StoredMessage } from './discord-world.js';

/** Tells the bot of messages, as far as it asked to hear of them and may read them. */
export class MessageEvents {
  readonly #state: DiscordState;
  readonly #gateway: () => DiscordGateway;

  constructor(state: DiscordState, gateway: () => DiscordGateway) {
    this.#state = state;
    this.#gateway = gateway;
  }

  created(message: StoredMessage): void {
    this.#tell('MESSAGE_CREATE', message, this.#eventJson(message));
  }

  /** Tells of a message that changed; Discord sends all of it. */
  updated(message: StoredMessage): void {
    this.#tell('MESSAGE_UPDATE', message, this.#eventJson(message));
  }

  deleted(message: StoredMessage): void {
    const { id, channelId } = message;
    this.#tell('MESSAGE_DELETE', message, { id, channel_id: channelId, ...this.#guildId(message) });
  }

  deletedTogether(messages: readonly StoredMessage[]): void {
    const [first] = messages;
    if (!first) return;
    this.#tell('MESSAGE_DELETE_BULK', first, {
      ids: messages.map(({ id }) => id),
      channel_id: first.channelId,
      ...this.#guildId(first),
    });
  }

  /** What only one person sees, nobody else hears of. */
  #tell(name: string, message: StoredMessage, data: Json): void {
    if ((message.flags & EPHEMERAL) !== 0) return;
    const { GuildMessages, DirectMessages } = GatewayIntentBits;
    const isPrivate = this.#state.guildOf(message.channelId) === undefined;
    this.#gateway().tell(isPrivate ? DirectMessages : GuildMessages, name, data);
  }

  #guildId({ channelId }: StoredMessage): Json {
    const guild = this.#state.guildOf(channelId);
    return guild ? { guild_id: guild.id } : {};
  }

  #eventJson(message: StoredMessage): Json {
    const state = this.#state;
    const guild = state.guildOf(message.channelId);
    const replied = message.replyTo === undefined ? null : state.messages.get(message.replyTo);
    const member = (id: string): Json => {
      const { user: _user, ...rest } = state.member(guild?.id ?? '', id);
      return rest;
    };
    return {
      ...this.#readable(message),
      mentions: state
        .mentionedBy(message)
        .map((id) => ({ ...state.user(id), ...(guild ? { member: member(id) } : {}) })),
      ...(message.replyTo === undefined
        ? {}
        : { referenced_message: replied ? this.#readable(replied) : null }),
      ...(guild ? { guild_id: guild.id, member: member(message.authorId) } : { channel_type: 1 }),
    };
  }

  /** Without the intent for it, a bot reads its own messages, private ones and such as call it. */
  #readable(message: StoredMessage): Json {
    const json = this.#state.messageJson(message);
    const mayRead =
      (this.#gateway().intents & GatewayIntentBits.MessageContent) !== 0 ||
      message.authorId === this.#state.botId ||
      this.#state.guildOf(message.channelId) === undefined ||
      this.#state.mentionsBot(message);
    return mayRead ? json : { ...json, content: '', embeds: [], components: [], attachments: [] };
  }
}
