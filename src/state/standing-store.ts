import type { Kysely } from 'kysely';
import type { StandingStore, Tally } from '../quiz/standing-store.js';
import type { Tables } from './tables.js';

/** Adds up the reviews in the database. */
export function createStandingStore(queries: Kysely<Tables>): StandingStore {
  /** What counts in a server, by person. */
  const counted = (server: string, { from, to }: { readonly from: Date; readonly to: Date }) =>
    queries
      .selectFrom('reviews')
      .select(({ fn }) => [
        'person',
        fn.sum<number | string>('points').as('points'),
        fn.countAll<number | string>().as('answered'),
        fn.sum<number | string>('is_right').as('right'),
      ])
      .where('server', '=', server)
      .where('is_counted', '=', 1)
      .where('reviewed_at', '>=', from.toISOString())
      .where('reviewed_at', '<', to.toISOString())
      .groupBy('person');
  return {
    async tally(server, between) {
      const rows = await counted(server, between)
        .where('person', 'not in', (outer) =>
          outer.selectFrom('learners').select('person').where('is_hidden', '=', 1),
        )
        .orderBy('points', 'desc')
        .orderBy('right', 'desc')
        .orderBy('person')
        .execute();
      return rows.map(toTally);
    },
    async tallyOf(person, server, between) {
      const row = await counted(server, between).where('person', '=', person).executeTakeFirst();
      return toTally(row ?? { person, points: 0, answered: 0, right: 0 });
    },
  };
}

function toTally({
  person,
  points,
  answered,
  right,
}: {
  readonly person: string;
  readonly points: number | string;
  readonly answered: number | string;
  readonly right: number | string;
}): Tally {
  return { person, points: Number(points), answered: Number(answered), right: Number(right) };
}
