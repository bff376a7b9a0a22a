/** What the bytes of a file turned out to be. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-unicode' };

/**
 * Decodes UTF-8 (with or without byte order mark) and UTF-16 (with one); line ends become `\n`.
 * Nothing is guessed: bytes that are neither are reported, not replaced.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return { kind: 'binary' };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-32 begins like UTF-16 and is full of them; no text holds one.
    if (text.includes('\0')) return { kind: 'binary' };
    return { kind: 'text', text: text.replaceAll(/\r\n?/g, '\n') };
  } catch {
    return { kind: looksBinary(bytes) ? 'binary' : 'not-unicode' };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Control characters that no text encoding uses give a binary file away. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}
