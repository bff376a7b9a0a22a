import {
  ChannelType,
  type ComponentType,
  PermissionFlagsBits,
  type APIEmbed,
  type APIUser,
  type MessageType,
} from 'discord.js';

/** A server of the loopback Discord. */
export interface GuildSpec {
  readonly id: string;
  readonly name?: string;
  /** Text channels, by id. */
  readonly channels?: readonly string[];
  /** Forums, by id. */
  readonly forums?: readonly string[];
  /** Ids of the people in it, as far as anyone asks. */
  readonly members?: readonly string[];
  /** What the bot may do in it, and everybody else. @default what its invite link asks for */
  readonly botPermissions?: bigint;
  /** The language of the server. @default en-US */
  readonly locale?: string;
}

/** A thread, which is a channel of its own. */
export interface ThreadSpec {
  readonly id: string;
  readonly guildId: string;
  readonly parentId: string;
  readonly ownerId: string;
  readonly name: string;
}

/** A role, as far as it matters. */
export interface RoleSpec {
  readonly id: string;
  readonly permissions: bigint;
}

/** A file that was sent. */
export interface StoredFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly text: string;
}

/** A message as the loopback Discord keeps it. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly StoredComponent[];
  readonly flags: number;
  readonly files: readonly StoredFile[];
  readonly replyTo: string | undefined;
  /** Whether it pings the author of what it replies to. */
  readonly pings: boolean;
  /** Milliseconds since 1970. */
  readonly editedAt: number | undefined;
  /** The one person who sees it; undefined: all. */
  readonly visibleTo: string | undefined;
  readonly type: MessageType | undefined;
  /** The interaction that it answers. */
  readonly interaction: StoredInteraction | undefined;
}

/** What a message tells of the interaction that it answers. */
export interface StoredInteraction {
  readonly id: string;
  readonly type: number;
  readonly userId: string;
  readonly name?: string;
}

/** A component as it was sent, and known to be right. */
export interface StoredComponent {
  readonly type?: ComponentType;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: { readonly id?: string; readonly name?: string };
  readonly placeholder?: string;
  readonly options?: readonly StoredOption[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
  readonly components?: readonly StoredComponent[];
  readonly accessory?: StoredComponent;
  readonly component?: StoredComponent;
}

/** Something to choose. */
export interface StoredOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

/** Message flag of an answer that only one person sees. */
export const EPHEMERAL = 64;

export const DEFAULT_BOT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

const DISCORD_EPOCH = 1_420_070_400_000n;

let lastId = 0n;

/** An id like Discord's: it tells when it was made, and is higher than all before. */
export function nextSnowflake(): string {
  const now = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n;
  lastId = now > lastId ? now : lastId + 1n;
  return String(lastId);
}

/** When an id was made. */
export function timeOf(snowflake: string): string {
  return new Date(Number((BigInt(snowflake) >> 22n) + DISCORD_EPOCH)).toISOString();
}

/** The id of a message's n-th file. */
export function idOfFile(messageId: string, index: number): string {
  return String(BigInt(messageId) + BigInt(index) + 1n);
}

/** A person or bot, as Discord describes it. */
export function apiUser(id: string, isBot = false, displayName: string | null = null): APIUser {
  return {
    id,
    username: isBot ? 'footnote' : `user${id.slice(-4)}`,
    discriminator: '0',
    global_name: displayName,
    avatar: null,
    bot: isBot,
  };
}

/** What differs from member to member. */
export interface MemberTraits {
  readonly nick?: string | undefined;
  readonly roles?: readonly string[];
}

/** A member of a server, as Discord describes it. */
export function apiMember(
  user: APIUser,
  { nick, roles = [] }: MemberTraits = {},
): Record<string, unknown> {
  return {
    user,
    nick: nick ?? null,
    avatar: null,
    banner: null,
    roles,
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** A role, as Discord describes it. */
export function apiRole({ id, permissions }: RoleSpec, name: string): Record<string, unknown> {
  return {
    id,
    name,
    permissions: String(permissions),
    position: name === '@everyone' ? 0 : 1,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** What a server has that was not there from its beginning. */
export interface GuildAdditions {
  readonly roles: readonly RoleSpec[];
  readonly threads: readonly ThreadSpec[];
}

/** A server, as Discord describes it on the gateway. */
export function apiGuild(
  guild: GuildSpec,
  bot: APIUser,
  { roles, threads }: GuildAdditions,
): Record<string, unknown> {
  const { id, channels = [], forums = [] } = guild;
  const everyone = { id, permissions: guild.botPermissions ?? DEFAULT_BOT_PERMISSIONS };
  return {
    id,
    name: guild.name ?? `Server ${id}`,
    owner_id: '1',
    roles: [
      apiRole(everyone, '@everyone'),
      ...roles.map((role) => apiRole(role, `role ${role.id}`)),
    ],
    channels: [
      ...channels.map((channel) => apiTextChannel(channel, id)),
      ...forums.map((forum) => apiTextChannel(forum, id, ChannelType.GuildForum)),
    ],
    members: [apiMember(bot)],
    member_count: 1 + (guild.members?.length ?? 0),
    joined_at: '2024-01-01T00:00:00.000Z',
    unavailable: false,
    large: false,
    emojis: [],
    stickers: [],
    features: [],
    threads: threads.map(apiThread),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    preferred_locale: guild.locale ?? 'en-US',
    afk_timeout: 300,
    icon: null,
  };
}

/** A text channel or forum, as Discord describes it. */
export function apiTextChannel(
  id: string,
  guildId: string,
  type: ChannelType = ChannelType.GuildText,
): Record<string, unknown> {
  return {
    id,
    guild_id: guildId,
    type,
    name: `channel-${id.slice(-4)}`,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
    ...(type === ChannelType.GuildForum
      ? { available_tags: [], default_reaction_emoji: null }
      : {}),
  };
}

/** A public thread, as Discord describes it. */
export function apiThread(thread: ThreadSpec): Record<string, unknown> {
  return {
    id: thread.id,
    guild_id: thread.guildId,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    type: ChannelType.PublicThread,
    name: thread.name,
    last_message_id: null,
    message_count: 0,
    total_message_sent: 0,
    member_count: 1,
    rate_limit_per_user: 0,
    flags: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: timeOf(thread.id),
      create_timestamp: timeOf(thread.id),
      locked: false,
    },
  };
}
