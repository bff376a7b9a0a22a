import { type Atom, type AtomSpan, countWords, LONGEST_PASSAGE_WORDS } from './atom.js';
import type {
  Block,
  Fence,
  Item,
  List,
  Paragraph,
  Piece,
  Quote,
  Section,
  Stretch,
  Table,
} from './block.js';
import { announces, headingLine } from './heading-line.js';
import { answers, asks, questionsIn } from './question-answer.js';
import { trimStretch } from './sentences.js';

/** An item with its children stays whole up to this size. */
const WHOLE_ITEM_WORDS = 110;
/** Of a list item that others are nested in, so many words go along with them. */
const PARENT_WORDS = 14;

/** Lists the atoms of a section, in the order of the file. */
export function atomsOf(section: Section, source: string): Atom[] {
  const atoms = atomsOfBlocks(section.blocks, { source, labels: [], parents: [], context: [] });
  return pairAnswers(atoms, source);
}

/** What stands above a block. */
interface Above {
  readonly source: string;
  readonly labels: readonly string[];
  readonly parents: readonly string[];
  readonly context: readonly Stretch[];
}

function atomsOfBlocks(blocks: readonly Block[], above: Above): Atom[] {
  const atoms: Atom[] = [];
  let title: string[] = [];
  let label: string[] = [];
  let intro: Stretch[] = [];
  let opened = false;
  let isApart = false;
  let before: Block | undefined;
  let line: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'clutter') {
      isApart ||= !block.isSmall;
      continue;
    }
    const role =
      block.kind === 'paragraph'
        ? headingLine(block, nextBlock(blocks, index + 1), above.source)
        : null;
    if (role === 'title' && block.kind === 'paragraph') [title, label] = [[block.words], []];
    if (role === 'label' && block.kind === 'paragraph') label = [labelText(block.words)];
    // What a label announced ends where plain text goes on after it.
    if (role === null && block.kind === 'paragraph' && before?.kind !== 'paragraph') label = [];
    const inside: Above = {
      ...above,
      labels: [...above.labels, ...title, ...label],
      parents: [...above.parents, ...(block.kind === 'fence' ? line : [])],
      context: [...above.context, ...intro],
    };
    const added = atomsOfBlock(block, inside).map((atom, position): Atom => {
      const isFirst = position === 0;
      const opens = isFirst && above.parents.length === 0 ? role : null;
      const isGlued = atom.isGlued || (isFirst && (opened || block.kind === 'fence') && !isApart);
      return { ...atom, opens, isGlued, isApart: atom.isApart || (isFirst && isApart) };
    });
    for (const one of added) atoms.push(one);
    const introduces = block.kind === 'paragraph' && (role === 'label' || announces(block));
    opened = role !== null || introduces;
    intro = introduces ? [{ from: block.from, to: block.to }] : [];
    isApart = false;
    before = block;
    // A fence is about the line above it, and so is a second fence below the first.
    if (block.kind !== 'fence') line = lastLine(atoms);
  }
  return atoms;
}

function lastLine(atoms: readonly Atom[]): string[] {
  const words = atoms.at(-1)?.spans.at(-1)?.words;
  return words === undefined ? [] : [shorten(words)];
}

/** The first block from an index on that says something. */
function nextBlock(blocks: readonly Block[], from: number): Block | undefined {
  let index = from;
  while (blocks[index]?.kind === 'clutter') index += 1;
  return blocks[index];
}

function labelText(words: string): string {
  return words.replace(/(?::|\.\.\.|…)+\s*$/, '');
}

function atomsOfBlock(block: Exclude<Block, { kind: 'clutter' }>, above: Above): Atom[] {
  switch (block.kind) {
    case 'paragraph':
      return atomsOfParagraph(block, above);
    case 'list':
      return atomsOfList(block, above);
    case 'table':
      return atomsOfTable(block, above);
    case 'fence':
      return atomOfFence(block, above);
    case 'quote':
      return atomsOfQuote(block, above);
  }
}

