import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { messageOf, SetupError } from '../errors.js';
import type { Corpus } from '../notes/note.js';
import type { Passage } from '../notes/passage.js';
import { splitNote, SPLITTER_VERSION } from '../notes/split-note.js';
import {
  BUILD_FILES,
  bytesOf,
  MANIFEST_FILE,
  passagesToLines,
  syncFile,
  writeDurably,
} from './build-files.js';
import { corpusDigest } from './corpus-state.js';
import { digestOfFile } from './digest-files.js';
import { findAcronyms } from './acronyms.js';
import type { Embedder } from './embedder.js';
import {
  abandonBuild,
  createBuildFolder,
  makeCurrent,
  type OpenBuild,
  openBuild,
  readCurrent,
  readIndex,
  removeOldBuilds,
} from './index-folder.js';
import { buildKeywordIndex, type WeightedTerms } from './keyword-index.js';
import { INDEX_FORMAT, type Manifest, MATCHING_VERSION } from './manifest.js';
import { passageTerms, passageText, spanTerms, spanText } from './match-text.js';
import { type Reusable, reuseOf } from './previous-build.js';
import { createSearch, type Search } from './search.js';
import type { HnswLibrary } from './vector-index.js';
import { bytesOfKeys, vectorKey } from './vector-key.js';

export interface BuildOptions {
  readonly corpus: Corpus;
  readonly indexFolder: string;
  /** The build before, found whole; what it holds is not made again. */
  readonly previous: OpenBuild | undefined;
  readonly embedder: Embedder;
  readonly hnsw: HnswLibrary | undefined;
  /** Looks at the new index and returns what is to be stored with it as JSON. */
  readonly calibrate: (search: Search) => Promise<unknown>;
  readonly onProgress: (progress: BuildProgress) => void;
  readonly now: () => Date;
  /** Makes the ids of two builds of the same second differ. */
  readonly randomName: () => string;
  readonly signal?: AbortSignal | undefined;
}

export interface BuildProgress {
  readonly step: 'splitting' | 'embedding' | 'linking' | 'writing' | 'calibrating';
  readonly done: number;
  readonly total: number;
}

export interface BuildReport {
  readonly id: string;
  readonly notes: number;
  readonly passages: number;
  readonly spans: number;
  /** Texts whose vectors were taken from the build before. */
  readonly reused: number;
  readonly embedded: number;
  readonly warnings: readonly string[];
}

/** Texts that are embedded between two reports of progress. */
const EMBED_STEP = 256;

/**
 * Builds an index of a corpus aside, checks it, and makes it current.
 * Until the last step the index before stays as it is, whatever happens.
 * @throws {SetupError} when there is nothing to index
 */
export async function buildIndex(options: BuildOptions): Promise<BuildReport> {
  const { corpus, indexFolder, embedder, hnsw, now } = options;
  if (corpus.notes.length === 0) throw new SetupError(nothingToIndex(corpus));
  const previous = options.previous && (await reuseOf(options.previous, embedder.model));
  const passages = await splitNotes(options, previous);
  if (passages.length === 0) {
    throw new SetupError(
      `The notes in ${corpus.folder} hold no text to quote: only headings, links, images or nothing at all. Write something into them and run it again.`,
    );
  }
  const id = buildId(options);
  const { report, replaced } = await putInPlace(passages, { ...options, previous, id });
  const warnings = await cleanUp(indexFolder, [id, replaced], now());
  return { ...report, warnings: [...(hnsw ? [] : [NO_HNSW]), ...warnings] };
}

async function putInPlace(
  passages: readonly Passage[],
  writing: Writing,
): Promise<{ readonly report: Written; readonly replaced: string | undefined }> {
  const { indexFolder, id, signal } = writing;
  try {
    const folder = await createBuildFolder(indexFolder, id);
    const report = await writeBuild(folder, passages, writing);
    signal?.throwIfAborted();
    const replaced = await readCurrent(indexFolder);
    await makeCurrent(indexFolder, id);
    return { report, replaced };
  } catch (error) {
    // What can't be removed now, the next build removes; the failure itself is what must be told.
    await abandonBuild(indexFolder, id).catch(() => undefined);
    throw isWriteFailure(error) ? writeFailure(error, indexFolder) : error;
  }
}

