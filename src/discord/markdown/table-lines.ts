import stringWidth from 'string-width';

import { codeLines } from './code-lines.js';
import type { Line } from './line.js';
import { isBreak, PLAIN_RUN, textOfRuns, type Run } from './run.js';

/** Columns that a code block shows on a desktop without wrapping. */
const WIDEST_TABLE = 56;

const BETWEEN_COLUMNS = ' | ';

type Align = 'left' | 'right' | 'center' | null;

/** Lays out a table, which Discord does not know: aligned in a code block, or as a list if that is too wide. */
export function tableLines(rows: readonly Run[][][], align: readonly Align[]): Line[] {
  const texts = rows.map((row) => row.map((cell) => textOfRuns(cell).trim()));
  const columns = Math.max(...texts.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...texts.map((row) => stringWidth(row[column] ?? ''))),
  );
  const width = widths.reduce((sum, each) => sum + each, BETWEEN_COLUMNS.length * (columns - 1));
  if (width > WIDEST_TABLE) return listOfRows(rows);
  const [header = '', ...body] = texts.map((row) =>
    widths
      .map((wide, column) => pad(row[column] ?? '', wide, align[column] ?? null))
      .join(BETWEEN_COLUMNS)
      .trimEnd(),
  );
  const rule = widths.map((wide) => '-'.repeat(wide)).join('-|-');
  return codeLines({
    value: body.join('\n'),
    language: '',
    head: [header, rule],
    isMarked: (index) => rows[index + 1]?.flat().some((run) => run.marked) === true,
  });
}

function pad(text: string, width: number, align: Align): string {
  const missing = width - stringWidth(text);
  const before = align === 'right' ? missing : align === 'center' ? Math.floor(missing / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(missing - before);
}

/** Each row as an item, its other cells below it with the name of their column. */
function listOfRows(rows: readonly Run[][][]): Line[] {
  const [header = [], ...body] = rows;
  const names = header.map((cell) => cell.map((run) => ({ ...run, marked: false })));
  return body.flatMap((row) => {
    const cells = row
      .map((cell, column) => ({ cell: oneLine(cell), name: names[column] ?? [], column }))
      .filter(({ cell }) => textOfRuns(cell).trim() !== '');
    return cells.map(({ cell, name, column }, i): Line => ({
      joint: '\n',
      prefix: i === 0 ? '- ' : '  - ',
      runs: column === 0 || textOfRuns(name).trim() === '' ? cell : [...name, COLON, ...cell],
      fence: null,
    }));
  });
}

const COLON: Run = { ...PLAIN_RUN, text: ': ' };

function oneLine(cell: readonly Run[]): Run[] {
  return cell.map((run) => (isBreak(run) ? { ...PLAIN_RUN, text: ' ', marked: run.marked } : run));
}