function atom(
  stretch: Stretch,
  above: Above,
  rest: Partial<Atom> & Pick<Atom, 'size' | 'spans'>,
): Atom {
  return {
    from: stretch.from,
    to: stretch.to,
    tags: [],
    labels: above.labels,
    opens: null,
    isGlued: false,
    context: above.context,
    isApart: false,
    isPieceOfLine: false,
    ...rest,
  };
}

function spansOf(pieces: readonly Piece[], under: readonly string[]): AtomSpan[] {
  return pieces.map(({ from, to, words }) => ({ from, to, words, under }));
}

function atomsOfParagraph(paragraph: Paragraph, above: Above): Atom[] {
  const { source } = above;
  const questions = questionsIn(paragraph, source);
  const borders = [paragraph.from, ...paragraph.cuts, paragraph.to];
  const atoms: Atom[] = [];
  let next = 0;
  for (const [index, from] of borders.slice(0, -1).entries()) {
    const to = borders[index + 1] ?? paragraph.to;
    const first = next;
    while ((paragraph.sentences[next]?.from ?? Infinity) < to) next += 1;
    const inside = paragraph.sentences.slice(first, next);
    if (inside.length === 0) continue;
    const stretch = paragraph.cuts.length === 0 ? paragraph : trimStretch({ from, to }, source);
    atoms.push(
      atom(stretch, above, {
        size: sizeOf(inside),
        spans: spansOf(pairsOf(inside, questions), above.parents),
        tags: atoms.length === 0 ? paragraph.tags : [],
        isPieceOfLine: [from, to].some(
          (cut) => paragraph.cuts.includes(cut) && isInLine(cut, source),
        ),
      }),
    );
  }
  return atoms;
}

/** Sentences with each question and its answer made one. */
function pairsOf(sentences: readonly Piece[], questions: readonly number[]): Piece[] {
  if (questions.length === 0) return [...sentences];
  const pairs: Piece[][] = [];
  let next = 0;
  for (const sentence of sentences) {
    const begins = (questions[next] ?? Infinity) <= sentence.from;
    while ((questions[next] ?? Infinity) <= sentence.from) next += 1;
    const pair = pairs.at(-1);
    if (begins || next === 0 || !pair) pairs.push([sentence]);
    else pair.push(sentence);
  }
  return pairs.map((pair) => ({
    ...outline(pair),
    words: pair.map(({ words }) => words).join(' '),
  }));
}

function atomsOfList(list: List, above: Above): Atom[] {
  return list.items.flatMap((item) => {
    const inside = { ...above, parents: [...above.parents, ...parentWords(item)] };
    const own = item.own ? atomsOfItemText(item.own, above) : [];
    const children = atomsOfBlocks(item.blocks, {
      ...inside,
      context: item.own ? [...above.context, item.own] : above.context,
    });
    const all = [...own, ...children];
    if (staysWhole(all, above.source)) return joinAtoms(all, above);
    const [first, ...rest] = all;
    return first ? [first, ...glueFirst(rest)] : [];
  });
}

/** A parent is never left alone at the end of a passage. */
function glueFirst([first, ...rest]: readonly Atom[]): Atom[] {
  return first ? [{ ...first, isGlued: true }, ...rest] : [];
}

function parentWords(item: Item): string[] {
  const words = shorten(item.own?.words ?? '');
  return words === '' ? [] : [words];
}

function shorten(words: string): string {
  return labelText(words.split(' ').slice(0, PARENT_WORDS).join(' '));
}

/** An item's text is one span, unless it runs to several sentences. */
function atomsOfItemText(own: Paragraph, above: Above): Atom[] {
  const isShort = countWords(own.words) <= 40 && own.sentences.length <= 2;
  const isLettered =
    own.sentences.length > 1 && /\n\s*[a-z][.)]\s/.test(above.source.slice(own.from, own.to));
  if (!isShort || isLettered) return atomsOfParagraph(own, above);
  if (own.sentences.length === 0) return [];
  const sentence = { ...outline(own.sentences), words: own.words, marks: [] };
  return atomsOfParagraph({ ...own, sentences: [sentence] }, above);
}

