import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);

/** What each folder of src/ may import beside itself, `errors.ts` and `messages/`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  notes: [],
  search: ['notes'],
  answer: ['search', 'notes'],
  quiz: ['notes'],
  state: ['answer', 'quiz', 'discord'],
  discord: ['answer', 'quiz', 'notes'],
  web: ['answer', 'quiz', 'notes'],
  // Texts are made of what they tell about.
  messages: ['answer', 'quiz', 'notes'],
};

/** The only places that may import a package, as the beginnings of paths. */
const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^discord\.js$|^@discordjs\/|^discord-api-types/, ['discord/']],
  [/^@(?:xenova|huggingface)\/transformers$/, ['search/embedder.ts']],
  [/^hnswlib-node$/, ['search/vector-index.ts']],
  [/^(?:better-sqlite3|kysely)$/, ['state/']],
  [/^ts-fsrs$/, ['quiz/schedule.ts']],
  [/^(?:remark|mdast|micromark|unist|unified)(?:-|$)/, ['notes/', 'discord/']],
];

interface Import {
  readonly file: string;
  readonly target: string;
}

const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));
const imports = sources.flatMap(importsOf);
const localImports = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ file, target: join(dirname(file), target) }));
const packageImports = imports
  .filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'))
  .map(({ file, target }) => ({ file, target: packageOf(target) }));

describe('imports', () => {
  test('are found at all', () => {
    expect(localImports.length).toBeGreaterThan(100);
    expect(packageImports.length).toBeGreaterThan(15);
  });

  test.each(Object.entries(MAY_IMPORT))('of src/%s go only where they may', (folder, others) => {
    const allowed = ['errors.js', 'messages/', ...[folder, ...others].map((name) => `${name}/`)];
    const offences = localImports
      .filter(({ file }) => file.startsWith(`${folder}/`))
      .filter(({ target }) => !allowed.some((start) => target.startsWith(start)));
    expect(offences).toEqual([]);
  });

  test('come from folders that the rule knows', () => {
    const folders = sources.filter((file) => file.includes('/')).map((file) => file.split('/')[0]);
    expect(Array.from(new Set(folders)).filter((name) => !MAY_IMPORT[name ?? ''])).toEqual([]);
  });

  test('name files that are there', () => {
    const missing = localImports.filter(
      ({ target }) => !sources.includes(target.replace(/\.js$/, '.ts')),
    );
    expect(missing).toEqual([]);
  });

  test('of a package come from its one home', () => {
    const offences = HOMES.flatMap(([pattern, homes]) =>
      packageImports
        .filter(({ target }) => pattern.test(target))
        .filter(({ file }) => !homes.some((home) => file.startsWith(home))),
    );
    expect(offences).toEqual([]);
  });

  test('never reach a barrel', () => {
    expect(sources.filter((file) => /(?:^|\/)index\.ts$/.test(file))).toEqual([]);
  });
});

describe('packages', () => {
  const manifest = JSON.parse(read('package.json')) as Readonly<
    Partial<Record<string, Readonly<Record<string, string>>>>
  >;
  const needed = Object.keys({
    ...manifest['dependencies'],
    ...manifest['optionalDependencies'],
  });
  const imported = new Set(packageImports.map(({ target }) => target));
  // Logs are formatted by a program that pino starts by name.
  const startedByName = ['pino-pretty'];
  // Types of a tree, which vanish when compiled: from @types, or from the package that a dependency makes it with.
  const typesOnly = [
    'mdast-util-math',
    ...Object.keys(manifest['devDependencies'] ?? {})
      .filter((name) => name.startsWith('@types/'))
      .map((name) => name.slice('@types/'.length)),
  ];

  test('that are dependencies are imported somewhere', () => {
    const unused = needed.filter((name) => !imported.has(name) && !startedByName.includes(name));
    expect(unused).toEqual([]);
  });

  test('that are imported are dependencies', () => {
    const undeclared = Array.from(imported).filter(
      (name) => !needed.includes(name) && !typesOnly.includes(name),
    );
    expect(undeclared).toEqual([]);
  });
});

describe('sources', () => {
  test('read process.env only directly in src/', () => {
    const offences = sources
      .filter((file) => file.includes('/'))
      .filter((file) => /process\s*\.\s*env|['"](?:node:)?process['"]/.test(read(`src/${file}`)));
    expect(offences).toEqual([]);
  });

  test('leave nothing to be done later', () => {
    const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME'].join('|'));
    const all = [
      ...sources.map((file) => `src/${file}`),
      ...filesBelow('test').map((file) => `test/${file}`),
    ];
    expect(all.filter((file) => marks.test(read(file)))).toEqual([]);
  });

  test('silence no rule of the linter or the compiler', () => {
    const marks = new RegExp(
      ['eslint-' + 'disable', '@ts-' + '(?:ignore|nocheck|expect-error)'].join('|'),
    );
    expect(sources.filter((file) => marks.test(read(`src/${file}`)))).toEqual([]);
  });
});

/** All files below a folder of the repository, relative to it, with `/`. */
function filesBelow(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .map((path) => path.slice(new URL(`${folder}/`, ROOT).pathname.length))
    .sort();
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** Every import of a file: of values, of types, for side effects, and dynamic ones. */
function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(read(`src/${file}`), true, true);
  return importedFiles.map(({ fileName }) => ({ file, target: fileName }));
}

/** “@scope/name/part” → “@scope/name”. */
function packageOf(target: string): string {
  const parts = target.split('/');
  return parts.slice(0, target.startsWith('@') ? 2 : 1).join('/');
}
