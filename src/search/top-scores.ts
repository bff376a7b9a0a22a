/** How many times `count` are gathered before all but the best are dropped. */
const SLACK = 8;

/**
 * Numbers of the `count` highest scores above zero, best first and of equals the first. A common word
 * scores in nearly every document, so they are never all sorted.
 */
export function topScores(
  scores: Float32Array,
  count: number,
  allows: (index: number) => boolean,
): number[] {
  const best = (gathered: number[]): number[] =>
    gathered.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, count);
  let gathered: number[] = [];
  let above = 0;
  for (let index = 0; index < scores.length; index += 1) {
    if ((scores[index] ?? 0) <= above || !allows(index)) continue;
    gathered.push(index);
    if (gathered.length < count * SLACK) continue;
    gathered = best(gathered);
    above = scores[gathered.at(-1) ?? 0] ?? 0;
  }
  return best(gathered);
}
