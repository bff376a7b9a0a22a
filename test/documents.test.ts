import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { SETTING_NAMES } from '../src/config.js';

const ROOT = new URL('../', import.meta.url);
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'bench/README.md',
  'corpus/README.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('links only to files and headings that are there', () => {
    const links = Array.from(withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g), ([, to = '']) => to);
    const lost = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !isThere(link, document));
    expect(lost).toEqual([]);
  });

  test('names only npm scripts and options that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const options = ['src/cli.ts', 'bench/options.ts'].map(read).join('\n');
    const commands = Array.from(
      text.matchAll(/npm run (?:-s )?([\w:-]+)(?: -- ([^\n`#|]*))?/g),
      ([, script = '', rest = '']) => ({ script, flags: rest.match(/--[\w-]+/g) ?? [] }),
    );
    const wrong = commands.filter(
      ({ script, flags }) =>
        !(script in scripts) || flags.some((flag) => !new RegExp(`['" ]${flag}\\b`).test(options)),
    );
    expect(wrong).toEqual([]);
  });

  test('names only files of the sources that are there', () => {
    const paths = Array.from(
      text.matchAll(/`((?:src|test|docs|bench|corpus)\/[\w./-]+)`/g),
      ([, path = '']) => path,
    );
    expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  });
});

test('the README names only settings that there are', () => {
  const named = Array.from(
    read('README.md').matchAll(/^\| `([A-Z_]+)`/gm),
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(3);
  const known: readonly string[] = SETTING_NAMES;
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('the map names every folder of the sources and the home of every package', () => {
  const map = read('ARCHITECTURE.md');
  const folders = readdirSync(new URL('src/', ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((name) => !map.includes(`\`src/${name}/\``))).toEqual([]);
  const manifest = JSON.parse(read('package.json')) as Readonly<
    Record<'dependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
  >;
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  expect(packages.filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

function withoutCode(text: string): string {
  return text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

function isThere(link: string, from: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(new URL(file, ROOT))) return false;
  return anchor === undefined || anchorsOf(read(file)).includes(anchor);
}

/** Headings as Git hosts turn them into anchors. */
function anchorsOf(text: string): string[] {
  const headings = Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
