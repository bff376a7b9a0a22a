import type { Piece } from './block.js';
import { HARD_BREAK, type PlainText } from './plain-text.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations and list numbers after which a sentence goes on, whatever follows. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.?g|i\.?e|vs|cf|ca|approx|ex|obs|no|fig|incl|resp|\d{1,2})\.:?\s*$/i;

/** A line that begins like “a. ” or “b) ” is an item of a list that Markdown doesn't know. */
const LETTERED_LINE = /\n(?=[ \t]*[a-z][.)][ \t])/g;

const LONGEST_SENTENCE_WORDS = 300;
const CUT_WORDS = 120;

/**
 * Cuts a text into sentences, in order and without gaps but white space.
 * A sentence of more than 300 words is cut at white space.
 * @param end where the text ends in the note
 */
export function sentencesOf(plain: PlainText, end: number, source: string): Piece[] {
  const borders = bordersOf(plain.text);
  const pieces: Piece[] = [];
  for (const [index, start] of borders.entries()) {
    const next = borders[index + 1];
    const words = cleanWords(plain.text.slice(start, next));
    if (words === '') continue;
    const from = openingOf(source, plain.offsets[start] ?? end);
    const to = next === undefined ? end : openingOf(source, plain.offsets[next] ?? end);
    pieces.push({ ...trimStretch({ from, to }, source), words });
  }
  return pieces;
}

/** White space folded and hard breaks gone. */
export function cleanWords(text: string): string {
  return text.replaceAll(HARD_BREAK, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** Where sentences begin. */
function bordersOf(text: string): number[] {
  // Line ends end a sentence for the segmenter; only hard ones do for us. Lengths stay the same.
  const joined = text.replaceAll(LETTERED_LINE, HARD_BREAK).replaceAll(/[\n\r]/g, ' ');
  const borders: number[] = [];
  let open = 0;
  for (const { index, segment } of segmenter.segment(joined.replaceAll(HARD_BREAK, '\n'))) {
    const end = index + segment.length;
    if (ABBREVIATION.test(segment) && joined.charAt(end - 1) !== HARD_BREAK) continue;
    borders.push(...cutLong(joined, open, end));
    open = end;
  }
  if (open < joined.length) borders.push(...cutLong(joined, open, joined.length));
  return borders;
}

/** The borders of a stretch: its start, and more where it is too long to stay whole. */
function cutLong(text: string, from: number, to: number): number[] {
  const words = Array.from(text.slice(from, to).matchAll(/\S+/g), (match) => from + match.index);
  if (words.length <= LONGEST_SENTENCE_WORDS) return [from];
  return words
    .filter((_, index) => index % CUT_WORDS === 0)
    .map((at, index) => (index ? at : from));
}

/** Moves a border before the marks that open emphasis, code or a link. */
function openingOf(source: string, offset: number): number {
  let from = offset;
  while (from > 0 && /[*_`~=[!]/.test(source.charAt(from - 1))) from -= 1;
  return from;
}

function trimStretch(
  stretch: { from: number; to: number },
  source: string,
): { from: number; to: number } {
  let { from, to } = stretch;
  while (from < to && /\s/.test(source.charAt(from))) from += 1;
  while (to > from && /\s/.test(source.charAt(to - 1))) to -= 1;
  return { from, to };
}
