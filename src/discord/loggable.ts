import { messageOf } from '../errors.js';

/** As much of an error as may stand in a log. */
export interface Loggable {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  /** Discord's own number for what went wrong, or the system's name for it. */
  readonly code?: string | number;
  /** Of HTTP. */
  readonly status?: number;
  readonly method?: string;
  readonly cause?: Loggable;
}

const DEEPEST = 3;

/**
 * An error without what tells of people. Errors of Discord's client carry the address, in which an
 * interaction's token and a person's id stand, and all that was sent: the answer with its question.
 */
export function loggable(error: unknown, depth = 0): Loggable {
  if (!(error instanceof Error)) {
    return { type: typeof error, message: reasonOf(error), stack: '' };
  }
  const { code, status, method } = error as Partial<Record<'code' | 'status' | 'method', unknown>>;
  return {
    type: error.name,
    message: reasonOf(error),
    stack: withoutIds(error.stack ?? ''),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof method === 'string' ? { method } : {}),
    ...(error.cause === undefined || depth >= DEEPEST
      ? {}
      : { cause: loggable(error.cause, depth + 1) }),
  };
}

/** The text of anything that was thrown, without what may be somebody's id. */
export function reasonOf(error: unknown): string {
  return withoutIds(messageOf(error));
}

/** Discord's ids are seventeen to twenty digits long. */
function withoutIds(text: string): string {
  return text.replaceAll(/\d{17,20}/g, '[id]');
}
