import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../src/errors.js';
import type { Corpus } from '../../src/notes/note.js';
import { type BuildProgress, type BuildReport, buildIndex } from '../../src/search/build-index.js';
import { type OpenBuild, openCurrentBuild, readCurrent } from '../../src/search/index-folder.js';
import { createSearch } from '../../src/search/search.js';
import { type FakeEmbedder, fakeEmbedder } from '../helpers/fake-embedder.js';
import { hnsw } from '../helpers/hnsw.js';
import { corpusOf } from '../helpers/passages.js';
import { tempFolder } from '../helpers/temp-folder.js';

const LAKES = `# Data lakes

A data lake stores raw data in any form.

Schemas are applied when the data is read.
`;
const QUEUES = `# Queues

A queue decouples producers from consumers.

## Retention

Messages stay for four days unless set otherwise.
`;
const NOTES = { 'lakes.md': LAKES, 'queues.md': QUEUES };

type Options = Partial<Parameters<typeof buildIndex>[0]>;

let named = 0;

async function build(
  indexFolder: string,
  notes: Readonly<Record<string, string>>,
  options: Options = {},
): Promise<BuildReport> {
  const before = await openCurrentBuild(indexFolder, undefined);
  return buildIndex({
    corpus: corpusOf(notes),
    indexFolder,
    previous: before.kind === 'open' ? before.build : undefined,
    embedder: fakeEmbedder(),
    hnsw,
    calibrate: () => Promise.resolve({ learned: 42 }),
    onProgress: () => undefined,
    now: () => new Date(),
    randomName: () => `test${(named += 1)}`,
    ...options,
  });
}

async function opened(indexFolder: string): Promise<OpenBuild> {
  const outcome = await openCurrentBuild(indexFolder, hnsw);
  if (outcome.kind !== 'open') throw new Error(`Expected an index, got: ${outcome.kind}`);
  return outcome.build;
}

/** Paths of the hits for a question. */
async function found(indexFolder: string, question: string): Promise<string[]> {
  const search = createSearch((await opened(indexFolder)).index, fakeEmbedder());
  const { hits } = await search.search(question, { limit: 10 });
  return hits.map(({ passage }) => passage.path);
}

describe('a build', () => {
  test('can be opened and searched', async () => {
    const folder = await tempFolder();
    const report = await build(folder, NOTES);
    const { manifest, index, calibration } = await opened(folder);
    expect(report).toMatchObject({ notes: 2, reused: 0, warnings: hnsw ? [] : [/hnswlib/] });
    expect(report.passages).toBe(index.passages.length);
    expect(report.embedded).toBe(report.passages + report.spans);
    expect(manifest.counts).toEqual({ notes: 2, passages: report.passages, spans: report.spans });
    expect(manifest.corpus.notes.map(({ path, passages }) => [path, passages])).toEqual([
      ['lakes.md', index.passages.filter(({ path }) => path === 'lakes.md').length],
      ['queues.md', index.passages.filter(({ path }) => path === 'queues.md').length],
    ]);
    expect(calibration).toEqual({ learned: 42 });
    expect(await found(folder, 'what is a queue?')).toContain('queues.md');
  });

  test('lies below builds/ under its id, and current names it', async () => {
    const folder = await tempFolder();
    const { id } = await build(folder, NOTES, {
      now: () => new Date('2026-01-02T03:04:05.678Z'),
      randomName: () => 'abcd',
    });
    expect(id).toBe('20260102T030405Z-abcd');
    expect(await readdir(join(folder, 'builds'))).toEqual([id]);
    expect(await readFile(join(folder, 'current'), 'utf8')).toBe(`${id}\n`);
  });

  test('works without the native library, and says what that means', async () => {
    const folder = await tempFolder();
    const { warnings } = await build(folder, NOTES, { hnsw: undefined });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/hnswlib-node.*README/s);
    expect(await found(folder, 'raw data')).toContain('lakes.md');
  });

  test('reports its steps, none beyond its end', async () => {
    const steps: BuildProgress[] = [];
    await build(await tempFolder(), NOTES, { onProgress: (step) => steps.push(step) });
    const names = Array.from(new Set(steps.map(({ step }) => step)));
    expect(names).toEqual(
      expect.arrayContaining(['splitting', 'embedding', 'writing', 'calibrating']),
    );
    expect(steps.every(({ done, total }) => done >= 0 && done <= total)).toBe(true);
  });

  test('is the same for the same notes', async () => {
    const [one, other] = [await tempFolder(), await tempFolder()];
    await build(one, NOTES);
    await build(other, NOTES);
    expect((await opened(one)).manifest.files).toEqual((await opened(other)).manifest.files);
  });

  test('lets the calibration search it before anyone else can', async () => {
    const folder = await tempFolder();
    await build(folder, NOTES, {
      calibrate: async (search) => {
        expect(await readCurrent(folder)).toBeUndefined();
        const { hits } = await search.search('queue', { limit: 1 });
        return hits[0]?.passage.path;
      },
    });
    expect((await opened(folder)).calibration).toBe('queues.md');
  });
});

