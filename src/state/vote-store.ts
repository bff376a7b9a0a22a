import type { Kysely, Transaction } from 'kysely';
import { notePlace } from '../answer/gap-finding.js';
import type { Complaint, Vote, VoteStore } from '../discord/vote-store.js';
import { isOfSameServer, withGapId } from './gap-id.js';
import { keepGapsWithin, MOST_GAPS } from './keep-gaps-within.js';
import { nextNumber } from './next-number.js';
import { placeToJson } from './note-place-json.js';
import { settleGap, VOTED_DOWN } from './settle-gap.js';
import type { Tables } from './tables.js';

export interface VoteStoreOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
  /** @default 2,000 */
  readonly mostGaps?: number;
  /** @default 50 */
  readonly mostReports?: number;
}

/** Longest text of a report, in UTF-16 units. */
export const LONGEST_REPORT = 1_000;
/** Of more reports on one question only the latest are kept. */
const MOST_REPORTS = 50;
const UP = 1;
const DOWN = -1;

/** Keeps votes in the database, and the gaps that come of them. */
export function createVoteStore(options: VoteStoreOptions): VoteStore {
  const { queries, now, mostGaps = MOST_GAPS, mostReports = MOST_REPORTS } = options;
  return {
    async voteUp(vote) {
      await queries.transaction().execute(async (transaction) => {
        // Writing first waits for other processes; reading first would fail when one of them writes meanwhile.
        await put(transaction, { vote, value: UP, time: now().toISOString() });
        const gap = await takeBack(transaction, vote);
        if (gap !== undefined) await settleGap(transaction, gap);
      });
    },
    async voteDown(vote, complaint) {
      await queries.transaction().execute(async (transaction) => {
        const time = now().toISOString();
        await put(transaction, { vote, value: DOWN, time });
        const gapBefore = await takeBack(transaction, vote);
        const gap = await withGapId(complaint, (id) =>
          complain(transaction, { gap: id, complaint, time }),
        );
        await report(transaction, { gap, complaint, time, vote });
        if (gapBefore !== undefined) await settleGap(transaction, gapBefore);
        await keepLatestReports(transaction, gap, mostReports);
        await keepGapsWithin(transaction, mostGaps, gap);
      });
    },
    async countOf(answerId) {
      const rows = await queries
        .selectFrom('votes')
        .select(({ fn }) => ['value', fn.countAll().as('many')])
        .where('answer_id', '=', answerId)
        .groupBy('value')
        .execute();
      const countOf = (value: number): number =>
        Number(rows.find((row) => row.value === value)?.many ?? 0);
      return { up: countOf(UP), down: countOf(DOWN) };
    },
  };
}

interface Putting {
  readonly vote: Vote;
  readonly value: number;
  readonly time: string;
}

async function put(
  transaction: Transaction<Tables>,
  { vote, value, time }: Putting,
): Promise<void> {
  const { answerId, quote, person } = vote;
  const latest = { value, voted_at: time };
  await transaction
    .insertInto('votes')
    .values({ ...latest, answer_id: answerId, quote, person, report_id: null })
    .onConflict((conflict) =>
      conflict.columns(['answer_id', 'quote', 'person']).doUpdateSet(latest),
    )
    .execute();
}

/** Removes what a person reported of a quote, and returns the gap that it was reported of. */
async function takeBack(
  transaction: Transaction<Tables>,
  { answerId, quote, person }: Vote,
): Promise<string | undefined> {
  const earlier = await transaction
    .selectFrom('votes')
    .innerJoin('gap_reports', 'gap_reports.id', 'votes.report_id')
    .select(['gap_reports.id', 'gap_reports.gap_id'])
    .where('answer_id', '=', answerId)
    .where('votes.quote', '=', quote)
    .where('person', '=', person)
    .executeTakeFirst();
  if (!earlier) return undefined;
  await transaction.deleteFrom('gap_reports').where('id', '=', earlier.id).execute();
  return earlier.gap_id;
}

interface Complaining {
  readonly gap: string;
  readonly complaint: Complaint;
  readonly time: string;
}

/** Makes or reopens the gap; it counts as asked only when it is new, because the question was answered. */
async function complain(
  transaction: Transaction<Tables>,
  { gap, complaint, time }: Complaining,
): Promise<unknown> {
  const { question, place, server, build, quote } = complaint;
  const nearest = quote && placeToJson(notePlace(quote));
  const latest = {
    question,
    kind: VOTED_DOWN,
    place,
    build,
    last_asked_at: time,
    closed_at: null,
    closed_by: null,
  };
  return transaction
    .insertInto('gaps')
    .values({
      ...latest,
      id: gap,
      server,
      nearest,
      missed_as: null,
      asked: 1,
      first_asked_at: time,
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          ...latest,
          server: server ?? eb.ref('gaps.server'),
          nearest: nearest ?? eb.ref('gaps.nearest'),
          // What had been closed is open again because of the vote alone.
          missed_as: eb
            .case()
            .when('gaps.closed_at', 'is', null)
            .then(eb.ref('gaps.missed_as'))
            .else(null)
            .end(),
        }))
        .where(isOfSameServer),
    )
    .returning('id')
    .executeTakeFirst();
}

async function report(
  transaction: Transaction<Tables>,
  { gap, complaint, time, vote }: Complaining & { readonly vote: Vote },
): Promise<void> {
  const { reason, text, quote } = complaint;
  const { id } = await transaction
    .insertInto('gap_reports')
    .values({
      id: nextNumber('gap_reports', 'id'),
      gap_id: gap,
      reason,
      text: text.trim().slice(0, LONGEST_REPORT).toWellFormed(),
      quote: quote && JSON.stringify({ ...notePlace(quote), text: quote.text }),
      reported_at: time,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable('votes')
    .set({ report_id: id })
    .where('answer_id', '=', vote.answerId)
    .where('quote', '=', vote.quote)
    .where('person', '=', vote.person)
    .execute();
}

async function keepLatestReports(
  transaction: Transaction<Tables>,
  gap: string,
  most: number,
): Promise<void> {
  const older = await transaction
    .selectFrom('gap_reports')
    .select('id')
    .where('gap_id', '=', gap)
    .orderBy('id', 'desc')
    .offset(most)
    .limit(1)
    .executeTakeFirst();
  if (!older) return;
  await transaction
    .deleteFrom('gap_reports')
    .where('gap_id', '=', gap)
    .where('id', '<=', older.id)
    .execute();
}
