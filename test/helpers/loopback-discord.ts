import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { DiscordGateway, type GatewayFrame } from './discord-gateway.js';
import {
  bodyOf,
  DiscordRest,
  refusal,
  type RecordedRequest,
  type RestCall,
  type RestReply,
  type Route,
} from './discord-rest.js';
import {
  asJson,
  asList,
  asText,
  faultsOfCommand,
  faultsOfMessage,
  type Json,
} from './discord-rules.js';
import {
  apiGuild,
  apiMember,
  apiMessage,
  apiTextChannel,
  apiUser,
  EPHEMERAL,
  nextSnowflake,
  type ButtonRow,
  type GuildSpec,
  type StoredMessage,
} from './discord-world.js';

export type { GuildSpec, StoredMessage } from './discord-world.js';
export type { RecordedRequest } from './discord-rest.js';
export type { GatewayFrame } from './discord-gateway.js';

export interface LoopbackOptions {
  /** The token that is right. */
  readonly token?: string;
  readonly guilds?: readonly GuildSpec[];
  /** Time between heartbeats; the bot must send them. */
  readonly heartbeatMs?: number;
}

/** Someone who asks, unless a test says who. */
export const ASKER = '700000000000000001';

export interface SlashOptions {
  readonly command?: string;
  readonly options?: Readonly<Record<string, string | boolean>>;
  /** Undefined: a private message. */
  readonly guild?: string | undefined;
  readonly channel?: string;
  readonly user?: string;
  /** Whether the three seconds are over by the time the bot answers. */
  readonly isExpired?: boolean;
  /** Whether to send it although no such command is registered: one of an earlier version. */
  readonly isUnregistered?: boolean;
}

export interface SayOptions {
  readonly content: string;
  /** Undefined: a private message. */
  readonly guild?: string | undefined;
  readonly channel?: string;
  readonly author?: string;
  /** Whether the author is a bot. */
  readonly isBot?: boolean;
  /** A message that this one replies to, pinging its author. */
  readonly repliesTo?: StoredMessage;
}

export interface PressOptions {
  readonly message: StoredMessage;
  /** The start of the button's custom id. */
  readonly button: string;
  readonly user?: string;
  readonly guild?: string | undefined;
  readonly permissions?: bigint;
}

/** An interaction that was sent to the bot, and what became of it. */
export interface InteractionHandle {
  readonly id: string;
  /** The first answer: 4 a message, 5 "thinking", 6 a button pressed. */
  readonly callback: () => Promise<{ readonly type: number; readonly flags: number }>;
  /** The answer as it stands once it is more than "thinking". */
  readonly finalMessage: () => Promise<StoredMessage>;
  /** A further message, of which the n-th is waited for. */
  readonly followUp: (index?: number) => Promise<StoredMessage>;
}

/** A message that was sent to the bot. */
export interface SaidHandle {
  readonly message: StoredMessage;
  /** The bot's reply to it. */
  readonly reply: () => Promise<StoredMessage>;
}

interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly isComponent: boolean;
  readonly channelId: string;
  readonly isExpired: boolean;
  readonly sentAt: number;
  callback: { readonly type: number; readonly flags: number } | undefined;
  /** The id of what @original means. */
  original: string | undefined;
  isThinking: boolean;
  readonly followUps: StoredMessage[];
}

const REPLY_WINDOW_MS = 3_000;
const PATIENCE_MS = 8_000;

/** Opens a loopback Discord that the real discord.js can log in to. */
export async function openLoopbackDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const discord = new LoopbackDiscord(options);
  await discord.listen();
  return discord;
}

/**
 * A Discord on this machine: enough of its HTTP interface and gateway for the real client. What
 * the real one would refuse, it refuses and notes in `violations`, which a test asserts to be empty.
 */
export class LoopbackDiscord {
  readonly token: string;
  readonly botId = '500000000000000001';
  readonly violations: string[] = [];
  readonly gateway: DiscordGateway;
  /** Registered commands; the key is a server's id, or `global`. */
  readonly commands = new Map<string, Json[]>();
  readonly #rest: DiscordRest;
  readonly #guilds: GuildSpec[];
  readonly #messages = new Map<string, StoredMessage>();
  readonly #interactions = new Map<string, Interaction>();
  readonly #privateChannels = new Map<string, string>();
  readonly #waiting = new Set<() => void>();
  readonly #users = new Map<string, boolean>();

