import type { Image, ImageReference, Link, LinkReference, PhrasingContent, Text } from 'mdast';

import type { Messages } from '../../messages/messages.js';
import { repairText } from '../../notes/repair.js';
import { BREAK_MARK, unmask } from './parse-markdown.js';
import { isBreak, PLAIN_RUN, type Run } from './run.js';
import { webLink } from './web-link.js';

/** What the words of a line are read from. */
export interface InlineSource {
  /** The text that the tree's offsets count in. */
  readonly text: string;
  readonly marked: { readonly from: number; readonly to: number } | null;
  /** Addresses of `[text][name]`, by name. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly texts: Messages;
  /** Where a note or file can be read that is linked to from here. */
  readonly noteLink: (target: string) => string | null;
}

/** Turns inline Markdown into runs, with the part that answers marked. */
export function inlineRuns(nodes: readonly PhrasingContent[], source: InlineSource): Run[] {
  return highlight(nodes.flatMap((node) => runsOf(node, source, PLAIN_RUN)));
}

function runsOf(node: PhrasingContent, source: InlineSource, style: Run): Run[] {
  const inside = (children: readonly PhrasingContent[], change: Partial<Run>): Run[] =>
    children.flatMap((child) => runsOf(child, source, { ...style, ...change }));
  switch (node.type) {
    case 'text':
      return textRuns(node, source, style);
    case 'strong':
      return inside(node.children, { bold: true });
    case 'emphasis':
      return inside(node.children, { italic: true });
    case 'delete':
      return inside(node.children, { strike: true });
    case 'inlineCode':
    case 'inlineMath':
      return [{ ...style, kind: 'code', text: unmask(node.value), marked: isMarked(node, source) }];
    case 'break':
      return [{ ...style, kind: 'hard' }];
    case 'link':
      return linkRuns(node, node.url, source, style);
    case 'linkReference':
      return linkRuns(node, source.definitions.get(node.identifier) ?? '', source, style);
    case 'image':
      return [imageRun(node, node.url, source, style)];
    case 'imageReference':
      return [imageRun(node, source.definitions.get(node.identifier) ?? '', source, style)];
    case 'footnoteReference':
      return [{ ...style, text: `[${node.identifier}]`, marked: isMarked(node, source) }];
    case 'html':
      return [{ ...style, text: unmask(node.value), marked: isMarked(node, source) }];
  }
}

/** A text node in pieces: at line breaks, and where the part that answers begins and ends. */
function textRuns(node: Text, source: InlineSource, style: Run): Run[] {
  const offsets = offsetsOf(node, source.text);
  const wiki = readWikiLinks(node.value);
  const runs: Run[] = [];
  let piece = '';
  let marked = false;
  let target: string | undefined;
  const finish = (): void => {
    // Discord shows every blank; Markdown means one.
    const text = repairText(unmask(piece)).replace(/[ \t]{2,}/g, ' ');
    const link = style.link ?? (target === undefined ? null : linkTo(target, source));
    if (text !== '') runs.push({ ...style, text, marked, link });
    piece = '';
  };
  for (let i = 0; i < node.value.length; i++) {
    const char = node.value[i] ?? '';
    if (char === '\n' || char === BREAK_MARK) {
      finish();
      runs.push({ ...style, kind: char === '\n' ? 'soft' : 'hard' });
      continue;
    }
    if (wiki.hidden.has(i)) continue;
    // A mark between the halves of a character would break it.
    const isIn: boolean = /[\uDC00-\uDFFF]/.test(char) ? marked : isWithin(offsets(i), source);
    if (isIn !== marked || wiki.targets.get(i) !== target) finish();
    marked = isIn;
    target = wiki.targets.get(i);
    piece += char;
  }
  finish();
  return runs;
}

/**
 * Where each character of a text node stands in the source. They differ where the source has
 * escapes, entities, or the indentation and quote marks of a continued line.
 */
function offsetsOf(node: Text, source: string): (index: number) => number {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (end - start === node.value.length) return (index) => start + index;
  const offsets: number[] = [];
  let at = start;
  for (const char of node.value.split('')) {
    const entity =
      source[at] === '&' && char !== '&' ? /^&#?\w+;/.exec(source.slice(at, at + 40)) : null;
    if (!entity) while (at < end && source[at] !== char) at++;
    offsets.push(Math.min(at, end - 1));
    at += entity?.[0].length ?? 1;
  }
  return (index) => offsets[index] ?? end;
}

