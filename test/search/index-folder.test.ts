import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SPLITTER_VERSION } from '../../src/notes/split-note.js';
import { BUILD_FILES } from '../../src/search/build-files.js';
import { buildIndex } from '../../src/search/build-index.js';
import { reasonToRebuild } from '../../src/search/corpus-state.js';
import { openCurrentBuild, readCurrent, removeOldBuilds } from '../../src/search/index-folder.js';
import { INDEX_FORMAT, type Manifest, parseManifest } from '../../src/search/manifest.js';
import { fakeEmbedder } from '../helpers/fake-embedder.js';
import { hnsw } from '../helpers/hnsw.js';
import { corpusOf } from '../helpers/passages.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NOTES = { 'a.md': '# A\n\nThe first note says something.\n', 'b.md': 'The second note.\n' };

async function builtIndex(): Promise<{ folder: string; build: string; manifest: Manifest }> {
  const folder = await tempFolder();
  const { id } = await buildIndex({
    corpus: corpusOf(NOTES),
    indexFolder: folder,
    previous: undefined,
    embedder: fakeEmbedder(),
    hnsw,
    calibrate: () => Promise.resolve({}),
    onProgress: () => undefined,
    now: () => new Date(),
    randomName: () => 'one',
  });
  const outcome = await openCurrentBuild(folder, hnsw);
  if (outcome.kind !== 'open') throw new Error(`Expected an index, got: ${outcome.kind}`);
  return { folder, build: join(folder, 'builds', id), manifest: outcome.build.manifest };
}

/** Changes the manifest of a build as an older or damaged one would read. */
async function editManifest(build: string, change: (text: string) => string): Promise<void> {
  const file = join(build, 'manifest.json');
  await writeFile(file, change(await readFile(file, 'utf8')));
}

async function reasonOf(folder: string): Promise<string> {
  const outcome = await openCurrentBuild(folder, hnsw);
  return outcome.kind === 'unusable' ? outcome.reason : outcome.kind;
}

