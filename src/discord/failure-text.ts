import type { Logger } from 'pino';

import { UserError, messageOf } from '../errors.js';
import { english } from '../messages/english.js';
import { isExpectedFailure } from './expected-failure.js';

/** What to tell someone whose request failed, null for nothing; what they need not know is logged. */
export function failureText(error: unknown, logger: Logger): string | null {
  if (error instanceof UserError) return error.message;
  if (isExpectedFailure(error)) {
    logger.info({ reason: messageOf(error) }, 'Discord refused a reply');
    return null;
  }
  logger.error({ err: error }, 'A request from Discord failed');
  return english.apology;
}
