import type { Run } from './run.js';

/** A line of a rendered quote, or a piece of a long one: the unit in which a quote is shortened. */
export interface Line {
  /** What stands between it and the line above; a blank joins the pieces of one long line. */
  readonly joint: '\n' | '\n\n' | ' ';
  /** Quote marks, indentation and bullet. */
  readonly prefix: string;
  readonly runs: readonly Run[];
  /** The code block that it is a line of; lines of one block share the object. */
  readonly fence: Fence | null;
}

/** What stands at the start of each line of a quote; Discord has no quotes within quotes. */
export const QUOTE_MARK = '> ';

/** A code block. */
export interface Fence {
  readonly language: string;
  /** Lines shown on top whatever part of the block is shown: a table's header. */
  readonly head: readonly string[];
}

/** Whether a line holds a part of the answer. */
export function isMarked(line: Line): boolean {
  return line.runs.some((run) => run.marked);
}
