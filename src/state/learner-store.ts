import type { Kysely } from 'kysely';
import type { Learner, LearnerStore } from '../quiz/learner-store.js';
import type { LearnerTable, Tables } from './tables.js';

/** Keeps what people set in the database; nothing for people who set nothing. */
export function createLearnerStore(queries: Kysely<Tables>): LearnerStore {
  return {
    async find(person) {
      const row = await queries
        .selectFrom('learners')
        .selectAll()
        .where('person', '=', person)
        .executeTakeFirst();
      return toLearner(row ?? { person, ...NOTHING_SET });
    },
    async set(person, changes) {
      const columns = toColumns(changes);
      if (Object.keys(columns).length === 0) return;
      if (isOrdinary(columns)) {
        // Whoever was forgotten is not remembered for wanting nothing.
        await queries.updateTable('learners').set(columns).where('person', '=', person).execute();
        return;
      }
      await queries
        .insertInto('learners')
        .values({ person, ...NOTHING_SET, ...columns })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(columns))
        .execute();
    },
    async toRemind() {
      const rows = await queries
        .selectFrom('learners')
        .selectAll()
        .where('wants_reminders', '=', 1)
        .orderBy('person')
        .execute();
      return rows.map(toLearner);
    },
    async markReminded(person, day) {
      // One statement, so that of two at once only one finds no reminder. Who travels west has a day twice.
      const { numUpdatedRows } = await queries
        .updateTable('learners')
        .set({ reminded_on: day })
        .where('person', '=', person)
        .where('wants_reminders', '=', 1)
        .where((eb) => eb.or([eb('reminded_on', 'is', null), eb('reminded_on', '<', day)]))
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

const NOTHING_SET: Omit<LearnerTable, 'person'> = {
  time_zone: null,
  wants_reminders: 0,
  reminded_on: null,
  is_hidden: 0,
  locale: null,
};

type Changes = Parameters<LearnerStore['set']>[1];

function toColumns({ timeZone, wantsReminders, isHidden, locale }: Changes): Partial<LearnerTable> {
  return {
    ...(timeZone !== undefined && { time_zone: timeZone }),
    ...(wantsReminders !== undefined && { wants_reminders: wantsReminders ? 1 : 0 }),
    ...(isHidden !== undefined && { is_hidden: isHidden ? 1 : 0 }),
    ...(locale !== undefined && { locale }),
  };
}

function isOrdinary(columns: Partial<LearnerTable>): boolean {
  const ordinary: Partial<LearnerTable> = NOTHING_SET;
  return Object.entries(columns).every(
    ([name, value]) => ordinary[name as keyof LearnerTable] === value,
  );
}

function toLearner(row: LearnerTable): Learner {
  return {
    person: row.person,
    timeZone: row.time_zone,
    wantsReminders: row.wants_reminders === 1,
    remindedOn: row.reminded_on,
    isHidden: row.is_hidden === 1,
    locale: row.locale,
  };
}
