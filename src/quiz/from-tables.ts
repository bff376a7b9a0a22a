import type { Row, Table } from '../notes/block.js';
import type { Candidate } from './candidate.js';
import { foldWords } from './fold-words.js';
import type { Place } from './places.js';
import type { SectionView } from './section-view.js';
import { isAspect } from './role-words.js';

/** Longer cells are prose, and no value. */
const LONGEST_CELL = 110;
const LONGEST_NAME_WORDS = 14;
/** What people can be asked to type. */
const LONGEST_TYPED_WORDS = 4;
const MOST_COLUMNS = 12;

/** Asks for the cells of tables by their row and column, and for the row that has a value. */
export function fromTables({ places }: SectionView): Candidate[] {
  return places.flatMap((place) =>
    place.block.kind === 'table' ? askTable(place.block, place) : [],
  );
}

function askTable(table: Table, { above }: Place): Candidate[] {
  const rows = table.rows.filter(({ cells }) => isName(cells[0] ?? ''));
  const names = rows.map(({ cells }) => foldWords(cells[0] ?? ''));
  const hasTwins = new Set(names).size < names.length;
  if (
    rows.length < 2 ||
    table.columns.length < 2 ||
    table.columns.length > MOST_COLUMNS ||
    hasTwins
  )
    return [];
  const [corner = ''] = table.columns;
  // “| Aspect | Lake | Warehouse |” compares its columns: they are the things, the rows what is said of them.
  const isComparison =
    corner === '' || (isAspect(corner) && table.columns.slice(1).every((name) => !isAspect(name)));
  return table.columns.slice(1).flatMap((column, index): Candidate[] => {
    if (column === '') return [];
    const at = index + 1;
    const values = rows.map(({ cells }) => cells[at] ?? '');
    return rows.flatMap((row): Candidate[] => {
      const asked: Asked = { row, column: at, table, values, isComparison, above };
      return [...askValue(asked), ...askRow(asked)];
    });
  });
}

interface Asked {
  readonly row: Row;
  readonly column: number;
  readonly table: Table;
  /** All values of the column. */
  readonly values: readonly string[];
  readonly isComparison: boolean;
  readonly above: readonly string[];
}

/** What is in a cell. */
function askValue({ row, column, table, values, isComparison, above }: Asked): Candidate[] {
  const [name = '', value = '', head = ''] = [
    row.cells[0],
    row.cells[column],
    table.columns[column],
  ];
  if (!isValue(value) || isMark(value)) return [];
  const ask = isComparison
    ? `what is noted as “${name}” for “${head}”?`
    : `what is noted as “${head}” for “${name}”?`;
  const pool = isComparison
    ? [...others(row.cells.slice(1), value), ...others(values, value)]
    : others(values, value);
  return [candidate({ ask, answer: value, pool, row, above })];
}

/** Which row has a value that no other has; in a comparison, which column. */
function askRow({ row, column, table, values, isComparison, above }: Asked): Candidate[] {
  const [name = '', value = '', head = ''] = [
    row.cells[0],
    row.cells[column],
    table.columns[column],
  ];
  if (!isValue(value) || isMark(value)) return [];
  const rivals = isComparison ? row.cells.slice(1) : values;
  if (rivals.filter((rival) => isNear(rival, value)).length !== 1) return [];
  if (isComparison) {
    const ask = `which one has “${value}” as “${name}”?`;
    return [
      candidate({ ask, answer: head, pool: others(table.columns.slice(1), head), row, above }),
    ];
  }
  if (name.split(' ').length > LONGEST_TYPED_WORDS) return [];
  const [corner = ''] = table.columns;
  const names = table.rows.map(({ cells }) => cells[0] ?? '');
  const ask = `which “${corner}” has “${value}” as “${head}”?`;
  return [candidate({ ask, answer: name, pool: others(names, name), row, above })];
}

interface Parts {
  readonly ask: string;
  readonly answer: string;
  readonly pool: readonly string[];
  readonly row: Row;
  readonly above: readonly string[];
}

function candidate({ ask, answer, pool, row, above }: Parts): Candidate {
  return {
    kind: 'table',
    isAuthored: false,
    ask,
    needsTopic: true,
    above,
    answers: [answer],
    stretch: row,
    pool,
    needsChoices: answer.split(' ').length > LONGEST_TYPED_WORDS,
  };
}

function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && cell.split(' ').length <= LONGEST_NAME_WORDS;
}

/** Whether a cell says something by itself. */
function isValue(cell: string): boolean {
  return /[\p{L}\p{N}]/u.test(cell) && cell.length <= LONGEST_CELL && !SAYS_NOTHING.test(cell);
}

const SAYS_NOTHING =
  /^(?:the same|same|see\b.*|as (?:above|below)|ditto|n\/?a|tbd|none|nothing|no|yes|both|either|all|any|various|varies|it depends|depends|unknown|other)[.,;]?(?:\s(?:as|than)\b.*)?$/i;

/** “✅ Supported” is a choice of two, and nothing to ask for. */
function isMark(cell: string): boolean {
  return /[✅❌✔✖✓✗☑☒]/u.test(cell) || /^(?:yes|no|true|false)\b/i.test(cell);
}

/** Whether two values are the same, or one is part of the other. */
function isNear(a: string, b: string): boolean {
  const [one, two] = [` ${foldWords(a)} `, ` ${foldWords(b)} `];
  return one.trim() !== '' && two.trim() !== '' && (one.includes(two) || two.includes(one));
}

function others(values: readonly string[], value: string): string[] {
  const seen = new Set([foldWords(value)]);
  return values.filter((other) => {
    const key = foldWords(other);
    if (!isValue(other) || isMark(other) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
