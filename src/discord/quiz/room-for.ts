import { MESSAGE_LIMITS } from '../message-limits.js';

/** How many characters are left in a message that holds some texts. */
export function roomFor(...texts: readonly string[]): number {
  return texts.reduce<number>((left, text) => left - text.length, MESSAGE_LIMITS.textsTogether);
}
