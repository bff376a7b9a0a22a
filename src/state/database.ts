import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { messageOf, SetupError } from '../errors.js';
import { backUp, removeOldBackups } from './backups.js';
import { type DatabasePlace, parseDatabaseUrl } from './database-url.js';
import { migrate } from './migrate.js';
import { type Migration, MIGRATIONS } from './migrations.js';
import type { Tables } from './tables.js';

export interface DatabaseOptions {
  /** Like `file:data/footnote.db`, or `:memory:`. */
  readonly url: string;
  readonly now: () => Date;
  /**
   * How long a write waits for another process. SQLite waits without letting anything else run.
   * @default 1,500
   */
  readonly busyMs?: number | undefined;
  /** @default all there are */
  readonly migrations?: readonly Migration[];
}

/** What survives a restart. */
export interface Database extends AsyncDisposable {
  readonly queries: Kysely<Tables>;
  /** Removes copies from before a time. */
  readonly removeBackupsFrom: (before: Date) => Promise<void>;
  /**
   * Sees to it that what was deleted is in no file any more, if nobody else is reading just now; never rejects.
   * Deleted rows are overwritten, but the log of changes still shows what they were.
   */
  readonly eraseDeleted: () => Promise<void>;
}

/** Writers are done in milliseconds. */
const BUSY_MS = 1_500;
/** While another process makes or migrates the database, some steps fail at once instead of waiting. */
const OPEN_WITHIN_MS = 5_000;
const TRY_AGAIN_MS = 100;

/** Whether there is a database to open: nobody needs a new one to find it empty. */
export function databaseExists(url: string): boolean {
  const place = parseDatabaseUrl(url);
  return place.kind !== 'file' || existsSync(place.file);
}

/**
 * Opens the database, makes it if there is none, and brings it to the newest version; one that existed is
 * copied first.
 * @throws {SetupError} when it can't be opened, is no database of Footnote, or is of a newer version
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const place = parseDatabaseUrl(options.url);
  if (place.kind === 'unusable') throw new SetupError(`DATABASE_URL: ${place.reason}.`);
  if (place.kind === 'file') makeFolder(place.file);
  const started = performance.now();
  for (;;) {
    try {
      return await open(place, options);
    } catch (error) {
      const isLate = performance.now() - started > OPEN_WITHIN_MS;
      if (!isBusy(error) || isLate) throw describeFailure(error, place);
      await delay(TRY_AGAIN_MS);
    }
  }
}

/** What failed in a database, as a message with its remedy where there is one. */
export function explainFailure(error: unknown, url: string): unknown {
  const place = parseDatabaseUrl(url);
  return place.kind === 'unusable' ? error : describeFailure(error, place);
}

type UsablePlace = Exclude<DatabasePlace, { kind: 'unusable' }>;

async function open(place: UsablePlace, options: DatabaseOptions): Promise<Database> {
  const { now, busyMs = BUSY_MS, migrations = MIGRATIONS } = options;
  const file = place.kind === 'file' ? place.file : undefined;
  const connection = new Sqlite(file ?? ':memory:', { timeout: busyMs });
  const queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  try {
    prepare(connection);
    refuseForeign(connection, nameOf(place));
    await migrate({
      database: queries,
      migrations,
      name: nameOf(place),
      now,
      backUp: async (version) => {
        if (file === undefined) return undefined;
        const copyTo = async (copy: string): Promise<void> => {
          await connection.backup(copy);
        };
        return backUp({ file, copyTo, version, now: now() });
      },
    });
  } catch (error) {
    await queries.destroy();
    connection.close();
    throw error;
  }
  return {
    queries,
    removeBackupsFrom: async (before) => {
      if (file !== undefined) await removeOldBackups(file, before);
    },
    eraseDeleted: async () => {
      // Through the queries, so that it waits for transactions that are under way here.
      await sql`pragma wal_checkpoint(truncate)`.execute(queries).catch(() => undefined);
    },
    [Symbol.asyncDispose]: () => queries.destroy(),
  };
}

function prepare(connection: Sqlite.Database): void {
  // Readers and a writer don't wait for each other: the bot answers while `gaps` lists.
  connection.pragma('journal_mode = WAL');
  // Every commit is flushed to the disk. A killed process loses nothing with less either, but a power cut
  // would; writes are rare, so the milliseconds don't matter.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  // What is deleted is overwritten: forgotten questions shall not linger in the file.
  connection.pragma('secure_delete = ON');
}

/** Another program's database would be spoilt by our tables. */
function refuseForeign(connection: Sqlite.Database, name: string): void {
  const tables = connection
    .prepare<[], string>("select name from sqlite_schema where type = 'table'")
    .pluck()
    .all();
  if (tables.length === 0 || tables.includes('migrations')) return;
  throw new SetupError(
    `Expected ${name} to be a database of Footnote, but it is another program's (tables ${tables.slice(0, 3).join(', ')}). Let DATABASE_URL name another file.`,
  );
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new SetupError(
      `The folder for the database can't be made: ${messageOf(error)}. Make it, or let DATABASE_URL name another place.`,
      { cause: error },
    );
  }
}

/** Whether something failed because another process was using the database. */
export function isBusy(error: unknown): boolean {
  const cause = error instanceof SetupError ? error.cause : error;
  return /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(cause));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function describeFailure(error: unknown, place: UsablePlace): unknown {
  if (error instanceof SetupError) return error;
  const name = nameOf(place);
  const text = textFor(codeOf(error), messageOf(error), name);
  return text === undefined ? error : new SetupError(text, { cause: error });
}

function textFor(code: string, message: string, name: string): string | undefined {
  // Thrown at the first use of the package, when its compiled part is missing or made for another Node.js.
  if (code === 'ERR_DLOPEN_FAILED' || message.startsWith('Could not locate the bindings file')) {
    const [first] = message.split('\n');
    return `The database library better-sqlite3 is not built for this Node.js (${first ?? ''}). Run: npm rebuild better-sqlite3 (it needs a C++ compiler, make and Python 3 where no ready-made build can be downloaded).`;
  }
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) {
    return `Expected ${name} to be a database, but it is not one or is damaged (${message}). Move it away or put back a copy from backups/ beside it, or let DATABASE_URL name another file.`;
  }
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) {
    return `The database ${name} is in use by another program that doesn't let go of it. Close that program and try again.`;
  }
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|AUTH|FULL|IOERR)/.test(code)) {
    return `The database ${name} can't be opened or written: ${message}. Check the rights of the file and its folder and the space on the disk, or let DATABASE_URL name another file.`;
  }
  return undefined;
}

function nameOf(place: UsablePlace): string {
  return place.kind === 'file' ? place.file : ':memory:';
}
