import type { Nodes } from 'mdast';
import type { MarkKind, Stretch } from './block.js';

/** The text of an inline tree without its Markdown, and where each of its characters stands in the file. */
export interface PlainText {
  readonly text: string;
  /** Offset in the note's text for every UTF-16 unit of `text`, never falling. */
  readonly offsets: readonly number[];
  readonly tags: readonly string[];
  /** What stands out, as offsets into `text`, in the order of their ends. */
  readonly marks: readonly TextMark[];
}

export interface TextMark extends Stretch {
  readonly kind: MarkKind;
}

/** A hard line break: a character that no note holds, so that it can't be mistaken for a soft one. */
export const HARD_BREAK = '\0';

/**
 * Reads the words of a node, leaving out tags, comments and layout.
 * @param source the text that the tree was parsed from
 */
export function plainText(node: Nodes, source: string): PlainText {
  const collected: Collected = {
    text: [],
    offsets: [],
    tags: [],
    marks: [],
    reached: 0,
    inTitle: false,
  };
  collect(node, source, collected);
  const { text, offsets, tags, marks } = collected;
  return { text: text.join(''), offsets, tags, marks };
}

interface Collected {
  readonly text: string[];
  readonly offsets: number[];
  readonly tags: string[];
  readonly marks: TextMark[];
  /** How far the source has been read. */
  reached: number;
  /** Whether this is the first line of a callout: its title, which ends with the line. */
  inTitle: boolean;
}

function collect(node: Nodes, source: string, into: Collected): void {
  // What the parser made from a bare address in a text has no position: it is found behind what was read.
  const from = node.position?.start.offset ?? into.reached;
  const to = node.position?.end.offset ?? source.length;
  into.reached = Math.max(into.reached, from);
  switch (node.type) {
    case 'text':
      pushText(node.value, source, { from, to }, into);
      return;
    case 'inlineCode':
      if (TAG_ALONE.test(node.value)) into.tags.push(node.value.slice(1));
      else {
        mark('code', into, () => {
          push(node.value, align(node.value, source, { from, to }), into);
        });
      }
      return;
    case 'strong':
    case 'link':
    case 'linkReference':
      mark(node.type === 'strong' ? 'strong' : 'link', into, () => {
        for (const child of node.children) collect(child, source, into);
      });
      return;
    case 'break':
      push(HARD_BREAK, [from], into);
      return;
    case 'html':
      push(/^<br\b/i.test(node.value) ? HARD_BREAK : ' ', [from], into);
      return;
    case 'image':
    case 'imageReference':
      if (node.alt) push(node.alt, align(node.alt, source, { from, to }), into);
      return;
    default:
      if ('children' in node) for (const child of node.children) collect(child, source, into);
  }
}

const TAG_ALONE = /^#[\p{L}][\p{L}\p{N}_/-]*$/u;

/** Marks what a step adds. */
function mark(kind: MarkKind, into: Collected, add: () => void): void {
  const from = into.offsets.length;
  add();
  const to = into.offsets.length;
  if (to > from) into.marks.push({ kind, from, to });
}

function push(text: string, offsets: readonly number[], into: Collected): void {
  into.text.push(into.inTitle ? text.replace('\n', HARD_BREAK) : text);
  into.inTitle &&= !text.includes('\n');
  for (const offset of offsets) into.offsets.push(offset);
  into.reached = Math.max(into.reached, (offsets.at(-1) ?? -1) + 1);
}

/** Adds a text without Obsidian's own marks, which Markdown takes for text. */
function pushText(value: string, source: string, within: Stretch, into: Collected): void {
  const offsets = align(value, source, within);
  const marks = OBSIDIAN.exec(value) ? Array.from(value.matchAll(OBSIDIAN_MARKS)) : [];
  let done = 0;
  for (const found of marks) {
    push(value.slice(done, found.index), offsets.slice(done, found.index), into);
    const { tag, callout, marked, target } = found.groups ?? {};
    if (tag !== undefined) into.tags.push(tag);
    if (callout !== undefined) into.inTitle = true;
    const [from, to] = shownOf(found).map((at) => at + found.index);
    const show = (): void => {
      push(value.slice(from, to).replaceAll('#', ' '), offsets.slice(from, to), into);
    };
    if (marked !== undefined) mark('highlight', into, show);
    else if (target !== undefined) mark('link', into, show);
    else show();
    done = found.index + found[0].length;
  }
  push(value.slice(done), offsets.slice(done), into);
}

/** A look at a text that costs next to nothing. */
const OBSIDIAN = /[%[=^#]/;

/** Comments, links and embeds, the head of a callout, highlights, block ids, tags. */
const OBSIDIAN_MARKS = new RegExp(
  [
    String.raw`%%[\s\S]*?%%`,
    String.raw`(?<bang>!?)\[\[(?<target>[^[\]\n]+)\]\]`,
    String.raw`(?<![\s\S])(?<callout>\[![\w-]+(?:\|[^\]\n]*)?\])[-+]?[^\S\n]*`,
    String.raw`==(?=\S)(?<marked>[^=\n]+?)(?<=\S)==`,
    String.raw`\s\^[a-zA-Z0-9-]+(?![^\n])`,
    String.raw`(?<![^\s(])#(?<tag>\p{L}[\p{L}\p{N}_/-]*)`,
  ].join('|'),
  'gu',
);

/** What is shown of a mark: from where to where in it. */
function shownOf(mark: RegExpExecArray): readonly [number, number] {
  const { bang, target, marked } = mark.groups ?? {};
  if (marked !== undefined) return [2, 2 + marked.length];
  // An embed shows what stands elsewhere: its name is no text of this note.
  if (target === undefined || bang === '!') return [0, 0];
  return [2 + target.lastIndexOf('|') + 1, 2 + target.length];
}

/**
 * Finds each character of a value in the source, where escapes, character references and the markers of
 * continued lines stand between them.
 */
function align(value: string, source: string, within: Stretch): number[] {
  const offsets: number[] = [];
  let at = within.from;
  for (let index = 0; index < value.length; index += 1) {
    const char = value.charAt(index);
    const step = stepTo(char, source, { from: at, to: within.to });
    offsets.push(Math.max(within.from, Math.min(step.offset, within.to - 1)));
    at = step.next;
  }
  return offsets;
}

/** Where a character stands, at or behind an offset, and where the search for the next one begins. */
function stepTo(char: string, source: string, { from, to }: Stretch): Step {
  const here = source.charAt(from);
  if (here === '&') {
    REFERENCE.lastIndex = from;
    const reference = REFERENCE.exec(source)?.[0] ?? '';
    // “&amp;” holds its own character, and “&” alone is what it is.
    if (reference !== '' && !(char === '&' && !/^&(?:amp|#38|#x26);/i.test(reference))) {
      return { offset: from, next: from + reference.length };
    }
  }
  // The second half of a character that a reference stands for.
  if (/[\udc00-\udfff]/.test(char) && here !== char) return { offset: from - 1, next: from };
  const isEscape = here === '\\' && source.charAt(from + 1) === char && ESCAPABLE.test(char);
  if (isEscape) return { offset: from, next: from + 2 };
  const end = Math.min(to, from + LONGEST_MARKER);
  for (let offset = from; offset < end; offset += 1) {
    if (source.charAt(offset) === char) return { offset, next: offset + 1 };
  }
  return { offset: from, next: from };
}

interface Step {
  readonly offset: number;
  readonly next: number;
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Characters that may stand between two of a text: the markers of a quote and indentation, mostly. */
const LONGEST_MARKER = 400;
