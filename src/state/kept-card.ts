import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { CARD_KINDS } from '../quiz/card.js';
import type { KnownCard } from '../quiz/known-card.js';
import type { QuizCardTable, Tables } from './tables.js';

/** Keeps a card as it is now; whether it is retired stays. */
export async function keepCard(
  transaction: Transaction<Tables>,
  { id, kind, prompt, answer, path, topic }: KnownCard,
  time: string,
): Promise<void> {
  const latest = { kind, prompt, answer, path, topic: JSON.stringify(topic), seen_at: time };
  await transaction
    .insertInto('quiz_cards')
    .values({ id, ...latest, retired_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(latest))
    .execute();
}

const kindSchema = z.enum(CARD_KINDS);
const headingsSchema = z.array(z.string());

/** Nothing for a row of a kind that this version doesn't know. */
export function toKnownCard(row: QuizCardTable): KnownCard[] {
  const kind = kindSchema.safeParse(row.kind);
  if (!kind.success) return [];
  const { id, prompt, answer, path, topic } = row;
  return [
    { id, kind: kind.data, prompt, answer, path, topic: headingsSchema.parse(JSON.parse(topic)) },
  ];
}

/** Forgets cards that nothing is kept of any more: no review, no vote, no appeal, and that no open round asks. */
export async function dropUnusedCards(transaction: Transaction<Tables>): Promise<void> {
  const asked = await cardsOfOpenRounds(transaction);
  const unused = await transaction
    .selectFrom('quiz_cards')
    .select('id')
    .where('retired_at', 'is', null)
    .where('id', 'not in', (outer) => outer.selectFrom('reviews').select('card'))
    .where('id', 'not in', (outer) => outer.selectFrom('recalls').select('card'))
    .where('id', 'not in', (outer) => outer.selectFrom('quiz_flags').select('card'))
    .where('id', 'not in', (outer) => outer.selectFrom('quiz_appeals').select('card'))
    .execute();
  for (const { id } of unused) {
    if (!asked.has(id)) await transaction.deleteFrom('quiz_cards').where('id', '=', id).execute();
  }
}

async function cardsOfOpenRounds(queries: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rounds = await queries
    .selectFrom('quiz_rounds')
    .select('cards')
    .where('phase', '<>', 'ended')
    .execute();
  return new Set(rounds.flatMap(({ cards }) => headingsSchema.parse(JSON.parse(cards))));
}