function atomsOfTable(table: Table, above: Above): Atom[] {
  const head: Stretch = table.header;
  const columns = table.columns.filter((column) => column !== '').join(' ');
  const said = table.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const rows = said.map((row, index): Atom => {
    const words = row.cells
      .map((cell, column) => [table.columns[column], cell].filter(Boolean).join(': '))
      .filter((_, column) => row.cells[column] !== '')
      .join('; ');
    const isFirst = index === 0;
    const stretch = { from: isFirst ? head.from : row.from, to: row.to };
    return atom(stretch, above, {
      // A row's bars count too: they are part of what has to fit.
      size: countWords(above.source.slice(stretch.from, stretch.to)),
      spans: [{ ...trimStretch(row, above.source), words, under: above.parents }],
      tags: row.tags,
      context: isFirst ? above.context : [...above.context, head],
    });
  });
  if (rows.length > 0 || columns === '') return rows;
  return [
    atom(table, above, {
      size: countWords(columns),
      spans: [{ ...trimStretch(head, above.source), words: columns, under: above.parents }],
    }),
  ];
}

function atomOfFence(fence: Fence, above: Above): Atom[] {
  const spans = spansOf(fence.lines, above.parents);
  if (spans.length === 0) return [];
  const size = fence.lines.reduce((sum, { words }) => sum + countWords(words), 0);
  return [atom(fence, above, { size, spans })];
}

function atomsOfQuote(quote: Quote, above: Above): Atom[] {
  const inside = pairAnswers(atomsOfBlocks(quote.blocks, above), above.source);
  return staysWhole(inside, above.source) ? joinAtoms(inside, above) : inside;
}

/** Whether atoms are short enough to be never cut apart. */
function staysWhole(atoms: readonly Atom[], source: string): boolean {
  const size = atoms.reduce((sum, part) => sum + part.size, 0);
  return size <= WHOLE_ITEM_WORDS && fits(atoms, source);
}

/** Whether the lines of atoms, with all that stands between, fit in one passage. */
function fits(atoms: readonly Stretch[], source: string): boolean {
  const { from, to } = outline(atoms);
  const start = source.lastIndexOf('\n', from - 1) + 1;
  return countWords(source.slice(start, to)) <= LONGEST_PASSAGE_WORDS;
}

/** One atom of several that stay together. */
function joinAtoms(parts: readonly Atom[], above: Above): Atom[] {
  const [first] = parts;
  if (!first) return [];
  return [
    atom(outline(parts), above, {
      size: parts.reduce((sum, part) => sum + part.size, 0),
      spans: parts.flatMap(({ spans, labels }) =>
        spans.map((span) => ({
          ...span,
          under: [...labels.slice(above.labels.length), ...span.under],
        })),
      ),
      tags: parts.flatMap(({ tags }) => tags),
      context: first.context,
    }),
  ];
}

/**
 * Joins an atom that begins with “Answer:” to the question before it: both become one span.
 * The pair is what is matched, because answers in a row are often nearly alike.
 */
function pairAnswers(atoms: readonly Atom[], source: string): Atom[] {
  const paired: Atom[] = [];
  for (const current of atoms) {
    const question = paired.at(-1);
    const [first] = current.spans;
    if (
      !question ||
      !first ||
      !answers(first.words) ||
      !asks(question.spans.at(-1)?.words ?? '') ||
      current.isPieceOfLine ||
      question.isPieceOfLine ||
      !fits([question, current], source)
    ) {
      paired.push(current);
      continue;
    }
    const spans = [...question.spans, ...current.spans];
    const pair = {
      ...outline(spans),
      words: spans.map(({ words }) => words).join(' '),
      under: first.under,
    };
    paired[paired.length - 1] = {
      ...question,
      to: current.to,
      size: question.size + current.size,
      spans: [pair],
      tags: [...question.tags, ...current.tags],
      // A bold question is no label of what comes after its answer.
      opens: question.opens === 'title' ? 'title' : null,
      labels: question.opens === 'label' ? question.labels.slice(0, -1) : question.labels,
    };
  }
  return paired;
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + countWords(words), 0);
}

function isInLine(offset: number, source: string): boolean {
  return offset > 0 && source.charAt(offset - 1) !== '\n';
}

function outline(parts: readonly Stretch[]): Stretch {
  return { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0 };
}
