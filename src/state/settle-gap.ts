import type { Transaction } from 'kysely';
import type { GapKind } from '../answer/gap-store.js';
import type { Tables } from './tables.js';

export const VOTED_DOWN: GapKind = 'voted-down';

/** Without a report left, a gap is what it was before, or nothing if votes alone made it. */
export async function settleGap(transaction: Transaction<Tables>, gap: string): Promise<void> {
  const left = await transaction
    .selectFrom('gap_reports')
    .select('id')
    .where('gap_id', '=', gap)
    .limit(1)
    .executeTakeFirst();
  if (left) return;
  await transaction
    .deleteFrom('gaps')
    .where('id', '=', gap)
    .where('kind', '=', VOTED_DOWN)
    .where('missed_as', 'is', null)
    .execute();
  await transaction
    .updateTable('gaps')
    .set(({ fn }) => ({ kind: fn.coalesce('missed_as', 'kind') }))
    .where('id', '=', gap)
    .where('kind', '=', VOTED_DOWN)
    .execute();
}
