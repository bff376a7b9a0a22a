import { createHash } from 'node:crypto';
import type { Expression, ExpressionBuilder, OnConflictDatabase, SqlBool } from 'kysely';
import type { Tables } from './tables.js';

/**
 * Keeps a question's gap and returns its id: the same however the question is spaced, capitalised, and ended,
 * but another where a gap of that id is another server's, which is nobody else's business.
 * @param keep takes an id; undefined if it is another server's
 */
export async function withGapId(
  { question, server }: { readonly question: string; readonly server: string | null },
  keep: (id: string) => Promise<unknown>,
): Promise<string> {
  const same = question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s¿¡]+/, '')
    .replace(/[\s?!.…。]+$/u, '');
  const id = digestOf(same);
  if ((await keep(id)) !== undefined) return id;
  const ownId = digestOf(`${same}\n${server ?? ''}`);
  await keep(ownId);
  return ownId;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

type OnConflict = OnConflictDatabase<Tables, 'gaps'>;

/** Whether a gap that is there is not another server's than the one that comes. */
export function isOfSameServer(
  eb: ExpressionBuilder<OnConflict, 'gaps' | 'excluded'>,
): Expression<SqlBool> {
  return eb.or([
    eb('gaps.server', 'is', null),
    eb('excluded.server', 'is', null),
    eb('gaps.server', '=', eb.ref('excluded.server')),
  ]);
}
