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
  {
    name: 'quiz',
    async up({ schema }) {
      await schema
        .createTable('quiz_cards')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('prompt', 'text', (column) => column.notNull())
        .addColumn('answer', 'text', (column) => column.notNull())
        .addColumn('path', 'text', (column) => column.notNull())
        .addColumn('topic', 'text', (column) => column.notNull())
        .addColumn('retired_at', 'text')
        .addColumn('seen_at', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('quiz_flags')
        .addColumn('card', 'text', (column) =>
          column.notNull().references('quiz_cards.id').onDelete('cascade'),
        )
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('flagged_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('quiz_flags_key', ['card', 'person'])
        .execute();
      await schema
        .createTable('quiz_appeals')
        .addColumn('card', 'text', (column) =>
          column.notNull().references('quiz_cards.id').onDelete('cascade'),
        )
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('typed', 'text', (column) => column.notNull())
        .addColumn('appealed_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('quiz_appeals_key', ['card', 'person', 'typed'])
        .execute();
      await schema
        .createTable('quiz_rounds')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('number', 'integer', (column) => column.notNull().unique())
        .addColumn('mode', 'text', (column) => column.notNull())
        .addColumn('server', 'text')
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('starter', 'text')
        .addColumn('locale', 'text')
        .addColumn('cards', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('phase', 'text', (column) => column.notNull())
        .addColumn('message_id', 'text')
        .addColumn('posed_at', 'text')
        .addColumn('closes_at', 'text')
        .addColumn('started_at', 'text', (column) => column.notNull())
        .addColumn('ended_at', 'text')
        .addColumn('forgotten_players', 'integer', (column) => column.notNull())
        .addColumn('is_told', 'integer', (column) => column.notNull())
        .execute();
      await schema
        .createTable('quiz_replies')
        .addColumn('round', 'text', (column) =>
          column.notNull().references('quiz_rounds.id').onDelete('cascade'),
        )
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('given', 'text')
        .addColumn('is_right', 'integer')
        .addColumn('is_hinted', 'integer', (column) => column.notNull())
        .addColumn('tries', 'integer', (column) => column.notNull())
        .addColumn('replied_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('quiz_replies_key', ['round', 'position', 'person'])
        .execute();
      await schema
        .createTable('reviews')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('card', 'text', (column) => column.notNull().references('quiz_cards.id'))
        .addColumn('rating', 'text', (column) => column.notNull())
        .addColumn('is_right', 'integer', (column) => column.notNull())
        .addColumn('is_hinted', 'integer', (column) => column.notNull())
        .addColumn('is_appealed', 'integer', (column) => column.notNull())
        .addColumn('took_ms', 'integer')
        .addColumn('points', 'integer', (column) => column.notNull())
        .addColumn('is_counted', 'integer', (column) => column.notNull())
        .addColumn('mode', 'text', (column) => column.notNull())
        .addColumn('server', 'text')
        .addColumn('round', 'text')
        .addColumn('position', 'integer')
        .addColumn('reviewed_at', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('recalls')
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('card', 'text', (column) => column.notNull().references('quiz_cards.id'))
        .addColumn('due', 'text', (column) => column.notNull())
        .addColumn('stability', 'double precision', (column) => column.notNull())
        .addColumn('difficulty', 'double precision', (column) => column.notNull())
        .addColumn('scheduled_days', 'integer', (column) => column.notNull())
        .addColumn('learning_steps', 'integer', (column) => column.notNull())
        .addColumn('reps', 'integer', (column) => column.notNull())
        .addColumn('lapses', 'integer', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('last_review', 'text', (column) => column.notNull())
        .addColumn('was_right', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('recalls_key', ['person', 'card'])
        .execute();
      await schema
        .createTable('asked_topics')
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('path', 'text', (column) => column.notNull())
        .addColumn('headings', 'text', (column) => column.notNull())
        .addColumn('was_answered', 'integer', (column) => column.notNull())
        .addColumn('asked_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('asked_topics_key', ['person', 'path', 'headings'])
        .execute();
      await schema
        .createTable('learners')
        .addColumn('person', 'text', (column) => column.primaryKey())
        .addColumn('time_zone', 'text')
        .addColumn('wants_reminders', 'integer', (column) => column.notNull())
        .addColumn('reminded_on', 'text')
        .addColumn('is_hidden', 'integer', (column) => column.notNull())
        .addColumn('locale', 'text')
        .execute();
      await index('quiz_rounds_by_channel', 'quiz_rounds', ['channel', 'phase']);
      await index('quiz_rounds_by_starter', 'quiz_rounds', ['starter', 'phase']);
      await index('quiz_replies_by_person', 'quiz_replies', ['person']);
      await index('reviews_by_person', 'reviews', ['person', 'card', 'reviewed_at']);
      await index('reviews_by_time', 'reviews', ['person', 'reviewed_at']);
      await index('reviews_by_day', 'reviews', ['person', 'day', 'server']);
      await index('reviews_by_server', 'reviews', ['server', 'reviewed_at']);
      await index('reviews_by_round', 'reviews', ['round', 'position', 'person']);
      await index('reviews_by_card', 'reviews', ['card']);
      await index('recalls_by_card', 'recalls', ['card']);
      await index('quiz_flags_by_person', 'quiz_flags', ['person']);
      await index('quiz_appeals_by_person', 'quiz_appeals', ['person']);

      async function index(name: string, table: string, columns: string[]): Promise<void> {
        await schema.createIndex(name).on(table).columns(columns).execute();
      }
    },
  },
];
