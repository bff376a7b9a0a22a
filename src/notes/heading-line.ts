import type { Block, Paragraph } from './block.js';
import { countWords } from './atom.js';

const LONGEST_TITLE_WORDS = 8;
const LONGEST_LABEL_WORDS = 12;

/**
 * Whether a paragraph acts as a heading of what follows, as lines do in notes that never use `#`.
 * A title is a short plain line; a label is bold or ends like an announcement (“Benefits:”).
 */
export function headingLine(
  paragraph: Paragraph,
  following: Block | undefined,
  source: string,
): 'title' | 'label' | null {
  const line = source.slice(paragraph.from, paragraph.to).trim();
  const size = countWords(paragraph.words);
  if (line.includes('\n') || size === 0 || following === undefined) return null;
  // A heading that is only emphasis stays what it is, and heads nothing.
  if (line.startsWith('#')) return null;
  if (paragraph.isBold || announces(paragraph)) return size <= LONGEST_LABEL_WORDS ? 'label' : null;
  if (size > LONGEST_TITLE_WORDS || following.kind === 'fence') return null;
  return looksLikeTitle(paragraph.words) && !isTitleToo(following, source) ? 'title' : null;
}

/** Whether a paragraph ends like the introduction of what follows. */
export function announces(paragraph: Paragraph): boolean {
  return /(?::|\.\.\.|…)\W*$/.test(paragraph.words);
}

/** Not a sentence, and not a definition or a chain of arrows either. */
function looksLikeTitle(words: string): boolean {
  return /^[^\p{Ll}]/u.test(words) && !/[.!?;,]|\s[-–—=]\s|[-=]+>|[|<>]/u.test(words);
}

/** Two short lines in a row are text, not a heading with nothing below it. */
function isTitleToo(following: Block, source: string): boolean {
  if (following.kind !== 'paragraph') return false;
  return (
    countWords(following.words) <= LONGEST_TITLE_WORDS &&
    !source.slice(following.from, following.to).includes('\n')
  );
}
