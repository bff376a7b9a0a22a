import type { Note } from '../../src/notes/note.js';

/**
 * The lines of a note, 1-based, that hold words to quote, as a reader would tell without parsing Markdown:
 * no headings, front matter, comments, pictures, links alone, tags alone, rules.
 */
export function ordinaryLines(note: Note): number[] {
  const lines = withoutComments(note.text).split('\n');
  let inFence = false;
  return lines.flatMap((line, index) => {
    const isMarker = /^[\s>]*(?:`{3}|~{3})/.test(line);
    if (isMarker) inFence = !inFence;
    if (index < note.frontMatter.lineCount || isMarker) return [];
    const isQuotable = inFence ? /[\p{L}\p{N}]/u.test(line) : holdsWords(line);
    return isQuotable ? [index + 1] : [];
  });
}

function holdsWords(line: string): boolean {
  if (/^ {0,3}#{1,6}\s/.test(line) || /^\s*\[[^\]]+\]:/.test(line)) return false;
  const rest = line
    .replaceAll(/[!~]?\[(?:\\.|[^\]])*\]\([^)]*\)/g, '')
    .replaceAll(/!?\[\[[^\]]*\]\]/g, '')
    .replaceAll(/`#[^`]*`|(?<!\S)#[\p{L}][\w-]*/gu, '')
    .replaceAll(/^\W*(?:Tags|Keywords)\W*$/gi, '')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    // A lone letter or two may be what mojibake left, or a mark of a list.
    .replaceAll(/^[\s>]*(?:[-*+]|\d+[.)])\s/g, '');
  return /[\p{L}\p{N}]{2,}/u.test(rest);
}

function withoutComments(text: string): string {
  return text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}
