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
  {
    name: 'answers and votes',
    async up(database) {
      const { schema } = database;
      await schema.alterTable('gaps').addColumn('server', 'text').execute();
      await schema.alterTable('gaps').addColumn('missed_as', 'text').execute();
      // All gaps until here are questions that the notes missed.
      await database
        .updateTable('gaps')
        .set((eb) => ({ missed_as: eb.ref('kind') }))
        .execute();
      await schema
        .createTable('gap_reports')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('gap_id', 'text', (column) =>
          column.notNull().references('gaps.id').onDelete('cascade'),
        )
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('quote', 'text')
        .addColumn('reported_at', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('answers')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('number', 'integer', (column) => column.notNull().unique())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('understood_as', 'text')
        .addColumn('is_topic', 'integer', (column) => column.notNull())
        .addColumn('part', 'text')
        .addColumn('server', 'text')
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('build', 'text', (column) => column.notNull())
        .addColumn('quotes', 'text', (column) => column.notNull())
        .addColumn('shown_at', 'text', (column) => column.notNull())
        .addColumn('shared_at', 'text')
        .execute();
      await schema
        .createTable('answer_messages')
        .addColumn('message_id', 'text', (column) => column.primaryKey())
        .addColumn('number', 'integer', (column) => column.notNull().unique())
        .addColumn('channel_id', 'text', (column) => column.notNull())
        .addColumn('asking_message_id', 'text', (column) => column.unique())
        .addColumn('answer_id', 'text', (column) =>
          column.references('answers.id').onDelete('cascade'),
        )
        .addColumn('linked_at', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('votes')
        .addColumn('answer_id', 'text', (column) =>
          column.notNull().references('answers.id').onDelete('cascade'),
        )
        .addColumn('quote', 'integer', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('value', 'integer', (column) => column.notNull())
        .addColumn('voted_at', 'text', (column) => column.notNull())
        .addColumn('report_id', 'integer', (column) =>
          column.references('gap_reports.id').onDelete('set null'),
        )
        .addPrimaryKeyConstraint('votes_key', ['answer_id', 'quote', 'person'])
        .execute();
      // Without these, each row that a deletion cascades from would look through the whole table.
      await index('gap_reports_by_gap', 'gap_reports', ['gap_id']);
      await index('answer_messages_by_answer', 'answer_messages', ['answer_id']);
      await index('answer_messages_by_channel', 'answer_messages', ['channel_id', 'number']);
      await index('votes_by_report', 'votes', ['report_id']);
      await index('votes_by_person', 'votes', ['person']);

      async function index(name: string, table: string, columns: string[]): Promise<void> {
        await schema.createIndex(name).on(table).columns(columns).execute();
      }
    },
  },
];
