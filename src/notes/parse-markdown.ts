import type { Nodes, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { countWords } from './atom.js';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The parser's time grows with the square of what it is given: a note longer than this is parsed in pieces. */
const LONGEST_WHOLE = 32_768;
/** About the length of a piece. */
const PIECE_LENGTH = 8_192;
/** How far to look for a blank line to cut at before any line will do. */
const PATIENCE = 16_384;
/** Lists and quotes within each other, each two levels, and emphasis within them. */
const DEEPEST_TREE = 500;
/** A line of so many words was not written as Markdown; the parser would take minutes for it. */
const LONGEST_LINE_WORDS = 10_000;

/**
 * Parses Markdown into the blocks at its top level. Never throws, whatever the text.
 * Of positions only the offsets count: lines and columns mean nothing.
 */
export function parseMarkdown(text: string): RootContent[] {
  if (text.length <= LONGEST_WHOLE) return parse(text);
  const definitions = definitionsIn(text);
  const nodes: RootContent[] = [];
  for (let from = 0; from < text.length;) {
    const monster = endOfMonster(text, from);
    if (monster !== undefined) {
      nodes.push(...plainParagraphs(text.slice(from, monster), from));
      from = monster;
      continue;
    }
    const piece = parsePiece(text, { from, before: nodes.at(-1), definitions });
    append(nodes, piece.nodes);
    from = piece.end;
  }
  return nodes;
}

interface Piece {
  readonly nodes: readonly RootContent[];
  readonly end: number;
}

interface Place {
  readonly from: number;
  /** The block that ends there. */
  readonly before: RootContent | undefined;
  readonly definitions: ReadonlyMap<string, string>;
}

/** Parses what begins at an offset, up to where a block surely ends. */
function parsePiece(text: string, { from, before, definitions }: Place): Piece {
  // Rows that follow a table's first part are rows only below its header.
  const isRow = before?.type === 'table' && before.position?.end.offset === from - 1;
  const header = isRow ? headerOf(before, text) : '';
  for (let length = PIECE_LENGTH; ; length *= 2) {
    const end = borderAfter(text, from, length);
    const own = text.slice(from, end);
    const stubs = stubsFor(own, definitions);
    const lead = `${stubs}${header}`;
    const nodes = parse(lead + own).filter(({ position }) => endOf(position) > stubs.length);
    const last = nodes.at(-1);
    // A fence or comment that is still open goes on behind the border.
    const isOpen =
      (last?.type === 'code' || last?.type === 'html') &&
      endOf(last.position) >= lead.length + own.length;
    if (isOpen && end < text.length) continue;
    for (const node of nodes) shift(node, from - lead.length);
    return { nodes: isRow ? withoutHeader(nodes) : nodes, end };
  }
}

function endOf(position: Nodes['position']): number {
  return position?.end.offset ?? 0;
}

/** Adds blocks; a list or table that was cut at the border is made whole. */
function append(nodes: RootContent[], added: readonly RootContent[]): void {
  const [first, ...rest] = added;
  if (!first) return;
  if (!goesOn(nodes.at(-1), first)) nodes.push(first);
  for (const node of rest) nodes.push(node);
}

/** Adds what a block holds to the block before it, if both are parts of one. */
function goesOn(last: RootContent | undefined, first: RootContent): boolean {
  if (!last?.position || !first.position) return false;
  if (last.type === 'list' && first.type === 'list' && last.ordered === first.ordered) {
    for (const item of first.children) last.children.push(item);
  } else if (
    last.type === 'table' &&
    first.type === 'table' &&
    endOf(last.position) === startOf(first) - 1
  ) {
    for (const row of first.children) last.children.push(row);
  } else {
    return false;
  }
  last.position.end = first.position.end;
  return true;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function headerOf(table: Table, text: string): string {
  const from = text.lastIndexOf('\n', startOf(table) - 1) + 1;
  const delimiters = text.indexOf('\n', startOf(table)) + 1;
  return text.slice(from, text.indexOf('\n', delimiters) + 1);
}

function withoutHeader(nodes: readonly RootContent[]): RootContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'table') return [...nodes];
  const [, ...rows] = first.children;
  const [row] = rows;
  if (!row?.position || !first.position) return rest;
  const position = { ...first.position, start: row.position.start };
  return [{ ...first, children: rows, position }, ...rest];
}

