/** A text that can be sent: half a character, which only damaged text has, becomes the sign for it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
