/**
 * Shares room among texts of certain lengths: each gets what it needs, or its share by weight;
 * what one leaves over goes to the others.
 */
export function shareRoom(
  room: number,
  wishes: readonly { readonly length: number; readonly weight: number }[],
): number[] {
  const shares = wishes.map(() => 0);
  let open = wishes.map((wish, i) => ({ ...wish, i }));
  let left = room;
  while (open.length > 0) {
    const weights = open.reduce((sum, { weight }) => sum + weight, 0);
    const unit = left / weights;
    const content = open.filter(({ length, weight }) => length <= unit * weight);
    if (content.length === 0) {
      for (const { i, weight } of open) shares[i] = Math.floor(unit * weight);
      break;
    }
    for (const { i, length } of content) {
      shares[i] = length;
      left -= length;
    }
    open = open.filter((wish) => !content.includes(wish));
  }
  return shares;
}
