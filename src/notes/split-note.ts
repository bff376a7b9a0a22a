import { basename, extname } from 'node:path/posix';
import { type Atom, LONGEST_PASSAGE_WORDS } from './atom.js';
import { atomsOf } from './atoms.js';
import type { Section, Stretch } from './block.js';
import { parseNote } from './block-tree.js';
import { detectLanguage } from './detect-language.js';
import type { Language } from './languages.js';
import { createLineMap, type LineMap } from './line-map.js';
import type { Note } from './note.js';
import type { ContextLines, Passage, Span } from './passage.js';
import { createPassageIds } from './passage-id.js';

/** Changes whenever the same note would be split otherwise, so that an index knows that it is old. */
export const SPLITTER_VERSION = 3;

/** Sizes of a passage in words: it is closed when it would pass the target, never when it is tiny. */
const TARGET_WORDS = 150;
const TITLE_BREAK_WORDS = 40;
const LABEL_BREAK_WORDS = 60;
/** A topic of this size stands alone, even where what precedes it is short. */
const OWN_TOPIC_WORDS = 60;
const TINY_WORDS = 25;

/** Cuts a note into passages, in the order of the file. */
export function splitNote(note: Note): Passage[] {
  return splitSections(note, parseNote(note));
}

/** The same for a note that is parsed already. */
export function splitSections(note: Note, sections: readonly Section[]): Passage[] {
  const lines = createLineMap(note.text);
  const idOf = createPassageIds();
  const firstHeading = sections.find(({ headings }) => headings.length > 0)?.headings[0];
  const title = note.frontMatter.title ?? firstHeading ?? titleFromPath(note.path);
  const language = note.frontMatter.language ?? detectLanguage(textBelowFrontMatter(note));
  return sections.flatMap((section) =>
    packAtoms(atomsOf(section, note.text), lines).map((atoms) => {
      const draft = passageOf(atoms, { note, section, lines, title, language });
      return { id: idOf(draft), ...draft };
    }),
  );
}

function textBelowFrontMatter({ text, frontMatter }: Note): string {
  return frontMatter.lineCount === 0
    ? text
    : text.split('\n').slice(frontMatter.lineCount).join('\n');
}

/** “streaming/kinesis-limits.md” → “kinesis limits”. */
function titleFromPath(path: string): string {
  return basename(path, extname(path)).replaceAll(/[-_]+/g, ' ').trim();
}

/** Groups atoms into runs that each become a passage. */
function packAtoms(atoms: readonly Atom[], lines: LineMap): Atom[][] {
  const runs: Atom[][] = [];
  let run: Atom[] = [];
  for (const [index, atom] of atoms.entries()) {
    if (
      run.length > 0 &&
      breaksBefore(atom, run, { lines, topicSize: () => sizeOfTopic(atoms, index) })
    ) {
      runs.push(run);
      run = [];
    }
    run.push(atom);
  }
  if (run.length > 0) runs.push(run);
  return mergeTinyTail(runs, lines);
}

/** Words from a title or label up to the next. */
function sizeOfTopic(atoms: readonly Atom[], start: number): number {
  let size = 0;
  for (let index = start; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (!atom || (index > start && (atom.opens !== null || atom.isApart))) break;
    size += atom.size;
  }
  return size;
}

interface Prospect {
  readonly lines: LineMap;
  /** Words of the topic that the atom opens. */
  readonly topicSize: () => number;
}

function breaksBefore(atom: Atom, run: readonly Atom[], { lines, topicSize }: Prospect): boolean {
  const last = run.at(-1);
  if (!last) return false;
  if (last.isPieceOfLine || atom.isPieceOfLine) return !sharesPiece(last, atom, { run, lines });
  // Passages are whole lines: what shares a line shares a passage.
  if (lines.lineAt(atom.from) === lines.lineAt(last.to - 1)) return false;
  if (atom.isApart || !fits([...run, atom], lines)) return true;
  if (atom.isGlued) return false;
  const size = sizeOf(run);
  if (atom.opens === null) return size + atom.size > TARGET_WORDS && size >= TINY_WORDS;
  const topic = topicSize();
  if (topic >= OWN_TOPIC_WORDS && size >= TINY_WORDS) return true;
  if (atom.opens === 'title') return size >= TITLE_BREAK_WORDS || size + topic > TARGET_WORDS;
  return size >= LABEL_BREAK_WORDS && size + topic > TARGET_WORDS;
}