  constructor({ token = 'loopback-token', guilds = [], heartbeatMs = 1_000 }: LoopbackOptions) {
    this.token = token;
    this.#guilds = [...guilds];
    const report = (violation: string): void => void this.violations.push(violation);
    const changed = (): void => {
      for (const check of this.#waiting) check();
    };
    this.#rest = new DiscordRest({ token, routes: this.#routes(), report, changed });
    this.gateway = new DiscordGateway(this.#rest.server, {
      token,
      heartbeatMs,
      report,
      changed,
      gatewayUrl: () => this.#gatewayUrl,
      ready: () => ({
        user: this.#bot,
        application: { id: this.botId, flags: 0 },
        guilds: this.#guilds.map(({ id }) => ({ id, unavailable: true })),
      }),
      afterReady: () =>
        this.#guilds.map((guild) => ({ name: 'GUILD_CREATE', data: apiGuild(guild, this.#bot) })),
    });
  }

  /** What DISCORD_API_URL is to be. */
  get url(): string {
    return `http://127.0.0.1:${String(this.#port)}/api`;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#rest.requests;
  }

  get frames(): readonly GatewayFrame[] {
    return this.gateway.frames;
  }

  async listen(): Promise<void> {
    this.#rest.server.listen(0, '127.0.0.1');
    await once(this.#rest.server, 'listening');
  }

  /** Ends everything; notes interactions that the bot left unanswered for too long. */
  async close(): Promise<void> {
    for (const { callback, isExpired, sentAt, id } of this.#interactions.values()) {
      const isOverdue = Date.now() - sentAt > REPLY_WINDOW_MS;
      if (!callback && !isExpired && isOverdue)
        this.violations.push(`interaction ${id} unanswered`);
    }
    this.gateway.close();
    this.#rest.server.closeAllConnections();
    this.#rest.server.close();
    await once(this.#rest.server, 'close');
  }

  /** Sends a slash command, once the bot is there and has registered it. */
  async slash(options: SlashOptions): Promise<InteractionHandle> {
    const { command = 'ask', guild, user = ASKER } = options;
    await this.online();
    const known = await this.until(`/${command} to be registered`, () =>
      options.isUnregistered === true ? { id: nextSnowflake() } : this.#findCommand(command, guild),
    );
    return this.#interact({ ...options, user, permissions: 0n, isComponent: false }, 2, {
      id: known['id'],
      name: command,
      type: 1,
      options: Object.entries(options.options ?? {}).map(([name, value]) => ({
        name,
        value,
        type: typeof value === 'boolean' ? 5 : 3,
      })),
    });
  }

