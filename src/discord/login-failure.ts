import { DiscordAPIError, GatewayCloseCodes, HTTPError } from 'discord.js';

import { messageOf } from '../errors.js';

/** Why the bot could not log in. */
export type LoginFailure =
  | { readonly kind: 'wrong-token' }
  | { readonly kind: 'intent-refused' }
  | { readonly kind: 'too-many-logins'; readonly reason: string }
  | { readonly kind: 'api-refused'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'unknown' };

/** Tells why a login failed, from its error and the code that the gateway closed with, if it did. */
export function loginFailure(error: unknown, closeCode: number | undefined): LoginFailure {
  if (closeCode === GatewayCloseCodes.AuthenticationFailed) return { kind: 'wrong-token' };
  if (closeCode === GatewayCloseCodes.DisallowedIntents) return { kind: 'intent-refused' };
  const code = codeOf(error);
  if (code === 'TokenInvalid') return { kind: 'wrong-token' };
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    if (error.status >= 500)
      return { kind: 'unreachable', reason: `status ${String(error.status)}` };
    return { kind: 'api-refused', status: error.status };
  }
  if (messageOf(error).startsWith('Not enough sessions')) {
    return { kind: 'too-many-logins', reason: messageOf(error) };
  }
  if (isNetworkError(error, code)) {
    return { kind: 'unreachable', reason: code ?? messageOf(error) };
  }
  return { kind: 'unknown' };
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

/** System errors like ENOTFOUND, the HTTP client's own, a certificate's, and the REST timeout. */
function isNetworkError(error: unknown, code: string | undefined): boolean {
  if (error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)) return true;
  return (
    code !== undefined &&
    /^(?:E[A-Z_]+|UND_ERR_\w+|CERT_\w+|\w*SIGNED_CERT\w*|UNABLE_\w+)$/.test(code)
  );
}
