import type { Mark, MarkedPiece, Stretch } from './block.js';
import { HARD_BREAK, type PlainText, type TextMark } from './plain-text.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations, titles and list numbers after which a sentence goes on, whatever follows. */
const ABBREVIATIONS = [
  // English, and what many languages share
  String.raw`e\.?g|i\.?e|vs|cf|ca|approx|ex|obs|no|fig|incl|resp|dr|mrs?|prof|\d{1,2}`,
  // German
  String.raw`z|z\. ?b|d\.? ?h|u\. ?a|i\. ?d|i\. ?d\. ?r|bzw|bspw|ggf|evtl|inkl|zzgl|vgl|nr|abb|tab|kap|mio|mrd`,
  // Spanish, Portuguese, French, Italian
  String.raw`sra?|dra|ee|p\. ?ej|p\. ?ex|núm|pág|págs|mme|éd`,
  // Russian
  String.raw`т\. ?е|т\. ?к|см|рис|табл|стр|гл|г|ул|им|[а-я]`,
].join('|');
const LONGEST_ABBREVIATION = 24;
const ABBREVIATION = new RegExp(String.raw`(?:^|[\s(])(?:${ABBREVIATIONS})\.:?\s*$`, 'i');

/** A line that begins like “a. ” or “b) ” is an item of a list that Markdown doesn't know. */
const LETTERED_LINE = /\n(?=[ \t]*[a-z][.)][ \t])/g;

const LONGEST_SENTENCE_WORDS = 300;
const CUT_WORDS = 120;

/**
 * Cuts a text into sentences, in order and without gaps but white space.
 * A sentence of more than 300 words is cut at white space.
 */
export function sentencesOf(plain: PlainText, around: Surroundings): MarkedPiece[] {
  const borders = withCuts(bordersOf(plain.text), plain.offsets, around.cuts);
  return piecesOf(plain, { borders, isKept: saysSomething }, around);
}

/** Cuts a text into its lines, as soft and hard breaks part them. */
export function linesOf(plain: PlainText, around: Surroundings): MarkedPiece[] {
  const breaks = Array.from(plain.text.matchAll(LINE_BREAK), ({ index }) => index + 1);
  return piecesOf(plain, { borders: [0, ...breaks], isKept: (words) => words !== '' }, around);
}

const LINE_BREAK = new RegExp(`[\\n${HARD_BREAK}]`, 'g');

function saysSomething(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

interface Cutting {
  readonly borders: readonly number[];
  readonly isKept: (words: string) => boolean;
}

function piecesOf(
  plain: PlainText,
  { borders, isKept }: Cutting,
  { end, source, repair, cuts }: Surroundings,
): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let cut = 0;
  let mark = 0;
  for (const [index, start] of borders.entries()) {
    const next = borders[index + 1];
    // Repair comes first: half of a damaged letter may look like white space.
    const words = cleanWords(repair(plain.text.slice(start, next)));
    const inside: TextMark[] = [];
    for (; (plain.marks[mark]?.to ?? Infinity) <= (next ?? plain.text.length); mark += 1) {
      const found = plain.marks[mark];
      if (found && found.from >= start) inside.push(found);
    }
    if (!isKept(words)) continue;
    const from = openingOf(source, plain.offsets[start] ?? end);
    const border = next === undefined ? end : openingOf(source, plain.offsets[next] ?? end);
    // What is left out of the words, a comment say, may lie on both sides of a cut.
    while ((cuts[cut] ?? Infinity) <= from) cut += 1;
    const to = Math.min(border, cuts[cut] ?? end);
    const stretch = trimStretch({ from, to: beforeMarker(source, to) }, source);
    const clean = (begin: number, stop: number): string =>
      cleanWords(repair(plain.text.slice(begin, stop)));
    pieces.push({ ...stretch, words, marks: marksIn({ words, start, clean }, inside) });
  }
  return pieces;
}

