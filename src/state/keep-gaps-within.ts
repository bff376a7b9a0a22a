import type { Transaction } from 'kysely';
import type { Tables } from './tables.js';

/** Strangers can ask without end; beyond this the least asked for are forgotten. */
export const MOST_GAPS = 2_000;

/** Forgets the least asked for of too many gaps, but never the one that was just made. */
export async function keepGapsWithin(
  transaction: Transaction<Tables>,
  most: number,
  justMade: string,
): Promise<void> {
  const { total } = await transaction
    .selectFrom('gaps')
    .select(({ fn }) => fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const excess = Number(total) - most;
  if (excess <= 0) return;
  const leastAskedFor = transaction
    .selectFrom('gaps')
    .select('id')
    .where('id', '<>', justMade)
    // Closed ones go first.
    .orderBy(({ eb }) => eb.case().when('closed_at', 'is', null).then(1).else(0).end())
    .orderBy('asked')
    .orderBy('last_asked_at')
    .orderBy('id')
    .limit(excess);
  await transaction.deleteFrom('gaps').where('id', 'in', leastAskedFor).execute();
}
