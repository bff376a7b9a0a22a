import { type RawBuilder, sql } from 'kysely';
import type { Tables } from './tables.js';

/** One more than the highest number in a column; counting columns differ too much between databases. */
export function nextNumber<Table extends keyof Tables>(
  table: Table,
  column: keyof Tables[Table] & string,
): RawBuilder<number> {
  return sql<number>`(select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(table)})`;
}
