import type { Quote } from '../../answer/answer.js';
import { wellFormed } from '../well-formed.js';

/** A quote's Markdown as one text to parse. */
export interface QuoteSource {
  readonly text: string;
  /** The part that answers, in UTF-16 offsets into `text`. */
  readonly marked: { readonly from: number; readonly to: number } | null;
  /** Whether the passage has more above or below, left out because it is far too long to show. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Twice what a message holds; of the worst Markdown the parser takes some 50 ms for it. */
const LONGEST_SOURCE = 8_000;

/** Puts a quote's context and text together, without the indentation that they share. */
export function quoteSource(
  quote: Pick<Quote, 'text' | 'span' | 'context' | 'fromLine'>,
): QuoteSource {
  const window = clip(wellFormed(quote.text), quote.span);
  const context = wellFormed(quote.context.map(({ text }) => text).join('\n'));
  const indent = sharedIndent([...context.split('\n'), ...window.text.split('\n')]);
  const above = context === '' ? '' : dedent(context, indent).text + jointOf(quote);
  const below = dedent(window.text, indent);
  return {
    text: above + below.text,
    marked: window.span && {
      from: above.length + below.offsetOf(window.span.from),
      to: above.length + below.offsetOf(window.span.to),
    },
    cutBefore: window.cutBefore,
    cutAfter: window.cutAfter,
  };
}

/** Rows must follow their header directly; anything else that stands apart in the note stays apart. */
function jointOf({
  context,
  text,
  fromLine,
}: Pick<Quote, 'text' | 'context' | 'fromLine'>): string {
  const last = context.at(-1);
  const isTable = (last?.text ?? '').split('\n').at(-1)?.includes('|') === true;
  if (isTable && text.split('\n', 1)[0]?.includes('|') === true) return '\n';
  return last?.toLine === fromLine - 1 ? '\n' : '\n\n';
}

function sharedIndent(lines: readonly string[]): number {
  const indents = lines.filter((line) => line.trim() !== '').map(indentOf);
  return indents.length === 0 ? 0 : Math.min(...indents);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Removes up to `indent` leading blanks of every line, and says where an offset went. */
function dedent(
  text: string,
  indent: number,
): { readonly text: string; readonly offsetOf: (offset: number) => number } {
  const lines = text.split('\n');
  const removed = lines.map((line) => Math.min(indent, indentOf(line)));
  return {
    text: lines.map((line, i) => line.slice(removed[i])).join('\n'),
    offsetOf: (offset) => {
      let start = 0;
      let shift = 0;
      for (const [i, line] of lines.entries()) {
        const gone = removed[i] ?? 0;
        if (offset <= start + line.length) return Math.max(start, offset - gone) - shift;
        start += line.length + 1;
        shift += gone;
      }
      return text.length - shift;
    },
  };
}

interface Window {
  readonly text: string;
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The part of a huge passage around its span, at line borders where there are any; open fences stay fences. */
function clip(text: string, span: Window['span']): Window {
  if (text.length <= LONGEST_SOURCE) return { text, span, cutBefore: false, cutAfter: false };
  const around = span?.from ?? 0;
  const from = Math.max(0, borderBefore(text, around - LONGEST_SOURCE / 4));
  const to = borderBefore(text, from + LONGEST_SOURCE);
  const opener = openFence(text.slice(0, from));
  const head = opener === undefined ? '' : `${opener}\n`;
  const middle = text.slice(from, to);
  const tail = openFence(head + middle) === undefined ? '' : '\n```';
  const moved = (offset: number) => Math.min(Math.max(offset, from), to) - from + head.length;
  return {
    text: head + middle + tail,
    span: span && { from: moved(span.from), to: moved(span.to) },
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

/** The nearest line border, else white space, at or before an offset. */
function borderBefore(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return offset;
  const near = text.slice(Math.max(0, offset - LONGEST_SOURCE / 8), offset);
  const line = near.lastIndexOf('\n');
  const blank = near.search(/\s\S*$/);
  const border = line >= 0 ? line : blank;
  return border >= 0 ? offset - near.length + border + 1 : offset;
}

/** The line that opened a fence which is still open at the end of a text. */
function openFence(text: string): string | undefined {
  let opener: string | undefined;
  for (const line of text.split('\n')) {
    if (!/^\s*```/.test(line)) continue;
    opener = opener === undefined ? line.trim() : undefined;
  }
  return opener;
}
