/**
 * Numbers of the `count` highest scores above zero, best first and of equals the first. A common word
 * scores in nearly every document, so they are never all sorted.
 */
export function topScores(
  scores: Float32Array,
  count: number,
  allows: (index: number) => boolean,
): number[] {
  // A heap: each is no better than the two that follow from it, so the worst that is kept comes first.
  const kept = new Uint32Array(count);
  let size = 0;
  let above = 0;
  for (let index = 0; index < scores.length; index += 1) {
    if ((scores[index] ?? 0) <= above || !allows(index)) continue;
    if (size < count) {
      rise(kept, size, index, scores);
      size += 1;
    } else {
      sink(kept, index, scores);
    }
    if (size === count) above = scores[kept[0] ?? 0] ?? 0;
  }
  return Array.from(kept.subarray(0, size)).sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
}

/** Whether one place is behind another. */
function isWorse(a: number, b: number, scores: Float32Array): boolean {
  const ours = scores[a] ?? 0;
  const theirs = scores[b] ?? 0;
  return ours < theirs || (ours === theirs && a > b);
}

/** Puts one in at the end of the heap and moves it forward to its place. */
function rise(kept: Uint32Array, end: number, index: number, scores: Float32Array): void {
  let at = end;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const other = kept[parent] ?? 0;
    if (!isWorse(index, other, scores)) break;
    kept[at] = other;
    at = parent;
  }
  kept[at] = index;
}

/** Puts one in instead of the worst and moves it back to its place. */
function sink(kept: Uint32Array, index: number, scores: Float32Array): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= kept.length) break;
    const sibling = child + 1;
    if (sibling < kept.length && isWorse(kept[sibling] ?? 0, kept[child] ?? 0, scores)) {
      child = sibling;
    }
    const other = kept[child] ?? 0;
    if (!isWorse(other, index, scores)) break;
    kept[at] = other;
    at = child;
  }
  kept[at] = index;
}
