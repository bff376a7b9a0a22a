import type { Passage, Span } from '../notes/passage.js';
import { type Quantity, quantitiesIn } from './quantity.js';
import { weightedStemsOf } from './terms.js';

/** The stems of a passage by where they stand. */
export interface PassageWords {
  /** Of the nearest heading, in order. */
  readonly heading: readonly string[];
  /** Of all headings and the title. */
  readonly above: ReadonlySet<string>;
  /** Of each span, in the order of the spans. */
  readonly spans: readonly SpanWords[];
}

export interface SpanWords {
  /** In order. */
  readonly own: readonly string[];
  /** What stands above the span inside the passage, then its own, in order. */
  readonly withLabels: readonly string[];
  readonly quantities: readonly Quantity[];
}

/** Passages live as long as their index, and the same ones are looked at again and again. */
const known = new WeakMap<Passage, PassageWords>();

/** The stems of a passage, worked out once. */
export function wordsOfPassage(passage: Passage): PassageWords {
  const found = known.get(passage);
  if (found) return found;
  const language = passage.language ?? 'en';
  const stems = (text: string): string[] =>
    weightedStemsOf(text, language).flatMap(({ stem, weight }) => (weight === 1 ? [stem] : []));
  const spanWords = ({ words, under }: Span): SpanWords => {
    const own = stems(words);
    // Few questions ask for amounts.
    let quantities: readonly Quantity[] | undefined;
    return {
      own,
      withLabels: [...under.flatMap(stems), ...own],
      get quantities() {
        return (quantities ??= quantitiesIn(words));
      },
    };
  };
  const above = new Set([passage.title, ...passage.headings].flatMap(stems));
  const spans = passage.spans.map(spanWords);
  const words: PassageWords = {
    heading: stems(passage.headings.at(-1) ?? ''),
    above,
    spans,
  };
  known.set(passage, words);
  return words;
}
