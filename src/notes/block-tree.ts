import type {
  BlockContent,
  Code,
  DefinitionContent,
  Heading,
  List as MdList,
  ListItem,
  Nodes,
  Paragraph as MdParagraph,
  RootContent,
  Table as MdTable,
} from 'mdast';
import type {
  Block,
  Fence,
  Item,
  List,
  Mark,
  Paragraph,
  Row,
  Section,
  Stretch,
  Table,
} from './block.js';
import { cutsOf } from './cuts.js';
import { limitNesting } from './limit-nesting.js';
import type { Note } from './note.js';
import { parseMarkdown } from './parse-markdown.js';
import { HARD_BREAK, type PlainText, plainText } from './plain-text.js';
import { questionsIn } from './question-answer.js';
import { createRepair } from './repair.js';
import { cleanWords, linesOf, markWords, sentencesOf } from './sentences.js';

/** Parses a note into its sections; front matter is not part of any. */
export function parseNote(note: Note): Section[] {
  const source = limitNesting(blankOut(note.text, note.frontMatter.lineCount));
  return sectionsOf(parseMarkdown(source), { source, repair: createRepair(source) });
}

/** What every step of reading needs. */
interface Reader {
  readonly source: string;
  readonly repair: (text: string) => string;
}

/** Replaces the first lines by spaces, so that all offsets behind them stay. */
function blankOut(text: string, lineCount: number): string {
  if (lineCount === 0) return text;
  let end = -1;
  for (let line = 0; line < lineCount; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return ' '.repeat(text.length);
  }
  return text.slice(0, end).replaceAll(/[^\n]/g, ' ') + text.slice(end);
}

interface OpenHeading {
  readonly depth: number;
  readonly words: string;
  readonly tags: readonly string[];
}

function sectionsOf(nodes: readonly RootContent[], reader: Reader): Section[] {
  const sections: Section[] = [];
  let path: readonly OpenHeading[] = [];
  let blocks: Block[] = [];
  // A line of tags above the first heading of the text speaks for the whole note.
  let noteTags: readonly string[] = [];
  const close = (): void => {
    const ownTags = blocks.flatMap((block) => (block.kind === 'clutter' ? block.tags : []));
    if (sections.length === 0) noteTags = [...noteTags, ...ownTags];
    if (blocks.length > 0) {
      sections.push({
        headings: path.map(({ words }) => words).filter((words) => words !== ''),
        tags: Array.from(new Set([...noteTags, ...path.flatMap(({ tags }) => tags), ...ownTags])),
        blocks,
      });
    }
    blocks = [];
  };
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'heading' && !isEmphasis(node, nodes[index - 1], reader)) {
      close();
      const above = path.filter(({ depth }) => depth < node.depth);
      path = [...above, openHeading(node, reader)];
    } else {
      blocks.push(...blockOf(node, reader));
    }
  }
  close();
  return sections;
}

function openHeading(node: Heading, reader: Reader): OpenHeading {
  const { words, tags } = wordsOf(node, reader);
  return { depth: node.depth, words, tags };
}

/**
 * Whether a heading is no more than a loud remark on the heading right above it (“#### Very important!”):
 * what follows belongs to the heading above.
 */
function isEmphasis(node: Heading, before: RootContent | undefined, reader: Reader): boolean {
  if (before?.type !== 'heading' || before.depth >= node.depth) return false;
  const { words } = wordsOf(node, reader);
  return words.split(' ').length <= 8 && LOUD.test(words);
}

const LOUD =
  /^\W*(?:(?:very|extremely|really|super)\s+)?(?:important|attention|warning|caution|must[ -]know|note well|remember)\b/i;

