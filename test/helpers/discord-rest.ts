import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { asJson, type Json } from './discord-rules.js';

/** A request that the bot made. */
export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly at: number;
}

export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RestCall {
  /** What the groups of the route's path matched. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Whether the path itself holds the secret, so that no token is needed. */
  readonly isOpen?: boolean;
  readonly answer: (call: RestCall) => RestReply;
}

/** A fault that the next matching requests meet. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly reply: RestReply;
  times: number;
}

export interface RestOptions {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly report: (violation: string) => void;
  readonly changed: () => void;
}

/** The HTTP side of the loopback Discord: who may call, faults on request, and a record of it all. */
export class DiscordRest {
  readonly requests: RecordedRequest[] = [];
  readonly faults: Fault[] = [];
  readonly server: Server;
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.#options = options;
    this.server = createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://loopback');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const body = parseBody(Buffer.concat(chunks).toString());
    const reply = this.#replyTo(request, { method, url, path, body });
    this.requests.push({ method, path, body, status: reply.status, at: Date.now() });
    const type = reply.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(reply.status, { ...type, ...reply.headers });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
    this.#options.changed();
  }

  #replyTo(
    request: IncomingMessage,
    call: {
      readonly method: string;
      readonly url: URL;
      readonly path: string;
      readonly body: unknown;
    },
  ): RestReply {
    const { method, url, path, body } = call;
    const { report, routes, token } = this.#options;
    if (!url.pathname.startsWith('/api/v10/'))
      report(`a request outside of /api/v10: ${url.pathname}`);
    if (!/^DiscordBot \(.+\)/.test(request.headers['user-agent'] ?? '')) {
      report(`${method} ${path} without the user agent of a bot`);
    }
    const route = routes.find((each) => each.method === method && each.path.test(path));
    if (!route) {
      report(`${method} ${path}, which the loopback Discord does not know`);
      return { status: 404, body: { code: 0, message: '404: Not Found' } };
    }
    if (route.isOpen !== true && request.headers.authorization !== `Bot ${token}`) {
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    }
    const fault = this.faults.find(
      (each) => each.times > 0 && each.method === method && each.path.test(path),
    );
    if (fault) {
      fault.times--;
      return fault.reply;
    }
    const params = (route.path.exec(path) ?? []).slice(1);
    return route.answer({ params, query: url.searchParams, body });
  }
}

/** Discord's refusal: a status, a code of its own, and a sentence. */
export function refusal(status: number, code: number, message: string): RestReply {
  return { status, body: { code, message } };
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A body that must be an object. */
export function bodyOf(call: RestCall): Json {
  return asJson(call.body);
}
