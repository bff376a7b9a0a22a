import stringWidth from 'string-width';

import { codeLines, POINTER_WIDTH } from './code-lines.js';
import type { Line } from './line.js';
import { isBreak, PLAIN_RUN, textOfRuns, type Run } from './run.js';

/** Columns that a code block in a card shows on a phone; wrapped, a table is unreadable. */
const WIDEST_TABLE = 30;

const BETWEEN_COLUMNS = ' | ';

type Align = 'left' | 'right' | 'center' | null;
type Row = readonly (readonly Run[])[];

/** Lays out a table, which Discord does not know: aligned in a code block, or as a list where that can't be. */
export function tableLines(rows: readonly Row[], align: readonly Align[]): Line[] {
  return isForCode(rows) ? codeTable(rows, align) : listOfRows(rows);
}

/** Whether all of a table can be shown side by side, and nothing of it be lost in code. */
function isForCode(rows: readonly Row[]): boolean {
  const [header = [], ...body] = rows;
  if (header.length < 2 || body.flat().every(isEmpty)) return false;
  if (rows.flat(2).some(({ link, kind }) => link !== null || kind === 'url')) return false;
  const pointer = body.some(isMarkedRow) && !body.every(isMarkedRow) ? POINTER_WIDTH : 0;
  const widths = widthsOf(textsOf(rows));
  const width = widths.reduce(
    (sum, each) => sum + each,
    BETWEEN_COLUMNS.length * (widths.length - 1),
  );
  return width + pointer <= WIDEST_TABLE;
}

function codeTable(rows: readonly Row[], align: readonly Align[]): Line[] {
  const texts = textsOf(rows);
  const widths = widthsOf(texts);
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
    isMarked: (index) => isMarkedRow(rows[index + 1] ?? []),
  });
}

function isMarkedRow(row: Row): boolean {
  return row.flat().some((run) => run.marked);
}

function textsOf(rows: readonly Row[]): string[][] {
  return rows.map((row) => row.map((cell) => textOfRuns(cell).trim()));
}

function widthsOf(texts: readonly (readonly string[])[]): number[] {
  const columns = Math.max(...texts.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...texts.map((row) => stringWidth(row[column] ?? ''))),
  );
}

function pad(text: string, width: number, align: Align): string {
  const missing = width - stringWidth(text);
  const before = align === 'right' ? missing : align === 'center' ? Math.floor(missing / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(missing - before);
}

/** The names of the columns on a line, then each row as an item. */
function listOfRows(rows: readonly Row[]): Line[] {
  const [header = [], ...body] = rows;
  const names = header.map(oneLine);
  const filled = names.filter((name) => !isEmpty(name));
  const title: Line = {
    joint: '\n',
    prefix: '',
    runs: joined(filled, BETWEEN_NAMES).map((run) => ({ ...run, italic: true })),
    fence: null,
  };
  const labelled = body.map((row) => labelledCells(row, names));
  const items = header.length > 2 ? labelledItems(labelled) : body.flatMap(plainItem);
  return filled.length > 0 ? [title, ...items] : items;
}

/** A row of at most two cells: the second says something of the first. */
function plainItem(row: Row): Line[] {
  const cells = row.map(oneLine).filter((cell) => !isEmpty(cell));
  return cells.length === 0 ? [] : [item('- ', joined(cells, BETWEEN_CELLS))];
}

/** The cells of a row that say something, all but the first with the name of their column. */
function labelledCells(row: Row, names: readonly (readonly Run[])[]): Run[][] {
  return row
    .map((cell, column) => ({ cell: oneLine(cell), name: names[column] ?? [], column }))
    .filter(({ cell }) => !isEmpty(cell))
    .map(({ cell, name, column }) =>
      column === 0 || isEmpty(name) ? cell : [...name.map(asLabel), COLON, ...cell],
    );
}

/** Width up to which the cells of a row are read at a glance beside each other. */
const WIDEST_ROW = 72;

/** The first cells as items, the others below on one line if that is short enough, else each on its own. */
function labelledItems(rows: readonly Run[][][]): Line[] {
  const others = rows.map(([, ...cells]) => cells);
  const isShort = others.every(
    (cells) => stringWidth(textOfRuns(joined(cells, BETWEEN_NAMES))) <= WIDEST_ROW,
  );
  return rows.flatMap(([first, ...cells]) => {
    if (!first) return [];
    if (!isShort) return [item('- ', first), ...cells.map((cell) => item('  - ', cell))];
    const line = joined(cells, BETWEEN_NAMES);
    return [item('- ', first), ...(line.length === 0 ? [] : [item('  ', line)])];
  });
}

function item(prefix: string, runs: readonly Run[]): Line {
  return { joint: '\n', prefix, runs, fence: null };
}

function asLabel(run: Run): Run {
  return { ...run, italic: true, marked: false };
}

const COLON: Run = { ...PLAIN_RUN, text: ': ' };
const BETWEEN_NAMES: Run = { ...PLAIN_RUN, text: ' · ' };
const BETWEEN_CELLS: Run = { ...PLAIN_RUN, text: ' – ' };

function joined(cells: readonly (readonly Run[])[], between: Run): Run[] {
  return cells.flatMap((cell, i) => {
    if (i === 0) return cell;
    // A row that answers is in bold as a whole.
    const isMarked = cells.flat().every(({ marked, text }) => marked || text.trim() === '');
    return [{ ...between, marked: isMarked }, ...cell];
  });
}

function isEmpty(cell: readonly Run[]): boolean {
  return textOfRuns(cell).trim() === '';
}

function oneLine(cell: readonly Run[]): Run[] {
  return cell.map((run) => (isBreak(run) ? { ...PLAIN_RUN, text: ' ', marked: run.marked } : run));
}
