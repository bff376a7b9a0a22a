import {
  ApplicationCommandOptionType,
  InteractionResponseType as Answer,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';

import type { MessageEvents } from './discord-events.js';
import { faultsOfChoices, faultsOfForm } from './discord-form-rules.js';
import { asJson, asList, asText, type Json } from './discord-json.js';
import { bodyOf, ok, refusal, type RestCall, type RestReply, type Route } from './discord-rest.js';
import { faultsOfMessage, hasFlag } from './discord-rules.js';
import { editedFields, faultsOfEdit, faultsOfFlags, sentFields } from './discord-sent.js';
import type { DiscordState } from './discord-state.js';
import type { Waiting } from './discord-waiting.js';
import {
  EPHEMERAL,
  nextSnowflake,
  type StoredComponent,
  type StoredMessage,
} from './discord-world.js';

/** What someone does that the bot has to answer. */
export interface InteractionRequest {
  readonly type: InteractionType;
  readonly data: Json;
  readonly guildId: string | undefined;
  readonly channelId: string;
  readonly userId: string;
  readonly locale: string;
  /** What the button is under, or the form came from. */
  readonly message?: StoredMessage | undefined;
  /** Whether the three seconds are over by the time the bot answers. */
  readonly isExpired?: boolean;
  /** Of autocomplete: the type of the option that is typed in. */
  readonly optionType?: ApplicationCommandOptionType;
}

/** A suggestion for an option of a command. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A form that popped up. */
export interface ShownForm {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly StoredComponent[];
  /** What led to it. */
  readonly from: InteractionRequest;
}

/** An interaction that was sent to the bot, and what became of it. */
export interface InteractionHandle {
  readonly id: string;
  /**
   * The first answer: 4 a message, 5 "thinking", 6 a button pressed, 7 the message changed,
   * 8 suggestions, 9 a form.
   */
  readonly callback: () => Promise<{ readonly type: number; readonly flags: number }>;
  /** The answer as it stands once it is more than "thinking". */
  readonly finalMessage: () => Promise<StoredMessage>;
  /** A further message, of which the n-th is waited for. */
  readonly followUp: (index?: number) => Promise<StoredMessage>;
  /** The form that it opens. */
  readonly form: () => Promise<ShownForm>;
  /** What it suggests. */
  readonly choices: () => Promise<readonly Choice[]>;
}

/** What interactions work with. */
export interface InteractionsHost {
  readonly state: DiscordState;
  readonly events: MessageEvents;
  readonly waiting: Waiting;
  readonly dispatch: (name: string, data: Json) => void;
  readonly report: (violation: string) => void;
  readonly refuse: (faults: readonly string[], where: string) => RestReply;
}

interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly asked: InteractionRequest;
  readonly sentAt: number;
  callback: { readonly type: number; readonly flags: number } | undefined;
  /** The id of what @original means. */
  original: string | undefined;
  /** Whether @original was promised and not given yet. */
  isThinking: boolean;
  readonly followUps: StoredMessage[];
  form: ShownForm | undefined;
  choices: readonly Choice[] | undefined;
}

const REPLY_WINDOW_MS = 3_000;

/** Interactions: what people do that the bot must answer within three seconds. */
export class DiscordInteractions {
  readonly #host: InteractionsHost;
  readonly #interactions = new Map<string, Interaction>();

  constructor(host: InteractionsHost) {
    this.#host = host;
  }

  /** Complains of what the bot left unanswered for too long. */
  complainOfUnanswered(): void {
    for (const { callback, asked, sentAt, id } of this.#interactions.values()) {
      const isOverdue = Date.now() - sentAt > REPLY_WINDOW_MS;
      if (!callback && asked.isExpired !== true && isOverdue) {
        this.#host.report(`interaction ${id} unanswered`);
      }
    }
  }

