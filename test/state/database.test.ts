import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../src/errors.js';
import { BACKUPS_KEPT } from '../../src/state/backups.js';
import { databaseExists, openDatabase } from '../../src/state/database.js';
import { createGapStore } from '../../src/state/gap-store.js';
import { type Migration, MIGRATIONS } from '../../src/state/migrations.js';
import { NEAREST, newGap } from '../helpers/gaps.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const now = (): Date => NOW;

/** Steps that a later version might have. */
const LATER: readonly Migration[] = [
  {
    name: 'remarks',
    up: (database) => database.schema.alterTable('gaps').addColumn('remark', 'text').execute(),
  },
  {
    name: 'rounds',
    up: (database) => database.schema.createTable('rounds').addColumn('id', 'text').execute(),
  },
];
const FAILING: Migration = {
  name: 'broken',
  async up(database) {
    await database.schema.createTable('half').addColumn('id', 'text').execute();
    throw new Error('the disk is on fire');
  },
};
const ALL = [...MIGRATIONS, ...LATER];

/** What the first version wrote; the stores know the newest alone. */
const INSERT_GAP = `
  insert into gaps (id, question, kind, place, build, nearest, asked, first_asked_at, last_asked_at, closed_at, closed_by)
  values ('0123456789abcdef', 'why?', 'close', '42', 'first', '${JSON.stringify(NEAREST)}', 3,
    '2026-01-01T12:00:00.000Z', '2026-02-01T12:00:00.000Z', null, null)`;

async function place(): Promise<{
  readonly file: string;
  readonly url: string;
  readonly folder: string;
}> {
  const folder = await tempFolder();
  const file = join(folder, 'data', 'footnote.db');
  return { folder, file, url: `file:${file}` };
}

async function backupsOf(file: string): Promise<string[]> {
  return readdir(join(file, '..', 'backups')).catch(() => []);
}

