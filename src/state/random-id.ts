/** Twelve characters of base64url, so that an id fits into a button's. */
const ID_BYTES = 9;

/** An id that nobody can guess: letters, digits, `-` and `_`. */
export function randomId(randomBytes: (size: number) => Uint8Array): string {
  return Buffer.from(randomBytes(ID_BYTES)).toString('base64url');
}
