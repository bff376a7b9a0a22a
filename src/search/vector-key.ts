import { createHash } from 'node:crypto';

const KEY_BYTES = 16;

/** What a vector is found again by: the text that was embedded, whatever note it stands in. One character a byte. */
export function vectorKey(text: string): string {
  return createHash('sha256').update(text).digest().toString('latin1', 0, KEY_BYTES);
}

/** Keys as they are stored, one after the other. */
export function bytesOfKeys(keys: readonly string[]): Uint8Array {
  return Buffer.from(keys.join(''), 'latin1');
}

/** Reads what `bytesOfKeys` wrote. */
export function keysFromBytes(bytes: Buffer): string[] {
  return Array.from({ length: bytes.length / KEY_BYTES }, (_, index) =>
    bytes.toString('latin1', index * KEY_BYTES, (index + 1) * KEY_BYTES),
  );
}
