import type {
  BlockContent,
  Code,
  DefinitionContent,
  Heading,
  List as MdList,
  ListItem,
  Nodes,
  Paragraph as MdParagraph,
  Root,
  RootContent,
  Table as MdTable,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Fence, Item, List, Paragraph, Row, Section, Stretch, Table } from './block.js';
import type { Note } from './note.js';
import { plainText } from './plain-text.js';
import { createRepair } from './repair.js';
import { cleanWords, sentencesOf } from './sentences.js';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Parses a note into its sections; front matter is not part of any. */
export function parseNote(note: Note): Section[] {
  const source = blankOut(note.text, note.frontMatter.lineCount);
  const reader: Reader = { source, repair: createRepair(source) };
  return sectionsOf(markdown.parse(source), reader);
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

function sectionsOf(root: Root, reader: Reader): Section[] {
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
        tags: [...noteTags, ...path.flatMap(({ tags }) => tags), ...ownTags],
        blocks,
      });
    }
    blocks = [];
  };
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading' && !isEmphasis(node, root.children[index - 1], reader)) {
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

function paragraphOf(node: MdParagraph | Heading, reader: Reader): Paragraph {
  const stretch = stretchOf(node);
  const plain = plainText(node, reader.source);
  const sentences = sentencesOf(plain, stretch.to, reader.source)
    .map((sentence) => ({ ...sentence, words: cleanWords(reader.repair(sentence.words)) }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  return {
    ...stretch,
    kind: 'paragraph',
    words: sentences.map(({ words }) => words).join(' '),
    tags: plain.tags,
    sentences,
    isBold: node.children.every(
      (child) => child.type === 'strong' || wordsOf(child, reader).words === '',
    ),
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
      !/[\p{L}\p{N}]/u.test(wordsOf(child, reader).words),
  );
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
      const cells = row.children.map((cell) => wordsOf(cell, reader));
      return {
        ...stretchOf(row),
        cells: cells.map(({ words }) => words),
        tags: cells.flatMap(({ tags }) => tags),
      };
    }),
  };
}

function fenceOf(node: Code, reader: Reader): Fence {
  const stretch = stretchOf(node);
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
function htmlOf(node: Nodes & { readonly value: string }, reader: Reader): Block {
  const stretch = stretchOf(node);
  const withoutComments = node.value.replaceAll(/<!--[\s\S]*?(-->|$)/g, '');
  const words = cleanWords(reader.repair(withoutComments.replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')));
  if (!/[\p{L}\p{N}]/u.test(words) || /^\s*<(script|style)\b/i.test(withoutComments)) {
    return { ...stretch, kind: 'clutter', isSmall: node.value.length < 20, tags: [] };
  }
  const sentence = { ...stretch, words };
  return { ...sentence, kind: 'paragraph', tags: [], sentences: [sentence], isBold: false };
}
