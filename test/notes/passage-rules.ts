import type { Note } from '../../src/notes/note.js';
import type { Passage } from '../../src/notes/passage.js';

const LONGEST_PASSAGE_WORDS = 250;

/** What every passage of every note has to keep to; gives the breaches as sentences. */
export function breachesIn(note: Note, passages: readonly Passage[]): string[] {
  const lines = note.text.split('\n');
  return [
    ...passages.flatMap((passage) => [
      ...breachesOfText(passage, lines),
      ...breachesOfContext(passage, lines),
      ...breachesOfSpans(passage),
    ]),
    ...breachesOfOrder(passages, lines),
    ...breachesOfIds(passages),
  ];
}

/** The lines, 1-based, that should be quotable but are in no passage, or in more than one. */
export function linesNotInOnePassage(
  note: Note,
  passages: readonly Passage[],
  expected: readonly number[],
): string[] {
  const lines = note.text.split('\n');
  return expected.flatMap((number) => {
    const line = lines[number - 1] ?? '';
    const holders = passages.filter((p) => p.fromLine <= number && number <= p.toLine);
    if (holders.length === 0) return [`line ${number} is in no passage: ${line.slice(0, 80)}`];
    if (holders.length === 1) return [];
    const shown = holders.map(({ text }) => text).join(' ');
    return sameWords(shown, line) ? [] : [`line ${number} is torn: ${line.slice(0, 80)}`];
  });
}

function breachesOfText(passage: Passage, lines: readonly string[]): string[] {
  const whole = linesOf(passage, lines);
  const at = nameOf(passage);
  const isPiece = passage.fromLine === passage.toLine && countWords(whole) > LONGEST_PASSAGE_WORDS;
  const breaches: string[] = [];
  if (passage.text !== whole && !(isPiece && whole.includes(passage.text))) {
    breaches.push(`${at}: the text is not the lines of the file`);
  }
  if (passage.text.trim() === '') breaches.push(`${at}: says nothing`);
  if (countWords(passage.text) > LONGEST_PASSAGE_WORDS && !isFenceOrRow(passage.text)) {
    breaches.push(`${at}: ${countWords(passage.text)} words`);
  }
  return breaches;
}

function breachesOfContext(passage: Passage, lines: readonly string[]): string[] {
  return passage.context.flatMap((context) => {
    const at = `${nameOf(passage)}, context ${context.fromLine}-${context.toLine}`;
    const breaches: string[] = [];
    if (context.text !== linesOf(context, lines)) breaches.push(`${at}: is not the file's lines`);
    if (context.toLine >= passage.fromLine) breaches.push(`${at}: does not lie above`);
    return breaches;
  });
}

function breachesOfSpans(passage: Passage): string[] {
  const at = nameOf(passage);
  const breaches: string[] = [];
  if (passage.spans.length === 0) breaches.push(`${at}: no span`);
  let reached = 0;
  for (const { from, to, words } of passage.spans) {
    const span = `${at}, span ${from}-${to}`;
    if (from < reached) breaches.push(`${span}: begins before the one above it ends`);
    if (to <= from || to > passage.text.length) breaches.push(`${span}: not inside the text`);
    if (words.trim() !== words || words === '') breaches.push(`${span}: words “${words}”`);
    if (/[\0\n]| {2}/.test(words)) breaches.push(`${span}: words hold more than words`);
    if (/^\s|\s$/.test(passage.text.slice(from, to))) breaches.push(`${span}: blank at its border`);
    reached = to;
  }
  return breaches;
}

function breachesOfOrder(passages: readonly Passage[], lines: readonly string[]): string[] {
  return passages.slice(1).flatMap((passage, index) => {
    const before = passages[index];
    if (!before || before.toLine < passage.fromLine) return [];
    const line = lines[passage.fromLine - 1] ?? '';
    const arePieces = before.fromLine === passage.toLine && before.toLine === passage.fromLine;
    const follows = line.includes(passage.text, line.indexOf(before.text) + before.text.length);
    return arePieces && follows ? [] : [`${nameOf(passage)}: overlaps ${nameOf(before)}`];
  });
}

function breachesOfIds(passages: readonly Passage[]): string[] {
  const ids = new Set(passages.map(({ id }) => id));
  return ids.size === passages.length ? [] : ['two passages have one id'];
}

function linesOf(
  { fromLine, toLine }: { readonly fromLine: number; readonly toLine: number },
  lines: readonly string[],
): string {
  return lines.slice(fromLine - 1, toLine).join('\n');
}

/** Only a single fence or a single row (with its header) may be longer than a passage. */
function isFenceOrRow(text: string): boolean {
  const lines = text.split('\n');
  const isRow = lines.length <= 3 && lines.every((line) => line.includes('|'));
  const isFence = /^[\s>*+-]*(?:`{3}|~{3})/.test(text) && /(?:`{3}|~{3})\s*$/.test(text);
  return isRow || isFence || lines.every((line) => /^(?: {4}|\s*$)/.test(line));
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The marker of an item says nothing, and a piece of the item may come without it. */
function sameWords(a: string, b: string): boolean {
  const words = (text: string): string =>
    text.replace(/^[\s>]*(?:[-*+]|\d+[.)])\s/, '').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return words(a) === words(b);
}

function nameOf({ fromLine, toLine }: Passage): string {
  return `passage ${fromLine}-${toLine}`;
}
