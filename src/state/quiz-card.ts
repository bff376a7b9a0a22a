import type { Transaction } from 'kysely';
import { z } from 'zod';
import { CARD_KINDS } from '../quiz/card.js';
import type { KnownCard } from '../quiz/known-card.js';
import { stringsFromJson } from './strings-json.js';
import type { QuizCardTable, Tables } from './tables.js';

/** Keeps a card as it is now; one that is asked no more stays so. */
export async function putCard(
  transaction: Transaction<Tables>,
  { id, kind, prompt, answer, path, topic }: KnownCard,
  time: string,
): Promise<void> {
  const latest = { kind, prompt, answer, path, topic: JSON.stringify(topic), seen_at: time };
  await transaction
    .insertInto('quiz_cards')
    .values({ ...latest, id, retired_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(latest))
    .execute();
}

/** Forgets the cards that nobody has replied to or said anything of, and that are in no round under way. */
export async function dropUnusedCards(transaction: Transaction<Tables>): Promise<void> {
  const rounds = await transaction
    .selectFrom('quiz_rounds')
    .select('cards')
    .where('phase', '<>', 'ended')
    .execute();
  const inRounds = new Set(rounds.flatMap(({ cards }) => stringsFromJson(cards)));
  let unused = transaction
    .deleteFrom('quiz_cards')
    .where('retired_at', 'is', null)
    .where((eb) =>
      eb.and(
        (['reviews', 'recalls', 'quiz_flags', 'quiz_appeals'] as const).map((table) =>
          eb.not(
            eb.exists(eb.selectFrom(table).select('card').whereRef('card', '=', 'quiz_cards.id')),
          ),
        ),
      ),
    );
  // Not every database takes an empty list.
  if (inRounds.size > 0) unused = unused.where('id', 'not in', Array.from(inRounds));
  await unused.execute();
}

const kindSchema = z.enum(CARD_KINDS);

/** Nothing for a row of a kind that this version doesn't know. */
export function toKnownCard(row: QuizCardTable): KnownCard[] {
  const kind = kindSchema.safeParse(row.kind);
  if (!kind.success) return [];
  const { id, prompt, answer, path, topic } = row;
  return [{ id, kind: kind.data, prompt, answer, path, topic: stringsFromJson(topic) }];
}
