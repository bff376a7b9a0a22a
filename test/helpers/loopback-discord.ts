import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  GatewayIntentBits,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
  type APIEmbed,
} from 'discord.js';

import { DiscordChannels } from './discord-channels.js';
import { DiscordCommands, optionOf } from './discord-commands.js';
import { SELECTS } from './discord-component-rules.js';
import { MessageEvents } from './discord-events.js';
import { filledIn, type FieldValue } from './discord-forms.js';
import { DiscordGateway, type GatewayFrame } from './discord-gateway.js';
import {
  DiscordInteractions,
  type Choice,
  type InteractionHandle,
  type InteractionRequest,
  type ShownForm,
} from './discord-interactions.js';
import { asJson, asList, asText, type Json } from './discord-json.js';
import { componentsIn } from './discord-reading.js';
import {
  DiscordRest,
  ok,
  refusal,
  type RecordedRequest,
  type RestReply,
  type Route,
} from './discord-rest.js';
import { EMPTY_MESSAGE } from './discord-rules.js';
import { DiscordState, type Person } from './discord-state.js';
import { Waiting } from './discord-waiting.js';
import {
  apiRole,
  apiThread,
  nextSnowflake,
  type GuildSpec,
  type StoredComponent,
  type StoredMessage,
} from './discord-world.js';

export type { GuildSpec, StoredFile, StoredMessage } from './discord-world.js';
export type { RecordedRequest } from './discord-rest.js';
export type { GatewayFrame } from './discord-gateway.js';
export type { Choice, InteractionHandle, ShownForm } from './discord-interactions.js';

export interface LoopbackOptions {
  /** The token that is right. */
  readonly token?: string;
  readonly guilds?: readonly GuildSpec[];
  /** Time between heartbeats; the bot must send them. */
  readonly heartbeatMs?: number;
  /** Whether to put off a bot that makes more than 50 requests in a second, as Discord does. */
  readonly limits?: boolean;
}

/** Someone who asks, unless a test says who. */
export const ASKER = '700000000000000001';

const REQUESTS_A_SECOND = 50;

/** A whole process may have to start first, on a busy machine. */
const LOGIN_PATIENCE_MS = 20_000;

/** Who does something, and where. Names that are left out stay as they were. */
export interface PersonOptions {
  readonly user?: string;
  /** Undefined: where the message is that it is done to; without one, in a private message. */
  readonly guild?: string | undefined;
  readonly channel?: string;
  /** What the person may do in the server beyond what everyone may. */
  readonly permissions?: bigint;
  /** Whether the person may manage the server. */
  readonly isManager?: boolean;
  /** The name in this server. */
  readonly nick?: string;
  /** The name in all servers. */
  readonly displayName?: string;
  /** The language of the person's Discord. @default en-US */
  readonly locale?: string;
  /** Whether the three seconds are over by the time the bot answers. */
  readonly isExpired?: boolean;
}

export type OptionValue = string | number | boolean;

export interface SlashOptions extends PersonOptions {
  readonly command?: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Whether to send it although no such command is registered: one of an earlier version. */
  readonly isUnregistered?: boolean;
}

export interface TypeOptions extends SlashOptions {
  /** The option that is being typed in; its text so far is among the options. */
  readonly option: string;
}

export interface MenuOptions extends PersonOptions {
  /** The name of the entry, as it was registered. */
  readonly command: string;
  /** The message whose menu was opened. */
  readonly message: StoredMessage;
}

export interface SayOptions {
  readonly content: string;
  /** Undefined: a private message, unless the channel belongs to a server. */
  readonly guild?: string | undefined;
  readonly channel?: string;
  readonly author?: string;
  /** Whether the author is a bot. */
  readonly isBot?: boolean;
  /** A message that this one replies to. */
  readonly repliesTo?: StoredMessage;
  /** Whether the reply pings the author of that message. @default true */
  readonly pings?: boolean;
  /** How long ago it was said, of which the bot hears only now. @default 0 */
  readonly agoMs?: number;
  readonly permissions?: bigint;
  readonly isManager?: boolean;
  readonly nick?: string;
  readonly displayName?: string;
}

export interface PressOptions extends PersonOptions {
  readonly message: StoredMessage;
  /** The start of the button's custom id. */
  readonly button: string;
}

export interface ChooseOptions extends PersonOptions {
  readonly message: StoredMessage;
  /** The start of the select's custom id. */
  readonly select: string;
  readonly values: readonly string[];
}