describe('opening an index', () => {
  test('that is not there says so', async () => {
    const folder = await tempFolder();
    expect(await openCurrentBuild(folder, hnsw)).toEqual({ kind: 'missing' });
    expect(await openCurrentBuild(join(folder, 'nowhere'), hnsw)).toEqual({ kind: 'missing' });
    expect(await readCurrent(folder)).toBeUndefined();
  });

  const files = Object.entries(BUILD_FILES)
    .filter(([name]) => hnsw !== undefined || !name.endsWith('Graph'))
    .map(([, file]) => file);

  test.each(files)('of which %s is missing, cut or changed names that file', async (file) => {
    const { folder, build } = await builtIndex();
    const path = join(build, file);
    const whole = await readFile(path);

    const changed = Buffer.from(whole);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    await writeFile(path, changed);
    expect(await reasonOf(folder)).toContain(file);

    await truncate(path, whole.length - 1);
    expect(await reasonOf(folder)).toContain(file);

    await rm(path);
    expect(await reasonOf(folder)).toContain(file);

    await writeFile(path, whole);
    expect(await reasonOf(folder)).toBe('open');
  });

  test('without or with a damaged manifest says so', async () => {
    const { folder, build } = await builtIndex();
    await editManifest(build, (text) => text.slice(0, -10));
    expect(await reasonOf(folder)).toBe('its manifest is damaged');
    await editManifest(build, () => 'null');
    expect(await reasonOf(folder)).toBe('its manifest is damaged');
    await rm(join(build, 'manifest.json'));
    expect(await reasonOf(folder)).toBe('its manifest is missing');
  });

  test('of another format names both formats', async () => {
    const { folder, build } = await builtIndex();
    await editManifest(build, (text) => text.replace(`"format": ${INDEX_FORMAT}`, '"format": 99'));
    expect(await reasonOf(folder)).toContain(
      `it has format 99, this version of Footnote writes ${INDEX_FORMAT}`,
    );
  });

  test('whose manifest forgets a file says that it can’t be opened', async () => {
    const { folder, build } = await builtIndex();
    await editManifest(build, (text) => text.replace(/"keywords\.bin": "\w+",?/, ''));
    await rm(join(build, 'keywords.bin'));
    expect(await reasonOf(folder)).toMatch(/can't be opened.*keywords\.bin/);
  });

  test('whose build is gone says so', async () => {
    const { folder, build } = await builtIndex();
    await rm(build, { recursive: true });
    expect(await reasonOf(folder)).toBe('its manifest is missing');
  });

  test.each(['', '\n', '../../etc', '..', 'builds/one', 'a b', '\u0000', 'x'.repeat(3) + '/..'])(
    'whose current file says %j is as if there were none',
    async (text) => {
      const { folder } = await builtIndex();
      await writeFile(join(folder, 'current'), text);
      expect(await readCurrent(folder)).toBeUndefined();
      expect(await openCurrentBuild(folder, hnsw)).toEqual({ kind: 'missing' });
    },
  );

  test('without the native library compares every vector of a build that has graphs', async () => {
    const { folder } = await builtIndex();
    const outcome = await openCurrentBuild(folder, undefined);
    expect(outcome.kind).toBe('open');
  });
});

describe('an index', () => {
  const { notes } = corpusOf(NOTES);
  const { model } = fakeEmbedder();

  test('fits the notes and the model that it was built from', async () => {
    expect(reasonToRebuild((await builtIndex()).manifest, notes, model)).toBeUndefined();
  });

  test('of another model names both', async () => {
    const { manifest } = await builtIndex();
    expect(reasonToRebuild(manifest, notes, { ...model, id: 'other' })).toBe(
      'it was built with the model fake-model, the settings name other',
    );
    expect(reasonToRebuild(manifest, notes, { ...model, digest: 'other' })).toMatch(
      /model fake-model, or how it is used, has changed/,
    );
  });

  test('of another splitter or way of matching is of another version', async () => {
    const { manifest } = await builtIndex();
    const older = { ...manifest, splitter: SPLITTER_VERSION - 1 };
    expect(reasonToRebuild(older, notes, model)).toMatch(/another version of Footnote/);
    const newer = { ...manifest, matching: manifest.matching + 1 };
    expect(reasonToRebuild(newer, notes, model)).toMatch(/another version of Footnote/);
  });

  test('of other notes counts what changed', async () => {
    const { manifest } = await builtIndex();
    const other = corpusOf({ 'a.md': 'Changed.\n', 'c.md': 'New.\n', 'd.md': 'New too.\n' });
    expect(reasonToRebuild(manifest, other.notes, model)).toBe(
      'the notes have changed (2 added, 1 changed, 1 removed)',
    );
  });

  test('of a note that was only renamed no longer fits', async () => {
    const { manifest } = await builtIndex();
    const renamed = corpusOf({ 'a.md': NOTES['a.md'], 'z.md': NOTES['b.md'] });
    expect(reasonToRebuild(manifest, renamed.notes, model)).toMatch(/1 added, 1 removed/);
  });
});

describe('a manifest', () => {
  test('comes back as it was written', async () => {
    const { manifest } = await builtIndex();
    expect(parseManifest(JSON.stringify(manifest))).toEqual({ kind: 'read', manifest });
  });

  test.each(['', '[]', '{}', '{"format":"1"}', `{"format":${INDEX_FORMAT}}`])(
    'is none: %s',
    (text) => {
      expect(parseManifest(text)).toEqual({ kind: 'unusable', reason: 'its manifest is damaged' });
    },
  );
});

describe('cleaning up', () => {
  /** A leftover build, with the marker of who was at work on it. */
  async function leaveBehind(folder: string, id: string, marker?: string): Promise<void> {
    await mkdir(join(folder, 'builds', id), { recursive: true });
    await writeFile(join(folder, 'builds', id, 'passages.jsonl'), 'half');
    if (marker !== undefined) await writeFile(join(folder, 'builds', `${id}.at-work`), marker);
  }

  async function remaining(folder: string): Promise<string[]> {
    await removeOldBuilds(folder, [], new Date());
    return (await readdir(join(folder, 'builds'))).sort();
  }

  const here = (id: number): string => JSON.stringify({ process: id, host: hostname() });
  /** The number of a process that has ended. */
  const dead = spawnSync(process.execPath, ['-e', '']).pid;

  test('removes what a dead process left, and its marker', async () => {
    const { folder, manifest } = await builtIndex();
    await leaveBehind(folder, 'dead', here(dead));
    await leaveBehind(folder, 'nobodys');
    await writeFile(join(folder, 'current.dead'), 'dead\n');
    expect(await remaining(folder)).toEqual([manifest.id]);
    expect((await readdir(folder)).sort()).toEqual(['builds', 'current']);
  });

  test('leaves alone what a living process is at work on', async () => {
    const { folder, manifest } = await builtIndex();
    await leaveBehind(folder, 'alive', here(process.ppid));
    await leaveBehind(folder, 'own', here(process.pid));
    await writeFile(join(folder, 'current.alive'), 'alive\n');
    expect(await remaining(folder)).toEqual(
      [manifest.id, 'alive', 'alive.at-work', 'own', 'own.at-work'].sort(),
    );
    expect(await readdir(folder)).toContain('current.alive');
  });

  test('leaves alone what another machine, or someone about to say who, is at work on', async () => {
    const { folder, manifest } = await builtIndex();
    await leaveBehind(folder, 'far', JSON.stringify({ process: dead, host: 'another-machine' }));
    await leaveBehind(folder, 'soon', '');
    expect(await remaining(folder)).toEqual(
      [manifest.id, 'far', 'far.at-work', 'soon', 'soon.at-work'].sort(),
    );
  });

  test('removes what a process before this one left that had the same number', async () => {
    const { folder, manifest } = await builtIndex();
    await leaveBehind(folder, 'before', here(process.pid));
    const longAgo = new Date(Date.now() - process.uptime() * 1000 - 60_000);
    await utimes(join(folder, 'builds', 'before.at-work'), longAgo, longAgo);
    expect(await remaining(folder)).toEqual([manifest.id]);
  });

  test('removes after a day what anyone left', async () => {
    const { folder, manifest } = await builtIndex();
    await leaveBehind(folder, 'far', JSON.stringify({ process: 1, host: 'another-machine' }));
    await leaveBehind(folder, 'reused', here(process.ppid));
    const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000);
    await removeOldBuilds(folder, [], tomorrow);
    expect(await readdir(join(folder, 'builds'))).toEqual([manifest.id]);
  });

  test('never removes the build that is current, whatever it was told to keep', async () => {
    const { folder, manifest } = await builtIndex();
    await removeOldBuilds(folder, ['something-else'], new Date());
    expect(await readdir(join(folder, 'builds'))).toEqual([manifest.id]);
    expect(await reasonOf(folder)).toBe('open');
  });
});
