import { createHash } from 'node:crypto';

export const KEY_BYTES = 16;

/** What a vector is found again by: the text that was embedded, whatever note it stands in. */
export function vectorKey(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, KEY_BYTES);
}