/** The new build is in use already, so builds that can't be removed are only told. */
async function cleanUp(
  indexFolder: string,
  keep: readonly (string | undefined)[],
  now: Date,
): Promise<string[]> {
  try {
    await removeOldBuilds(indexFolder, keep, now);
    return [];
  } catch (error) {
    return [
      `Old builds in ${indexFolder} can't be removed: ${messageOf(error)}. They only take up space.`,
    ];
  }
}

/** What a system says that has no room or gives no right to write. */
const WRITE_FAILURES: readonly unknown[] = [
  'EACCES',
  'ENOENT',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EEXIST',
  'ENOTDIR',
];

function isWriteFailure(error: unknown): boolean {
  return error instanceof Error && 'code' in error && WRITE_FAILURES.includes(error.code);
}

function writeFailure(error: unknown, indexFolder: string): SetupError {
  return new SetupError(
    `The index can't be written into ${indexFolder}: ${messageOf(error)}. ` +
      'Expected a folder that may be written to, on a disk with room; name another with INDEX_DIR or --index.',
    { cause: error },
  );
}

const NO_HNSW =
  'hnswlib-node is not installed (its native build failed), so search compares every passage: exact, but slow beyond some 100,000 passages. See the README about the compiler it needs.';

function nothingToIndex({ folder, skipped, leftOut }: Corpus): string {
  const others = [
    ...skipped.map(({ path, reason }) => `${path}: ${reason}`),
    ...leftOut.map(({ reason, count }) => `${count} left out: ${reason}`),
  ];
  const found = others.length > 0 ? ` Found instead: ${others.slice(0, 5).join('; ')}.` : '';
  return `There are no notes in ${folder}. Put Markdown or text files (.md, .markdown, .mdx, .txt) into it and run it again.${found}`;
}

function buildId({ now, randomName }: BuildOptions): string {
  const time = now()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '');
  return `${time}-${randomName()}`;
}

/** Passages of all notes; those of unchanged notes come from the build before. */
async function splitNotes(
  { corpus, onProgress, signal }: BuildOptions,
  previous: Reusable | undefined,
): Promise<Passage[]> {
  const passages: Passage[][] = [];
  for (const [done, note] of corpus.notes.entries()) {
    await breathe(signal);
    onProgress({ step: 'splitting', done, total: corpus.notes.length });
    passages.push([...(previous?.passagesOf(note) ?? splitNote(note))]);
  }
  return passages.flat();
}

/** Lets this thread hear what others tell it, a stop above all. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await nextTurn();
  signal?.throwIfAborted();
}

type Written = Omit<BuildReport, 'warnings'>;

interface Writing extends Omit<BuildOptions, 'previous'> {
  readonly previous: Reusable | undefined;
  readonly id: string;
}

async function writeBuild(
  folder: string,
  passages: readonly Passage[],
  writing: Writing,
): Promise<Written> {
  const { corpus, embedder, hnsw, id, now } = writing;
  const spans = passages.flatMap((passage) => passage.spans.map((span) => ({ passage, span })));
  const spanTexts = spans.map(({ passage, span }) => spanText(passage, span));
  const passageTexts = passages.map(passageText);
  const vectors = await embedAll([...spanTexts, ...passageTexts], writing);
  const { dimensions } = embedder.model;
  const spanVectors = vectors.values.subarray(0, spans.length * dimensions);
  const passageVectors = vectors.values.subarray(spans.length * dimensions);

  const files = new BuildWriter(folder, writing);
  await files.write('passages', passagesToLines(passages));
  await files.write(
    'keywords',
    buildKeywordIndex(termsOfPassages(passages), termsOfSpans(passages)),
  );
  await files.write('acronyms', JSON.stringify(findAcronyms(passages)));
  await files.write('spanVectors', bytesOf(spanVectors));
  await files.write('passageVectors', bytesOf(passageVectors));
  await files.write('spanKeys', bytesOfKeys(vectors.keys.slice(0, spans.length)));
  await files.write('passageKeys', bytesOfKeys(vectors.keys.slice(spans.length)));
  if (hnsw) {
    const onLinked = async (done: number): Promise<void> => {
      await breathe(writing.signal);
      writing.onProgress({ step: 'linking', done, total: spans.length });
    };
    const linking = { dimensions, onLinked };
    await files.make('spanGraph', (file) => hnsw.build(spanVectors, file, linking));
    await files.make('passageGraph', (file) => hnsw.build(passageVectors, file, linking));
  }

  writing.onProgress({ step: 'calibrating', done: 0, total: 1 });
  const manifest = { model: embedder.model, hnsw: hnsw !== undefined };
  const search = createSearch(await readIndex(folder, manifest, hnsw), embedder);
  await files.write('calibration', JSON.stringify(await writing.calibrate(search)));

  const counts = { notes: corpus.notes.length, passages: passages.length, spans: spans.length };
  await writeManifest(folder, {
    ...manifest,
    format: INDEX_FORMAT,
    id,
    createdAt: now().toISOString(),
    splitter: SPLITTER_VERSION,
    matching: MATCHING_VERSION,
    corpus: describeCorpus(corpus, passages),
    counts,
    files: files.digests,
  });
  await verify(folder, hnsw);
  return { id, ...counts, reused: vectors.reused, embedded: vectors.embedded };
}

function* termsOfPassages(passages: readonly Passage[]): Iterable<WeightedTerms> {
  for (const passage of passages) yield passageTerms(passage);
}

function* termsOfSpans(passages: readonly Passage[]): Iterable<WeightedTerms> {
  for (const passage of passages) yield* spanTerms(passage);
}

/** Writes the files of a build one by one and keeps their digests. */
class BuildWriter {
  readonly digests: Record<string, string> = {};
  readonly #folder: string;
  readonly #writing: Writing;
  #done = 0;

