import type { Kysely, Transaction } from 'kysely';
import type { PersonalData } from '../discord/personal-data.js';
import { exportPerson } from './export-person.js';
import { dropUnusedCards } from './quiz-card.js';
import { settleGap } from './settle-gap.js';
import type { Tables } from './tables.js';

export interface PersonalDataOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
  /** Overwrites what was deleted, wherever it lies in the files; never rejects. */
  readonly eraseDeleted: () => Promise<void>;
}

/** Finds and deletes what the database holds of a person. */
export function createPersonalData(options: PersonalDataOptions): PersonalData {
  const { queries, now, eraseDeleted } = options;
  return {
    count: (person) =>
      queries.transaction().execute(async (transaction) => {
        const of = (table: TableOfPerson): Promise<number> => countOf(transaction, table, person);
        return {
          votes: await of('votes'),
          topics: await of('asked_topics'),
          reviews: await of('reviews'),
          cards: await of('recalls'),
          rounds: await countRounds(transaction, person),
          reports:
            (await reportsOf(transaction, person)).length +
            (await of('quiz_flags')) +
            (await of('quiz_appeals')),
          settings: await of('learners'),
        };
      }),
    export: (person) =>
      queries
        .transaction()
        .execute((transaction) => exportPerson(transaction, { person, at: now() })),
    async delete(person, { privateChannel } = {}) {
      const counts = await queries.transaction().execute(async (transaction) => {
        const drop = (table: TableOfPerson): Promise<number> => dropOf(transaction, table, person);
        // Writing first waits for other processes; reading first would fail when one of them writes meanwhile.
        const settings = await drop('learners');
        const topics = await drop('asked_topics');
        const reviews = await drop('reviews');
        const cards = await drop('recalls');
        const saidOfCards = (await drop('quiz_flags')) + (await drop('quiz_appeals'));
        const rounds = await leaveRounds(transaction, person);
        const reports = await takeBackReports(transaction, person);
        const votes = await drop('votes');
        if (privateChannel !== undefined) await forgetMessagesIn(transaction, privateChannel);
        await dropUnusedCards(transaction);
        return { votes, topics, reviews, cards, rounds, reports: reports + saidOfCards, settings };
      });
      await eraseDeleted();
      return counts;
    },
  };
}

/** Tables with rows that are one person's alone. */
type TableOfPerson =
  | 'votes'
  | 'asked_topics'
  | 'reviews'
  | 'recalls'
  | 'quiz_flags'
  | 'quiz_appeals'
  | 'quiz_replies'
  | 'learners';

async function countOf(
  transaction: Transaction<Tables>,
  table: TableOfPerson,
  person: string,
): Promise<number> {
  const { total } = await transaction
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('total'))
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  return Number(total);
}

async function dropOf(
  transaction: Transaction<Tables>,
  table: TableOfPerson,
  person: string,
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom(table)
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** How many rounds a person started or played. */
async function countRounds(transaction: Transaction<Tables>, person: string): Promise<number> {
  const { total } = await transaction
    .selectFrom('quiz_rounds')
    .select(({ fn }) => fn.countAll().as('total'))
    .where((eb) =>
      eb.or([
        eb('starter', '=', person),
        eb('id', 'in', eb.selectFrom('quiz_replies').select('round').where('person', '=', person)),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(total);
}

/**
 * Forgets rounds that a person played alone. Those for all stay without the person, and those under way
 * remember that somebody more has played, so that they count for the others as they would have.
 */
async function leaveRounds(transaction: Transaction<Tables>, person: string): Promise<number> {
  const rounds = await countRounds(transaction, person);
  await transaction
    .deleteFrom('quiz_rounds')
    .where('starter', '=', person)
    .where('mode', '=', 'alone')
    .execute();
  await transaction
    .updateTable('quiz_rounds')
    .set(({ eb }) => ({ forgotten_players: eb('forgotten_players', '+', 1) }))
    .where('phase', '<>', 'ended')
    .where((eb) =>
      eb(
        'id',
        'in',
        eb
          .selectFrom('quiz_replies')
          .select('round')
          .where('person', '=', person)
          // A hint alone is no reply.
          .where('is_right', 'is not', null),
      ),
    )
    .execute();
  await transaction
    .updateTable('quiz_rounds')
    .set({ starter: null })
    .where('starter', '=', person)
    .execute();
  await dropOf(transaction, 'quiz_replies', person);
  return rounds;
}

/** Forgets which messages of a channel showed which answers; the answers stay, as of anybody. */
async function forgetMessagesIn(transaction: Transaction<Tables>, channel: string): Promise<void> {
  await transaction.deleteFrom('answer_messages').where('channel_id', '=', channel).execute();
}

async function reportsOf(
  transaction: Transaction<Tables>,
  person: string,
): Promise<readonly { readonly id: number; readonly gap_id: string }[]> {
  return transaction
    .selectFrom('votes')
    .innerJoin('gap_reports', 'gap_reports.id', 'votes.report_id')
    .select(['gap_reports.id', 'gap_reports.gap_id'])
    .where('person', '=', person)
    .execute();
}

/** Removes what a person reported of quotes, and the gaps that came of nothing else. */
async function takeBackReports(transaction: Transaction<Tables>, person: string): Promise<number> {
  const reports = await reportsOf(transaction, person);
  for (const { id } of reports) {
    await transaction.deleteFrom('gap_reports').where('id', '=', id).execute();
  }
  for (const gap of new Set(reports.map(({ gap_id }) => gap_id))) {
    await settleGap(transaction, gap);
  }
  return reports.length;
}
