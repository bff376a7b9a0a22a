import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import {
  type Gap,
  GAP_KINDS,
  type GapStore,
  type NewGap,
  type NotePlace,
} from '../answer/gap-store.js';
import type { GapTable, Tables } from './tables.js';

export interface GapStoreOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
  /** @default 2,000 */
  readonly mostGaps?: number;
}

/** Strangers can ask without end; beyond this the least asked for are forgotten. */
const MOST_GAPS = 2_000;

/** Keeps gaps in the database. */
export function createGapStore(options: GapStoreOptions): GapStore {
  const { queries, now, mostGaps = MOST_GAPS } = options;
  const toGaps = (rows: readonly GapTable[]): Gap[] => rows.flatMap(toGap);
  return {
    async record(gap) {
      await queries.transaction().execute(async (transaction) => {
        await count(transaction, gap, now().toISOString());
        await keepWithin(transaction, mostGaps);
      });
    },
    async list({ all = false } = {}) {
      const rows = queries
        .selectFrom('gaps')
        .selectAll()
        .orderBy('asked', 'desc')
        .orderBy('last_asked_at', 'desc')
        .orderBy('id');
      return toGaps(await (all ? rows : rows.where('closed_at', 'is', null)).execute());
    },
    async listNotAskedOf(build) {
      const rows = queries
        .selectFrom('gaps')
        .selectAll()
        .where('closed_at', 'is', null)
        .where('build', '<>', build)
        .orderBy('first_asked_at')
        .orderBy('id');
      return toGaps(await rows.execute());
    },
    async refresh(id, { kind, nearest, build }) {
      await queries
        .updateTable('gaps')
        .set({ kind, nearest: toJson(nearest), build })
        .where('id', '=', id)
        .execute();
    },
    async close(id, by) {
      await queries
        .updateTable('gaps')
        .set({ closed_at: now().toISOString(), closed_by: toJson(by) })
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

async function count(transaction: Transaction<Tables>, gap: NewGap, time: string): Promise<void> {
  const { question, kind, place, build, nearest } = gap;
  const latest = {
    question,
    kind,
    place,
    build,
    nearest: toJson(nearest),
    last_asked_at: time,
    closed_at: null,
    closed_by: null,
  };
  await transaction
    .insertInto('gaps')
    .values({ ...latest, id: idOf(question), asked: 1, first_asked_at: time })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(({ eb }) => ({ ...latest, asked: eb('gaps.asked', '+', 1) })),
    )
    .execute();
}

async function keepWithin(transaction: Transaction<Tables>, most: number): Promise<void> {
  const { total } = await transaction
    .selectFrom('gaps')
    .select(({ fn }) => fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const excess = Number(total) - most;
  if (excess <= 0) return;
  const leastAskedFor = transaction
    .selectFrom('gaps')
    .select('id')
    // Closed ones go first.
    .orderBy(({ eb }) => eb.case().when('closed_at', 'is', null).then(1).else(0).end())
    .orderBy('asked')
    .orderBy('last_asked_at')
    .orderBy('id')
    .limit(excess);
  await transaction.deleteFrom('gaps').where('id', 'in', leastAskedFor).execute();
}

/** The same for a question however it is spaced, capitalised, and ended. */
function idOf(question: string): string {
  const same = question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s¿¡]+/, '')
    .replace(/[\s?!.…。]+$/u, '');
  return createHash('sha256').update(same).digest('hex').slice(0, 16);
}

const placeSchema = z.object({
  path: z.string(),
  headings: z.array(z.string()),
  fromLine: z.number(),
  toLine: z.number(),
});

const kindSchema = z.enum(GAP_KINDS);

/** Nothing for a row of a kind that this version doesn't know. */
function toGap(row: GapTable): Gap[] {
  const kind = kindSchema.safeParse(row.kind);
  if (!kind.success) return [];
  return [
    {
      id: row.id,
      question: row.question,
      kind: kind.data,
      place: row.place,
      server: null,
      build: row.build,
      nearest: fromJson(row.nearest),
      asked: row.asked,
      firstAskedAt: new Date(row.first_asked_at),
      lastAskedAt: new Date(row.last_asked_at),
      reports: [],
      closed:
        row.closed_at === null
          ? null
          : { at: new Date(row.closed_at), by: fromJson(row.closed_by) },
    },
  ];
}

function toJson(place: NotePlace | null): string | null {
  return place && JSON.stringify(place);
}

function fromJson(text: string | null): NotePlace | null {
  return text === null ? null : placeSchema.parse(JSON.parse(text));
}
