import type { Nodes } from 'mdast';
import type { Stretch } from './block.js';

/** The text of an inline tree without its Markdown, and where each of its characters stands in the file. */
export interface PlainText {
  readonly text: string;
  /** Offset in the note's text for every UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
  readonly tags: readonly string[];
}

/** A hard line break: a character that no note holds, so that it can't be mistaken for a soft one. */
export const HARD_BREAK = '\u0085';

/**
 * Reads the words of a node, leaving out tags, comments and layout.
 * @param source the text that the tree was parsed from
 */
export function plainText(node: Nodes, source: string): PlainText {
  const collected: Collected = { text: [], offsets: [], tags: [] };
  collect(node, source, collected);
  return { text: collected.text.join(''), offsets: collected.offsets, tags: collected.tags };
}

interface Collected {
  readonly text: string[];
  readonly offsets: number[];
  readonly tags: string[];
}

function collect(node: Nodes, source: string, into: Collected): void {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  switch (node.type) {
    case 'text':
      pushAligned(withoutObsidian(node.value, into.tags), source, { from, to }, into);
      return;
    case 'inlineCode':
      if (TAG_ALONE.test(node.value)) into.tags.push(node.value.slice(1));
      else pushAligned(node.value, source, { from, to }, into);
      return;
    case 'break':
      push(HARD_BREAK, from, into);
      return;
    case 'html':
      push(/^<br\b/i.test(node.value) ? HARD_BREAK : ' ', from, into);
      return;
    case 'image':
    case 'imageReference':
      if (node.alt) pushAligned(node.alt, source, { from, to }, into);
      return;
    default:
      if ('children' in node) for (const child of node.children) collect(child, source, into);
  }
}

const TAG_ALONE = /^#[\p{L}][\p{L}\p{N}_/-]*$/u;

/** Obsidian's own marks, which Markdown takes for text: links, embeds, highlights, comments, block ids, tags. */
function withoutObsidian(value: string, tags: string[]): string {
  return value
    .replaceAll(/%%[\s\S]*?%%/g, '')
    .replaceAll(/!?\[\[([^[\]\n]+)\]\]/g, (_, target: string) => linkText(target))
    .replaceAll(/==(?=\S)([^=\n]+?)(?<=\S)==/g, '$1')
    .replaceAll(/\s\^[a-z0-9-]+$/gim, '')
    .replaceAll(/(^|[\s(])#([\p{L}][\p{L}\p{N}_/-]*)/gu, (_, before: string, tag: string) => {
      tags.push(tag);
      return before;
    });
}

function linkText(target: string): string {
  const bar = target.lastIndexOf('|');
  if (bar >= 0) return target.slice(bar + 1);
  return target.replace(/\\$/, '').replaceAll('#', ' ');
}

function push(char: string, offset: number, into: Collected): void {
  into.text.push(char);
  into.offsets.push(offset);
}

/**
 * Adds a value and finds each of its characters in the source, where escapes, character references
 * and the markers of continued lines stand between them.
 */
function pushAligned(value: string, source: string, within: Stretch, into: Collected): void {
  let offset = within.from;
  for (let index = 0; index < value.length; index += 1) {
    // A character reference (&amp;) holds a character that the source doesn't: then stay.
    offset = findNear(source, value.charAt(index), { from: offset, to: within.to }) ?? offset;
    into.offsets.push(Math.min(offset, within.to - 1));
    offset += 1;
  }
  into.text.push(value);
}

function findNear(source: string, char: string, { from, to }: Stretch): number | undefined {
  const end = Math.min(to, from + LONGEST_MARKER);
  for (let offset = from; offset < end; offset += 1) {
    if (source.charAt(offset) === char) return offset;
  }
  return undefined;
}

/** Characters that may stand between two of a text: markers of a quote, indentation, a comment. */
const LONGEST_MARKER = 400;
