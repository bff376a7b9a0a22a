import type { Kysely } from 'kysely';
import type { StandingStore } from '../quiz/standing-store.js';
import type { Tables } from './tables.js';

/** Adds up the reviews in the database. */
export function createStandingStore(queries: Kysely<Tables>): StandingStore {
  return {
    async tally(server, { from, to }) {
      const rows = await queries
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
        .where('person', 'not in', (outer) =>
          outer.selectFrom('learners').select('person').where('is_hidden', '=', 1),
        )
        .groupBy('person')
        .orderBy('points', 'desc')
        .orderBy('right', 'desc')
        .orderBy('person')
        .execute();
      return rows.map(({ person, points, answered, right }) => ({
        person,
        points: Number(points),
        answered: Number(answered),
        right: Number(right),
      }));
    },
  };
}
