import { readAmount } from './amounts.js';
import { amountsIn } from './amounts-in.js';
import { roughStem, wordsOf } from './fold-words.js';
import { GAP } from './from-questions.js';

/** An amount as wrong choices are found for it. */
export interface Measure {
  readonly text: string;
  /** Time, bytes, per cent; empty for a plain count. */
  readonly dimension: string;
  /** What a plain count counts; empty for all that has a unit. */
  readonly counted: string;
  readonly value: number;
  /** How it is written but for its digits: “# TB”, “#-hour”. */
  readonly style: string;
}

/** The amounts of a sentence. */
export function measuresIn(words: string): Measure[] {
  return amountsIn(words).flatMap(
    ({ from, to }) => measureOf(words.slice(from, to), `${GAP}${words.slice(to)}`) ?? [],
  );
}

/** Reads a text that is one amount and nothing else. A count needs what follows it, in a sentence with a gap. */
export function measureOf(text: string, sentence = ''): Measure | null {
  const amount = readAmount(text, 0);
  // “Eleven nines” is an amount, but a name as well.
  if (amount?.to !== text.length || !/\p{N}/u.test(text)) return null;
  const [reading = ''] = amount.readings;
  const [ratio = '', dimension = ''] = reading.split(' ');
  const [top = 0, bottom = 1] = ratio.split('/').map(Number);
  return {
    text,
    dimension,
    counted: dimension === '' ? countedIn(sentence) : '',
    value: top / bottom,
    style: text.replace(/\p{N}+(?:[.,'’\u00a0\u202f ]\p{N}+)*/gu, '#').replace(/s$/, ''),
  };
}

/** The noun behind a gap, as far as cheap: the first word that ends like a plural. */
function countedIn(sentence: string): string {
  const at = sentence.indexOf(GAP);
  if (at < 0) return '';
  const words = wordsOf(sentence.slice(at + GAP.length)).slice(0, 3);
  const plural = words.find((word) => /[^s]s$/.test(word)) ?? words[0] ?? '';
  return roughStem(plural);
}
