import type { Quote } from '../answer/answer.js';
import type { Messages } from '../messages/messages.js';
import { blockLines, quotedLines } from './markdown/block-lines.js';
import { fitLines } from './markdown/fit-lines.js';
import type { Line } from './markdown/line.js';
import { paragraphLines } from './markdown/paragraph-lines.js';
import { quoteSource, type QuoteSource } from './markdown/quote-source.js';
import { PLAIN_RUN } from './markdown/run.js';
import { createNoteLink } from './note-link.js';
import type { SourceLink } from './source-link.js';

/** What of a passage is shown. */
export type ShownPassage = Pick<Quote, 'path' | 'text' | 'span' | 'context' | 'fromLine'>;

export interface PassageOptions {
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
  /** The most characters that it may take. */
  readonly room: number;
}

/** Shows a passage in Discord's Markdown, with the part that answers in bold. */
export function renderPassage(passage: ShownPassage, options: PassageOptions): string {
  const source = quoteSource(passage);
  const { texts, room } = options;
  const marks = { before: texts.cutBefore, after: texts.cutAfter };
  return fitLines(linesOf(passage, source, options), { ...source, limit: room, marks });
}

/** Shows a passage that stands beside the answer: set in as a quote, cut where it is farthest from it. */
export function renderNeighbour(
  passage: Omit<ShownPassage, 'span'>,
  { keep, ...options }: PassageOptions & { readonly keep: 'start' | 'end' },
): string {
  // Of a passage far too long to read through, the part that is near the answer.
  const near = keep === 'start' ? 0 : passage.text.length;
  const source = { ...quoteSource({ ...passage, span: { from: near, to: near } }), marked: null };
  const { texts, room } = options;
  const marks = { before: `> ${texts.cutBefore}`, after: `> ${texts.cutAfter}` };
  const lines = quotedLines(linesOf(passage, source, options));
  return fitLines(lines, { ...source, limit: room, marks, keep });
}

function linesOf(
  { path }: Pick<ShownPassage, 'path'>,
  source: QuoteSource,
  { sourceLink, texts }: PassageOptions,
): Line[] {
  const lines = blockLines(source, { texts, noteLink: createNoteLink(path, sourceLink) });
  return lines.length > 0 ? lines : literalLines(source);
}

/** A passage of which Markdown shows nothing, as it stands in the file. */
function literalLines({ text }: QuoteSource): Line[] {
  return text.split('\n').flatMap((line) => paragraphLines([{ ...PLAIN_RUN, text: line }]));
}