describe('another build', () => {
  async function rebuilt(
    notes: Readonly<Record<string, string>>,
    embedder: FakeEmbedder = fakeEmbedder(),
  ): Promise<{ folder: string; embedder: FakeEmbedder; report: BuildReport }> {
    const folder = await tempFolder();
    await build(folder, NOTES);
    return { folder, embedder, report: await build(folder, notes, { embedder }) };
  }

  test('of the same notes embeds nothing', async () => {
    const { embedder, report } = await rebuilt(NOTES);
    expect(embedder.texts).toEqual([]);
    expect(report).toMatchObject({ embedded: 0, reused: report.passages + report.spans });
  });

  test('embeds only what stands where a sentence changed', async () => {
    const changed = LAKES.replace('in any form', 'in every format');
    const { folder, embedder, report } = await rebuilt({ ...NOTES, 'lakes.md': changed });
    expect(embedder.texts.length).toBeGreaterThan(0);
    expect(embedder.texts.every((text) => text.includes('every format'))).toBe(true);
    expect(report.embedded).toBe(embedder.texts.length);
    expect(report.reused).toBe(report.passages + report.spans - report.embedded);
    const texts = (await opened(folder)).index.passages.map(({ text }) => text).join('\n');
    expect(texts).toContain('every format');
    expect(texts).not.toContain('any form');
  });

  test('reuses what it knows vector for vector', async () => {
    const { folder } = await rebuilt({ ...NOTES, 'new.md': 'Something new about brokers.' });
    const fresh = await tempFolder();
    await build(fresh, { ...NOTES, 'new.md': 'Something new about brokers.' });
    expect((await opened(folder)).manifest.files).toEqual((await opened(fresh)).manifest.files);
  });

  test('of a moved note embeds nothing, and leads to the new place', async () => {
    const { folder, report } = await rebuilt({ 'deep/lakes.md': LAKES, 'queues.md': QUEUES });
    expect(report.embedded).toBe(0);
    expect(await found(folder, 'raw data')).toContain('deep/lakes.md');
    expect(await found(folder, 'raw data')).not.toContain('lakes.md');
  });

  test('leaves out the passages of a removed note', async () => {
    const { folder } = await rebuilt({ 'lakes.md': LAKES });
    expect(new Set(await found(folder, 'what is a queue with raw data?'))).toEqual(
      new Set(['lakes.md']),
    );
  });

  test('with another model embeds all anew', async () => {
    const other = fakeEmbedder({ model: { id: 'other', digest: 'other', dimensions: 48 } });
    const { folder, report } = await rebuilt(NOTES, other);
    expect(report.reused).toBe(0);
    expect((await opened(folder)).index.model).toEqual(other.model);
  });

  test('keeps the one before it, and removes those before that', async () => {
    const folder = await tempFolder();
    const ids: string[] = [];
    for (let round = 0; round < 4; round += 1) ids.push((await build(folder, NOTES)).id);
    expect((await readdir(join(folder, 'builds'))).sort()).toEqual(ids.slice(-2).sort());
  });

  test('of a damaged one takes nothing over', async () => {
    const folder = await tempFolder();
    const { id } = await build(folder, NOTES);
    await truncate(join(folder, 'builds', id, 'span-vectors.f32'), 8);
    expect(await build(folder, NOTES)).toMatchObject({ reused: 0 });
    expect(await found(folder, 'raw data')).toContain('lakes.md');
  });
});

