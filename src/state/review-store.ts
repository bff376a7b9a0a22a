import { setImmediate as breathe } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { KnownCard } from '../quiz/known-card.js';
import type { ReviewStore } from '../quiz/review-store.js';
import { keepReview, rememberAnew } from './keep-review.js';
import { dropUnusedCards, putCard, toKnownCard } from './quiz-card.js';
import { MEMORY_COLUMNS, toMemory } from './recall-columns.js';
import { toReview } from './review-columns.js';
import { stringsFromJson } from './strings-json.js';
import type { Tables } from './tables.js';

export interface ReviewStoreOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
}

/** SQLite runs while nothing else does; so many cards are adopted in some 10 ms. */
const ADOPTED_AT_ONCE = 10;

/** Keeps reviews in the database, and what follows from them. */
export function createReviewStore({ queries, now }: ReviewStoreOptions): ReviewStore {
  return {
    async add(review, card) {
      return queries
        .transaction()
        .execute((transaction) =>
          keepReview(transaction, { review, card, isCounted: true, time: now() }),
        );
    },
    async memoriesOf(person) {
      const rows = await queries
        .selectFrom('recalls')
        .select(MEMORY_COLUMNS)
        .where('person', '=', person)
        .execute();
      return rows.map(toMemory);
    },
    async memoryOf(person, card) {
      const row = await queries
        .selectFrom('recalls')
        .selectAll()
        .where('person', '=', person)
        .where('card', '=', card)
        .executeTakeFirst();
      return row && toMemory(row);
    },
    async reviewsOf(person, since) {
      const rows = await queries
        .selectFrom('reviews')
        .selectAll()
        .where('person', '=', person)
        .where('reviewed_at', '>=', since.toISOString())
        .orderBy('reviewed_at')
        .orderBy('id')
        .execute();
      return rows.map(toReview);
    },
    async daysOf(person, server) {
      let reviews = queries.selectFrom('reviews').select('day').where('person', '=', person);
      if (server !== null) {
        reviews = reviews.where((eb) =>
          eb.or([eb('server', '=', server), eb('server', 'is', null)]),
        );
      }
      const rows = await reviews.distinct().orderBy('day', 'desc').execute();
      return rows.map(({ day }) => day);
    },
    async knownCards(person) {
      const rows = await queries
        .selectFrom('quiz_cards')
        .selectAll()
        .where((eb) => {
          const recalls = eb
            .selectFrom('recalls')
            .select('card')
            .whereRef('card', '=', 'quiz_cards.id');
          return eb.exists(person === undefined ? recalls : recalls.where('person', '=', person));
        })
        .orderBy('id')
        .execute();
      return rows.flatMap(toKnownCard);
    },
    async adopt(pairs, person) {
      const moves = pairs.filter(({ from, to }) => from !== to.id);
      for (let start = 0; start < moves.length; start += ADOPTED_AT_ONCE) {
        const some = moves.slice(start, start + ADOPTED_AT_ONCE);
        await queries.transaction().execute(async (transaction) => {
          for (const move of some) {
            await adoptCard(transaction, { ...move, person }, now().toISOString());
          }
          // What others are asked just now is theirs.
          if (person === undefined)
            await renameInRounds(transaction, new Map(some.map(({ from, to }) => [from, to.id])));
          if (start + ADOPTED_AT_ONCE >= moves.length) await dropUnusedCards(transaction);
        });
        await breathe();
      }
    },
    async dropIdleSince(time) {
      return queries.transaction().execute(async (transaction) => {
        const idle = transaction
          .selectFrom('reviews')
          .select('person')
          .groupBy('person')
          .having(({ fn }) => fn.max('reviewed_at'), '<', time.toISOString());
        await transaction.deleteFrom('recalls').where('person', 'in', idle).execute();
        for (const table of ['learners', 'quiz_flags', 'quiz_appeals'] as const) {
          await transaction.deleteFrom(table).where('person', 'in', idle).execute();
        }
        const people = await idle.execute();
        await transaction.deleteFrom('reviews').where('person', 'in', idle).execute();
        await dropUnusedCards(transaction);
        return people.length;
      });
    },
  };
}

interface Move {
  readonly from: string;
  readonly to: KnownCard;
  /** Whose memory moves; undefined: that of all. */
  readonly person: string | undefined;
}

async function adoptCard(
  transaction: Transaction<Tables>,
  { from, to, person: only }: Move,
  time: string,
): Promise<void> {
  await putCard(transaction, to, time);
  let reviews = transaction.updateTable('reviews').set({ card: to.id }).where('card', '=', from);
  if (only !== undefined) reviews = reviews.where('person', '=', only);
  await reviews.execute();
  // Who knew both has now further reviews of the one.
  let ofBoth = transaction
    .selectFrom('recalls')
    .innerJoin('recalls as new', 'new.person', 'recalls.person')
    .select('recalls.person')
    .where('recalls.card', '=', from)
    .where('new.card', '=', to.id);
  if (only !== undefined) ofBoth = ofBoth.where('recalls.person', '=', only);
  for (const { person } of await ofBoth.execute()) {
    await transaction
      .deleteFrom('recalls')
      .where('person', '=', person)
      .where('card', '=', from)
      .execute();
    await rememberAnew(transaction, { person, card: to.id });
  }
  let recalls = transaction.updateTable('recalls').set({ card: to.id }).where('card', '=', from);
  if (only !== undefined) recalls = recalls.where('person', '=', only);
  await recalls.execute();
}

/** Rounds that are under way go on with the new cards. */
async function renameInRounds(
  transaction: Transaction<Tables>,
  newIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rounds = await transaction
    .selectFrom('quiz_rounds')
    .select(['id', 'cards'])
    .where('phase', '<>', 'ended')
    .execute();
  for (const { id, cards } of rounds) {
    const before = stringsFromJson(cards);
    if (!before.some((card) => newIds.has(card))) continue;
    const after = before.map((card) => newIds.get(card) ?? card);
    await transaction
      .updateTable('quiz_rounds')
      .set({ cards: JSON.stringify(after) })
      .where('id', '=', id)
      .execute();
  }
}
