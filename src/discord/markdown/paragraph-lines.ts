import stringWidth from 'string-width';

import type { Line } from './line.js';
import { isBreak, PLAIN_RUN, textOfRuns, type Run } from './run.js';

/** From this width on, a line that goes on below was wrapped by its writer's editor, not by intent. */
const WRAPPED_WIDTH = 60;

/** `a.`, `b)`, and the small Roman numbers. */
const LETTERED = /^(?:[a-z]|[ivx]{2,4})[.)]\s/;

/** Lays out the runs of a paragraph, keeping the line breaks that mean something. */
export function paragraphLines(runs: readonly Run[]): Line[] {
  const lines = joinWrapped(splitAtBreaks(runs))
    .map(trimmed)
    .filter((line) => textOfRuns(line).trim() !== '');
  const isLettered = (line: readonly Run[]): boolean => LETTERED.test(textOfRuns(line));
  // "a." is no list to Markdown, but it is one to its writer: set in below what introduces it.
  const isIntroduced = lines[0] !== undefined && !isLettered(lines[0]);
  return lines.map((line) => ({
    joint: '\n',
    prefix: isIntroduced && isLettered(line) ? '\u2003' : '',
    runs: line,
    fence: null,
  }));
}

interface BrokenLine {
  readonly runs: readonly Run[];
  readonly end: 'soft' | 'hard';
}

function splitAtBreaks(runs: readonly Run[]): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let line: Run[] = [];
  for (const run of runs) {
    if (!isBreak(run)) {
      line.push(run);
      continue;
    }
    lines.push({ runs: line, end: run.kind === 'soft' ? 'soft' : 'hard' });
    line = [];
  }
  return [...lines, { runs: line, end: 'hard' }];
}

function joinWrapped(lines: readonly BrokenLine[]): Run[][] {
  const joined: Run[][] = [];
  let above = '';
  for (const { runs, end } of lines) {
    const text = textOfRuns(runs).trim();
    const last = joined.at(-1);
    if (last && stringWidth(above) >= WRAPPED_WIDTH && goesOn(above, text)) {
      last.push({ ...PLAIN_RUN, text: ' ', marked: isMarkedAcross(last, runs) }, ...runs);
    } else {
      joined.push([...runs]);
    }
    above = end === 'soft' ? text : '';
  }
  return joined;
}

/** Whether a line reads as the rest of the line above, rather than as one of its own. */
function goesOn(above: string, line: string): boolean {
  if (/^(?:\w|[ivx]+|\d+)[.)]\s/i.test(line)) return false;
  return /[.!?:;)]$/.test(above) ? /^[\p{Ll}(]/u.test(line) : /^[\p{L}\p{N}("'“‘]/u.test(line);
}

function isMarkedAcross(before: readonly Run[], after: readonly Run[]): boolean {
  return before.at(-1)?.marked === true && after[0]?.marked === true;
}

function trimmed(runs: readonly Run[]): Run[] {
  const first = runs.findIndex((run) => run.text.trim() !== '');
  const last = runs.findLastIndex((run) => run.text.trim() !== '');
  return runs.slice(first, last + 1).map((run, i, kept) => {
    if (run.kind !== 'text') return run;
    const start = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: i === kept.length - 1 ? start.trimEnd() : start };
  });
}
