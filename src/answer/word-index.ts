/** A row of neighbours among the words, the end excluded. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Which texts words stand in, by how the words begin. */
export interface WordIndex {
  /** In the order of their letters. */
  readonly words: readonly string[];
  /** The words that begin so. */
  readonly beginningWith: (start: string) => WordRange;
  /** In how many texts words stand; one that has several of them counts as often. */
  readonly count: (words: readonly WordRange[]) => number;
  /** Sets a bit for each text that has one of some words. */
  readonly mark: (words: WordRange, bit: number, marks: Uint32Array) => void;
}

/** Takes the words of each text in. */
export function createWordIndex(texts: readonly (readonly string[])[]): WordIndex {
  const placesOf = new Map<string, number[]>();
  for (const [text, words] of texts.entries()) {
    for (const word of words) {
      const places = placesOf.get(word);
      if (!places) placesOf.set(word, [text]);
      else if (places.at(-1) !== text) places.push(text);
    }
  }
  const words = Array.from(placesOf.keys()).sort(byLetters);
  const starts = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + (placesOf.get(word)?.length ?? 0);
  }
  const places = new Uint32Array(starts.at(-1) ?? 0);
  for (const [at, word] of words.entries()) places.set(placesOf.get(word) ?? [], starts[at]);
  return {
    words,
    beginningWith: (start) => ({
      from: firstFrom(words, start),
      // No letter comes behind this one.
      to: firstFrom(words, `${start}\uffff`),
    }),
    count: (ranges) =>
      ranges.reduce((sum, { from, to }) => sum + (starts[to] ?? 0) - (starts[from] ?? 0), 0),
    mark: ({ from, to }, bit, marks) => {
      const end = starts[to] ?? 0;
      for (let at = starts[from] ?? 0; at < end; at += 1) {
        const place = places[at] ?? 0;
        marks[place] = (marks[place] ?? 0) | bit;
      }
    },
  };
}

/** By code units, as strings compare; a locale's order would be slower and needs no one here. */
function byLetters(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The place of the first word that doesn't come before another. */
function firstFrom(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
