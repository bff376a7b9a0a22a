/** A number from 0 up to 1 that a card's id decides, another for each purpose. */
export function seeded(id: string, purpose: string): number {
  let hash = 0x811c9dc5;
  for (const sign of `${purpose}:${id}`) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  // The last signs must tell in all bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
