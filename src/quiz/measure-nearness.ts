import type { EmbedTexts } from './nearness.js';

/** How near texts are in meaning, from -1 to 1; 0 where one of them was not measured. */
export interface Nearness {
  of(a: string, b: string): number;
  /** How near the nearest of some texts is; 0 where there are none. */
  nearest(text: string, others: readonly string[]): number;
}

/** Embeds texts at once, so that any two of them can be compared. */
export async function measureNearness(
  texts: Iterable<string>,
  embed: EmbedTexts,
): Promise<Nearness> {
  // In one order, so that batches, and with them the last digits, are the same in every run.
  const list = Array.from(new Set(texts)).sort();
  const vectors = list.length > 0 ? await embed(list) : [];
  const vectorOf = new Map(list.map((text, index) => [text, vectors[index]]));
  const of = (a: string, b: string): number => {
    const [one, other] = [vectorOf.get(a), vectorOf.get(b)];
    if (!one || !other) return 0;
    let sum = 0;
    for (let index = 0; index < one.length; index += 1) {
      sum += (one[index] ?? 0) * (other[index] ?? 0);
    }
    return sum;
  };
  return { of, nearest: (text, others) => Math.max(0, ...others.map((other) => of(text, other))) };
}
