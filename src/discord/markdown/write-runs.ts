import { codeSpan, escapeText, hasPairedBrackets, ZERO_WIDTH_SPACE } from './escape-text.js';
import type { Run } from './run.js';

type Style = 'bold' | 'italic' | 'underline' | 'strike' | 'link';

const STYLES: readonly Style[] = ['link', 'bold', 'underline', 'strike', 'italic'];

/** Writes runs of one line in Discord's Markdown. */
export function writeRuns(runs: readonly Run[]): string {
  const pieces = withTidyEdges(mergeRuns(runs.map(withoutConflicts)));
  const open: Style[] = [];
  let written = '';
  let closed: Style | undefined;
  const write = (text: string): void => {
    const isTogether =
      (closed !== undefined && isMisread(closed, text)) ||
      // Two code spans that touch would be one.
      (written.endsWith('`') && text.startsWith('`'));
    written += isTogether ? ZERO_WIDTH_SPACE + text : text;
    closed = undefined;
  };
  const closeFrom = (depth: number, run: Run | undefined): void => {
    for (const style of open.splice(depth).reverse()) {
      write(closing(style, run));
      closed = style;
    }
  };
  pieces.forEach((run, i) => {
    const previous = pieces[i - 1];
    const kept = open.findIndex((style) => !previous || !continues(style, previous, run));
    if (kept >= 0) closeFrom(kept, previous);
    const opened = STYLES.filter((style) => hasStyle(style, run) && !open.includes(style));
    // What goes on longest is opened first, so that the marks nest.
    opened.sort((a, b) => extent(b, pieces, i) - extent(a, pieces, i));
    for (const style of opened) {
      write(OPENING[style]);
      open.push(style);
    }
    write(writeRun(run));
  });
  closeFrom(0, pieces.at(-1));
  return written;
}

/** Whether Discord would not take a mark for a closing one because of what follows. */
function isMisread(closed: Style, next: string): boolean {
  switch (closed) {
    case 'italic':
      return /^\w/.test(next);
    case 'underline':
    case 'strike':
      return next.startsWith('_');
    case 'bold':
    case 'link':
      return false;
  }
}

const OPENING: Readonly<Record<Style, string>> = {
  link: '[',
  bold: '**',
  underline: '__',
  strike: '~~',
  italic: '_',
};

function closing(style: Style, run: Run | undefined): string {
  return style === 'link' ? `](${run?.link ?? ''})` : OPENING[style];
}

function writeRun(run: Run): string {
  switch (run.kind) {
    case 'text':
      return escapeText(run.text);
    case 'code':
      return codeSpan(run.text);
    case 'url':
      return run.text;
    case 'soft':
    case 'hard':
      return ' ';
  }
}

function hasStyle(style: Style, run: Run): boolean {
  switch (style) {
    case 'link':
      return run.link !== null;
    case 'bold':
      return run.bold || run.marked;
    case 'italic':
      return run.italic;
    case 'underline':
      return run.underline;
    case 'strike':
      return run.strike;
  }
}

function continues(style: Style, previous: Run, run: Run): boolean {
  return hasStyle(style, run) && (style !== 'link' || previous.link === run.link);
}

function extent(style: Style, runs: readonly Run[], from: number): number {
  let to = from + 1;
  for (; to < runs.length; to++) {
    const [previous, run] = [runs[to - 1], runs[to]];
    if (!previous || !run || !continues(style, previous, run)) break;
  }
  return to - from;
}

/** Drops styles whose marks Discord would misread: its patterns look for the next mark, even inside code. */
function withoutConflicts(run: Run): Run {
  const code = run.kind === 'text' ? '' : run.text;
  return {
    ...run,
    bold: run.bold && !code.includes('*'),
    marked: run.marked && !code.includes('*'),
    underline: run.underline && !code.includes('_'),
    // This one does not even mind escapes.
    strike: run.strike && !run.text.includes('~'),
    italic: run.italic && !code.includes('_') && !run.underline,
    link: hasPairedBrackets(run.text) ? run.link : null,
  };
}

function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.kind === 'text' && run.kind === 'text' && isAlike(last, run)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.text !== '') {
      merged.push(run);
    }
  }
  return merged;
}

function isAlike(a: Run, b: Run): boolean {
  return a.link === b.link && STYLES.every((style) => hasStyle(style, a) === hasStyle(style, b));
}

/** Blanks at the edge of a style go outside of its marks, where Discord wants them. */
function withTidyEdges(runs: readonly Run[]): Run[] {
  let tidy = runs.flatMap(splitEdges);
  for (const style of STYLES) tidy = trimStyle(style, tidy);
  return mergeRuns(tidy);
}

/** A text run as leading blanks, words, trailing blanks. */
function splitEdges(run: Run): Run[] {
  if (run.kind !== 'text') return [run];
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  return [before, words, after].filter((text) => text !== '').map((text) => ({ ...run, text }));
}

function trimStyle(style: Style, runs: readonly Run[]): Run[] {
  const isBlank = (run: Run | undefined): boolean => run?.kind === 'text' && run.text.trim() === '';
  // A blank keeps a style only if words in the same style stand on both sides of it.
  return runs.map((run, i) => {
    if (!isBlank(run) || !hasStyle(style, run)) return run;
    const before = runs.slice(0, i).findLast((other) => !isBlank(other));
    const after = runs.slice(i + 1).find((other) => !isBlank(other));
    const inside =
      before !== undefined &&
      after !== undefined &&
      continues(style, before, run) &&
      continues(style, run, after);
    return inside ? run : withoutStyle(style, run);
  });
}

function withoutStyle(style: Style, run: Run): Run {
  switch (style) {
    case 'link':
      return { ...run, link: null };
    case 'bold':
      return { ...run, bold: false, marked: false };
    case 'italic':
      return { ...run, italic: false };
    case 'underline':
      return { ...run, underline: false };
    case 'strike':
      return { ...run, strike: false };
  }
}
