/** Rows of the table that is filled in, kept between calls: a question compares words with thousands of others. */
let beforeLast = new Uint8Array(64);
let last = new Uint8Array(64);
let current = new Uint8Array(64);

/**
 * Edits between two words, a swap of neighbours counted as one (optimal string alignment), or
 * `limit + 1` as soon as there are more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin or end with is the same in every row and takes no edits.
  let start = 0;
  let [endOfA, endOfB] = [a.length, b.length];
  while (start < endOfA && start < endOfB && a.charCodeAt(start) === b.charCodeAt(start)) {
    start += 1;
  }
  while (
    endOfA > start &&
    endOfB > start &&
    a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)
  ) {
    endOfA -= 1;
    endOfB -= 1;
  }
  const [rows, columns] = [endOfA - start, endOfB - start];
  if (rows === 0 || columns === 0) return Math.min(rows + columns, limit + 1);
  // One edit leaves one letter on each side, or a swap of two.
  if (limit === 1 && (rows > 2 || rows !== columns)) return 2;
  reserve(columns + 1);
  for (let column = 0; column <= columns; column += 1) last[column] = Math.min(column, MOST);
  for (let row = 1; row <= rows; row += 1) {
    const letter = a.charCodeAt(start + row - 1);
    const letterBefore = row > 1 ? a.charCodeAt(start + row - 2) : NONE;
    let before = Math.min(row, MOST);
    let otherBefore = NONE;
    let lowest = before;
    current[0] = before;
    for (let column = 1; column <= columns; column += 1) {
      const other = b.charCodeAt(start + column - 1);
      let cost = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (last[column] ?? 0) + 1, before + 1, MOST);
      if (letter === otherBefore && letterBefore === other) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      before = cost;
      otherBefore = other;
      if (cost < lowest) lowest = cost;
    }
    // Distances never decrease from row to row: all of this row too far means all to come are.
    if (lowest > limit) return limit + 1;
    const free = beforeLast;
    beforeLast = last;
    last = current;
    current = free;
  }
  return Math.min(last[columns] ?? 0, limit + 1);
}

/** No letter. */
const NONE = -1;
/** What a place in a row can hold; limits lie far below it. */
const MOST = 255;

function reserve(length: number): void {
  if (length <= last.length) return;
  beforeLast = new Uint8Array(length * 2);
  last = new Uint8Array(length * 2);
  current = new Uint8Array(length * 2);
}
