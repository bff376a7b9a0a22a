import { countWords, LONGEST_PASSAGE_WORDS } from './atom.js';
import type { Stretch } from './block.js';

/** A part is cut at the first good place behind so many words, and anywhere before it passes the second number. */
const ENOUGH_WORDS = 80;
const TOO_MANY_WORDS = 160;
/** A sentence that no passage can hold is cut at white space. */
const CUT_WORDS = 120;

export interface Cuttable extends Stretch {
  /** Where its sentences begin, in order. */
  readonly sentences: readonly number[];
  /** Where its questions begin, when it is made of questions and answers. */
  readonly questions: readonly number[];
}

/**
 * Where a paragraph that is too long for one passage is cut; none for all others.
 * Passages are whole lines, so it is cut between lines: before a question, else where a sentence begins
 * a line, else where the least of a sentence is severed. Only a line that is too long by itself is cut inside.
 */
export function cutsOf(paragraph: Cuttable, source: string): number[] {
  const from = source.lastIndexOf('\n', paragraph.from - 1) + 1;
  const isLong = countWords(source.slice(from, paragraph.to)) > LONGEST_PASSAGE_WORDS;
  if (!isLong) return [];
  const lines = linesOf(paragraph, from, source);
  const cuts: number[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (!line) break;
    if (index > 0) cuts.push(line.from);
    if (line.size > LONGEST_PASSAGE_WORDS) {
      for (const cut of cutsInside(line, paragraph.sentences, source)) cuts.push(cut);
      index += 1;
    } else {
      index = endOfPart(lines, index);
    }
  }
  return cuts;
}

interface Line extends Stretch {
  /** Number of words in it. */
  readonly size: number;
  /** What a cut before it costs: nothing before a question, little before a sentence, else the characters it severs. */
  readonly cost: number;
}

function linesOf(paragraph: Cuttable, start: number, source: string): Line[] {
  const questions = new Set(paragraph.questions.map((at) => startOfText(source, at)));
  const lines: Line[] = [];
  let next = 0;
  for (let from = start; from < paragraph.to;) {
    const end = source.indexOf('\n', from);
    const to = end < 0 || end > paragraph.to ? paragraph.to : end;
    const text = startOfText(source, from);
    while (next < paragraph.sentences.length && (paragraph.sentences[next] ?? 0) < text) next += 1;
    const severed = Math.min(
      (paragraph.sentences[next] ?? paragraph.to) - text,
      text - (paragraph.sentences[next - 1] ?? start),
    );
    const cost = questions.has(text) ? 0 : 1 + severed;
    lines.push({ from, to, size: countWords(source.slice(from, to)), cost });
    from = to + 1;
  }
  return lines;
}

/** Where the text of a line begins, behind indentation and the markers of a quote. */
function startOfText(source: string, from: number): number {
  let at = from;
  while (/[ \t>]/.test(source.charAt(at))) at += 1;
  return at;
}

/** The line before which the part that begins with a line ends. */
function endOfPart(lines: readonly Line[], start: number): number {
  let size = lines[start]?.size ?? 0;
  let best: number | undefined;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.size > LONGEST_PASSAGE_WORDS) return index;
    if (size + line.size > TOO_MANY_WORDS) return best ?? index;
    if (size >= ENOUGH_WORDS && line.cost < (lines[best ?? -1]?.cost ?? Infinity)) best = index;
    size += line.size;
  }
  return lines.length;
}

/** Cuts a line between its sentences, and at white space where one of them is too long. */
function cutsInside(line: Line, sentences: readonly number[], source: string): number[] {
  const inside = sentences.filter((at) => at > line.from && at < line.to);
  const cuts: number[] = [];
  let size = 0;
  for (const [index, at] of [line.from, ...inside].entries()) {
    const words = wordsFrom(source, at, inside[index] ?? line.to);
    if (index > 0 && size + words.length > TOO_MANY_WORDS) {
      cuts.push(at);
      size = 0;
    }
    if (words.length > LONGEST_PASSAGE_WORDS) {
      for (let word = CUT_WORDS; word < words.length; word += CUT_WORDS) {
        cuts.push(words[word] ?? line.to);
      }
      size = words.length % CUT_WORDS;
    } else {
      size += words.length;
    }
  }
  return cuts;
}

function wordsFrom(source: string, from: number, to: number): number[] {
  return Array.from(source.slice(from, to).matchAll(/\S+/g), ({ index }) => from + index);
}
