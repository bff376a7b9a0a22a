import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';

import { loginFailure } from '../../src/discord/login-failure.js';

function systemError(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code });
}

function apiError(status: number): DiscordAPIError {
  return new DiscordAPIError({ code: 0, message: 'no' }, 0, status, 'GET', 'https://x.example', {});
}

test.each([
  ['a token that Discord does not know', systemError('TokenInvalid'), undefined, 'wrong-token'],
  [
    'a token that only the gateway refuses',
    new Error('Authentication failed'),
    4004,
    'wrong-token',
  ],
  ['a refused intent', new Error('Used disallowed intents'), 4014, 'intent-refused'],
  ['a name that is not found', systemError('ENOTFOUND'), undefined, 'unreachable'],
  ['a refused connection', systemError('ECONNREFUSED'), undefined, 'unreachable'],
  [
    'an HTTP client that waited too long',
    systemError('UND_ERR_CONNECT_TIMEOUT'),
    undefined,
    'unreachable',
  ],
  [
    'a wrapped network error',
    new TypeError('fetch failed', { cause: systemError('EAI_AGAIN') }),
    undefined,
    'unreachable',
  ],
  ['a Discord in trouble', apiError(502), undefined, 'unreachable'],
  ['something that is not Discord', apiError(404), undefined, 'api-refused'],
  [
    'too many logins',
    new Error('Not enough sessions remaining to spawn 1 shards'),
    undefined,
    'too-many-logins',
  ],
  ['a bug', new TypeError('x is not a function'), undefined, 'unknown'],
])('%s is told apart', (_, error, closeCode, kind) => {
  expect(loginFailure(error, closeCode).kind).toBe(kind);
});