  /** Sends an interaction to the bot. */
  send(asked: InteractionRequest): InteractionHandle {
    const { state, waiting } = this.#host;
    const interaction: Interaction = {
      id: nextSnowflake(),
      token: `interaction-${nextSnowflake()}`,
      asked,
      sentAt: Date.now(),
      callback: undefined,
      original: undefined,
      isThinking: false,
      followUps: [],
      form: undefined,
      choices: undefined,
    };
    this.#interactions.set(interaction.id, interaction);
    this.#host.dispatch('INTERACTION_CREATE', this.#eventJson(interaction));
    return {
      id: interaction.id,
      callback: () => waiting.until('an answer to an interaction', () => interaction.callback),
      finalMessage: () =>
        waiting.until('the final answer to an interaction', () =>
          interaction.isThinking ? undefined : state.messages.get(interaction.original ?? ''),
        ),
      followUp: (index = 0) =>
        waiting.until('a follow-up to an interaction', () => {
          const first = interaction.followUps[index];
          return first && (state.messages.get(first.id) ?? first);
        }),
      form: () => waiting.until('a form', () => interaction.form),
      choices: () => waiting.until('suggestions', () => interaction.choices),
    };
  }

  get routes(): Route[] {
    const message = /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/;
    return [
      {
        method: 'POST',
        path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
        isOpen: true,
        answer: (call) => this.#callback(call),
      },
      {
        method: 'GET',
        path: message,
        isOpen: true,
        answer: (call) => this.#onMessage(call, (found) => ok(this.#host.state.messageJson(found))),
      },
      {
        method: 'PATCH',
        path: message,
        isOpen: true,
        answer: (call) =>
          this.#onMessage(call, (found, interaction) => this.#edit(call, found, interaction)),
      },
      {
        method: 'DELETE',
        path: message,
        isOpen: true,
        answer: (call) => this.#onMessage(call, (found) => this.#delete(found)),
      },
      {
        method: 'POST',
        path: /^\/webhooks\/\d+\/([^/]+)$/,
        isOpen: true,
        answer: (call) => this.#followUp(call),
      },
    ];
  }