/** A node as a block of ours; none for what leaves no trace. */
function blockOf(node: RootContent | BlockContent | DefinitionContent, reader: Reader): Block[] {
  const stretch = stretchOf(node);
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node, reader)].map((paragraph): Block =>
        saysNothing(node, paragraph, reader)
          ? { ...stretch, kind: 'clutter', isSmall: true, tags: paragraph.tags }
          : paragraph,
      );
    case 'heading': {
      const paragraph = paragraphOf(node, reader);
      return paragraph.words === '' ? [] : [paragraph];
    }
    case 'list':
      return [
        isLinkList(node, reader)
          ? { ...stretch, kind: 'clutter', isSmall: false, tags: [] }
          : listOf(node, reader),
      ];
    case 'table':
      return [tableOf(node, reader)];
    case 'code':
      return [fenceOf(node, reader)];
    case 'blockquote':
    case 'footnoteDefinition':
      return [
        {
          ...stretch,
          kind: 'quote',
          blocks: node.children.flatMap((child) => blockOf(child, reader)),
        },
      ];
    case 'html':
      return [htmlOf(node, reader)];
    case 'definition':
      return [{ ...stretch, kind: 'clutter', isSmall: false, tags: [] }];
    case 'thematicBreak':
      return [{ ...stretch, kind: 'clutter', isSmall: true, tags: [] }];
    default:
      return [];
  }
}

