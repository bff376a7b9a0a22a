import {
  ChannelType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
  type APIUser,
} from 'discord.js';

import type { Json } from './discord-json.js';
import { withoutCode } from './discord-text-rules.js';
import {
  apiGuild,
  apiMember,
  apiTextChannel,
  apiThread,
  apiUser,
  DEFAULT_BOT_PERMISSIONS,
  idOfFile,
  nextSnowflake,
  timeOf,
  type GuildSpec,
  type RoleSpec,
  type StoredComponent,
  type StoredMessage,
  type ThreadSpec,
} from './discord-world.js';

/** Someone, as a test says who it is; what it leaves out stays as it was. */
export interface Person {
  readonly nick?: string;
  /** The name that people see in all servers where the person has no nick. */
  readonly displayName?: string;
  readonly isBot?: boolean;
  /** Whether bots may write to the person. @default true */
  readonly takesMessages?: boolean;
}

/** What a message must have to be kept. */
export type NewMessage = Partial<StoredMessage> & Pick<StoredMessage, 'channelId' | 'authorId'>;

/** The servers, people, channels and messages of the loopback Discord. */
export class DiscordState {
  readonly botId: string;
  readonly guilds: GuildSpec[];
  readonly messages = new Map<string, StoredMessage>();
  readonly threads = new Map<string, ThreadSpec>();
  readonly #people = new Map<string, Person>();
  readonly #roles = new Map<string, RoleSpec[]>();
  readonly #memberRoles = new Map<string, readonly string[]>();
  readonly #privateChannels = new Map<string, string>();
  /** Channels that no server was opened with, and the servers in which someone wrote there. */
  readonly #foundChannels = new Map<string, string>();

  constructor(botId: string, guilds: readonly GuildSpec[]) {
    this.botId = botId;
    this.guilds = [...guilds];
  }

  get bot(): APIUser {
    return apiUser(this.botId, true);
  }

  guild(id: string | undefined): GuildSpec | undefined {
    return this.guilds.find((guild) => guild.id === id);
  }

  /** Notes what is said of someone. */
  meet(id: string, person: Person): void {
    this.#people.set(id, { ...this.#people.get(id), ...person });
  }

  /** Gives a member a role with these permissions beyond those of everyone; returns it if it is new. */
  empower(guildId: string, userId: string, permissions: bigint): RoleSpec | undefined {
    const roles = this.#roles.get(guildId) ?? [];
    const known = roles.find((role) => role.permissions === permissions);
    const role = known ?? { id: nextSnowflake(), permissions };
    if (!known) this.#roles.set(guildId, [...roles, role]);
    this.#memberRoles.set(`${guildId}/${userId}`, [role.id]);
    return known ? undefined : role;
  }

  /** Takes a member's roles away. */
  disempower(guildId: string, userId: string): void {
    this.#memberRoles.delete(`${guildId}/${userId}`);
  }

  user(id: string): APIUser {
    if (id === this.botId) return this.bot;
    const { isBot = false, displayName } = this.#people.get(id) ?? {};
    return apiUser(id, isBot, displayName);
  }

