import { escapeHeading, escapeLineStart } from './escape-text.js';
import { isMarked, QUOTE_MARK, type Fence, type Line } from './line.js';
import { textOfRuns, type Run } from './run.js';
import { writeRuns } from './write-runs.js';

/** What stands where a quote was cut. */
export interface CutMarks {
  readonly before: string;
  readonly after: string;
}

/** How much room there is. */
export interface FitOptions {
  /** The most characters that the text may have. */
  readonly limit: number;
  readonly marks: CutMarks;
  /** Whether the quote was cut before it was laid out. */
  readonly cutBefore?: boolean;
  readonly cutAfter?: boolean;
  /** Which end of lines without an answer is left. @default 'start' */
  readonly keep?: 'start' | 'end';
}

/**
 * Writes lines into a text of a limited length. What is too long loses its end, and says so; if
 * the answer is further down than fits, it starts closer above that, and says so as well.
 */
export function fitLines(lines: readonly Line[], options: FitOptions): string {
  const { limit, cutBefore = false, cutAfter = false, keep = 'start' } = options;
  if (!cutBefore && !cutAfter) {
    const whole = writeLines(lines);
    if (whole.length <= limit) return whole;
  }
  const pieces = lines.flatMap(splitSentences);
  const room = limit - options.marks.before.length - options.marks.after.length - 2;
  const start = keep === 'end' ? lastThatFit(pieces, room) : startOf(pieces, room);
  const shown = takeFrom(pieces, start, room);
  if (shown.length === 0) return '';
  const isWhole = start + shown.length === pieces.length && shown.at(-1) === pieces.at(-1);
  return [
    cutBefore || start > 0 ? `${options.marks.before}\n` : '',
    writeLines(shown),
    cutAfter || !isWhole ? `\n${options.marks.after}` : '',
  ].join('');
}

/** Writes lines in Discord's Markdown, with every code block opened and closed. */
export function writeLines(lines: readonly Line[]): string {
  let written = '';
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const below = lines[i + 1];
    if (above) written += line.joint;
    if (line.fence !== null && above?.fence !== line.fence) written += opening(line.fence, line);
    written += writeLine(line, above === undefined);
    if (line.fence !== null && below?.fence !== line.fence) written += closing(line);
  });
  return written;
}

function opening({ language, head }: Fence, { prefix }: Line): string {
  return [`\`\`\`${language}`, ...head].map((text) => `${prefix}${text}\n`).join('');
}

function closing({ prefix }: Line): string {
  return `\n${prefix}\`\`\``;
}

function writeLine(line: Line, isFirst: boolean): string {
  if (line.fence !== null) return line.prefix + line.runs.map(({ text }) => text).join('');
  const words = writeRuns(line.runs);
  // Within a heading nothing else can start.
  if (line.prefix.endsWith('# ')) return line.prefix + escapeHeading(words);
  if (line.joint !== ' ') return line.prefix + escapeLineStart(words);
  // The rest of a line whose start is left out stands at the start of a line itself.
  return isFirst ? quoteMarkOf(line) + escapeLineStart(words) : words;
}

function quoteMarkOf({ prefix }: Line): string {
  return prefix.startsWith(QUOTE_MARK) ? QUOTE_MARK : '';
}

/** Where the longest end of some pieces that fits begins. */
function lastThatFit(pieces: readonly Line[], room: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (writeLines(pieces.slice(middle)).length <= room) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How much a line adds to a text, below another or on top. */
function lengthOf(line: Line, above: Line | undefined): number {
  const written = line.joint.length + writeLine(line, above === undefined).length;
  if (line.fence === null || line.fence === above?.fence) return written;
  return opening(line.fence, line).length + written + closing(line).length;
}

/** The first piece to show: the top, unless the answer would then be cut off. */
function startOf(pieces: readonly Line[], room: number): number {
  const first = pieces.findIndex(isMarked);
  if (first < 0) return 0;
  const lengths = pieces.map((piece, i) => lengthOf(piece, pieces[i - 1]));
  const last = pieces.findLastIndex(isMarked);
  const sum = (from: number, to: number): number =>
    lengths.slice(from, to + 1).reduce((total, length) => total + length, 0);
  if (sum(0, last) <= room) return 0;
  // As much from above as leaves room for the answer, but no more than a third.
  const lead = Math.max(Math.min(room / 3, room - sum(first, last)), 0);
  let start = first;
  let used = 0;
  while (start > 0) {
    used += lengths[start - 1] ?? 0;
    if (used > lead) break;
    start--;
  }
  return start;
}

/** The pieces from one on that fit; at least a part of the first. */
function takeFrom(pieces: readonly Line[], start: number, room: number): Line[] {
  const taken: Line[] = [];
  let left = room;
  for (const piece of pieces.slice(start)) {
    const length = lengthOf(piece, taken.at(-1));
    if (length > left) {
      if (taken.length === 0) taken.push(...cutLine(piece, left));
      break;
    }
    taken.push(piece);
    left -= length;
  }
  return taken;
}

/** The longest part of a line, from its start, that fits: whole words if there are any. */
function cutLine(line: Line, room: number): Line[] {
  // A character that takes two code units is never cut in half.
  const borders = [0];
  for (const char of textOfRuns(line.runs)) borders.push((borders.at(-1) ?? 0) + char.length);
  const part = (length: number): Line => ({ ...line, runs: firstOf(line.runs, length) });
  let [low, high] = [0, borders.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lengthOf(part(borders[middle] ?? 0), undefined) <= room) low = middle;
    else high = middle - 1;
  }
  const longest = textOfRuns(line.runs).slice(0, borders[low]);
  const words = longest.replace(/\s+\S*$/, '');
  const cut = part(words === '' ? longest.length : words.length);
  return cut.runs.length === 0 ? [] : [cut];
}

/** Runs up to a number of characters; a link is kept whole or left out. */
function firstOf(runs: readonly Run[], length: number): Run[] {
  const kept: Run[] = [];
  let left = length;
  for (const run of runs) {
    if (left <= 0) break;
    const isAtomic = run.kind === 'url' || run.link !== null;
    if (run.text.length > left && isAtomic) break;
    kept.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  const last = kept.pop();
  return last ? [...kept, { ...last, text: last.text.trimEnd() }] : [];
}

const SENTENCE_END = /(?<=[.!?…])\s+(?=\S)/g;

/** A line as its sentences, so that one long paragraph can lose its end, or its start. */
function splitSentences(line: Line): Line[] {
  if (line.fence !== null) return [line];
  const pieces: Run[][] = [[]];
  for (const run of line.runs) {
    const isDivisible = run.kind === 'text' && run.link === null;
    const [first = '', ...rest] = isDivisible ? run.text.split(SENTENCE_END) : [run.text];
    pieces.at(-1)?.push({ ...run, text: first });
    for (const text of rest) pieces.push([{ ...run, text }]);
  }
  return pieces.map((runs, i) => ({ ...line, runs, joint: i === 0 ? line.joint : ' ' }));
}
