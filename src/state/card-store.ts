import type { Kysely, Transaction } from 'kysely';
import { type CardStore, type FlaggedCard, VOTES_TO_RETIRE } from '../quiz/card-store.js';
import { dropUnusedCards, putCard, toKnownCard } from './quiz-card.js';
import type { QuizAppealTable, Tables } from './tables.js';

export interface CardStoreOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
}

/** Longest typed reply that is kept, in UTF-16 units. */
export const LONGEST_TYPED = 1_000;

/** Keeps what people say of cards in the database. */
export function createCardStore({ queries, now }: CardStoreOptions): CardStore {
  return {
    async flag(card, person) {
      return queries.transaction().execute(async (transaction) => {
        const time = now().toISOString();
        await putCard(transaction, card, time);
        await transaction
          .insertInto('quiz_flags')
          .values({ card: card.id, person, flagged_at: time })
          .onConflict((conflict) => conflict.columns(['card', 'person']).doNothing())
          .execute();
        return { isRetired: await retire(transaction, card.id, time) };
      });
    },
    async appeal(card, person, typed) {
      await queries.transaction().execute(async (transaction) => {
        const time = now().toISOString();
        await putCard(transaction, card, time);
        const kept = typed.trim().slice(0, LONGEST_TYPED).toWellFormed();
        await transaction
          .insertInto('quiz_appeals')
          .values({ card: card.id, person, typed: kept, appealed_at: time })
          .onConflict((conflict) => conflict.columns(['card', 'person', 'typed']).doNothing())
          .execute();
      });
    },
    async find(id) {
      const row = await queries
        .selectFrom('quiz_cards')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toKnownCard(row)[0];
    },
    async retired() {
      const rows = await queries
        .selectFrom('quiz_cards')
        .select('id')
        .where('retired_at', 'is not', null)
        .execute();
      return new Set(rows.map(({ id }) => id));
    },
    flagged: () => queries.transaction().execute(listFlagged),
    async restore(id) {
      return queries.transaction().execute(async (transaction) => {
        const votes = await forget(transaction, 'quiz_flags', id);
        const { numUpdatedRows } = await transaction
          .updateTable('quiz_cards')
          .set({ retired_at: null })
          .where('id', '=', id)
          .where('retired_at', 'is not', null)
          .executeTakeFirstOrThrow();
        await dropUnusedCards(transaction);
        return votes > 0 || numUpdatedRows > 0n;
      });
    },
    async settle(id) {
      return queries.transaction().execute(async (transaction) => {
        const votes = await forget(transaction, 'quiz_flags', id);
        const appeals = await forget(transaction, 'quiz_appeals', id);
        await dropUnusedCards(transaction);
        return votes + appeals > 0;
      });
    },
  };
}

/** Retires a card that enough people voted against, and tells whether it is retired, by whatever votes. */
async function retire(
  transaction: Transaction<Tables>,
  card: string,
  time: string,
): Promise<boolean> {
  const { votes } = await transaction
    .selectFrom('quiz_flags')
    .select(({ fn }) => fn.countAll().as('votes'))
    .where('card', '=', card)
    .executeTakeFirstOrThrow();
  if (Number(votes) >= VOTES_TO_RETIRE) {
    await transaction
      .updateTable('quiz_cards')
      .set({ retired_at: time })
      .where('id', '=', card)
      .where('retired_at', 'is', null)
      .execute();
  }
  const { retired_at } = await transaction
    .selectFrom('quiz_cards')
    .select('retired_at')
    .where('id', '=', card)
    .executeTakeFirstOrThrow();
  return retired_at !== null;
}

/** Removes what people say of a card, and tells how much that was. */
async function forget(
  transaction: Transaction<Tables>,
  table: 'quiz_flags' | 'quiz_appeals',
  card: string,
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom(table)
    .where('card', '=', card)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** In a transaction, so that votes and appeals are those of one moment. */
async function listFlagged(transaction: Transaction<Tables>): Promise<readonly FlaggedCard[]> {
  const rows = await transaction
    .selectFrom('quiz_cards')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('quiz_flags')
        .select(eb.fn.countAll().as('votes'))
        .whereRef('quiz_flags.card', '=', 'quiz_cards.id')
        .as('votes'),
    )
    .where((eb) =>
      eb.or([
        eb('retired_at', 'is not', null),
        eb('id', 'in', eb.selectFrom('quiz_flags').select('card')),
        eb('id', 'in', eb.selectFrom('quiz_appeals').select('card')),
      ]),
    )
    .orderBy(({ eb }) => eb.case().when('retired_at', 'is', null).then(1).else(0).end())
    .orderBy('votes', 'desc')
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();
  const appeals = await transaction
    .selectFrom('quiz_appeals')
    .selectAll()
    .orderBy('appealed_at', 'desc')
    .orderBy('typed')
    .execute();
  return rows.flatMap((row) =>
    toKnownCard(row).map((card) => ({
      card,
      votes: Number(row.votes ?? 0),
      retiredAt: row.retired_at === null ? null : new Date(row.retired_at),
      appeals: appeals.filter((appeal) => appeal.card === row.id).map(toAppeal),
    })),
  );
}

function toAppeal({ typed, appealed_at }: QuizAppealTable): FlaggedCard['appeals'][number] {
  return { typed, at: new Date(appealed_at) };
}