async function failureOf(opening: Promise<AsyncDisposable>): Promise<string> {
  const outcome = await opening.then(
    async (database) => {
      await database[Symbol.asyncDispose]();
      return undefined;
    },
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(SetupError);
  return (outcome as SetupError).message;
}

describe('a database', () => {
  test('is made with its folder, and nothing is copied', async () => {
    const { file, url } = await place();
    expect(databaseExists(url)).toBe(false);
    await using database = await openDatabase({ url, now });
    expect(databaseExists(url)).toBe(true);
    const rows = await database.queries.selectFrom('migrations').selectAll().execute();
    expect(rows).toEqual(
      MIGRATIONS.map(({ name }, index) => ({
        version: index + 1,
        name,
        applied_at: NOW.toISOString(),
      })),
    );
    expect(await backupsOf(file)).toEqual([]);
  });

  test('keeps what is in it, and is not copied when it is current', async () => {
    const { file, url } = await place();
    {
      await using database = await openDatabase({ url, now });
      await createGapStore({ queries: database.queries, now }).record(newGap('why?'));
    }
    await using again = await openDatabase({ url, now });
    expect(await createGapStore({ queries: again.queries, now }).list()).toHaveLength(1);
    expect(await backupsOf(file)).toEqual([]);
  });

  test('writes ahead, and overwrites what is deleted', async () => {
    const { file, url } = await place();
    await using database = await openDatabase({ url, now });
    await createGapStore({ queries: database.queries, now }).record(newGap('a lonely walrus?'));
    using other = new Reader(file);
    expect(other.pragma('journal_mode')).toBe('wal');
    const store = createGapStore({ queries: database.queries, now });
    expect(await store.dropOlderThan(new Date('2027-01-01'))).toBe(1);
    await database[Symbol.asyncDispose]();
    other[Symbol.dispose]();
    expect((await readFile(file)).includes('lonely walrus')).toBe(false);
  });
});

class Reader implements Disposable {
  readonly #connection: Sqlite.Database;

  constructor(file: string) {
    this.#connection = new Sqlite(file);
  }

  pragma(name: string): unknown {
    return this.#connection.pragma(name, { simple: true });
  }

  all(query: string): unknown[] {
    return this.#connection.prepare(query).all();
  }

  [Symbol.dispose](): void {
    this.#connection.close();
  }
}

describe('migrations', () => {
  test.each(ALL.map((_, index) => index + 1).filter((version) => version < ALL.length))(
    'take version %i to the newest, keep the data, and copy the database before',
    async (version) => {
      const { file, url } = await place();
      {
        await using old = await openDatabase({ url, now, migrations: ALL.slice(0, version) });
        await sql.raw(INSERT_GAP).execute(old.queries);
      }
      await using database = await openDatabase({ url, now, migrations: ALL });
      expect(await database.queries.selectFrom('gaps').select('question').execute()).toEqual([
        { question: 'why?' },
      ]);
      await database.queries
        .selectFrom('migrations')
        .selectAll()
        .execute()
        .then((rows) => {
          expect(rows.map((row) => row.version)).toEqual(ALL.map((_, index) => index + 1));
        });
      const backups = await backupsOf(file);
      expect(backups).toEqual([`footnote-2026-03-01T12-00-00.000Z-v${version}.db`]);
      using backup = new Reader(join(file, '..', 'backups', backups[0] ?? ''));
      expect(backup.pragma('integrity_check')).toBe('ok');
      expect(backup.all('select question from gaps')).toEqual([{ question: 'why?' }]);
      expect(backup.all('select max(version) as version from migrations')).toEqual([{ version }]);
    },
  );

  test('bring gaps of the first version along as they were, and they go on as gaps', async () => {
    const { url } = await place();
    {
      await using old = await openDatabase({ url, now, migrations: MIGRATIONS.slice(0, 1) });
      await sql.raw(INSERT_GAP).execute(old.queries);
    }
    await using database = await openDatabase({ url, now });
    const { queries } = database;
    const store = createGapStore({ queries, now });
    expect(await store.list()).toEqual([
      {
        id: '0123456789abcdef',
        question: 'why?',
        kind: 'close',
        place: '42',
        server: null,
        build: 'first',
        nearest: NEAREST,
        asked: 3,
        firstAskedAt: new Date('2026-01-01T12:00:00.000Z'),
        lastAskedAt: new Date('2026-02-01T12:00:00.000Z'),
        reports: [],
        closed: null,
      },
    ]);
    // The notes missed it before anybody voted.
    const row = await queries.selectFrom('gaps').select('missed_as').executeTakeFirst();
    expect(row).toEqual({ missed_as: 'close' });
  });

  test('that fail leave the database as it was, and say where the copy is', async () => {
    const { file, url } = await place();
    {
      await using old = await openDatabase({ url, now });
      await createGapStore({ queries: old.queries, now }).record(newGap('why?'));
    }
    const migrations = [...MIGRATIONS, FAILING];
    const message = await failureOf(openDatabase({ url, now, migrations }));
    const [backup = 'none'] = await backupsOf(file);
    expect(message).toContain('the disk is on fire');
    expect(message).toContain(backup);
    using reader = new Reader(file);
    expect(reader.all("select name from sqlite_schema where name = 'half'")).toEqual([]);
    await using database = await openDatabase({ url, now });
    expect(await createGapStore({ queries: database.queries, now }).list()).toHaveLength(1);
  });

  test('keep the last copies only, and lose those from before a time', async () => {
    const { file, url } = await place();
    await openDatabase({ url, now }).then((database) => database[Symbol.asyncDispose]());
    const migrations = [...MIGRATIONS, FAILING];
    for (let day = 1; day <= BACKUPS_KEPT + 2; day += 1) {
      await failureOf(
        openDatabase({ url, now: () => new Date(Date.UTC(2026, 2, day)), migrations }),
      );
    }
    const kept = await backupsOf(file);
    expect(kept).toHaveLength(BACKUPS_KEPT);
    expect(kept.sort()[0]).toContain('2026-03-03');
    await utimes(join(file, '..', 'backups', kept[0] ?? ''), NOW, new Date('2025-01-01'));
    await using database = await openDatabase({ url, now });
    await database.removeBackupsFrom(new Date('2025-06-01'));
    expect((await backupsOf(file)).sort()).toEqual(kept.slice(1));
  });
});

describe('what can’t be opened is told with the remedy:', () => {
  test('a database of a newer version', async () => {
    const { url } = await place();
    await openDatabase({ url, now, migrations: ALL }).then((db) => db[Symbol.asyncDispose]());
    const message = await failureOf(openDatabase({ url, now }));
    expect(message).toContain(`has version ${ALL.length}`);
    expect(message).toContain('Update Footnote');
  });

  test.each([
    [
      'text',
      'These are not the bytes you are looking for, and there are many of them. '.repeat(20),
    ],
    ['a torn database', `SQLite format 3\0${'x'.repeat(4_000)}`],
  ])('%s instead of a database', async (_, content) => {
    const { file, url } = await place();
    await mkdir(join(file, '..'));
    await writeFile(file, content);
    const message = await failureOf(openDatabase({ url, now }));
    expect(message).toContain(`Expected ${file} to be a database`);
    // It may be something that somebody needs.
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  test('another program’s database', async () => {
    const { file, url } = await place();
    await mkdir(join(file, '..'));
    const other = new Sqlite(file);
    other.exec('create table invoices (id integer)');
    other.close();
    const message = await failureOf(openDatabase({ url, now }));
    expect(message).toContain('another program');
    expect(message).toContain('invoices');
  });

  test('a folder that can’t be made', async () => {
    const { folder } = await place();
    await writeFile(join(folder, 'file'), '');
    const message = await failureOf(openDatabase({ url: `file:${folder}/file/x.db`, now }));
    expect(message).toContain("folder for the database can't be made");
    expect(message).toContain('DATABASE_URL');
  });

  test('a folder in the place of the file', async () => {
    const { folder } = await place();
    const message = await failureOf(openDatabase({ url: `file:${folder}`, now }));
    expect(message).toContain("can't be opened or written");
  });

  test('a PostgreSQL server', async () => {
    const message = await failureOf(openDatabase({ url: 'postgres://me:secret@host/db', now }));
    expect(message).toContain('PostgreSQL comes later');
    expect(message).not.toContain('secret');
  });
});
