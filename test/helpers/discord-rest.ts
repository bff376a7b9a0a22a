import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { asJson, type Json } from './discord-json.js';
import type { StoredFile } from './discord-world.js';

/** A request that the bot made. */
export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  /** Of one with files: what `payload_json` holds. */
  readonly body: unknown;
  readonly files: readonly StoredFile[];
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
  readonly files: readonly StoredFile[];
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
  /** Requests a second, beyond which Discord puts a bot off; undefined: as many as it likes. */
  readonly globalLimit?: number | undefined;
}

const SECOND_MS = 1_000;

/** The HTTP side of the loopback Discord: who may call, faults on request, and a record of it all. */
export class DiscordRest {
  readonly requests: RecordedRequest[] = [];
  readonly faults: Fault[] = [];
  readonly server: Server;
  readonly #options: RestOptions;
  /** When the requests of the last second that count came. */
  #counted: number[] = [];

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
    const sent = await readBody(Buffer.concat(chunks), request.headers['content-type']);
    const reply = this.#replyTo(request, { method, url, path, ...sent });
    this.requests.push({ method, path, ...sent, status: reply.status, at: Date.now() });
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
      readonly files: readonly StoredFile[];
    },
  ): RestReply {
    const { method, url, path, body, files } = call;
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
    // Discord exempts what answers interactions.
    if (route.isOpen !== true && this.#isTooMany()) {
      report(`more than ${this.#options.globalLimit ?? 0} requests in a second`);
      return TOO_MANY;
    }
    const fault = this.faults.find(
      (each) => each.times > 0 && each.method === method && each.path.test(path),
    );
    if (fault) {
      fault.times--;
      return fault.reply;
    }
    const params = (route.path.exec(path) ?? []).slice(1);
    return route.answer({ params, query: url.searchParams, body, files });
  }

  #isTooMany(): boolean {
    const { globalLimit } = this.#options;
    if (globalLimit === undefined) return false;
    const now = Date.now();
    this.#counted = [...this.#counted.filter((at) => now - at < SECOND_MS), now];
    return this.#counted.length > globalLimit;
  }
}

const TOO_MANY: RestReply = {
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: 1, global: true },
  headers: {
    'retry-after': '1',
    'x-ratelimit-global': 'true',
    'x-ratelimit-scope': 'global',
    via: '1.1 loopback',
  },
};

/** Discord's refusal: a status, a code of its own, and a sentence. */
export function refusal(status: number, code: number, message: string): RestReply {
  return { status, body: { code, message } };
}

/** A body that must be an object. */
export function bodyOf(call: RestCall): Json {
  return asJson(call.body);
}

/** An answer with something in it. */
export function ok(body: unknown): RestReply {
  return { status: 200, body };
}

interface SentBody {
  readonly body: unknown;
  readonly files: readonly StoredFile[];
}

async function readBody(bytes: Buffer, contentType = ''): Promise<SentBody> {
  if (!contentType.startsWith('multipart/form-data')) {
    return { body: parseBody(bytes.toString()), files: [] };
  }
  const headers = { 'content-type': contentType };
  // Deprecated for servers that take large files from strangers.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const form = await new Response(new Uint8Array(bytes), { headers }).formData();
  const files: StoredFile[] = [];
  for (const [field, value] of form) {
    if (typeof value !== 'string' && /^files\[\d+\]$/.test(field)) {
      files.push({ name: value.name, size: value.size, text: await value.text() });
    }
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parseBody(payload) : undefined, files };
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
