import type { Blockquote, Code, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import type { Math } from 'mdast-util-math';
import { visit } from 'unist-util-visit';

import { CALLOUT_ICONS } from './callout-icons.js';
import { codeLines } from './code-lines.js';
import { inlineRuns, type InlineSource } from './inline-runs.js';
import { keepNumbers } from './keep-numbers.js';
import { QUOTE_MARK, type Line } from './line.js';
import { paragraphLines } from './paragraph-lines.js';
import { parseMarkdown } from './parse-markdown.js';
import type { QuoteSource } from './quote-source.js';
import { PLAIN_RUN, textOfRuns, type Run } from './run.js';
import { tableLines } from './table-lines.js';

/** Lays a quote out in lines that Discord can show. */
export function blockLines(
  quote: QuoteSource,
  options: Pick<InlineSource, 'texts' | 'noteLink'>,
): Line[] {
  const { root, text } = parseMarkdown(quote.text);
  const source = { ...options, text, marked: quote.marked, definitions: definitionsOf(root) };
  return keepNumbers(linesOf(root.children, source));
}

/** Sets lines in as a quote. */
export function quotedLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i): Line[] => {
    const prefix = line.prefix.startsWith(QUOTE_MARK) ? line.prefix : QUOTE_MARK + line.prefix;
    const quoted: Line = { ...line, prefix, joint: line.joint === '\n\n' ? '\n' : line.joint };
    const gap: Line = { joint: '\n', prefix: QUOTE_MARK, runs: [], fence: null };
    return line.joint === '\n\n' && i > 0 ? [gap, quoted] : [quoted];
  });
}

type Block = RootContent;

function definitionsOf(root: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return definitions;
}

function linesOf(blocks: readonly Block[], source: InlineSource): Line[] {
  const lines: Line[] = [];
  let above: Block | undefined;
  for (const block of blocks) {
    const [first, ...rest] = linesOfBlock(block, source);
    if (!first) continue;
    // Code blocks and headings bring a gap of their own.
    const isSpaced = [lines.at(-1), first].some((line) => line && bringsGap(line));
    const isApartHere = above !== undefined && isApart(above, block) && !isSpaced;
    lines.push({ ...first, joint: isApartHere ? '\n\n' : '\n' }, ...rest);
    above = block;
  }
  return lines;
}

function bringsGap({ fence, prefix }: Line): boolean {
  return fence !== null || HEADING.test(prefix);
}

const HEADING = /^(?:> )?#{1,3} $/;

/** Whether a blank line stands between two blocks in the note. */
function isApart(above: Block, below: Block): boolean {
  return (below.position?.start.line ?? 0) - (above.position?.end.line ?? 0) > 1;
}

function linesOfBlock(block: Block, source: InlineSource): Line[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphLines(inlineRuns(block.children, source));
    case 'heading':
      return paragraphLines(inlineRuns(block.children, source)).map((line) => ({
        ...line,
        // Discord knows three sizes.
        prefix: `${'#'.repeat(Math.min(block.depth, 3))} `,
      }));
    case 'list':
      return listLines(block, source);
    case 'blockquote':
      return quoteLines(block, source);
    case 'code':
    case 'math':
      return fenceLines(block, source);
    case 'table':
      return tableLines(rowsOf(block, source), block.align ?? []);
    case 'html':
      return htmlLines(block.value, source);
    case 'footnoteDefinition':
      return linesOf(block.children, source).map((line, i) =>
        i === 0 ? { ...line, prefix: `[${block.identifier}] ${line.prefix}` } : line,
      );
    case 'definition':
    case 'thematicBreak':
    case 'yaml':
      return [];
    default:
      // The parser yields no other kind of block.
      return [];
  }
}

function listLines(list: List, source: InlineSource): Line[] {
  const bullets = list.ordered === true ? numbersOf(list, source).map((n) => `${n}. `) : [];
  return list.children.flatMap((item, at) => itemLines(item, bullets[at] ?? '- ', source));
}

function itemLines(item: ListItem, bullet: string, source: InlineSource): Line[] {
  const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
  const pad = ' '.repeat(bullet === '- ' ? 2 : 3);
  return linesOf(item.children, source).map((line, i): Line => {
    // A code block inside a list is shown best at the margin.
    if (line.fence !== null) return line;
    const prefix = i === 0 ? bullet + box : pad;
    return { ...line, joint: '\n', prefix: prefix + line.prefix };
  });
}

/** The numbers as the note has them, which need not count up; all the same means: count. */
function numbersOf(list: List, source: InlineSource): string[] {
  const written = list.children.map((item) => writtenNumber(item, source));
  const isCounted = written.every((number) => number === written[0]);
  return written.map(
    (number, at) => (isCounted ? undefined : number) ?? String((list.start ?? 1) + at),
  );
}

function writtenNumber(item: ListItem, { text }: InlineSource): string | undefined {
  const start = item.position?.start.offset ?? 0;
  return /^\d+/.exec(text.slice(start, start + 10))?.[0];
}

function quoteLines(quote: Blockquote, source: InlineSource): Line[] {
  return quotedLines(withCalloutTitle(linesOf(quote.children, source)));
}

const CALLOUT = /^\[!([\w-]+)\][+-]?\s*/;

/** The first line of `> [!note] Title` as a title: in bold, without the mark-up. */
function withCalloutTitle(lines: readonly Line[]): readonly Line[] {
  const [first, ...rest] = lines;
  const [start, ...others] = first?.runs ?? [];
  const callout = CALLOUT.exec(start?.text ?? '');
  if (!first || !start || !callout) return lines;
  const kind = callout[1] ?? '';
  const remainder: Run[] = [{ ...start, text: start.text.slice(callout[0].length) }, ...others];
  const hasTitle = textOfRuns(remainder).trim() !== '';
  const name: Run = { ...PLAIN_RUN, text: kind.slice(0, 1).toUpperCase() + kind.slice(1) };
  const icon = CALLOUT_ICONS.get(kind.toLowerCase());
  const title = (hasTitle ? remainder : [name]).map((run) => ({ ...run, bold: true }));
  const runs = icon === undefined ? title : [{ ...PLAIN_RUN, text: `${icon} ` }, ...title];
  return [{ ...first, runs }, ...rest];
}

function fenceLines(block: Code | Math, source: InlineSource): Line[] {
  const start = block.position?.start;
  const first = source.text[start?.offset ?? 0] ?? '';
  const isFenced = ['`', '~', '$'].includes(first);
  return codeLines({
    value: block.value,
    language: block.type === 'math' ? 'latex' : (block.lang ?? ''),
    isMarked: markedLines(source, (start?.line ?? 1) + (isFenced ? 1 : 0)),
  });
}

/** Whether the part that answers covers the n-th line from a line of the source. */
function markedLines(
  { text, marked }: InlineSource,
  firstLine: number,
): (index: number) => boolean {
  if (marked === null) return () => false;
  const from = text.slice(0, marked.from).split('\n').length;
  const to =
    from + text.slice(marked.from, Math.max(marked.from, marked.to - 1)).split('\n').length - 1;
  return (index) => firstLine + index >= from && firstLine + index <= to;
}

function rowsOf(table: Table, source: InlineSource): Run[][][] {
  return table.children.map((row) => row.children.map((cell) => inlineRuns(cell.children, source)));
}

/** What is left of HTML once its tags are gone: placeholders that look like tags. */
function htmlLines(value: string, source: InlineSource): Line[] {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: value.trim() }],
  };
  return paragraphLines(inlineRuns(paragraph.children, { ...source, marked: null }));
}
