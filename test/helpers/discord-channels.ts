import { MessageFlags, PermissionFlagsBits } from 'discord.js';

import type { MessageEvents } from './discord-events.js';
import { asJson, asText } from './discord-json.js';
import { bodyOf, ok, refusal, type RestCall, type RestReply, type Route } from './discord-rest.js';
import { faultsOfMessage, hasFlag } from './discord-rules.js';
import { editedFields, faultsOfEdit, faultsOfFlags, sentFields } from './discord-sent.js';
import { faultsOfPlain } from './discord-text-rules.js';
import type { DiscordState } from './discord-state.js';
import { EPHEMERAL, type StoredMessage } from './discord-world.js';

/** What the channels' part of the HTTP interface works with. */
export interface ChannelsHost {
  readonly state: DiscordState;
  readonly events: MessageEvents;
  readonly report: (violation: string) => void;
  readonly refuse: (faults: readonly string[], where: string) => RestReply;
}

/** Channels and their messages, for the bot's HTTP requests. */
export class DiscordChannels {
  readonly #host: ChannelsHost;
  /** The messages that came with a nonce that must be theirs alone, by channel and nonce. */
  readonly #byNonce = new Map<string, string>();

  constructor(host: ChannelsHost) {
    this.#host = host;
  }

  get routes(): Route[] {
    const channel = /^\/channels\/(\d+)$/;
    const message = /^\/channels\/(\d+)\/messages\/(\d+)$/;
    return [
      {
        method: 'POST',
        path: /^\/users\/@me\/channels$/,
        answer: (call) => this.#openPrivate(asText(bodyOf(call)['recipient_id'])),
      },
      {
        method: 'POST',
        path: /^\/channels\/(\d+)\/messages$/,
        answer: (call) => this.#inChannel(call, SEND, () => this.#post(call)),
      },
      {
        method: 'POST',
        path: /^\/channels\/(\d+)\/typing$/,
        answer: (call) => this.#inChannel(call, SEND, () => ({ status: 204 })),
      },
      {
        method: 'GET',
        path: channel,
        answer: ({ params: [id = ''] }) => {
          const json = this.#host.state.channelJson(id);
          return json ? ok(json) : refusal(404, 10003, 'Unknown Channel');
        },
      },
      {
        method: 'GET',
        path: message,
        answer: (call) =>
          this.#inChannel(call, READ, () =>
            this.#onMessage(call, (found) => ok(this.#host.state.messageJson(found))),
          ),
      },
      {
        method: 'PATCH',
        path: message,
        answer: (call) => this.#onMessage(call, (found) => this.#edit(call, found)),
      },
      {
        method: 'DELETE',
        path: message,
        answer: (call) => this.#onMessage(call, (found) => this.#delete(found)),
      },
    ];
  }

  /** Answers if the bot may do what it does in that channel. */
  #inChannel(
    { params: [id = ''] }: RestCall,
    needed: { readonly inThread: bigint; readonly elsewhere: bigint },
    answer: () => RestReply,
  ): RestReply {
    const { state } = this.#host;
    const guild = state.guildOf(id);
    if (!guild) return answer();
    const permissions = state.permissions(guild.id, state.botId);
    if ((permissions & PermissionFlagsBits.ViewChannel) === 0n) {
      return refusal(403, 50001, 'Missing Access');
    }
    const bits = state.threads.has(id) ? needed.inThread : needed.elsewhere;
    return (permissions & bits) === bits ? answer() : refusal(403, 50013, 'Missing Permissions');
  }

  /** Finds a message as a bot can: what one person alone sees is not in the channel. */
  #onMessage(
    { params: [channelId, id = ''] }: RestCall,
    answer: (message: StoredMessage) => RestReply,
  ): RestReply {
    const message = this.#host.state.messages.get(id);
    if (
      message === undefined ||
      message.channelId !== channelId ||
      hasFlag(message.flags, EPHEMERAL)
    ) {
      return refusal(404, 10008, 'Unknown Message');
    }
    return answer(message);
  }

  /** Discord opens a private channel with anybody; whether something may be said in it, it tells then. */
  #openPrivate(userId: string): RestReply {
    const { state } = this.#host;
    return ok(state.channelJson(state.channelOf(undefined, userId)));
  }

  #post(call: RestCall): RestReply {
    const { state, events, refuse } = this.#host;
    const body = bodyOf(call);
    const channelId = call.params[0] ?? '';
    if (!state.channelJson(channelId)) return refusal(404, 10003, 'Unknown Channel');
    if (state.isClosed(channelId)) {
      return refusal(403, 50007, 'Cannot send messages to this user');
    }
    const faults = [
      ...faultsOfFlags(body['flags'], POSTABLE_FLAGS),
      ...faultsOfPlain('nonce', body['nonce'], { max: 25 }),
      ...faultsOfMessage(body, { files: call.files }),
    ];
    if (faults.length > 0) return refuse(faults, 'a message');
    // “If another message was created by the same author with the same nonce, that message will be returned.”
    const nonce = body['enforce_nonce'] === true ? `${channelId} ${asText(body['nonce'])}` : '';
    const same = state.messages.get(this.#byNonce.get(nonce) ?? '');
    if (same) return ok(state.messageJson(same));
    if (call.files.length > 0 && !this.#may(channelId, PermissionFlagsBits.AttachFiles)) {
      return refusal(403, 50013, 'Missing Permissions');
    }
    const reference = asJson(body['message_reference']);
    const replyTo = 'message_id' in reference ? asText(reference['message_id']) : undefined;
    if (replyTo !== undefined) {
      if (!this.#may(channelId, PermissionFlagsBits.ReadMessageHistory)) {
        return refusal(400, 160002, 'You cannot reply without permission to read message history');
      }
      if (!this.#isThere(replyTo, channelId) && reference['fail_if_not_exists'] !== false) {
        return refusal(400, 50035, 'Unknown message');
      }
    }
    const message = state.store({
      ...sentFields(body, call.files),
      channelId,
      authorId: state.botId,
      replyTo,
    });
    if (nonce !== '') this.#byNonce.set(nonce, message.id);
    // A bot hears itself.
    events.created(message);
    return ok(state.messageJson(message));
  }

  #edit(call: RestCall, before: StoredMessage): RestReply {
    const { state, events, report, refuse } = this.#host;
    if (before.authorId !== state.botId) {
      report('an edit of a message of someone else');
      return refusal(403, 50005, 'Cannot edit a message authored by another user');
    }
    const body = bodyOf(call);
    const faults = faultsOfEdit(body, before, call.files);
    if (faults.length > 0) return refuse(faults, 'an edit');
    const message = state.store({ ...before, ...editedFields(body, before, call.files) });
    events.updated(message);
    return ok(state.messageJson(message));
  }

  #delete(message: StoredMessage): RestReply {
    const { state, events, report } = this.#host;
    const isOwn = message.authorId === state.botId;
    if (!isOwn && !this.#may(message.channelId, PermissionFlagsBits.ManageMessages)) {
      report('a deletion of a message of someone else');
      return refusal(403, 50013, 'Missing Permissions');
    }
    state.messages.delete(message.id);
    events.deleted(message);
    return { status: 204 };
  }

  #isThere(messageId: string, channelId: string): boolean {
    return this.#host.state.messages.get(messageId)?.channelId === channelId;
  }

  /** In private messages a bot may do what it likes to its own messages only. */
  #may(channelId: string, permission: bigint): boolean {
    const { state } = this.#host;
    const guild = state.guildOf(channelId);
    if (!guild) return permission !== PermissionFlagsBits.ManageMessages;
    return (state.permissions(guild.id, state.botId) & permission) === permission;
  }
}

const SEND = {
  inThread: PermissionFlagsBits.SendMessagesInThreads,
  elsewhere: PermissionFlagsBits.SendMessages,
};
const READ = {
  inThread: PermissionFlagsBits.ReadMessageHistory,
  elsewhere: PermissionFlagsBits.ReadMessageHistory,
};

const POSTABLE_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