/** The end of a piece of at least so many characters: where a block begins after a blank line, if that is not too far. */
function borderAfter(text: string, from: number, length: number): number {
  let fallback: number | undefined;
  let isBlank = false;
  let start = lineAfter(text, from + length - 1);
  while (start < text.length) {
    const next = lineAfter(text, start);
    const line = text.slice(start, Math.min(next, start + 80));
    if (isBlank && BLOCK.test(line)) return start;
    if (fallback === undefined && !isBlank && LINE.test(line)) fallback = start;
    if (next - start > PIECE_LENGTH && endOfMonster(text, start) !== undefined) return start;
    if (fallback !== undefined && start > from + length + PATIENCE) return fallback;
    isBlank = line.trim() === '';
    start = next;
  }
  return start - from > length + PATIENCE ? (fallback ?? text.length) : text.length;
}

/** What ends every list and quote above it: no item, indentation or fence, which may go on with what is there. */
const BLOCK = /^(?![-+*](?:\s|$)|\d|`{3}|~{3}|\s)/;
/** Also an item, a row or a line of text. */
const LINE = /^(?:[-*+][ \t]+\S|[|>]|\p{L})/u;

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function endOfMonster(text: string, start: number): number | undefined {
  const end = lineAfter(text, start);
  if (end - start < 2 * LONGEST_LINE_WORDS) return undefined;
  return countWords(text.slice(start, end)) > LONGEST_LINE_WORDS ? end : undefined;
}

/** The link and footnote definitions of a note, by label: a reference to one counts in every piece. */
function definitionsIn(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(/^ {0,3}\[(\^?[^[\]\n]{1,200})\]:/gm), ([, label = '']) => [
      normalise(label),
      `[${label}]: x\n\n`,
    ]),
  );
}

function stubsFor(piece: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return '';
  const labels = Array.from(piece.matchAll(/\[(\^?[^[\]\n]{1,200})\]/g), ([, label = '']) =>
    normalise(label),
  );
  const found = Array.from(new Set(labels), (label) => definitions.get(label) ?? '').join('');
  // The comment keeps an indented line from becoming part of the last definition.
  return found === '' ? '' : `${found}<!-- -->\n\n`;
}

function normalise(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function parse(text: string): RootContent[] {
  try {
    // The parser drops a byte order mark and counts from behind it; a blank keeps all offsets.
    const root = markdown.parse(text.replace(/^\ufeff/, ' '));
    return isTooDeep(root) ? plainParagraphs(text, 0) : root.children;
  } catch {
    // Emphasis nested some thousand deep overflows the parser's stack; the words are there all the same.
    return plainParagraphs(text, 0);
  }
}

/** Whether a tree is nested deeper than a walk through it by recursion should go. */
function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_TREE) return true;
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}

/** Reads a text as paragraphs without any Markdown. */
function plainParagraphs(text: string, base: number): RootContent[] {
  return Array.from(text.matchAll(/\S.*(?:\n.*\S.*)*/g), (match): RootContent => {
    const value = match[0].trimEnd();
    const from = base + match.index;
    const position = {
      start: { line: 1, column: 1, offset: from },
      end: { line: 1, column: 1, offset: from + value.length },
    };
    return { type: 'paragraph', position, children: [{ type: 'text', value, position }] };
  });
}

/** Moves a tree that was parsed by itself to its place in the note. */
function shift(root: Root | RootContent, by: number): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) {
      const { start, end } = node.position;
      node.position = {
        start: { ...start, offset: (start.offset ?? 0) + by },
        end: { ...end, offset: (end.offset ?? 0) + by },
      };
    }
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}