  constructor(folder: string, writing: Writing) {
    this.#folder = folder;
    this.#writing = writing;
  }

  async write(name: keyof typeof BUILD_FILES, data: string | Uint8Array): Promise<void> {
    await this.#add(name, (path) => writeDurably(path, data));
  }

  /** For a file that a library writes. */
  async make(
    name: keyof typeof BUILD_FILES,
    writeTo: (path: string) => Promise<void>,
  ): Promise<void> {
    await this.#add(name, async (path) => {
      await writeTo(path);
      await syncFile(path);
    });
  }

  async #add(
    name: keyof typeof BUILD_FILES,
    writeTo: (path: string) => Promise<void>,
  ): Promise<void> {
    const { signal, onProgress } = this.#writing;
    signal?.throwIfAborted();
    const path = join(this.#folder, BUILD_FILES[name]);
    onProgress({ step: 'writing', done: this.#done, total: Object.keys(BUILD_FILES).length });
    await writeTo(path);
    this.digests[BUILD_FILES[name]] = await digestOfFile(path);
    this.#done += 1;
  }
}

interface Vectors {
  /** All vectors in a row. */
  readonly values: Float32Array;
  readonly keys: readonly string[];
  readonly reused: number;
  readonly embedded: number;
}

async function embedAll(texts: readonly string[], writing: Writing): Promise<Vectors> {
  const { embedder, previous, onProgress, signal } = writing;
  const { dimensions } = embedder.model;
  const values = new Float32Array(texts.length * dimensions);
  const keys = texts.map(vectorKey);
  const missing: number[] = [];
  for (const [index, key] of keys.entries()) {
    const known = previous?.vectorOf(key);
    if (known) values.set(known, index * dimensions);
    else missing.push(index);
  }
  for (let done = 0; done < missing.length; done += EMBED_STEP) {
    signal?.throwIfAborted();
    onProgress({ step: 'embedding', done, total: missing.length });
    const step = missing.slice(done, done + EMBED_STEP);
    const embedded = await embedder.embed(
      step.map((index) => texts[index] ?? ''),
      'passage',
    );
    for (const [position, index] of step.entries()) {
      const vector = embedded[position];
      if (vector) values.set(vector, index * dimensions);
    }
  }
  return { values, keys, reused: texts.length - missing.length, embedded: missing.length };
}

function describeCorpus(corpus: Corpus, passages: readonly Passage[]): Manifest['corpus'] {
  const counts = new Map<string, number>();
  for (const { path } of passages) counts.set(path, (counts.get(path) ?? 0) + 1);
  return {
    digest: corpusDigest(corpus.notes),
    notes: corpus.notes.map(({ path, digest }) => ({
      path,
      digest,
      passages: counts.get(path) ?? 0,
    })),
  };
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeDurably(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** Opens what was written, as a reader will, before anyone is led to it. */
async function verify(folder: string, hnsw: HnswLibrary | undefined): Promise<void> {
  const outcome = await openBuild(folder, hnsw);
  if (outcome.kind === 'open') return;
  const reason = outcome.kind === 'missing' ? 'it is not there' : outcome.reason;
  throw new Error(`The new index could not be opened after it was written: ${reason}.`);
}