const WIKI_LINK = /!?\[\[(?:([^[\]|\n]*)\|)?([^[\]|\n]+)\]\]/g;

interface WikiLinks {
  /** The characters that are not read: all but the alias, else the name. */
  readonly hidden: ReadonlySet<number>;
  /** What the characters that are read lead to. */
  readonly targets: ReadonlyMap<number, string>;
}

/** Reads `[[note|alias]]` and `![[file]]`. */
function readWikiLinks(text: string): WikiLinks {
  const hidden = new Set<number>();
  const targets = new Map<number, string>();
  for (const link of text.matchAll(WIKI_LINK)) {
    const shown = link[2] ?? '';
    const target = wikiTarget(link[1] ?? shown);
    const from = link.index + link[0].length - ']]'.length - shown.length;
    for (let i = link.index; i < link.index + link[0].length; i++) {
      if (i < from || i >= from + shown.length) hidden.add(i);
      else if (target !== undefined) targets.set(i, target);
    }
  }
  return { hidden, targets };
}

/** The file that a wiki link names, if it says where: a name alone may be that of any note. */
function wikiTarget(written: string): string | undefined {
  const [path = ''] = written.trim().split('#');
  if (!/^\.{1,2}\//.test(path)) return undefined;
  // Such paths are written as they are, without escapes.
  const target = encodeURI(path);
  return /[^./]\.\w+$/.test(path) ? target : `${target}.md`;
}

function linkRuns(
  node: Link | LinkReference,
  address: string,
  source: InlineSource,
  style: Run,
): Run[] {
  const link = linkTo(address, source);
  const runs = node.children.flatMap((child) => runsOf(child, source, { ...style, link }));
  const words = runs.map(({ text }) => text).join('');
  // Discord shows no link whose text looks like an address; a bare address it links by itself.
  if (!/^(?:https?:\/\/|www\.)/i.test(words)) return runs;
  const isBare = link !== null && /^https?:\/\//i.test(words) && !/[\s<>]/.test(words);
  return runs.map((run) => ({ ...run, link: null, kind: isBare ? 'url' : run.kind }));
}

function imageRun(
  node: Image | ImageReference,
  address: string,
  source: InlineSource,
  style: Run,
): Run {
  const fileName = /[^/\\]*$/.exec(address.replace(/[?#].*$/, ''))?.[0] ?? '';
  const link = linkTo(address, source);
  // On the web a picture's name is often a number; in the notes somebody chose it.
  const isNamed = webLink(unmask(address)) === null;
  const name = repairText(unmask(node.alt ?? '')) || (isNamed ? fileName : '');
  return {
    ...style,
    text: source.texts.image(name),
    marked: isMarked(node, source),
    link: style.link ?? link,
  };
}

/** Where an address leads that people can open: into the web, or to another note. */
function linkTo(address: string, { noteLink }: InlineSource): string | null {
  const target = unmask(address);
  return webLink(target) ?? webLink(noteLink(target) ?? '');
}

function isMarked(node: PhrasingContent, source: InlineSource): boolean {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  return source.marked !== null && from < source.marked.to && to > source.marked.from;
}

function isWithin(offset: number, { marked }: InlineSource): boolean {
  return marked !== null && offset >= marked.from && offset < marked.to;
}

const HIGHLIGHT = /(?<![\p{L}\p{N}=])==(?=[^\s=])|(?<=[^\s=])==(?![\p{L}\p{N}=])/gu;

/** Underlines what is between `==` and `==`, which may begin and end in different runs. */
function highlight(runs: readonly Run[]): Run[] {
  const all = runs.map((run) => (isBreak(run) ? '\n' : run.text)).join('');
  const marks = [...all.matchAll(HIGHLIGHT)].map(({ index }) => index);
  // An odd one has no partner and is text.
  const pairs = new Set(marks.slice(0, marks.length - (marks.length % 2)));
  if (pairs.size === 0) return [...runs];
  let underline = false;
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += isBreak(run) ? 1 : run.text.length;
    if (run.kind !== 'text') return [{ ...run, underline }];
    const pieces: Run[] = [];
    let from = 0;
    for (const mark of [...pairs].filter((index) => index >= start && index < at)) {
      pieces.push({ ...run, underline, text: run.text.slice(from, mark - start) });
      from = mark - start + '=='.length;
      underline = !underline;
    }
    return [...pieces, { ...run, underline, text: run.text.slice(from) }].filter(
      ({ text }) => text !== '',
    );
  });
}
