import { PermissionFlagsBits, type APIEmbed, type APIUser } from 'discord.js';

/** A server of the loopback Discord. */
export interface GuildSpec {
  readonly id: string;
  readonly name?: string;
  /** Text channels, by id. */
  readonly channels?: readonly string[];
  /** Ids of the people in it, as far as anyone asks. */
  readonly members?: readonly string[];
  /** What the bot may do in it. @default what its invite link asks for */
  readonly botPermissions?: bigint;
}

/** A message as the loopback Discord keeps it. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ButtonRow[];
  readonly flags: number;
  readonly replyTo: string | undefined;
}

export interface ButtonRow {
  readonly components?: readonly { readonly custom_id?: string; readonly label?: string }[];
}

/** Message flag of an answer that only one person sees. */
export const EPHEMERAL = 64;

export const DEFAULT_BOT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

let lastId = 1_300_000_000_000_000_000n;

/** An id like Discord's, higher than all before. */
export function nextSnowflake(): string {
  lastId += 4_194_304n;
  return String(lastId);
}

/** A person or bot, as Discord describes it. */
export function apiUser(id: string, isBot = false): APIUser {
  return {
    id,
    username: isBot ? 'footnote' : `user${id.slice(-4)}`,
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: isBot,
  };
}

/** A member of a server, as Discord describes it. */
export function apiMember(user: APIUser, permissions = 0n): Record<string, unknown> {
  return {
    user,
    nick: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(permissions),
  };
}

/** A server, as Discord describes it on the gateway. */
export function apiGuild(guild: GuildSpec, bot: APIUser): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name ?? `Server ${guild.id}`,
    owner_id: '1',
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        permissions: String(guild.botPermissions ?? DEFAULT_BOT_PERMISSIONS),
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    channels: (guild.channels ?? []).map((id) => apiTextChannel(id, guild.id)),
    members: [apiMember(bot)],
    member_count: 1 + (guild.members?.length ?? 0),
    joined_at: '2024-01-01T00:00:00.000Z',
    unavailable: false,
    large: false,
    emojis: [],
    stickers: [],
    features: [],
    threads: [],
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
    preferred_locale: 'en-US',
    afk_timeout: 300,
    icon: null,
  };
}

/** A text channel, as Discord describes it. */
export function apiTextChannel(id: string, guildId: string): Record<string, unknown> {
  return {
    id,
    guild_id: guildId,
    type: 0,
    name: `channel-${id.slice(-4)}`,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
}

/** A stored message, as Discord describes it. */
export function apiMessage(message: StoredMessage, author: APIUser): Record<string, unknown> {
  return {
    id: message.id,
    channel_id: message.channelId,
    author,
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    flags: message.flags,
    timestamp: '2024-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    pinned: false,
    type: message.replyTo === undefined ? 0 : 19,
    ...(message.replyTo === undefined
      ? {}
      : { message_reference: { message_id: message.replyTo, channel_id: message.channelId } }),
  };
}
