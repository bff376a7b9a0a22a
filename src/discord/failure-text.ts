import type { Logger } from 'pino';

import { UserError, messageOf } from '../errors.js';
import type { Messages } from '../messages/messages.js';
import { isExpectedFailure } from './expected-failure.js';

/** What to tell someone whose request failed, null for nothing; what they need not know is logged. */
export function failureText(
  error: unknown,
  { logger, texts }: { readonly logger: Logger; readonly texts: Messages },
): string | null {
  if (error instanceof UserError) return error.message;
  if (isExpectedFailure(error)) {
    logger.info({ reason: messageOf(error) }, 'Discord refused a reply');
    return null;
  }
  logger.error({ err: error }, 'A request from Discord failed');
  return texts.apology;
}