export interface SubmitOptions extends PersonOptions {
  readonly form: ShownForm;
  /** By custom id: text, or what was chosen; what is left out stays as the form has it. */
  readonly values?: Readonly<Record<string, FieldValue>>;
}

export interface ThreadOptions {
  /** The message that the thread is about; it is in the parent channel. */
  readonly message?: StoredMessage;
  /** A channel or forum; with a message, its channel. */
  readonly parent?: string;
  readonly name?: string;
  readonly owner?: string;
  /** What the first message of a forum's post says. */
  readonly content?: string;
}

/** A thread that someone opened. */
export interface ThreadHandle {
  readonly id: string;
  /** The first message of a forum's post. */
  readonly post: SaidHandle | undefined;
}

/** A message that was sent to the bot. */
export interface SaidHandle {
  readonly message: StoredMessage;
  /** The bot's reply to it. */
  readonly reply: () => Promise<StoredMessage>;
}

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
  readonly #state: DiscordState;
  readonly #waiting = new Waiting(() => this.violations);
  readonly #events: MessageEvents;
  readonly #commands: DiscordCommands;
  readonly #interactions: DiscordInteractions;
  readonly #rest: DiscordRest;

  constructor(options: LoopbackOptions) {
    const { token = 'loopback-token', guilds = [], heartbeatMs = 1_000, limits = false } = options;
    this.token = token;
    const report = (violation: string): void => void this.violations.push(violation);
    const refuse = this.#refuse.bind(this);
    const changed = (): void => {
      this.#waiting.changed();
    };
    const state = new DiscordState(this.botId, guilds);
    const events = new MessageEvents(state, () => this.gateway);
    this.#state = state;
    this.#events = events;
    this.#commands = new DiscordCommands(state, refuse);
    this.#interactions = new DiscordInteractions({
      state,
      events,
      waiting: this.#waiting,
      dispatch: (name, data) => {
        this.gateway.dispatch(name, data);
      },
      report,
      refuse,
    });
    const channels = new DiscordChannels({ state, events, report, refuse });
    this.#rest = new DiscordRest({
      token,
      routes: [
        ...this.#routes(),
        ...this.#commands.routes,
        ...this.#interactions.routes,
        ...channels.routes,
      ],
      report,
      changed,
      globalLimit: limits ? REQUESTS_A_SECOND : undefined,
    });
    this.gateway = new DiscordGateway(this.#rest.server, {
      token,
      heartbeatMs,
      report,
      changed,
      gatewayUrl: () => this.#gatewayUrl,
      ready: () => ({
        user: state.bot,
        application: { id: this.botId, flags: 0 },
        guilds: state.guilds.map(({ id }) => ({ id, unavailable: true })),
      }),
      afterReady: () =>
        state.guilds.map((guild) => ({ name: 'GUILD_CREATE', data: state.guildJson(guild) })),
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

  /** Registered commands; the key is a server's id, or `global`. */
  get commands(): Map<string, Json[]> {
    return this.#commands.byScope;
  }

  async listen(): Promise<void> {
    this.#rest.server.listen(0, '127.0.0.1');
    await once(this.#rest.server, 'listening');
  }

  /** Ends everything; notes interactions that the bot left unanswered for too long. */
  async close(): Promise<void> {
    this.#interactions.complainOfUnanswered();
    this.gateway.close();
    this.#rest.server.closeAllConnections();
    this.#rest.server.close();
    await once(this.#rest.server, 'close');
  }

  /** Sends a slash command, once the bot is there and has registered it. */
  async slash(options: SlashOptions): Promise<InteractionHandle> {
    const command = await this.#registered(options);
    return this.#interactions.send({
      ...this.#person(options),
      type: InteractionType.ApplicationCommand,
      data: {
        id: command['id'],
        name: command['name'],
        type: ApplicationCommandType.ChatInput,
        options: typedOptions(command, options),
      },
    });
  }

  /** Types in an option of a slash command; the handle's `choices` are what the bot suggests. */
  async type(options: TypeOptions): Promise<InteractionHandle> {
    const command = await this.#registered(options);
    const option = optionOf(command, options.option);
    if (option?.['autocomplete'] !== true) {
      throw new Error(`The option ${options.option} suggests nothing.`);
    }
    return this.#interactions.send({
      ...this.#person(options),
      type: InteractionType.ApplicationCommandAutocomplete,
      optionType: option['type'] as ApplicationCommandOptionType,
      data: {
        id: command['id'],
        name: command['name'],
        type: ApplicationCommandType.ChatInput,
        options: typedOptions(command, options, options.option),
      },
    });
  }

  /** What the bot suggests to someone who types in an option of a slash command. */
  async autocomplete(options: TypeOptions): Promise<readonly Choice[]> {
    return (await this.type(options)).choices();
  }

  /** Chooses an entry of a message's context menu. */
  async chooseInMenu(options: MenuOptions): Promise<InteractionHandle> {
    const { command: name, message } = options;
    await this.online();
    const guild = options.guild ?? this.#state.guildOf(message.channelId)?.id;
    const command = await this.until(`the menu's ${name} to be registered`, () =>
      this.#commands.find(name, guild, ApplicationCommandType.Message),
    );
    return this.#interactions.send({
      ...this.#person({ channel: message.channelId, ...options }),
      type: InteractionType.ApplicationCommand,
      data: {
        id: command['id'],
        name,
        type: ApplicationCommandType.Message,
        target_id: message.id,
        // What someone points at, the bot may read.
        resolved: { messages: { [message.id]: this.#state.messageJson(message) } },
      },
    });
  }

  /** Presses a button of a message. */
  async press(options: PressOptions): Promise<InteractionHandle> {
    const { message, button } = options;
    const pressed = componentsIn(message).find(
      ({ type, custom_id: id }) =>
        (type === undefined || type === ComponentType.Button) && id?.startsWith(button),
    );
    if (!pressed) throw new Error(`No button ${button} under message ${message.id}.`);
    return this.#use(pressed, options, { component_type: ComponentType.Button });
  }

  /** Chooses in a select menu of a message. */
  async choose(options: ChooseOptions): Promise<InteractionHandle> {
    const { message, select, values } = options;
    const chosen = componentsIn(message).find(
      ({ type, custom_id: id }) => type && SELECTS.includes(type) && id?.startsWith(select),
    );
    if (!chosen) throw new Error(`No select ${select} under message ${message.id}.`);
    const known = (chosen.options ?? []).map(({ value }) => value);
    const odd = values.filter((value) => chosen.options && !known.includes(value));
    const { min_values: min = 1, max_values: max = 1 } = chosen;
    if (odd.length > 0 || values.length < min || values.length > max) {
      throw new Error(`Nobody can choose ${values.join(', ')} in ${select}: ${known.join(', ')}.`);
    }
    return this.#use(chosen, options, { component_type: chosen.type, values });
  }

  /** Fills in a form and sends it. */
  async submit(options: SubmitOptions): Promise<InteractionHandle> {
    const { form, values = {} } = options;
    const { from } = form;
    await this.online();
    return this.#interactions.send({
      ...this.#person({
        guild: from.guildId,
        channel: from.channelId,
        user: from.userId,
        locale: from.locale,
        ...options,
      }),
      type: InteractionType.ModalSubmit,
      data: { custom_id: form.customId, components: filledIn(form.components, values) },
      message: from.message && (this.message(from.message.id) ?? from.message),
    });
  }

  /** Says something that the bot may hear; a mention of it in the text pings it. */
  async say(options: SayOptions): Promise<SaidHandle> {
    const { content, author = ASKER, repliesTo, pings = true, isBot = false, agoMs = 0 } = options;
    await this.online();
    const { channelId } = this.#person({ ...options, user: author });
    this.#state.meet(author, { isBot });
    return this.#said({
      id: String(BigInt(nextSnowflake()) - (BigInt(agoMs) << 22n)),
      channelId,
      authorId: author,
      content,
      replyTo: repliesTo?.id,
      pings: repliesTo !== undefined && pings,
    });
  }

  /** Edits a message as its author would; returns it as it is then. */
  edit(message: StoredMessage, content: string): StoredMessage {
    const edited = this.#change(message, { content, editedAt: Date.now() });
    this.#events.updated(edited);
    return edited;
  }

  /** Shows a preview of a link in a message, which Discord does on its own a moment later. */
  unfurl(message: StoredMessage): StoredMessage {
    const preview: APIEmbed = { title: 'A page', url: 'https://example.com/' };
    const unfurled = this.#change(message, { embeds: [...message.embeds, preview] });
    this.#events.updated(unfurled);
    return unfurled;
  }

  /** A message as it stands now; undefined if it was deleted. */
  message(id: string): StoredMessage | undefined {
    return this.#state.messages.get(id);
  }

  /** All messages of a channel that are there, the oldest first. */
  messagesIn(channelId: string): readonly StoredMessage[] {
    return [...this.#state.messages.values()].filter((each) => each.channelId === channelId);
  }

  /** All messages that are there between the bot and a person, the oldest first. */
  privateMessagesOf(user: string): readonly StoredMessage[] {
    return this.messagesIn(this.#state.channelOf(undefined, user));
  }

  /** Notes what is said of a person. */
  meet(user: string, person: Person): void {
    this.#state.meet(user, person);
  }

  /** Deletes a message as its author would. */
  deleteMessage(message: string | StoredMessage): void {
    const found = this.message(typeof message === 'string' ? message : message.id);
    if (!found) return;
    this.#state.messages.delete(found.id);
    this.#events.deleted(found);
  }

  /** Deletes messages of one channel at once, as a moderator's tool would. */
  deleteMessages(messages: readonly StoredMessage[]): void {
    for (const { id } of messages) this.#state.messages.delete(id);
    this.#events.deletedTogether(messages);
  }

  /**
   * Opens a public thread: about a message, on its own in a channel, or as a post in a forum. What
   * Discord itself says about that is sent, too.
   */
  async startThread(options: ThreadOptions): Promise<ThreadHandle> {
    const { message, owner = ASKER, name = 'A thread', content = 'Hello?' } = options;
    await this.online();
    const parentId = message?.channelId ?? options.parent ?? '';
    const guild = this.#state.guildOf(parentId);
    if (!guild) throw new Error(`A thread needs a channel of a server, not ${parentId}.`);
    const isPost = guild.forums?.includes(parentId) === true;
    const id = message?.id ?? nextSnowflake();
    const thread = { id, guildId: guild.id, parentId, ownerId: owner, name };
    this.#state.threads.set(id, thread);
    this.gateway.tell(GatewayIntentBits.Guilds, 'THREAD_CREATE', {
      ...apiThread(thread),
      newly_created: true,
    });
    const said = { authorId: owner, replyTo: message?.id };
    if (isPost) return { id, post: this.#said({ ...said, id, channelId: id, content }) };
    if (message) {
      const { flags } = this.message(id) ?? message;
      this.#events.updated(this.#change(message, { flags: flags | MessageFlags.HasThread }));
      this.#said({ ...said, channelId: id, type: MessageType.ThreadStarterMessage });
    } else {
      this.#said({ ...said, channelId: parentId, content: name, type: MessageType.ThreadCreated });
    }
    return { id, post: undefined };
  }

  /** Adds the bot to a server. */
  addGuild(guild: GuildSpec): void {
    this.#state.guilds.push(guild);
    this.gateway.dispatch('GUILD_CREATE', this.#state.guildJson(guild));
  }

  /** A command as Discord gives it back: with what it fills in. */
  registered(command: Json, guild?: string): Json {
    return this.#commands.registered(command, guild);
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
    await this.#waiting.until(
      'the bot to be online',
      () => this.gateway.isOnline || undefined,
      LOGIN_PATIENCE_MS,
    );
  }

  /** Waits for a request of the bot. */
  async request(method: string, path: RegExp): Promise<RecordedRequest> {
    return this.until(`${method} ${String(path)}`, () =>
      this.requests.find((each) => each.method === method && path.test(each.path)),
    );
  }

  /** Waits until something is there; says what it was that never came. */
  async until<T>(what: string, find: () => T | undefined): Promise<T> {
    return this.#waiting.until(what, find);
  }

  get #port(): number {
    return (this.#rest.server.address() as AddressInfo).port;
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${String(this.#port)}/gateway`;
  }

  /** The command that someone uses, once the bot is there and has registered it. */
  async #registered({ command = 'ask', guild, isUnregistered }: SlashOptions): Promise<Json> {
    await this.online();
    return this.until(`/${command} to be registered`, () =>
      isUnregistered === true
        ? { id: nextSnowflake(), name: command }
        : this.#commands.find(command, guild),
    );
  }

  /** Who does something and where, after noting what is said of the person. */
  #person(
    options: PersonOptions,
  ): Pick<InteractionRequest, 'userId' | 'guildId' | 'channelId' | 'locale' | 'isExpired'> {
    const { user = ASKER, permissions = 0n, isManager = false, nick, displayName } = options;
    const { channelId, guildId } = this.#state.placeOf(user, options);
    this.#state.meet(user, {
      ...(nick === undefined ? {} : { nick }),
      ...(displayName === undefined ? {} : { displayName }),
    });
    const extra = permissions | (isManager ? PermissionFlagsBits.ManageGuild : 0n);
    if (guildId !== undefined) this.#empower(guildId, user, extra);
    return {
      userId: user,
      guildId,
      channelId,
      locale: options.locale ?? 'en-US',
      isExpired: options.isExpired ?? false,
    };
  }

  /** Permissions come from a role, which the bot is told of before it sees anyone with it. */
  #empower(guildId: string, user: string, permissions: bigint): void {
    if (permissions === 0n) {
      this.#state.disempower(guildId, user);
      return;
    }
    const role = this.#state.empower(guildId, user, permissions);
    if (!role) return;
    this.gateway.tell(GatewayIntentBits.Guilds, 'GUILD_ROLE_CREATE', {
      guild_id: guildId,
      role: apiRole(role, `role ${role.id}`),
    });
  }

  async #use(
    component: StoredComponent,
    options: PressOptions | ChooseOptions,
    data: Json,
  ): Promise<InteractionHandle> {
    const { message, user = ASKER } = options;
    if (component.disabled === true) {
      throw new Error(`${component.custom_id ?? ''} is disabled: nobody can use it.`);
    }
    if (message.visibleTo !== undefined && message.visibleTo !== user) {
      throw new Error(`Message ${message.id} is not shown to ${user}.`);
    }
    await this.online();
    return this.#interactions.send({
      ...this.#person({ channel: message.channelId, ...options }),
      type: InteractionType.MessageComponent,
      data: { id: component.id ?? 1, custom_id: component.custom_id, ...data },
      message: this.message(message.id) ?? message,
    });
  }

  #said(fields: Parameters<DiscordState['store']>[0]): SaidHandle {
    const message = this.#state.store(fields);
    this.#events.created(message);
    return {
      message,
      reply: () =>
        this.until('a reply of the bot', () =>
          [...this.#state.messages.values()].find(
            ({ replyTo, authorId }) => replyTo === message.id && authorId === this.botId,
          ),
        ),
    };
  }

  #change({ id }: StoredMessage, fields: Partial<StoredMessage>): StoredMessage {
    const message = this.message(id);
    if (!message) throw new Error(`Message ${id} is gone.`);
    return this.#state.store({ ...message, ...fields });
  }

  #refuse(faults: readonly string[], where: string): RestReply {
    this.violations.push(...faults.map((fault) => `${where}: ${fault}`));
    return faults.every((fault) => fault === EMPTY_MESSAGE)
      ? refusal(400, 50006, 'Cannot send an empty message')
      : refusal(400, 50035, 'Invalid Form Body');
  }

  #routes(): Route[] {
    return [
      { method: 'GET', path: /^\/gateway\/bot$/, answer: () => this.#gatewayInfo() },
      { method: 'GET', path: /^\/users\/@me$/, answer: () => ok(this.#state.bot) },
      {
        method: 'GET',
        path: /^\/(?:oauth2\/)?applications\/@me$/,
        answer: () => ok({ id: this.botId, name: 'Footnote', flags: 0 }),
      },
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
    const spec = this.#state.guild(guild);
    if (!spec) return refusal(404, 10004, 'Unknown Guild');
    if (user === undefined || spec.members?.includes(user) !== true) {
      return refusal(404, 10007, 'Unknown Member');
    }
    return ok(this.#state.member(spec.id, user));
  }
}

/** What someone typed in, in the form in which Discord passes it on. */
function typedOptions(
  command: Json,
  { options = {}, subcommand, isUnregistered }: SlashOptions,
  focused?: string,
): Json[] {
  const parent = subcommand === undefined ? command : optionOf(command, subcommand);
  const known = asList(parent?.['options']).map(asJson);
  const missing = known.filter(
    ({ name, required }) => required === true && !(asText(name) in options),
  );
  if (missing.length > 0 && focused === undefined) {
    throw new Error(`Nobody can leave out ${missing.map(({ name }) => asText(name)).join(', ')}.`);
  }
  const typed = Object.entries(options).map(([name, value]) => {
    const option = known.find((each) => each['name'] === name);
    if (!option && isUnregistered !== true) throw new Error(`There is no option ${name}.`);
    return {
      name,
      value,
      type: option?.['type'] ?? typeOfValue(value),
      ...(name === focused ? { focused: true } : {}),
    };
  });
  if (subcommand === undefined) return typed;
  if (!parent && isUnregistered !== true) throw new Error(`There is no subcommand ${subcommand}.`);
  return [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: typed }];
}

function typeOfValue(value: OptionValue): ApplicationCommandOptionType {
  if (typeof value === 'boolean') return ApplicationCommandOptionType.Boolean;
  return typeof value === 'number'
    ? ApplicationCommandOptionType.Number
    : ApplicationCommandOptionType.String;
}
