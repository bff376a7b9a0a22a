import type { KeywordIndex } from './keyword-index.js';
import type { QueryTerm } from './query-terms.js';

/** A word of the question with the stems of the notes that stand for it, and how well each does. */
export interface AskedWord {
  readonly rarity: number;
  readonly isOrdinary: boolean;
  readonly stems: ReadonlyMap<string, number>;
}

/** The words of a question by stems instead of by numbers of terms. */
export function askedWords(
  terms: readonly QueryTerm[],
  { terms: stems }: Pick<KeywordIndex, 'terms'>,
): AskedWord[] {
  return terms.map(({ rarity, isOrdinary, matches }) => ({
    rarity,
    isOrdinary,
    stems: new Map(matches.map(({ term, weight }) => [stems[term] ?? '', weight])),
  }));
}

/** Share of the words that some stems hold, rare words counting more; 0 where there are no words. */
export function coverageOf(
  asked: readonly AskedWord[],
  held: Pick<ReadonlySet<string>, 'has'>,
): number {
  let [covered, total] = [0, 0];
  for (const { rarity, stems } of asked) {
    let best = 0;
    for (const [stem, weight] of stems) if (weight > best && held.has(stem)) best = weight;
    total += rarity;
    covered += rarity * best;
  }
  return total === 0 ? 0 : covered / total;
}
