import { countWords } from './atom.js';

/** Where the lines of a text are; lines are 1-based. */
export interface LineMap {
  /** The line that holds an offset. */
  lineAt(offset: number): number;
  /** Offset at which the line of an offset begins. */
  startOfLine(offset: number): number;
  /** Offset at which the line that holds the last character before an offset ends, its line end not counted. */
  endOfLine(offset: number): number;
  slice(from: number, to: number): string;
  /** Number of words in the lines from one to another, both included. */
  wordsIn(firstLine: number, lastLine: number): number;
}

export function createLineMap(text: string): LineMap {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  // Words up to the end of each line: 0, words of line 1, words of lines 1 and 2, …
  const words = [0];
  for (const [index, start] of starts.entries()) {
    words.push((words[index] ?? 0) + countWords(text.slice(start, starts[index + 1])));
  }

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return {
    lineAt,
    startOfLine: (offset) => starts[lineAt(offset) - 1] ?? 0,
    endOfLine: (offset) => {
      const next = starts[lineAt(Math.max(0, offset - 1))];
      return next === undefined ? text.length : next - 1;
    },
    slice: (from, to) => text.slice(from, to),
    wordsIn: (firstLine, lastLine) => (words[lastLine] ?? 0) - (words[firstLine - 1] ?? 0),
  };
}