  #eventJson({ id, token, asked }: Interaction): Json {
    const { state } = this.#host;
    const { type, data, guildId, channelId, userId, locale, message } = asked;
    const user = state.user(userId);
    return {
      id,
      application_id: state.botId,
      type,
      token,
      version: 1,
      data,
      channel_id: channelId,
      entitlements: [],
      authorizing_integration_owners: { 0: guildId ?? '0' },
      attachment_size_limit: 10_485_760,
      locale,
      ...(message ? { message: state.messageJson(message) } : {}),
      ...(guildId === undefined
        ? {
            context: 1,
            app_permissions: String(PERMISSIONS_IN_PRIVATE),
            user,
            channel: { id: channelId, type: 1, recipients: [user] },
          }
        : {
            context: 0,
            app_permissions: String(state.permissions(guildId, state.botId)),
            guild_id: guildId,
            guild_locale: state.guild(guildId)?.locale ?? 'en-US',
            guild: { id: guildId, locale: state.guild(guildId)?.locale ?? 'en-US', features: [] },
            channel: state.channelJson(channelId),
            member: {
              ...state.member(guildId, userId),
              permissions: String(state.permissions(guildId, userId)),
            },
          }),
    };
  }

  #callback(call: RestCall): RestReply {
    const { report, refuse } = this.#host;
    const interaction = this.#interactions.get(call.params[0] ?? '');
    const type = bodyOf(call)['type'] as Answer;
    const data = asJson(bodyOf(call)['data']);
    if (interaction?.token !== call.params[1] || !interaction) {
      report('an answer to an unknown interaction');
      return UNKNOWN_INTERACTION;
    }
    if (interaction.asked.isExpired === true) return UNKNOWN_INTERACTION;
    const waited = Date.now() - interaction.sentAt;
    if (waited > REPLY_WINDOW_MS) {
      report(`an interaction answered after ${waited} ms`);
      return UNKNOWN_INTERACTION;
    }
    if (interaction.callback) {
      report('an interaction answered twice');
      return refusal(400, 40060, 'Interaction has already been acknowledged.');
    }
    const faults = faultsOfCallback(interaction.asked, type, data, call);
    if (faults.length > 0) return refuse(faults, 'an answer');
    const updated = this.#host.state.messages.get(interaction.asked.message?.id ?? '');
    if (type === Answer.UpdateMessage) {
      if (!updated) return refusal(404, 10008, 'Unknown Message');
      const faultsOfUpdate = faultsOfEdit(data, updated, call.files);
      if (faultsOfUpdate.length > 0) return refuse(faultsOfUpdate, 'an update');
    }
    interaction.callback = { type, flags: Number(data['flags'] ?? 0) };
    this.#carryOut(interaction, type, data, call);
    return call.query.get('with_response') === 'true'
      ? ok(this.#callbackJson(interaction, type))
      : { status: 204 };
  }

  #carryOut(interaction: Interaction, type: Answer, data: Json, { files }: RestCall): void {
    const { state, events } = this.#host;
    const { asked } = interaction;
    switch (type) {
      case Answer.ChannelMessageWithSource:
      case Answer.DeferredChannelMessageWithSource: {
        interaction.isThinking = type === Answer.DeferredChannelMessageWithSource;
        const fields = sentFields(data, files);
        const loading = interaction.isThinking ? MessageFlags.Loading : 0;
        const message = this.#store(interaction, {
          ...fields,
          flags: (fields.flags ?? 0) | loading,
        });
        interaction.original = message.id;
        return;
      }
      case Answer.DeferredMessageUpdate:
        interaction.original = asked.message?.id;
        interaction.isThinking = true;
        return;
      case Answer.UpdateMessage: {
        const before = state.messages.get(asked.message?.id ?? '');
        if (!before) return;
        const message = state.store({ ...before, ...editedFields(data, before, files) });
        interaction.original = message.id;
        events.updated(message);
        return;
      }
      case Answer.ApplicationCommandAutocompleteResult:
        interaction.choices = asList(data['choices']).map((choice) => {
          const { name, value } = asJson(choice);
          return { name: asText(name), value: typeof value === 'number' ? value : asText(value) };
        });
        return;
      default:
        interaction.form = {
          customId: asText(data['custom_id']),
          title: asText(data['title']),
          components: asList(data['components']).map((each) => asJson(each) as StoredComponent),
          from: asked,
        };
    }
  }

  #callbackJson({ id, asked, original }: Interaction, type: Answer): Json {
    const { state } = this.#host;
    const message = state.messages.get(original ?? '');
    const isShown =
      type === Answer.ChannelMessageWithSource || type === Answer.UpdateMessage
        ? message
        : undefined;
    return {
      interaction: {
        id,
        type: asked.type,
        ...(message
          ? {
              response_message_id: message.id,
              response_message_loading: hasFlag(message.flags, MessageFlags.Loading),
              response_message_ephemeral: hasFlag(message.flags, EPHEMERAL),
            }
          : {}),
      },
      resource: { type, ...(isShown ? { message: state.messageJson(isShown) } : {}) },
    };
  }

  /** Keeps a message of the bot that answers an interaction. */
  #store({ id, asked }: Interaction, fields: Partial<StoredMessage>): StoredMessage {
    const { state, events } = this.#host;
    const { type, data, channelId, userId } = asked;
    const isCommand = type === InteractionType.ApplicationCommand;
    const message = state.store({
      ...fields,
      channelId,
      authorId: state.botId,
      visibleTo: hasFlag(fields.flags, EPHEMERAL) ? userId : undefined,
      type: isCommand ? typeOfAnswer(data) : MessageType.Default,
      interaction: { id, type, userId, ...(isCommand ? { name: asText(data['name']) } : {}) },
    });
    events.created(message);
    return message;
  }

  #onMessage(
    { params: [token, id = ''] }: RestCall,
    answer: (message: StoredMessage, interaction: Interaction) => RestReply,
  ): RestReply {
    const interaction = this.#byToken(token);
    if (!interaction?.callback) {
      this.#host.report('a change before the interaction was answered');
      return UNKNOWN_WEBHOOK;
    }
    const messageId = id === '@original' ? (interaction.original ?? '') : id;
    const own = [interaction.original, ...interaction.followUps.map((each) => each.id)];
    const message = own.includes(messageId) ? this.#host.state.messages.get(messageId) : undefined;
    return message ? answer(message, interaction) : refusal(404, 10008, 'Unknown Message');
  }

  #edit(call: RestCall, before: StoredMessage, interaction: Interaction): RestReply {
    const { state, events, refuse } = this.#host;
    const faults = faultsOfEdit(bodyOf(call), before, call.files);
    if (faults.length > 0) return refuse(faults, 'an edit');
    const message = state.store({ ...before, ...editedFields(bodyOf(call), before, call.files) });
    if (message.id === interaction.original) interaction.isThinking = false;
    events.updated(message);
    return ok(state.messageJson(message));
  }

  #delete(message: StoredMessage): RestReply {
    this.#host.state.messages.delete(message.id);
    this.#host.events.deleted(message);
    return { status: 204 };
  }

  #followUp(call: RestCall): RestReply {
    const { state, report, refuse } = this.#host;
    const interaction = this.#byToken(call.params[0]);
    if (!interaction?.callback) {
      report('a follow-up before the interaction was answered');
      return UNKNOWN_WEBHOOK;
    }
    const original = state.messages.get(interaction.original ?? '');
    const body = bodyOf(call);
    // What follows "thinking …" takes its place, and is as private as that was.
    if (original && hasFlag(original.flags, MessageFlags.Loading)) {
      const flags = Number(body['flags'] ?? 0) & MessageFlags.IsComponentsV2;
      return this.#edit({ ...call, body: { ...body, flags } }, original, interaction);
    }
    const faults = [
      ...faultsOfFlags(body['flags'], ANSWER_FLAGS),
      ...faultsOfMessage(body, { files: call.files }),
    ];
    if (faults.length > 0) return refuse(faults, 'a follow-up');
    const message = this.#store(interaction, sentFields(body, call.files));
    interaction.followUps.push(message);
    return ok(state.messageJson(message));
  }

  #byToken(token: string | undefined): Interaction | undefined {
    return [...this.#interactions.values()].find((each) => each.token === token);
  }
}

