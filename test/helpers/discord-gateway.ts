import type { IncomingMessage, Server } from 'node:http';

import { WebSocketServer, type WebSocket } from 'ws';

import { asJson, asList, asText, type Json } from './discord-json.js';
import { nextSnowflake } from './discord-world.js';

/** What the gateway needs to know of the rest of the loopback Discord. */
export interface GatewayHost {
  readonly token: string;
  readonly heartbeatMs: number;
  readonly gatewayUrl: () => string;
  /** The data of the READY event, less what belongs to the session. */
  readonly ready: () => Json;
  /** The events that follow READY. */
  readonly afterReady: () => readonly { readonly name: string; readonly data: Json }[];
  readonly report: (violation: string) => void;
  readonly changed: () => void;
}

/** A frame that the bot sent. */
export interface GatewayFrame {
  readonly op: number;
  readonly d: unknown;
  readonly at: number;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: { readonly s: number; readonly payload: Json }[];
  isResumable: boolean;
}

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  ack: 11,
};
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

/** The gateway of the loopback Discord: sessions, heartbeats, resuming, and faults on request. */
export class DiscordGateway {
  readonly frames: GatewayFrame[] = [];
  acksHeartbeats = true;
  allowsPrivilegedIntents = true;
  /** Closes the next logins with this code. */
  refusesWith: number | undefined;
  readonly #host: GatewayHost;
  readonly #server: WebSocketServer;
  #session: Session | undefined;
  #socket: WebSocket | undefined;
  #sequence = 0;

  constructor(server: Server, host: GatewayHost) {
    this.#host = host;
    this.#server = new WebSocketServer({ server, path: '/gateway' });
    this.#server.on('connection', (socket, request) => {
      this.#accept(socket, request);
    });
  }

  /** Whether a bot is connected and has got READY or RESUMED. */
  get isOnline(): boolean {
    return this.#socket !== undefined;
  }

  get intents(): number {
    return this.#session?.intents ?? 0;
  }

  /** Sends an event to the bot; while it is away, keeps it for when it resumes. */
  dispatch(name: string, data: Json): void {
    if (!this.#session) throw new Error(`No bot has logged in that could get ${name}.`);
    this.#sequence++;
    const payload = { op: OP.dispatch, t: name, s: this.#sequence, d: data };
    this.#session.sent.push({ s: this.#sequence, payload });
    this.#socket?.send(JSON.stringify(payload));
  }

  /** Sends an event if a bot that wants such has ever logged in. */
  tell(intent: number, name: string, data: Json): void {
    if ((this.intents & intent) !== 0) this.dispatch(name, data);
  }

  /** Cuts the connection as a network would; the session can be resumed, or is forgotten. */
  drop({ isResumable }: { readonly isResumable: boolean }): void {
    if (this.#session) this.#session.isResumable = isResumable;
    this.#socket?.terminate();
    this.#socket = undefined;
    this.#host.changed();
  }

  /** Closes the connection with a code of Discord's. */
  closeWith(code: number): void {
    this.#socket?.close(code);
    this.#socket = undefined;
    this.#host.changed();
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #accept(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '', 'ws://loopback').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') {
      this.#host.report(`gateway opened with ${query.toString()}`);
    }
    const { heartbeatMs } = this.#host;
    let heartbeatAt = Date.now();
    const isLate = setInterval(() => {
      if (Date.now() - heartbeatAt < 3 * heartbeatMs) return;
      clearInterval(isLate);
      this.#host.report('no heartbeat for three intervals');
    }, heartbeatMs);
    socket.on('close', () => {
      clearInterval(isLate);
      if (this.#socket === socket) this.#socket = undefined;
      this.#host.changed();
    });
    socket.on('message', (data: Buffer) => {
      const frame = asJson(JSON.parse(data.toString()));
      const op = Number(frame['op']);
      this.frames.push({ op, d: frame['d'], at: Date.now() });
      if (op === OP.heartbeat) {
        heartbeatAt = Date.now();
        this.#heartbeat(socket, frame['d']);
      } else if (op === OP.identify) this.#identify(socket, asJson(frame['d']));
      else if (op === OP.resume) this.#resume(socket, asJson(frame['d']));
      else this.#host.report(`unexpected gateway opcode ${String(op)}`);
      this.#host.changed();
    });
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: heartbeatMs } }));
  }

  #heartbeat(socket: WebSocket, sequence: unknown): void {
    if (sequence !== null && Number(sequence) > this.#sequence) {
      this.#host.report(`heartbeat with the unknown sequence ${String(Number(sequence))}`);
    }
    if (this.acksHeartbeats) socket.send(JSON.stringify({ op: OP.ack }));
  }

  #identify(socket: WebSocket, identity: Json): void {
    const intents = Number(identity['intents']);
    const properties = asJson(identity['properties']);
    const isComplete = ['os', 'browser', 'device'].every((name) => asText(properties[name]) !== '');
    if (!isComplete) this.#host.report('identify without properties');
    if (!Number.isInteger(intents)) this.#host.report('identify without intents');
    const code = this.#refusalOf(asText(identity['token']), intents);
    if (code !== undefined) {
      socket.close(code);
      return;
    }
    this.#session = { id: nextSnowflake(), intents, sent: [], isResumable: true };
    this.#socket = socket;
    this.#sequence = 0;
    this.dispatch('READY', {
      ...this.#host.ready(),
      v: 10,
      session_id: this.#session.id,
      resume_gateway_url: this.#host.gatewayUrl(),
      shard: asList(identity['shard']),
    });
    for (const { name, data } of this.#host.afterReady()) this.dispatch(name, data);
  }

  #refusalOf(token: string, intents: number): number | undefined {
    if (this.refusesWith !== undefined) return this.refusesWith;
    if (token !== this.#host.token) return 4004;
    if (!this.allowsPrivilegedIntents && (intents & PRIVILEGED_INTENTS) !== 0) return 4014;
    return undefined;
  }

  #resume(socket: WebSocket, resumption: Json): void {
    const session = this.#session;
    if (resumption['token'] !== this.#host.token) {
      socket.close(4004);
    } else if (!session?.isResumable || session.id !== resumption['session_id']) {
      socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
    } else {
      this.#socket = socket;
      for (const { s, payload } of session.sent) {
        if (s > Number(resumption['seq'])) socket.send(JSON.stringify(payload));
      }
      this.dispatch('RESUMED', {});
    }
  }
}