  member(guildId: string, userId: string): Json {
    const roles = this.#memberRoles.get(`${guildId}/${userId}`) ?? [];
    return apiMember(this.user(userId), { nick: this.#people.get(userId)?.nick, roles });
  }

  /** What someone may do in a server. */
  permissions(guildId: string, userId: string): bigint {
    const everyone = this.guild(guildId)?.botPermissions ?? DEFAULT_BOT_PERMISSIONS;
    const own = this.#memberRoles.get(`${guildId}/${userId}`) ?? [];
    const roles = (this.#roles.get(guildId) ?? []).filter(({ id }) => own.includes(id));
    const all = roles.reduce((sum, { permissions }) => sum | permissions, everyone);
    return (all & PermissionFlagsBits.Administrator) === 0n ? all : ALL_PERMISSIONS;
  }

  guildJson(guild: GuildSpec): Json {
    return apiGuild(guild, this.bot, {
      roles: this.#roles.get(guild.id) ?? [],
      threads: [...this.threads.values()].filter(({ guildId }) => guildId === guild.id),
    });
  }

  /** The server that a channel is in; undefined for private messages. */
  guildOf(channelId: string): GuildSpec | undefined {
    const guildId = this.threads.get(channelId)?.guildId ?? this.#foundChannels.get(channelId);
    return this.guilds.find(({ id, channels = [], forums = [] }) =>
      guildId === undefined ? [...channels, ...forums].includes(channelId) : id === guildId,
    );
  }

  /** Where something happens, from what a test says of it. */
  placeOf(
    userId: string,
    {
      guild,
      channel,
    }: { readonly guild?: string | undefined; readonly channel?: string | undefined },
  ): { readonly channelId: string; readonly guildId: string | undefined } {
    const channelId = channel ?? this.channelOf(guild, userId);
    const known = this.guildOf(channelId);
    if (!known && guild !== undefined) this.#foundChannels.set(channelId, guild);
    return { channelId, guildId: known?.id ?? guild };
  }

  /** Where someone writes who doesn't say where. */
  channelOf(guildId: string | undefined, userId: string): string {
    if (guildId !== undefined) return this.guild(guildId)?.channels?.[0] ?? nextSnowflake();
    const channel = this.#privateChannels.get(userId) ?? nextSnowflake();
    this.#privateChannels.set(userId, channel);
    return channel;
  }

  /** Whether a channel is private to somebody who takes no messages of bots. */
  isClosed(channelId: string): boolean {
    const user = this.#recipientOf(channelId);
    return user !== undefined && this.#people.get(user)?.takesMessages === false;
  }

  #recipientOf(channelId: string): string | undefined {
    return [...this.#privateChannels].find(([, channel]) => channel === channelId)?.[0];
  }

  /** A channel as Discord describes it; undefined if there is none. */
  channelJson(id: string): Json | undefined {
    const thread = this.threads.get(id);
    if (thread) return apiThread(thread);
    const guild = this.guildOf(id);
    if (guild) {
      const isForum = guild.forums?.includes(id) === true;
      return apiTextChannel(id, guild.id, isForum ? ChannelType.GuildForum : ChannelType.GuildText);
    }
    const user = this.#recipientOf(id);
    return user === undefined
      ? undefined
      : {
          id,
          type: ChannelType.DM,
          flags: 0,
          last_message_id: null,
          recipients: [this.user(user)],
        };
  }

  /** Keeps a message, or what became of one. */
  store(message: NewMessage): StoredMessage {
    const stored: StoredMessage = {
      content: '',
      embeds: [],
      components: [],
      flags: 0,
      files: [],
      replyTo: undefined,
      pings: false,
      editedAt: undefined,
      visibleTo: undefined,
      type: undefined,
      interaction: undefined,
      ...message,
      id: message.id ?? nextSnowflake(),
    };
    this.messages.set(stored.id, stored);
    return stored;
  }

  /** Whether a message calls the bot, by name or by a reply that pings. */
  mentionsBot(message: StoredMessage): boolean {
    return this.mentionedBy(message).includes(this.botId);
  }

  /** Whom a message pings. */
  mentionedBy({ content, replyTo, pings }: StoredMessage): string[] {
    const named = [...withoutCode(content).matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
    const replied = pings ? this.messages.get(replyTo ?? '')?.authorId : undefined;
    return [...new Set([...named, ...(replied === undefined ? [] : [replied])])];
  }

  /** A message as Discord describes it to those who may read it. */
  messageJson(message: StoredMessage): Json {
    const { id, channelId, content, replyTo, interaction, editedAt } = message;
    const bare = withoutCode(content);
    return {
      id,
      channel_id: channelId,
      author: this.user(message.authorId),
      content,
      embeds: message.embeds,
      components: numbered(message.components),
      flags: message.flags,
      timestamp: timeOf(id),
      edited_timestamp: editedAt === undefined ? null : new Date(editedAt).toISOString(),
      tts: false,
      mention_everyone: /@everyone|@here/.test(bare) && message.authorId !== this.botId,
      mentions: this.mentionedBy(message).map((user) => this.user(user)),
      mention_roles: [...bare.matchAll(/<@&(\d+)>/g)].map(([, role]) => role),
      attachments: message.files.map(({ name, size }, index) => ({
        id: idOfFile(id, index),
        filename: name,
        size,
        url: `https://cdn.discordapp.com/attachments/${channelId}/${id}/${name}`,
        proxy_url: `https://media.discordapp.net/attachments/${channelId}/${id}/${name}`,
      })),
      pinned: false,
      type: message.type ?? (replyTo === undefined ? MessageType.Default : MessageType.Reply),
      ...(replyTo === undefined ? {} : { message_reference: this.#reference(channelId, replyTo) }),
      ...(interaction === undefined
        ? {}
        : {
            application_id: this.botId,
            webhook_id: this.botId,
            interaction_metadata: {
              id: interaction.id,
              type: interaction.type,
              user: this.user(interaction.userId),
              authorizing_integration_owners: {},
              ...(interaction.name === undefined ? {} : { name: interaction.name }),
            },
          }),
      ...((message.flags & MessageFlags.HasThread) === 0 ? {} : { thread: this.channelJson(id) }),
    };
  }

  #reference(channelId: string, messageId: string): Json {
    const guild = this.guildOf(channelId);
    return {
      type: MessageReferenceType.Default,
      message_id: messageId,
      channel_id: channelId,
      ...(guild ? { guild_id: guild.id } : {}),
    };
  }
}

const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** Components with the numbers that Discord gives to those that have none. */
function numbered(components: readonly StoredComponent[]): StoredComponent[] {
  let last = 0;
  const number = (component: StoredComponent): StoredComponent => ({
    ...component,
    id: component.id ?? ++last,
    ...(component.components ? { components: component.components.map(number) } : {}),
    ...(component.accessory ? { accessory: number(component.accessory) } : {}),
  });
  return components.map(number);
}