/** The clean words of a whole text, and which of them stand out. */
export function markWords(
  { text, marks }: PlainText,
  repair: (text: string) => string,
): Pick<MarkedPiece, 'words' | 'marks'> {
  const clean = (from: number, to: number): string => cleanWords(repair(text.slice(from, to)));
  const words = cleanWords(repair(text));
  return { words, marks: marksIn({ words, start: 0, clean }, marks) };
}

interface Cleaned {
  readonly words: string;
  /** Where they begin in the text. */
  readonly start: number;
  readonly clean: (from: number, to: number) => string;
}

/** Marks as offsets into clean words: repair and folded white space move them. */
function marksIn({ words, start, clean }: Cleaned, marks: readonly TextMark[]): Mark[] {
  return marks
    .flatMap(({ kind, from, to }): Mark[] => {
      const marked = clean(from, to);
      // A blank before the mark was trimmed, so it begins there or right after.
      const at = words.indexOf(marked, clean(start, from).length);
      return marked === '' || at < 0 ? [] : [{ kind, from: at, to: at + marked.length }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

export interface Surroundings {
  /** Where the text ends in the note. */
  readonly end: number;
  readonly source: string;
  readonly repair: (text: string) => string;
  /** Offsets in the note that no sentence may run across. */
  readonly cuts: readonly number[];
}

function withCuts(
  borders: readonly number[],
  offsets: readonly number[],
  cuts: readonly number[],
): number[] {
  if (cuts.length === 0) return [...borders];
  const added: number[] = [];
  let index = 0;
  for (const cut of cuts) {
    while (index < offsets.length && (offsets[index] ?? 0) < cut) index += 1;
    if (index < offsets.length) added.push(index);
  }
  return Array.from(new Set([...borders, ...added])).sort((a, b) => a - b);
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
  let start = 0;
  for (const end of segmentEnds(joined.replaceAll(HARD_BREAK, '\n'))) {
    const segment = joined.slice(start, end);
    start = end;
    // “z. B.” seems to be two sentences, so the words before the last count too.
    const tail = joined.slice(Math.max(open, end - LONGEST_ABBREVIATION), end);
    if (ABBREVIATION.test(tail) && joined.charAt(end - 1) !== HARD_BREAK) continue;
    // “a != b” and “find?id=1” go on, and so does: the question “is it?” has an answer.
    if (/[!?]$/.test(segment)) continue;
    if (/[!?]["'”’)]+ +$/.test(segment) && /^\p{Ll}/u.test(joined.slice(end, end + 2))) continue;
    borders.push(...cutLong(joined, open, end));
    open = end;
  }
  if (open < joined.length) borders.push(...cutLong(joined, open, joined.length));
  return borders;
}

/** For every sentence the segmenter takes a time that grows with the text: a long text is read through a window. */
const WINDOW_LENGTH = 4096;

function* segmentEnds(text: string): Generator<number> {
  let start = 0;
  let length = WINDOW_LENGTH;
  while (start < text.length) {
    const window = text.slice(start, start + length);
    const ends = Array.from(segmenter.segment(window), ({ segment, index }) => {
      return start + index + segment.length;
    });
    // Where the last one ends is only known at the end of the text.
    if (start + length < text.length) ends.pop();
    yield* ends;
    length = ends.length === 0 ? length * 2 : WINDOW_LENGTH;
    start = ends.at(-1) ?? start;
  }
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

/** Moves a border from behind the markers that a line of a quote begins with to the end of the line above. */
function beforeMarker(source: string, offset: number): number {
  let to = offset;
  while (/[ \t>]/.test(source.charAt(to - 1))) to -= 1;
  return source.charAt(to - 1) === '\n' ? to : offset;
}

/** A stretch without the white space at its borders. */
export function trimStretch(stretch: Stretch, source: string): Stretch {
  let { from, to } = stretch;
  while (from < to && /\s/.test(source.charAt(from))) from += 1;
  while (to > from && /\s/.test(source.charAt(to - 1))) to -= 1;
  return { from, to };
}
