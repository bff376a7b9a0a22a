import type { Block, Clutter, Item, Paragraph, Section } from '../notes/block.js';
import { announces, headingLine } from '../notes/heading-line.js';
import { labelledText } from './labelled-text.js';

/** A block with all that stands above it and says what it is about. */
export interface Place {
  readonly block: Exclude<Block, Clutter>;
  /** Whether it is a line that acts as a heading. */
  readonly role: 'title' | 'label' | null;
  /** Lines that act as headings and list items above it, outermost first. */
  readonly above: readonly string[];
  /** The item whose own text it is. */
  readonly item: Item | null;
  /** The blocks that it stands among, and its place there. */
  readonly siblings: readonly Block[];
  readonly index: number;
}

/** Lists the blocks of a section at every depth, in the order of the file. */
export function placesIn(section: Section, source: string): Place[] {
  const places: Place[] = [];
  visit(section.blocks, { source, above: [], places });
  return places;
}

interface Walk {
  readonly source: string;
  readonly above: readonly string[];
  readonly places: Place[];
}

function visit(blocks: readonly Block[], { source, above, places }: Walk): void {
  let title: string[] = [];
  let label: string[] = [];
  let intro: string[] = [];
  let before: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'clutter') continue;
    const isText = block.kind === 'paragraph';
    const role = isText ? headingLine(block, sayingBeside(blocks, index), source) : null;
    if (role === 'title') [title, label] = [[], []];
    // What a label announced ends where another comes, and where plain text goes on after it.
    if (role === 'label' || (role === null && isText && before?.kind !== 'paragraph')) label = [];
    const inside = [...above, ...title, ...label, ...intro];
    places.push({ block, role, above: inside, item: null, siblings: blocks, index });
    if (block.kind === 'quote') visit(block.blocks, { source, above: inside, places });
    if (block.kind === 'list') {
      for (const item of block.items) visitItem(item, { source, above: inside, places });
    }
    if (role === 'title' && isText) title = [block.words];
    if (role === 'label' && isText) label = [block.words];
    intro = role === null && isText && announces(block) ? [lastSentence(block)] : [];
    before = block;
  }
}

function visitItem(item: Item, { source, above, places }: Walk): void {
  if (item.own) {
    places.push({ block: item.own, role: null, above, item, siblings: [item.own], index: 0 });
  }
  const parent = item.own ? [nameOf(item.own)] : [];
  visit(item.blocks, { source, above: [...above, ...parent], places });
}

/** What an item is about: its label, the bold words that it begins with, or all that it says. */
function nameOf(own: Paragraph): string {
  const [first] = own.sentences;
  const bold = first?.marks.find(({ kind, from }) => kind === 'strong' && from === 0);
  return labelledText(own)?.label ?? (first && bold ? first.words.slice(0, bold.to) : own.words);
}

/** The nearest block behind an index, or before it, that says something. */
export function sayingBeside(
  blocks: readonly Block[],
  index: number,
  step: 1 | -1 = 1,
): Exclude<Block, Clutter> | undefined {
  for (let at = index + step; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    if (block && block.kind !== 'clutter') return block;
  }
  return undefined;
}

function lastSentence({ sentences, words }: Paragraph): string {
  return sentences.at(-1)?.words ?? words;
}
