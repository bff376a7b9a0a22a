import type { Root } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

import { isHtmlName, isInlineHtml } from './html-names.js';

/** Markdown with its tree; the tree's offsets are those of the original as well. */
export interface ParsedMarkdown {
  readonly text: string;
  readonly root: Root;
}

/*
 * What stands in the text for a <br>, for a dollar sign that is no formula, and for a tag within a
 * word (H<sub>2</sub>O): characters that Unicode reserves to never be text, so that no note has them.
 */
export const BREAK_MARK = '\ufdd0';
const DOLLAR_MARK = '\ufdd1';
const SQUEEZED = '\ufdd2';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

// A passage that starts in the middle of a list is indented like code, and is none.
const parserWithoutIndentedCode = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(function () {
    const data = this.data();
    (data.micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
  });

/** Each round uncovers Markdown that an HTML tag hid; more nesting than this is no note. */
const MOST_ROUNDS = 25;

/** Parses Markdown with layout HTML, comments and dollar amounts taken for what they are. */
export function parseMarkdown(markdown: string): ParsedMarkdown {
  const chosen = /^(?: {4}|\t)/.test(markdown) ? parserWithoutIndentedCode : parser;
  let text = markdown;
  let root = chosen.parse(text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const masked = mask(text, root);
    if (masked === text) break;
    text = masked;
    root = chosen.parse(text);
  }
  return { text, root };
}

/** Undoes the overwriting in a piece of text; a <br> is left to the caller. */
export function unmask(text: string): string {
  return text.replaceAll(DOLLAR_MARK, '$').replaceAll(SQUEEZED, '');
}

/*
 * HTML hides the Markdown after it from a parser, and a lone dollar sign eats all up to the next.
 * Both are overwritten, character for character, and the text parsed again.
 */
function mask(text: string, root: Root): string {
  let masked = text;
  const overwrite = (from: number, to: number, replace: (piece: string) => string): void => {
    masked = masked.slice(0, from) + replace(masked.slice(from, to)) + masked.slice(to);
  };
  visit(root, (node, _index, parent) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    if (node.type === 'html') {
      overwrite(from, to, (html) => maskHtml(html, isBlockParent(parent?.type)));
    } else if (node.type === 'inlineMath' && !isFormula(node, text, to)) {
      overwrite(from, to, (math) => math.replaceAll('$', DOLLAR_MARK));
    }
  });
  return masked;
}

const COMMENT = /^\s*<!--[\s\S]*?(?:-->|$)/;
const HIDDEN_ELEMENT = /^\s*<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/i;
const TAG = /<\/?([A-Za-z][\w-]*)(?:\s[^<>]*)?\/?>/g;

function maskHtml(html: string, isBlock: boolean): string {
  const hidden = COMMENT.exec(html)?.[0] ?? HIDDEN_ELEMENT.exec(html)?.[0];
  if (hidden !== undefined) {
    const rest = html.slice(hidden.length);
    const isAlone = isBlock && /^[^\S\n]*(?:\n|$)/.test(rest);
    return (isAlone ? blank(hidden) : squeeze(hidden)) + rest;
  }
  // Below a block's first line may be code, whose placeholders are not tags: the next round shows.
  const end = isBlock ? html.search(/\n|$/) : html.length;
  const first = html.slice(0, end);
  const isLayout = isBlock && first.replace(TAG, '').trim() === '';
  return first.replace(TAG, isLayout ? blankTag : maskTag) + html.slice(end);
}

function isBlockParent(type: string | undefined): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type ?? 'root');
}

/** A line of nothing but tags becomes a blank line. */
function blankTag(tag: string, name: string): string {
  return isHtmlName(name) ? blank(tag) : tag;
}

function maskTag(tag: string, name: string): string {
  if (!isHtmlName(name)) return tag;
  const rest = tag.slice(1);
  if (/^br$/i.test(name)) return BREAK_MARK + squeeze(rest);
  if (/^sup$/i.test(name) && !tag.startsWith('</')) return `^${squeeze(rest)}`;
  // Not blanks alone: at the start of a line they would be the indentation of code.
  return isInlineHtml(name) ? squeeze(tag) : `${squeeze(rest)} `;
}

function squeeze(piece: string): string {
  return piece.replace(/[^\n]/g, SQUEEZED);
}

function blank(piece: string): string {
  return piece.replace(/[^\n]/g, ' ');
}

/** A formula has no blank just inside its dollar signs, and no digit after: `$5 and $10` is none. */
function isFormula({ value }: InlineMath, text: string, to: number): boolean {
  const isTight = value !== '' && value === value.trim();
  return isTight && !value.includes('`') && !/[0-9]/.test(text[to] ?? '');
}
