import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import {
  type Gap,
  GAP_KINDS,
  type GapKind,
  type GapReport,
  type GapStore,
  type NewGap,
  REPORT_REASONS,
} from '../answer/gap-store.js';
import { isOfSameServer, withGapId } from './gap-id.js';
import { keepGapsWithin, MOST_GAPS } from './keep-gaps-within.js';
import { notePlaceSchema, placeFromJson, placeToJson } from './note-place-json.js';
import type { GapReportTable, GapTable, Tables } from './tables.js';

export interface GapStoreOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
  /** @default 2,000 */
  readonly mostGaps?: number;
}

/** Keeps gaps in the database. */
export function createGapStore(options: GapStoreOptions): GapStore {
  const { queries, now, mostGaps = MOST_GAPS } = options;
  return {
    async record(gap) {
      await queries.transaction().execute(async (transaction) => {
        const time = now().toISOString();
        const id = await withGapId(gap, (each) => count(transaction, { ...gap, id: each, time }));
        await keepGapsWithin(transaction, mostGaps, id);
      });
    },
    async list({ all = false, server } = {}) {
      let rows = queries.selectFrom('gaps').selectAll();
      if (!all) rows = rows.where('closed_at', 'is', null);
      if (server !== undefined) rows = rows.where('server', '=', server);
      const sorted = rows
        .orderBy('asked', 'desc')
        .orderBy('last_asked_at', 'desc')
        .orderBy('id')
        .execute();
      return withReports(queries, await sorted);
    },
    async listNotAskedOf(build) {
      const rows = queries
        .selectFrom('gaps')
        .selectAll()
        .where('closed_at', 'is', null)
        .where('build', '<>', build)
        .orderBy('first_asked_at')
        .orderBy('id');
      return withReports(queries, await rows.execute());
    },
    async refresh(id, { kind, nearest, build }) {
      await queries
        .updateTable('gaps')
        .set({ kind, missed_as: missedAs(kind), nearest: placeToJson(nearest), build })
        .where('id', '=', id)
        .execute();
    },
    async close(id, by) {
      await queries
        .updateTable('gaps')
        .set({ closed_at: now().toISOString(), closed_by: placeToJson(by) })
        .where('id', '=', id)
        .execute();
    },
    async dropOlderThan(time) {
      const { numDeletedRows } = await queries
        .deleteFrom('gaps')
        .where('last_asked_at', '<', time.toISOString())
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

async function count(
  transaction: Transaction<Tables>,
  gap: NewGap & { readonly id: string; readonly time: string },
): Promise<unknown> {
  const { id, question, kind, place, server, build, nearest, time } = gap;
  const latest = {
    question,
    kind,
    missed_as: missedAs(kind),
    place,
    build,
    nearest: placeToJson(nearest),
    last_asked_at: time,
    closed_at: null,
    closed_by: null,
  };
  return transaction
    .insertInto('gaps')
    .values({ ...latest, id, server, asked: 1, first_asked_at: time })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          ...latest,
          // Asked in private or at the terminal as well, it is still the server's gap.
          server: server ?? eb.ref('gaps.server'),
          asked: eb('gaps.asked', '+', 1),
        }))
        .where(isOfSameServer),
    )
    .returning('id')
    .executeTakeFirst();
}

/** What a kind says of the notes, where it does not come of votes. */
function missedAs(kind: GapKind): string | null {
  return kind === 'voted-down' ? null : kind;
}

async function withReports(queries: Kysely<Tables>, gaps: readonly GapTable[]): Promise<Gap[]> {
  const ids = gaps.map(({ id }) => id);
  if (ids.length === 0) return [];
  const reports = await queries
    .selectFrom('gap_reports')
    .selectAll()
    .where('gap_id', 'in', ids)
    .orderBy('id', 'desc')
    .execute();
  const byGap = new Map<string, GapReport[]>();
  for (const report of reports) {
    byGap.set(report.gap_id, [...(byGap.get(report.gap_id) ?? []), ...toReport(report)]);
  }
  return gaps.flatMap((gap) => toGap(gap, byGap.get(gap.id) ?? []));
}

const kindSchema = z.enum(GAP_KINDS);

/** Nothing for a row of a kind that this version doesn't know. */
function toGap(row: GapTable, reports: readonly GapReport[]): Gap[] {
  const kind = kindSchema.safeParse(row.kind);
  if (!kind.success) return [];
  return [
    {
      id: row.id,
      question: row.question,
      kind: kind.data,
      place: row.place,
      server: row.server,
      build: row.build,
      nearest: placeFromJson(row.nearest),
      asked: row.asked,
      firstAskedAt: new Date(row.first_asked_at),
      lastAskedAt: new Date(row.last_asked_at),
      reports,
      closed:
        row.closed_at === null
          ? null
          : { at: new Date(row.closed_at), by: placeFromJson(row.closed_by) },
    },
  ];
}

const reasonSchema = z.enum(REPORT_REASONS);
const quoteSchema = notePlaceSchema.extend({ text: z.string() });

/** Nothing for a row with a reason that this version doesn't know. */
function toReport(row: GapReportTable): GapReport[] {
  const reason = reasonSchema.safeParse(row.reason);
  if (!reason.success) return [];
  return [
    {
      reason: reason.data,
      text: row.text,
      quote: row.quote === null ? null : quoteSchema.parse(JSON.parse(row.quote)),
      at: new Date(row.reported_at),
    },
  ];
}