describe('two builds at once', () => {
  test('both succeed, and one of them is current and whole', async () => {
    const folder = await tempFolder();
    await build(folder, NOTES);
    const grown = { ...NOTES, 'more.md': '# More\n\nBrokers pass messages on.\n' };
    const reports = await Promise.all([
      build(folder, NOTES),
      build(folder, grown),
      build(folder, NOTES),
    ]);
    const { manifest } = await opened(folder);
    expect(reports.map(({ id }) => id)).toContain(manifest.id);
    expect(reports.flatMap(({ warnings }) => warnings)).toEqual(hnsw ? [] : expect.anything());
  });

  test('do not remove each other, however they interleave', async () => {
    const folder = await tempFolder();
    let released = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      released = resolve;
    });
    const slow = build(folder, NOTES, { embedder: fakeEmbedder({ onEmbed: () => held }) });
    await build(folder, { 'lakes.md': LAKES });
    await build(folder, NOTES);
    released();
    const { id } = await slow;
    expect((await opened(folder)).manifest.id).toBe(id);
  });
});

describe('a build that fails', () => {
  /** Stops the build when it reports a step for the given time. */
  function stoppedAt(wanted: BuildProgress['step'], time: number): Options {
    const stop = new AbortController();
    let seen = 0;
    return {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step !== wanted) return;
        seen += 1;
        if (seen === time) stop.abort(new Error('out of order'));
      },
    };
  }

  const failures: readonly (readonly [string, () => Options])[] = [
    [
      'while it embeds',
      () => ({
        embedder: fakeEmbedder({
          model: { digest: 'another' },
          onEmbed: () => {
            throw new Error('out of order');
          },
        }),
      }),
    ],
    ['while it calibrates', () => ({ calibrate: () => Promise.reject(new Error('out of order')) })],
    ['because it was stopped', () => stoppedAt('writing', 1)],
    ['because it was stopped with the last file', () => stoppedAt('writing', hnsw ? 9 : 7)],
  ];

  test.each(failures)('%s leaves the one before in use and nothing else', async (_, options) => {
    const folder = await tempFolder();
    const { id } = await build(folder, NOTES);
    await expect(build(folder, { 'lakes.md': LAKES }, options())).rejects.toThrow('out of order');
    expect((await opened(folder)).manifest.id).toBe(id);
    expect(await readdir(join(folder, 'builds'))).toEqual([id]);
    expect((await readdir(folder)).sort()).toEqual(['builds', 'current']);
  });

  test('because it was stopped before it began does nothing', async () => {
    const folder = await tempFolder();
    const signal = AbortSignal.abort(new Error('not now'));
    await expect(build(folder, NOTES, { signal })).rejects.toThrow('not now');
    expect(await readdir(folder)).toEqual([]);
  });

  test('can be done again', async () => {
    const folder = await tempFolder();
    const calibrate = (): Promise<never> => Promise.reject(new Error('out of order'));
    await expect(build(folder, NOTES, { calibrate })).rejects.toThrow('out of order');
    await build(folder, NOTES);
    expect(await found(folder, 'raw data')).toContain('lakes.md');
  });

  test('because the index folder is a file says so and what to do', async () => {
    const file = join(await tempFolder(), 'index');
    await writeFile(file, 'not a folder');
    const building = build(file, NOTES);
    await expect(building).rejects.toThrow(SetupError);
    await expect(building).rejects.toThrow(/INDEX_DIR/);
  });

  test('long ago and left a folder where a file belongs is in nobody’s way', async () => {
    const folder = await tempFolder();
    await build(folder, NOTES);
    await mkdir(join(folder, 'current.leftover', 'deep'), { recursive: true });
    const { id } = await build(folder, NOTES);
    expect((await opened(folder)).manifest.id).toBe(id);
    expect((await readdir(folder)).sort()).toEqual(['builds', 'current']);
  });
});

describe('a corpus of which nothing can be quoted', () => {
  test('is refused with what was found instead', async () => {
    const folder = await tempFolder();
    const empty: Corpus = {
      folder: '/home/me/vault',
      notes: [],
      skipped: [{ path: 'huge.md', reason: 'is larger than 5 MiB' }],
      leftOut: [{ reason: '.pdf files are not read', count: 12, examples: ['a.pdf'] }],
    };
    const building = build(folder, {}, { corpus: empty });
    await expect(building).rejects.toThrow(SetupError);
    await expect(building).rejects.toThrow('There are no notes in /home/me/vault.');
    await expect(building).rejects.toThrow(/\.md.*huge\.md: is larger than 5 MiB/s);
    await expect(building).rejects.toThrow('12 left out: .pdf files are not read');
    expect(await readdir(folder)).toEqual([]);
  });

  test('is refused when its notes hold headings alone', async () => {
    const building = build(await tempFolder(), { 'a.md': '# Only a heading\n', 'b.md': '\n' });
    await expect(building).rejects.toThrow(SetupError);
    await expect(building).rejects.toThrow(/The notes in notes hold no text to quote/);
  });
});
