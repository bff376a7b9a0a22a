import { type Atom, type AtomSpan, countWords } from './atom.js';
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

/** An item with its children stays whole up to this size. */
const WHOLE_ITEM_WORDS = 110;
/** A paragraph or line is cut when it is longer than a passage may be. */
const LONGEST_PASSAGE_WORDS = 250;
/** Cut where a sentence begins a line, once there are so many words; anywhere between sentences, once there are too many. */
const ENOUGH_WORDS = 80;
const TOO_MANY_WORDS = 160;
/** Of a list item that others are nested in, so many words go along with them. */
const PARENT_WORDS = 14;

/** Lists the atoms of a section, in the order of the file. */
export function atomsOf(section: Section, source: string): Atom[] {
  return pairAnswers(
    atomsOfBlocks(section.blocks, { source, labels: [], parents: [], context: [] }),
  );
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
      block.kind === 'paragraph' ? roleOf(block, blocks.slice(index + 1), above.source) : null;
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
    atoms.push(...added);
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

function roleOf(
  paragraph: Paragraph,
  rest: readonly Block[],
  source: string,
): 'title' | 'label' | null {
  return headingLine(
    paragraph,
    rest.find(({ kind }) => kind !== 'clutter'),
    source,
  );
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
  const pairs = questionsAndAnswers(paragraph, above.source);
  const pieces = pairs ?? paragraph.sentences;
  const size = countWords(paragraph.words);
  if (size <= LONGEST_PASSAGE_WORDS) {
    const spans = spansOf(pieces, above.parents);
    return spans.length === 0
      ? []
      : [atom(paragraph, above, { size, spans, tags: paragraph.tags })];
  }
  return gather(pieces, above.source).map((group, index, groups) => {
    const next = groups[index + 1]?.[0];
    return atom(outline(group), above, {
      size: sizeOf(group),
      spans: spansOf(group, above.parents),
      tags: index === 0 ? paragraph.tags : [],
      isPieceOfLine:
        !beginsLine(group[0], above.source) ||
        (next !== undefined && !beginsLine(next, above.source)),
    });
  });
}

/** The pairs in a paragraph of lines that begin with “Q:” and “A:”. */
function questionsAndAnswers(paragraph: Paragraph, source: string): Piece[] | undefined {
  const raw = source.slice(paragraph.from, paragraph.to);
  if (!ANSWER_LINE.test(raw)) return undefined;
  const starts = Array.from(raw.matchAll(QUESTION_LINE), ({ index }) => paragraph.from + index);
  if (starts.length === 0) return undefined;
  const pieces: Piece[] = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? paragraph.to;
    const inside = paragraph.sentences.filter(({ from }) => from >= start && from < end);
    if (inside.length === 0) continue;
    pieces.push({ ...outline(inside), words: inside.map(({ words }) => words).join(' ') });
  }
  const before = paragraph.sentences.filter(({ from }) => from < (starts[0] ?? 0));
  return [...before, ...pieces];
}

const QUESTION_LINE = /^[ \t>*_-]*(?:Q|Question)\s*\d*\s*[:.)]/gim;
const ANSWER_LINE = /\n[ \t>*_-]*(?:A|Ans|Answer)\s*\d*\s*[:.)]/i;

function atomsOfList(list: List, above: Above): Atom[] {
  return list.items.flatMap((item) => {
    const inside = { ...above, parents: [...above.parents, ...parentWords(item)] };
    const own = item.own ? atomsOfItemText(item.own, above) : [];
    const children = atomsOfBlocks(item.blocks, {
      ...inside,
      context: item.own ? [...above.context, item.own] : above.context,
    });
    const all = [...own, ...children];
    const size = all.reduce((sum, part) => sum + part.size, 0);
    if (size <= WHOLE_ITEM_WORDS) return joinAtoms(all, above);
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
  return atomsOfParagraph({ ...own, sentences: own.words === '' ? [] : [own] }, above);
}

function atomsOfTable(table: Table, above: Above): Atom[] {
  const head: Stretch = table.header;
  const columns = table.columns.join(' ');
  const rows = table.rows.map((row, index): Atom => {
    const words = row.cells
      .map((cell, column) => [table.columns[column], cell].filter(Boolean).join(': '))
      .filter((_, column) => row.cells[column] !== '')
      .join('; ');
    const isFirst = index === 0;
    const stretch = { from: isFirst ? head.from : row.from, to: row.to };
    return atom(stretch, above, {
      // A row's bars count too: they are part of what has to fit.
      size: countWords(above.source.slice(stretch.from, stretch.to)),
      spans: words === '' ? [] : [{ from: row.from, to: row.to, words, under: above.parents }],
      tags: row.tags,
      context: isFirst ? above.context : [...above.context, head],
    });
  });
  if (rows.length > 0 || columns === '') return rows;
  return [
    atom(table, above, {
      size: countWords(columns),
      spans: [{ ...head, words: columns, under: above.parents }],
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
  const inside = pairAnswers(atomsOfBlocks(quote.blocks, above));
  const size = inside.reduce((sum, part) => sum + part.size, 0);
  return size <= WHOLE_ITEM_WORDS ? joinAtoms(inside, above) : inside;
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
function pairAnswers(atoms: readonly Atom[]): Atom[] {
  const paired: Atom[] = [];
  for (const current of atoms) {
    const question = paired.at(-1);
    const [first] = current.spans;
    if (
      !question ||
      !first ||
      !ANSWER.test(first.words) ||
      !ASKS.test(question.spans.at(-1)?.words ?? '')
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

const ANSWER = /^(?:A|Ans|Answer)\s*\d*\s*[:.]/i;
const ASKS =
  /^(?:Q|Question|Scenario|Example|Case|Exercise|Problem)\b[^:]{0,30}:|\?["'”’)]*$|["”]$/i;

/** Groups the sentences of a long paragraph, in order. */
function gather(pieces: readonly Piece[], source: string): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const size = sizeOf(group ?? []);
    const isFull = size + countWords(piece.words) > TOO_MANY_WORDS;
    if (group && !isFull && !(size >= ENOUGH_WORDS && beginsLine(piece, source))) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + countWords(words), 0);
}

function beginsLine(piece: Piece | undefined, source: string): boolean {
  const from = piece?.from ?? 0;
  return source.slice(source.lastIndexOf('\n', from - 1) + 1, from).trim() === '';
}

function outline(parts: readonly Stretch[]): Stretch {
  return { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0 };
}
