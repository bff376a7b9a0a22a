import type { Transaction } from 'kysely';
import type { Tables } from './tables.js';

/** One step from an older form of the database to the next. */
export interface Migration {
  readonly name: string;
  /**
   * Runs in a transaction of its own. Beware of the types: they describe the newest form, not the one that
   * the migration finds.
   */
  readonly up: (database: Transaction<Tables>) => Promise<void>;
}

/**
 * All migrations in order; the first takes an empty database to version 1. A released one is never
 * changed: what has to change comes as a further one at the end. Types are kept to text and integers,
 * which every database has.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'gaps',
    async up(database) {
      await database.schema
        .createTable('gaps')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('build', 'text', (column) => column.notNull())
        .addColumn('nearest', 'text')
        .addColumn('asked', 'integer', (column) => column.notNull())
        .addColumn('first_asked_at', 'text', (column) => column.notNull())
        .addColumn('last_asked_at', 'text', (column) => column.notNull())
        .addColumn('closed_at', 'text')
        .addColumn('closed_by', 'text')
        .execute();
      await database.schema
        .createIndex('gaps_by_time')
        .on('gaps')
        .column('last_asked_at')
        .execute();
    },
  },
];
