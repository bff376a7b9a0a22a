import type { Block, Paragraph, Section } from '../../src/notes/block.js';
import { parseNote } from '../../src/notes/block-tree.js';
import { noteFrom } from '../helpers/note-from.js';

/** The sections of a text. */
export function sectionsIn(text: string): Section[] {
  return parseNote(noteFrom(text));
}

/** The blocks of a text without headings. */
export function blocksIn(text: string): readonly Block[] {
  return sectionsIn(text).flatMap(({ blocks }) => blocks);
}

/** The one paragraph of a text. */
export function paragraphIn(text: string): Paragraph {
  const [block, ...rest] = blocksIn(text);
  if (block?.kind !== 'paragraph' || rest.length > 0) throw new Error(`no paragraph: ${text}`);
  return block;
}

/** The words of each sentence of a paragraph. */
export function sentencesIn(text: string): string[] {
  return paragraphIn(text).sentences.map(({ words }) => words);
}
