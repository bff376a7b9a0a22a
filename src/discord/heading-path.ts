import type { Quote } from '../answer/answer.js';
import { repairText } from '../notes/repair.js';
import { escapeHeading, escapeText } from './markdown/escape-text.js';
import { shorten } from './message-limits.js';
import { wellFormed } from './well-formed.js';

/** Written, all of it with escapes may be twice as long. */
const LONGEST_HEADING = 150;
const LONGEST_WAY = 250;

const BETWEEN = ' › ';

/** The headings above a quote: the innermost large, the way to it small below. Empty where there are none. */
export function headingPath(headings: readonly string[]): string {
  const names = cleaned(headings);
  const innermost = names.at(-1);
  if (innermost === undefined) return '';
  const way = wayOf(names.slice(0, -1));
  const heading = `### ${escapeHeading(escapeText(shorten(innermost, LONGEST_HEADING)))}`;
  return way === '' ? heading : `${heading}\n-# ${way}`;
}

/** The headings but for the innermost where the quote begins with it, as it does where a plain line acts as a heading. */
export function headingsNotQuoted({
  headings,
  context,
  text,
}: Pick<Quote, 'headings' | 'context' | 'text'>): readonly string[] {
  const lines = [...context.map((above) => above.text), text].join('\n').split('\n');
  const first = lines.find((line) => lettersOf(line) !== '') ?? '';
  const isQuoted = headings.length > 1 && lettersOf(headings.at(-1) ?? '') === lettersOf(first);
  return isQuoted ? headings.slice(0, -1) : headings;
}

function lettersOf(text: string): string {
  return repairText(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The headings above a passage on one line, without those that are known; of a long chain the innermost. */
export function headingsBeside(headings: readonly string[], known: readonly string[]): string {
  const names = cleaned(headings);
  const others = cleaned(known);
  const shared = names.findIndex((name, i) => name !== others[i]);
  return shared < 0 ? '' : wayOf(names.slice(shared));
}

function cleaned(headings: readonly string[]): string[] {
  return headings
    .map((heading) => wellFormed(repairText(heading)).replace(/\s+/g, ' ').trim())
    .filter((heading) => heading !== '');
}

function wayOf(names: readonly string[]): string {
  for (let from = 0; from < names.length; from++) {
    const line = [...(from > 0 ? ['…'] : []), ...names.slice(from)].join(BETWEEN);
    if (line.length <= LONGEST_WAY) return escapeText(line);
  }
  return escapeText(shorten(names.at(-1) ?? '', LONGEST_WAY));
}
