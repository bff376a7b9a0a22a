import { repairText } from '../../notes/repair.js';
import { codeLine } from './escape-text.js';
import type { Fence, Line } from './line.js';
import { unmask } from './parse-markdown.js';
import { PLAIN_RUN } from './run.js';

/** What a code block shows. */
export interface CodeBlock {
  readonly value: string;
  readonly language: string;
  /** Lines shown on top, whatever part of the block is shown. */
  readonly head?: readonly string[];
  /** Whether the n-th line is the answer. */
  readonly isMarked: (index: number) => boolean;
}

const POINTER = '▸ ';

/** What the arrow at the lines that answer takes of their width. */
export const POINTER_WIDTH = POINTER.length;

/** Lays out a code block; as bold means nothing in code, an arrow points at the lines that answer. */
export function codeLines({ value, language, head = [], isMarked }: CodeBlock): Line[] {
  if (value.trim() === '') return [];
  const texts = value.split('\n');
  const marks = texts.map((text, i) => text.trim() !== '' && isMarked(i));
  const isAll = texts.every((text, i) => text.trim() === '' || marks[i] === true);
  const pointsOut = marks.includes(true) && !isAll;
  const gutter = (marked: boolean): string =>
    !pointsOut ? '' : marked ? POINTER : ' '.repeat(POINTER_WIDTH);
  const fence: Fence = {
    language: /^[\w+#.-]{1,20}$/.test(language) ? language : '',
    head: head.map((text) => gutter(false) + codeLine(text)),
  };
  return texts.map((text, i) => ({
    joint: '\n',
    prefix: '',
    runs: [
      {
        ...PLAIN_RUN,
        text: gutter(marks[i] === true) + codeLine(repairText(unmask(text))),
        marked: marks[i] === true,
      },
    ],
    fence,
  }));
}
