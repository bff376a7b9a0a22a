import type { Kysely } from 'kysely';
import { messageOf, SetupError } from '../errors.js';
import type { Migration } from './migrations.js';
import type { Tables } from './tables.js';

export interface MigrateOptions {
  readonly database: Kysely<Tables>;
  readonly migrations: readonly Migration[];
  /** How the database is called in messages. */
  readonly name: string;
  readonly now: () => Date;
  /** Called before an existing database is changed; returns where the copy lies. */
  readonly backUp: (version: number) => Promise<string | undefined>;
}

/**
 * Brings a database to the newest version, one transaction a step.
 * @throws {SetupError} when it is newer than this program or a step fails; every step is done or not done
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const { database, migrations, name, backUp } = options;
  await database.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
  const version = await versionOf(database);
  if (version > migrations.length) {
    throw new SetupError(
      `The database ${name} has version ${version}, and this Footnote knows versions up to ${migrations.length}: a newer Footnote has used it. ` +
        'Update Footnote, or let DATABASE_URL name another file.',
    );
  }
  if (version === migrations.length) return;
  const backup = version > 0 ? await backUp(version) : undefined;
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue;
    try {
      await step(index + 1, migration, options);
    } catch (error) {
      const saved = backup === undefined ? '' : ` A copy from before is in ${backup}.`;
      throw new SetupError(
        `The database ${name} could not be brought to version ${index + 1} (${migration.name}): ${messageOf(error)}. It is whole, with version ${index}.${saved}`,
        { cause: error },
      );
    }
  }
}

async function versionOf(database: Kysely<Tables>): Promise<number> {
  const newest = await database
    .selectFrom('migrations')
    .select('version')
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return newest?.version ?? 0;
}

async function step(
  version: number,
  { name, up }: Migration,
  { database, now }: MigrateOptions,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    // Writing first waits for the lock; of two processes that start at once, the second finds it done.
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('migrations')
      .values({ version, name, applied_at: now().toISOString() })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) await up(transaction);
  });
}