/** Whether the lines of atoms, with all that stands between, are not too long for one passage. */
function fits(atoms: readonly Atom[], lines: LineMap): boolean {
  const [from, to] = [atoms[0]?.from ?? 0, atoms.at(-1)?.to ?? 0];
  return lines.wordsIn(lines.lineAt(from), lines.lineAt(to - 1)) <= LONGEST_PASSAGE_WORDS;
}

/** Pieces of one long line go together up to the target, and with nothing else. */
function sharesPiece(
  last: Atom,
  atom: Atom,
  { run, lines }: { readonly run: readonly Atom[]; readonly lines: LineMap },
): boolean {
  if (!last.isPieceOfLine || !atom.isPieceOfLine || atom.isApart) return false;
  if (lines.lineAt(atom.from) !== lines.lineAt(last.to - 1)) return false;
  return sizeOf(run) + atom.size <= TARGET_WORDS;
}

function sizeOf(run: readonly Atom[]): number {
  return run.reduce((sum, atom) => sum + atom.size, 0);
}

/** The last few words of a section go with what precedes them. */
function mergeTinyTail(runs: readonly Atom[][], lines: LineMap): Atom[][] {
  const tail = runs.at(-1);
  const before = runs.at(-2);
  const [first] = tail ?? [];
  if (!tail || !before || !first || first.isApart) return [...runs];
  if ([...tail, ...before].some(({ isPieceOfLine }) => isPieceOfLine)) return [...runs];
  const isTiny = sizeOf(tail) < TINY_WORDS && fits([...before, ...tail], lines);
  if (!isTiny || first.opens === 'title') return [...runs];
  return [...runs.slice(0, -2), [...before, ...tail]];
}

interface Surroundings {
  readonly note: Note;
  readonly section: Section;
  readonly lines: LineMap;
  readonly title: string;
  readonly language: Language | null;
}

function passageOf(atoms: readonly Atom[], around: Surroundings): Omit<Passage, 'id'> {
  const { note, section, lines, title, language } = around;
  const stretch = stretchOf(atoms, lines);
  const shared = sharedLabels(atoms);
  return {
    path: note.path,
    title,
    headings: [...section.headings, ...shared],
    fromLine: lines.lineAt(stretch.from),
    toLine: lines.lineAt(stretch.to),
    text: note.text.slice(stretch.from, stretch.to),
    context: contextOf(atoms, stretch, lines),
    tags: unique([...note.frontMatter.tags, ...section.tags, ...atoms.flatMap(({ tags }) => tags)]),
    language,
    date: note.frontMatter.date,
    spans: atoms.flatMap((atom) => spansOf(atom, { shared, start: stretch.from })),
  };
}

/** Whole lines; pieces of one long line keep to their part of it. */
function stretchOf(atoms: readonly Atom[], lines: LineMap): Stretch {
  const from = atoms[0]?.from ?? 0;
  const to = atoms.reduce((end, atom) => Math.max(end, atom.to), from);
  const isPiece = atoms.some(({ isPieceOfLine }) => isPieceOfLine);
  return isPiece ? { from, to } : { from: lines.startOfLine(from), to: lines.endOfLine(to) };
}

/** Labels under which all of the atoms stand: they are headings of the passage. */
function sharedLabels(atoms: readonly Atom[]): string[] {
  const [first, ...rest] = atoms;
  const labels = first?.labels ?? [];
  const end = labels.findIndex((label, index) => rest.some((atom) => atom.labels[index] !== label));
  return labels.slice(0, end < 0 ? labels.length : end);
}

function spansOf(
  atom: Atom,
  { shared, start }: { readonly shared: readonly string[]; readonly start: number },
): Span[] {
  const labels = atom.labels.slice(shared.length);
  return atom.spans
    .map(({ from, to, words, under }) => ({
      from: from - start,
      to: to - start,
      words,
      // A label is not about itself.
      under: [...labels, ...under].filter((label) => !words.startsWith(label)),
    }))
    .filter(({ from, to }) => to > from);
}

/** The lines that the first atom needs from above, but for those that the passage holds itself. */
function contextOf(atoms: readonly Atom[], stretch: Stretch, lines: LineMap): ContextLines[] {
  const needed = atoms[0]?.context ?? [];
  return needed
    .filter(({ to }) => to <= stretch.from)
    .map(({ from, to }) => ({ from: lines.startOfLine(from), to: lines.endOfLine(to) }))
    .filter(({ to }) => to <= stretch.from)
    .map(({ from, to }) => ({
      fromLine: lines.lineAt(from),
      toLine: lines.lineAt(to - 1),
      text: lines.slice(from, to),
    }));
}

function unique(values: readonly string[]): string[] {
  return Array.from(new Set(values));
}