const UNKNOWN_INTERACTION = refusal(404, 10062, 'Unknown interaction');
const UNKNOWN_WEBHOOK = refusal(404, 10015, 'Unknown Webhook');

const ANSWER_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

const PERMISSIONS_IN_PRIVATE =
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseExternalEmojis;

const MESSAGES: readonly number[] = [
  Answer.ChannelMessageWithSource,
  Answer.DeferredChannelMessageWithSource,
];
const UPDATES: readonly number[] = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];

/** What an interaction may be answered with. */
function answersTo({ type, message }: InteractionRequest): readonly number[] {
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [Answer.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...MESSAGES, ...UPDATES, Answer.Modal];
    case InteractionType.ModalSubmit:
      return message ? [...MESSAGES, ...UPDATES] : MESSAGES;
    default:
      return [...MESSAGES, Answer.Modal];
  }
}

function faultsOfCallback(
  asked: InteractionRequest,
  type: Answer,
  data: Json,
  { files }: RestCall,
): string[] {
  if (!answersTo(asked).includes(type)) {
    return [`type ${type} in answer to an interaction of type ${asked.type}`];
  }
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return [...faultsOfFlags(data['flags'], ANSWER_FLAGS), ...faultsOfMessage(data, { files })];
    case Answer.DeferredChannelMessageWithSource:
      return faultsOfFlags(data['flags'], EPHEMERAL);
    case Answer.ApplicationCommandAutocompleteResult:
      return faultsOfChoices(data, asked.optionType ?? ApplicationCommandOptionType.String);
    case Answer.Modal:
      return faultsOfForm(data);
    default:
      return [];
  }
}

function typeOfAnswer(data: Json): MessageType {
  return data['type'] === 1 ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}