  /** Presses a button under a message. */
  async press(options: PressOptions): Promise<InteractionHandle> {
    const { message, button, user = ASKER, permissions = 0n } = options;
    const ids = message.components.flatMap((row) => row.components ?? []);
    const customId = ids.map((each) => each.custom_id).find((id) => id?.startsWith(button));
    if (customId === undefined) throw new Error(`No button ${button} under message ${message.id}.`);
    await this.online();
    return this.#interact(
      { guild: options.guild, user, channel: message.channelId, permissions, isComponent: true },
      3,
      { custom_id: customId, component_type: 2 },
      message,
    );
  }

  /** Says something that the bot may hear; a mention of it in the text pings it. */
  async say(options: SayOptions): Promise<SaidHandle> {
    const { content, guild, author = ASKER, repliesTo } = options;
    await this.online();
    const channelId = options.channel ?? this.#channelOf(guild, author);
    this.#users.set(author, options.isBot ?? false);
    const message = this.#store({ channelId, authorId: author, content, replyTo: repliesTo?.id });
    const isCalled =
      new RegExp(`<@!?${this.botId}>`).test(content) || repliesTo?.authorId === this.botId;
    const mayRead = isCalled || guild === undefined || (this.gateway.intents & (1 << 15)) !== 0;
    this.gateway.dispatch('MESSAGE_CREATE', {
      ...this.#messageJson(message),
      content: mayRead ? content : '',
      mentions: isCalled ? [{ ...this.#bot, member: apiMember(this.#bot) }] : [],
      ...(guild === undefined
        ? { channel_type: 1 }
        : { guild_id: guild, member: { ...apiMember(this.#user(author)), user: undefined } }),
    });
    return {
      message,
      reply: () =>
        this.until('a reply of the bot', () =>
          [...this.#messages.values()].find(({ replyTo }) => replyTo === message.id),
        ),
    };
  }

  /** A message as it stands now; undefined if it was deleted. */
  message(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  /** Deletes a message as its author would. */
  deleteMessage(id: string): void {
    this.#messages.delete(id);
  }

  /** Adds the bot to a server. */
  addGuild(guild: GuildSpec): void {
    this.#guilds.push(guild);
    this.gateway.dispatch('GUILD_CREATE', apiGuild(guild, this.#bot));
  }

  /** Lets the next matching requests fail. */
  fail(method: string, path: RegExp, reply: RestReply, times = 1): void {
    this.#rest.faults.push({ method, path, reply, times });
  }

  /** Lets the next matching request be one too many. */
  rateLimit(method: string, path: RegExp, retryAfterSeconds: number): void {
    this.fail(method, path, {
      status: 429,
      body: {
        message: 'You are being rate limited.',
        retry_after: retryAfterSeconds,
        global: false,
      },
      headers: {
        'retry-after': String(retryAfterSeconds),
        'x-ratelimit-scope': 'user',
        via: '1.1 loopback',
      },
    });
  }

  /** Waits until the bot is connected. */
  async online(): Promise<void> {
    await this.until('the bot to be online', () => this.gateway.isOnline || undefined);
  }

  /** Waits for a request of the bot. */
  async request(method: string, path: RegExp): Promise<RecordedRequest> {
    return this.until(`${method} ${String(path)}`, () =>
      this.requests.find((each) => each.method === method && path.test(each.path)),
    );
  }

  /** Waits until something is there; says what it was that never came. */
  async until<T>(what: string, find: () => T | undefined): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(check);
      };
      const check = (): void => {
        const found = find();
        if (found === undefined) return;
        finish();
        resolve(found);
      };
      const timer = setTimeout(() => {
        finish();
        reject(new Error(`Waited in vain for ${what}. Violations: ${this.violations.join('; ')}`));
      }, PATIENCE_MS);
      this.#waiting.add(check);
      check();
    });
  }

  get #port(): number {
    return (this.#rest.server.address() as AddressInfo).port;
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${String(this.#port)}/gateway`;
  }

  get #bot(): ReturnType<typeof apiUser> {
    return apiUser(this.botId, true);
  }

  #user(id: string): ReturnType<typeof apiUser> {
    return id === this.botId ? this.#bot : apiUser(id, this.#users.get(id) ?? false);
  }

  #messageJson(message: StoredMessage): Json {
    return apiMessage(message, this.#user(message.authorId));
  }

  #findCommand(name: string, guild: string | undefined): Json | undefined {
    const inGuild = guild === undefined ? [] : (this.commands.get(guild) ?? []);
    return [...inGuild, ...(this.commands.get('global') ?? [])].find(
      (command) => command['name'] === name,
    );
  }

  #channelOf(guild: string | undefined, user: string): string {
    if (guild !== undefined) {
      return this.#guilds.find(({ id }) => id === guild)?.channels?.[0] ?? nextSnowflake();
    }
    const channel = this.#privateChannels.get(user) ?? nextSnowflake();
    this.#privateChannels.set(user, channel);
    return channel;
  }

  #store(
    message: Partial<StoredMessage> & Pick<StoredMessage, 'channelId' | 'authorId'>,
  ): StoredMessage {
    const stored: StoredMessage = {
      content: '',
      embeds: [],
      components: [],
      flags: 0,
      replyTo: undefined,
      ...message,
      id: message.id ?? nextSnowflake(),
    };
    this.#messages.set(stored.id, stored);
    return stored;
  }

  #interact(
    asked: {
      readonly guild?: string | undefined;
      readonly channel?: string;
      readonly user: string;
      readonly permissions: bigint;
      readonly isExpired?: boolean;
      readonly isComponent: boolean;
    },
    type: number,
    data: Json,
    message?: StoredMessage,
  ): InteractionHandle {
    const { guild, user, permissions } = asked;
    const interaction: Interaction = {
      id: nextSnowflake(),
      token: `interaction-${nextSnowflake()}`,
      isComponent: asked.isComponent,
      channelId: asked.channel ?? this.#channelOf(guild, user),
      isExpired: asked.isExpired ?? false,
      sentAt: Date.now(),
      callback: undefined,
      original: message?.id,
      isThinking: false,
      followUps: [],
    };
    this.#interactions.set(interaction.id, interaction);
    this.gateway.dispatch('INTERACTION_CREATE', {
      id: interaction.id,
      application_id: this.botId,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: interaction.channelId,
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      locale: 'en-US',
      ...(message ? { message: this.#messageJson(message) } : {}),
      ...(guild === undefined
        ? {
            context: 1,
            user: this.#user(user),
            channel: { id: interaction.channelId, type: 1, recipients: [this.#user(user)] },
          }
        : {
            context: 0,
            guild_id: guild,
            guild: { id: guild, locale: 'en-US', features: [] },
            channel: apiTextChannel(interaction.channelId, guild),
            member: apiMember(this.#user(user), permissions),
          }),
    });
    return {
      id: interaction.id,
      callback: () => this.until('an answer to an interaction', () => interaction.callback),
      finalMessage: () =>
        this.until('the final answer to an interaction', () =>
          interaction.isThinking ? undefined : this.#messages.get(interaction.original ?? ''),
        ),
      followUp: (index = 0) =>
        this.until('a follow-up to an interaction', () => interaction.followUps[index]),
    };
  }

  #routes(): Route[] {
    return [
      { method: 'GET', path: /^\/gateway\/bot$/, answer: () => this.#gatewayInfo() },
      { method: 'GET', path: /^\/users\/@me$/, answer: () => ok(this.#bot) },
      {
        method: 'GET',
        path: /^\/(?:oauth2\/)?applications\/@me$/,
        answer: () => ok({ id: this.botId, name: 'Footnote', flags: 0 }),
      },
      ...this.#commandRoutes(),
      ...this.#interactionRoutes(),
      ...this.#channelRoutes(),
      {
        method: 'GET',
        path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
        answer: ({ params: [guild, user] }) => this.#member(guild, user),
      },
    ];
  }

  #gatewayInfo(): RestReply {
    return ok({
      url: this.#gatewayUrl,
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: 999,
        reset_after: 14_400_000,
        max_concurrency: 1,
      },
    });
  }

  #member(guild: string | undefined, user: string | undefined): RestReply {
    const spec = this.#guilds.find(({ id }) => id === guild);
    if (!spec) return refusal(404, 10004, 'Unknown Guild');
    if (user === undefined || spec.members?.includes(user) !== true) {
      return refusal(404, 10007, 'Unknown Member');
    }
    return ok(apiMember(this.#user(user)));
  }

  #commandRoutes(): Route[] {
    const path = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/;
    return [
      {
        method: 'GET',
        path,
        answer: ({ params: [guild] }) => this.#inScope(guild, (known) => ok(known)),
      },
      {
        method: 'PUT',
        path,
        answer: (call) =>
          this.#inScope(call.params[0], () => this.#setCommands(call, call.params[0])),
      },
      {
        method: 'DELETE',
        path: /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands\/(\d+)$/,
        answer: ({ params: [guild, id] }) =>
          this.#inScope(guild, (known) => {
            this.commands.set(
              guild ?? 'global',
              known.filter((command) => command['id'] !== id),
            );
            return { status: 204 };
          }),
      },
    ];
  }

  #inScope(guild: string | undefined, answer: (known: Json[]) => RestReply): RestReply {
    if (guild !== undefined && !this.#guilds.some(({ id }) => id === guild)) {
      return refusal(403, 50001, 'Missing Access');
    }
    return answer(this.commands.get(guild ?? 'global') ?? []);
  }

  #setCommands({ body }: RestCall, guild: string | undefined): RestReply {
    const commands = asList(body).map((command) => this.registered(asJson(command), guild));
    const faults = asList(body).flatMap((each) =>
      faultsOfCommand(asJson(each), guild !== undefined),
    );
    if (faults.length > 0) return this.#refuse(faults, 'a command');
    this.commands.set(guild ?? 'global', commands);
    return ok(commands);
  }

  /** A command as Discord gives it back: with what it fills in. */
  registered(command: Json, guild?: string): Json {
    return {
      ...Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined)),
      id: nextSnowflake(),
      application_id: this.botId,
      version: nextSnowflake(),
      type: 1,
      default_member_permissions: null,
      nsfw: false,
      ...(guild === undefined ? {} : { guild_id: guild, contexts: null, integration_types: [0] }),
    };
  }

  #refuse(faults: readonly string[], where: string): RestReply {
    this.violations.push(...faults.map((fault) => `${where}: ${fault}`));
    return refusal(400, 50035, 'Invalid Form Body');
  }

  #interactionRoutes(): Route[] {
    const original = /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/;
    return [
      {
        method: 'POST',
        path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
        isOpen: true,
        answer: (call) => this.#callback(call),
      },
      { method: 'GET', path: original, isOpen: true, answer: (call) => this.#onOriginal(call, ok) },
      {
        method: 'PATCH',
        path: original,
        isOpen: true,
        answer: (call) => this.#onOriginal(call, () => this.#edit(call)),
      },
      {
        method: 'DELETE',
        path: original,
        isOpen: true,
        answer: (call) =>
          this.#onOriginal(call, ({ id }) => {
            this.#messages.delete(asText(id));
            return { status: 204 };
          }),
      },
      {
        method: 'POST',
        path: /^\/webhooks\/\d+\/([^/]+)$/,
        isOpen: true,
        answer: (call) => this.#followUp(call),
      },
    ];
  }

  #callback(call: RestCall): RestReply {
    const interaction = this.#interactions.get(call.params[0] ?? '');
    const type = Number(bodyOf(call)['type']);
    const data = asJson(bodyOf(call)['data']);
    const flags = Number(data['flags'] ?? 0);
    if (interaction?.token !== call.params[1] || !interaction) {
      this.violations.push('an answer to an unknown interaction');
      return refusal(404, 10062, 'Unknown interaction');
    }
    if (interaction.isExpired) return refusal(404, 10062, 'Unknown interaction');
    if (Date.now() - interaction.sentAt > REPLY_WINDOW_MS) {
      this.violations.push(
        `an interaction answered after ${String(Date.now() - interaction.sentAt)} ms`,
      );
      return refusal(404, 10062, 'Unknown interaction');
    }
    if (interaction.callback) {
      this.violations.push('an interaction answered twice');
      return refusal(400, 40060, 'Interaction has already been acknowledged.');
    }
    if ((flags & ~EPHEMERAL) !== 0) this.violations.push(`an answer with flags ${String(flags)}`);
    const isMessage = type === 4;
    const faults = isMessage ? faultsOfMessage(data) : [];
    if (faults.length > 0) return this.#refuse(faults, 'an answer');
    if (![4, 5, 6].includes(type) || (type === 6 && !interaction.isComponent)) {
      return this.#refuse([`type ${String(type)}`], 'an answer');
    }
    interaction.callback = { type, flags };
    if (type !== 6) {
      const { channelId } = interaction;
      const message = this.#store({
        ...messageFields(data),
        channelId,
        authorId: this.botId,
        flags,
      });
      interaction.original = message.id;
      interaction.isThinking = !isMessage;
    }
    if (call.query.get('with_response') !== 'true') return { status: 204 };
    const stored = this.#messages.get(interaction.original ?? '');
    return ok({
      interaction: { id: interaction.id, type: interaction.isComponent ? 3 : 2 },
      resource: { type, ...(stored ? { message: this.#messageJson(stored) } : {}) },
    });
  }

  #onOriginal({ params: [token, id] }: RestCall, answer: (message: Json) => RestReply): RestReply {
    const interaction = this.#byToken(token);
    if (!interaction?.callback) {
      this.violations.push('an edit before the interaction was answered');
      return refusal(404, 10015, 'Unknown Webhook');
    }
    const message = this.#messages.get(
      id === '@original' ? (interaction.original ?? '') : (id ?? ''),
    );
    if (!message) return refusal(404, 10008, 'Unknown Message');
    return answer(this.#messageJson(message));
  }

  #edit(call: RestCall): RestReply {
    const interaction = this.#byToken(call.params[0]);
    const message = this.#messages.get(interaction?.original ?? '');
    if (!interaction || !message) return refusal(404, 10008, 'Unknown Message');
    const faults = faultsOfMessage(bodyOf(call), { isEdit: true });
    if (faults.length > 0) return this.#refuse(faults, 'an edit');
    interaction.isThinking = false;
    return ok(this.#messageJson(this.#store({ ...message, ...messageFields(bodyOf(call)) })));
  }

  #followUp(call: RestCall): RestReply {
    const interaction = this.#byToken(call.params[0]);
    if (!interaction?.callback) {
      this.violations.push('a follow-up before the interaction was answered');
      return refusal(404, 10015, 'Unknown Webhook');
    }
    const faults = faultsOfMessage(bodyOf(call));
    if (faults.length > 0) return this.#refuse(faults, 'a follow-up');
    const message = this.#store({
      ...messageFields(bodyOf(call)),
      channelId: interaction.channelId,
      authorId: this.botId,
      flags: Number(bodyOf(call)['flags'] ?? 0),
    });
    interaction.followUps.push(message);
    return ok(this.#messageJson(message));
  }

  #byToken(token: string | undefined): Interaction | undefined {
    return [...this.#interactions.values()].find((each) => each.token === token);
  }

  #channelRoutes(): Route[] {
    return [
      {
        method: 'POST',
        path: /^\/channels\/(\d+)\/messages$/,
        answer: (call) => this.#postMessage(call),
      },
      { method: 'POST', path: /^\/channels\/(\d+)\/typing$/, answer: () => ({ status: 204 }) },
      {
        method: 'GET',
        path: /^\/channels\/(\d+)$/,
        answer: ({ params: [id] }) => this.#channel(id ?? ''),
      },
      {
        method: 'GET',
        path: /^\/channels\/\d+\/messages\/(\d+)$/,
        answer: ({ params: [id] }) =>
          this.#onMessage(id, (message) => ok(this.#messageJson(message))),
      },
      {
        method: 'PATCH',
        path: /^\/channels\/\d+\/messages\/(\d+)$/,
        answer: (call) =>
          this.#onMessage(call.params[0], (message) => {
            const faults = faultsOfMessage(bodyOf(call), { isEdit: true });
            if (faults.length > 0) return this.#refuse(faults, 'an edit');
            return ok(
              this.#messageJson(this.#store({ ...message, ...messageFields(bodyOf(call)) })),
            );
          }),
      },
      {
        method: 'DELETE',
        path: /^\/channels\/\d+\/messages\/(\d+)$/,
        answer: ({ params: [id] }) =>
          this.#onMessage(id, (message) => {
            this.#messages.delete(message.id);
            return { status: 204 };
          }),
      },
    ];
  }

  #channel(id: string): RestReply {
    const guild = this.#guilds.find(({ channels }) => channels?.includes(id));
    if (guild) return ok(apiTextChannel(id, guild.id));
    const user = [...this.#privateChannels].find(([, channel]) => channel === id)?.[0];
    if (user === undefined) return refusal(404, 10003, 'Unknown Channel');
    return ok({ id, type: 1, recipients: [this.#user(user)] });
  }

  #onMessage(id: string | undefined, answer: (message: StoredMessage) => RestReply): RestReply {
    const message = this.#messages.get(id ?? '');
    return message ? answer(message) : refusal(404, 10008, 'Unknown Message');
  }

  #postMessage(call: RestCall): RestReply {
    const body = bodyOf(call);
    const faults = faultsOfMessage(body);
    if (faults.length > 0) return this.#refuse(faults, 'a message');
    const reference = asJson(body['message_reference']);
    const replyTo = 'message_id' in reference ? asText(reference['message_id']) : undefined;
    if (
      replyTo !== undefined &&
      !this.#messages.has(replyTo) &&
      reference['fail_if_not_exists'] !== false
    ) {
      return refusal(400, 50035, 'Unknown message');
    }
    const channelId = call.params[0] ?? '';
    const message = this.#store({
      ...messageFields(body),
      channelId,
      authorId: this.botId,
      replyTo,
    });
    const guild = this.#guilds.find(({ channels }) => channels?.includes(channelId));
    // A bot hears itself.
    this.gateway.dispatch('MESSAGE_CREATE', {
      ...this.#messageJson(message),
      ...(guild ? { guild_id: guild.id, member: apiMember(this.#bot) } : { channel_type: 1 }),
    });
    return ok(this.#messageJson(message));
  }
}

function ok(body: unknown): RestReply {
  return { status: 200, body };
}

function messageFields(body: Json): Partial<StoredMessage> {
  return {
    ...('content' in body ? { content: asText(body['content']) } : {}),
    ...('embeds' in body ? { embeds: asList(body['embeds']).map((embed) => asJson(embed)) } : {}),
    ...('components' in body
      ? { components: asList(body['components']).map((row): ButtonRow => asJson(row)) }
      : {}),
  };
}
