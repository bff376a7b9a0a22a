import type { Logger } from 'pino';

import { UserError, type UserProblem } from '../errors.js';
import { describeProblem } from '../messages/describe-problem.js';
import type { Messages } from '../messages/messages.js';
import { isExpectedFailure } from './expected-failure.js';
import { loggable, reasonOf } from './loggable.js';
import { escapeText } from './markdown/escape-text.js';
import { shorten } from './message-limits.js';

/** What to tell someone whose request failed, null for nothing; what they need not know is logged. */
export function failureText(
  error: unknown,
  { logger, texts }: { readonly logger: Logger; readonly texts: Messages },
): string | null {
  if (error instanceof UserError) {
    return error.problem ? describeProblem(shownPlain(error.problem), texts) : error.message;
  }
  if (isExpectedFailure(error)) {
    logger.info({ reason: reasonOf(error) }, 'Discord refused a reply');
    return null;
  }
  logger.error({ err: loggable(error) }, 'A request from Discord failed');
  return texts.apology;
}

const LONGEST_NAME = 200;

/** Names are shown as they are written, whatever they would format or mention. */
function shownPlain(problem: UserProblem): UserProblem {
  if (problem.kind !== 'unknown-part') return problem;
  const plain = (name: string): string => escapeText(shorten(name, LONGEST_NAME));
  return { ...problem, name: plain(problem.name), near: problem.near.map(plain) };
}