function stretchOf(node: Nodes): Stretch {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

function wordsOf(
  node: Nodes,
  reader: Reader,
): { readonly words: string; readonly tags: readonly string[] } {
  const { text, tags } = plainText(node, reader.source);
  return { words: cleanWords(reader.repair(text)), tags };
}

function markedWordsOf(
  node: Nodes,
  { source, repair }: Reader,
): {
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly tags: readonly string[];
} {
  const plain = plainText(node, source);
  return { ...markWords(plain, repair), tags: plain.tags };
}

function paragraphOf(node: MdParagraph | Heading, reader: Reader): Paragraph {
  const plain = plainText(node, reader.source);
  return {
    ...textBlock(plain, stretchOf(node), reader),
    isBold: node.children.every(
      (child) => child.type === 'strong' || wordsOf(child, reader).words === '',
    ),
  };
}

function textBlock(
  plain: PlainText,
  stretch: Stretch,
  { source, repair }: Reader,
): Omit<Paragraph, 'isBold'> {
  const around = { end: stretch.to, source, repair };
  const uncut = sentencesOf(plain, { ...around, cuts: [] });
  const questions = questionsIn(stretch, source);
  const cuts = cutsOf({ ...stretch, sentences: uncut.map(({ from }) => from), questions }, source);
  const sentences = cuts.length === 0 ? uncut : sentencesOf(plain, { ...around, cuts });
  return {
    ...stretch,
    kind: 'paragraph',
    words: sentences.map(({ words }) => words).join(' '),
    tags: plain.tags,
    sentences,
    lines: linesOf(plain, { ...around, cuts: [] }),
    cuts,
  };
}

/** Whether a paragraph holds nothing but images, links and tags. */
function saysNothing(node: MdParagraph, paragraph: Paragraph, reader: Reader): boolean {
  if (paragraph.words === '' || /^(tags|keywords)\W*$/i.test(paragraph.words)) return true;
  return node.children.every(
    (child) =>
      child.type === 'link' ||
      child.type === 'linkReference' ||
      child.type === 'image' ||
      child.type === 'imageReference' ||
      !/[\p{L}\p{N}]/u.test(withoutNoteLinks(child, reader)),
  );
}

/** The words of a node but for links to other notes (“[[Streams]]”). */
function withoutNoteLinks(node: Nodes, reader: Reader): string {
  if (node.type !== 'text') return wordsOf(node, reader).words;
  const links = /!?\[\[[^[\]\n]+\]\]/g;
  return links.test(node.value) ? node.value.replaceAll(links, '') : wordsOf(node, reader).words;
}

/** A table of contents or a list of related notes: every item is a link and no more. */
function isLinkList(list: MdList, reader: Reader): boolean {
  return list.children.every((item) =>
    item.children.every((child) => {
      if (child.type === 'list') return isLinkList(child, reader);
      if (child.type !== 'paragraph') return false;
      return (
        /\S/.test(wordsOf(child, reader).words) &&
        saysNothing(child, paragraphOf(child, reader), reader)
      );
    }),
  );
}

function listOf(node: MdList, reader: Reader): List {
  return {
    ...stretchOf(node),
    kind: 'list',
    isOrdered: node.ordered ?? false,
    items: node.children.map((item) => itemOf(item, reader)),
  };
}

function itemOf(node: ListItem, reader: Reader): Item {
  const [first, ...rest] = node.children;
  const own = first?.type === 'paragraph' ? paragraphOf(first, reader) : null;
  const children = own ? rest : node.children;
  return { ...stretchOf(node), own, blocks: children.flatMap((child) => blockOf(child, reader)) };
}

function tableOf(node: MdTable, reader: Reader): Table {
  const stretch = stretchOf(node);
  const [head, ...body] = node.children;
  const header = head ? stretchOf(head) : stretch;
  const lineEnd = reader.source.indexOf('\n', header.to);
  const delimiterEnd = reader.source.indexOf('\n', lineEnd + 1);
  return {
    ...stretch,
    kind: 'table',
    columns: head?.children.map((cell) => wordsOf(cell, reader).words) ?? [],
    header: {
      from: header.from,
      to: delimiterEnd < 0 ? stretch.to : Math.min(delimiterEnd, stretch.to),
    },
    rows: body.map((row): Row => {
      const cells = row.children.map((cell) => markedWordsOf(cell, reader));
      return {
        ...stretchOf(row),
        cells: cells.map(({ words }) => words),
        marks: cells.map(({ marks }) => marks),
        tags: cells.flatMap(({ tags }) => tags),
      };
    }),
  };
}

function fenceOf(node: Code, reader: Reader): Fence {
  const whole = stretchOf(node);
  // A fence that is never closed takes the blank lines at the end of the file along.
  const length = reader.source.slice(whole.from, whole.to).trimEnd().length;
  const stretch = { from: whole.from, to: whole.from + length };
  const isFenced = /^\s*(`{3,}|~{3,})/.test(reader.source.slice(stretch.from, stretch.to));
  const lines: { from: number; to: number; words: string }[] = [];
  let from = stretch.from;
  for (const [index, line] of reader.source.slice(stretch.from, stretch.to).split('\n').entries()) {
    const isMarker = isFenced && (index === 0 || /^[\s>]*(`{3,}|~{3,})\s*$/.test(line));
    const words = cleanWords(reader.repair(line));
    if (!isMarker && /[\p{L}\p{N}]/u.test(words)) {
      const indent = line.length - line.trimStart().length;
      lines.push({ from: from + indent, to: from + line.trimEnd().length, words });
    }
    from += line.length + 1;
  }
  return { ...stretch, kind: 'fence', language: node.lang ?? null, lines };
}

/** HTML: layout and comments are clutter, but words between tags are words. */
function htmlOf(node: Nodes, reader: Reader): Block {
  const stretch = stretchOf(node);
  const html = reader.source.slice(stretch.from, stretch.to);
  const shown = HIDDEN.reduce((text, part) => text.replace(part, blanks), html);
  const text = shown.replace(/<br\b[^<>]*>/gi, (tag) => HARD_BREAK + blanks(tag.slice(1)));
  const offsets = Array.from({ length: text.length }, (_, index) => stretch.from + index);
  const plain = { text: text.replace(TAG, blanks), offsets, tags: [], marks: [] };
  const block = textBlock(plain, stretch, reader);
  if (block.words !== '') return { ...block, isBold: false };
  return { ...stretch, kind: 'clutter', isSmall: html.length < 20, tags: [] };
}

/** Comments, what a page runs or looks like, and the markers of a quote. */
const HIDDEN = [
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g,
  /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi,
  /^[ \t]*>[ \t>]*/gm,
];

const TAG = /<\/?[a-z][^<>]*>/gi;

/** As many blanks, so that offsets stay; lines stay too. */
function blanks(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
