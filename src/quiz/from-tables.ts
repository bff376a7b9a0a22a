import type { Row, Table } from '../notes/block.js';
import { canBeTyped, isNameLike } from './can-be-typed.js';
import type { Candidate } from './candidate.js';
import { foldWords } from './fold-words.js';
import type { Place } from './places.js';
import type { SectionView } from './section-view.js';
import { isAspect } from './role-words.js';

/** Longer cells are prose, and no value. */
const LONGEST_CELL = 110;
const LONGEST_NAME_WORDS = 14;
const MOST_COLUMNS = 12;
const FEWEST_CHOICES = 3;

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
  const { columns } = table;
  if (rows.length < 2 || columns.length < 2 || columns.length > MOST_COLUMNS || hasTwins) return [];
  return columns.slice(1).flatMap((column, index): Candidate[] => {
    if (column === '') return [];
    const values = rows.map(({ cells }) => cells[index + 1] ?? '');
    return rows.flatMap((row): Candidate[] => {
      const asked: Asked = { row, column: index + 1, table, values, above };
      return isComparison(columns)
        ? [...askValue(asked), ...askColumn(asked)]
        : [...askValue(asked), ...askRow(asked)];
    });
  });
}

/**
 * Whether a table compares what its columns name: “| Aspect | Lake | Warehouse |”. Then a cell is like
 * its neighbours in the row, not like those above and below it.
 */
function isComparison([corner = '', ...heads]: readonly string[]): boolean {
  if (corner === '') return !heads.every(isAspect);
  return COMPARED_BY.test(corner) && !heads.some(isAspect);
}

const COMPARED_BY =
  /^(?:key )?(?:aspect|attribute|category|characteristic|criteria|criterion|difference|dimension|factor|feature|item|parameter|point|property|question|topic)s?$/i;

interface Asked {
  readonly row: Row;
  readonly column: number;
  readonly table: Table;
  /** All values of the column. */
  readonly values: readonly string[];
  readonly above: readonly string[];
}

/** What is in a cell. */
function askValue({ row, column, table, values, above }: Asked): Candidate[] {
  const [name = '', value = '', head = ''] = [
    row.cells[0],
    row.cells[column],
    table.columns[column],
  ];
  if (!isValue(value) || isMark(value) || isLinked(row, column)) return [];
  const pool = others(isComparison(table.columns) ? row.cells.slice(1) : values, value);
  const [corner = ''] = table.columns;
  const ask = isKind(corner)
    ? `what is noted under “${head}” for “${name}”?`
    : `what is noted under “${head}” beside “${name}” under “${corner}”?`;
  // What is good for one may be good for another as well: that is told, not chosen.
  if (isJudgement(head)) {
    return [candidate({ ask, answer: value, pool: [], row, above, canBeTyped: true })];
  }
  return [candidate({ ask, answer: value, pool, row, above })];
}

/** Which row has a value that no other has. */
function askRow({ row, column, table, values, above }: Asked): Candidate[] {
  const [name = '', value = '', head = ''] = [
    row.cells[0],
    row.cells[column],
    table.columns[column],
  ];
  const [corner = ''] = table.columns;
  const isShort = canBeTyped(name) || /^[^\s,;/]+(?: [^\s,;/]+)?$/.test(name);
  if (
    corner === '' ||
    !isKind(corner) ||
    !isShort ||
    !isOnly(value, values) ||
    isLinked(row, column) ||
    isJudgement(head)
  )
    return [];
  const pool = others(
    table.rows.map(({ cells }) => cells[0] ?? ''),
    name,
  );
  const kind = ASKING.test(corner) ? 'one' : `“${corner}”`;
  const ask = `which ${kind} has “${value}” under “${head}”?`;
  return [candidate({ ask, answer: name, pool, row, above, canBeTyped: true })];
}

/** In a table of two sides’ names for the same things the corner is a name itself, and no kind. */
function isKind(corner: string): boolean {
  return corner === '' || isAspect(corner) || !isNameLike(corner);
}

/** “| What | Limit |” */
const ASKING = /^(?:what|which|who|where|when|how|it|this|item|thing)\b/i;

/** Which of the things that a table compares has a value. */
function askColumn({ row, column, table, above }: Asked): Candidate[] {
  const [name = '', value = '', head = ''] = [
    row.cells[0],
    row.cells[column],
    table.columns[column],
  ];
  const heads = table.columns.slice(1);
  if (!isOnly(value, row.cells.slice(1)) || heads.some((other) => other === '')) return [];
  const pool = others(heads, head);
  // Of two, whoever knows the one knows the other.
  if (pool.length < FEWEST_CHOICES || isJudgement(name)) return [];
  const ask = `which one has “${value}” for “${name}”?`;
  return [candidate({ ask, answer: head, pool, row, above, canBeTyped: false })];
}

/** A column that judges: what stands in it is rarely true of one thing alone. */
const JUDGEMENT =
  /^(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|downsides?|upsides?|strengths?|weaknesses?|(?:typical |common )?(?:uses?|use ?cases?)|(?:best|good|great|ideal|made|suited|pick|use it|use|used) (?:for|when|if)|when(?: to use)?|watch out(?: for)?|dangers?|risks?|purpose|notes?|comments?|remarks?|why|reasons?|examples?)$/i;

function isJudgement(head: string): boolean {
  return JUDGEMENT.test(head.trim());
}

/** Whether a cell leads elsewhere. */
function isLinked({ marks }: Row, column: number): boolean {
  return marks[column]?.some(({ kind }) => kind === 'link') ?? false;
}

/** Whether a value says something, and is like no other. */
function isOnly(value: string, values: readonly string[]): boolean {
  if (!isValue(value) || isMark(value)) return false;
  return values.filter((other) => isNear(other, value)).length === 1;
}

interface Parts {
  readonly ask: string;
  readonly answer: string;
  readonly pool: readonly string[];
  readonly row: Row;
  readonly above: readonly string[];
  readonly canBeTyped?: boolean;
}

function candidate({ ask, answer, pool, row, above, ...parts }: Parts): Candidate {
  return {
    kind: 'table',
    isAuthored: false,
    ask,
    needsTopic: true,
    above,
    answers: [answer],
    stretch: row,
    pool,
    needsChoices: !(parts.canBeTyped ?? canBeTyped(answer)),
  };
}

function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && cell.split(' ').length <= LONGEST_NAME_WORDS;
}

/** Whether a cell says something by itself. */
function isValue(cell: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(cell) &&
    cell.length <= LONGEST_CELL &&
    !SAYS_NOTHING.test(cell) &&
    !POINTS.test(cell)
  );
}

const POINTS = /\bsee\b|\b(?:above|below)[.;,)]*$/i;
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
