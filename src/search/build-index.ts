import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { messageOf, SetupError } from '../errors.js';
import type { Corpus } from '../notes/note.js';
import type { Passage } from '../notes/passage.js';
import { splitNote, SPLITTER_VERSION } from '../notes/split-note.js';
import {
  BUILD_FILES,
  bytesOf,
  type FileData,
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
  checkBuild,
  createBuildFolder,
  makeCurrent,
  type OpenBuild,
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
  const files = new BuildWriter(folder, writing);
  const { reused, embedded } = await writeParts(files, passages, writing);

  writing.onProgress({ step: 'calibrating', done: 0, total: 1 });
  const manifest = { model: embedder.model, hnsw: hnsw !== undefined };
  // What was written is opened here as a reader will.
  const search = createSearch(await readIndex(folder, manifest, hnsw, passages), embedder);
  await files.write('calibration', JSON.stringify(await writing.calibrate(search)));

  const spans = passages.reduce((sum, passage) => sum + passage.spans.length, 0);
  const counts = { notes: corpus.notes.length, passages: passages.length, spans };
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
  await verify(folder);
  return { id, ...counts, reused, embedded };
}

/** Writes all that an index is read from; what is in memory for it is let go of at the end. */
async function writeParts(
  files: BuildWriter,
  passages: readonly Passage[],
  writing: Writing,
): Promise<Pick<Written, 'reused' | 'embedded'>> {
  const { embedder, hnsw } = writing;
  const { dimensions } = embedder.model;
  const spanTexts = passages.flatMap((passage) =>
    passage.spans.map((span) => spanText(passage, span)),
  );
  const spans = spanTexts.length;
  const vectors = await embedAll([...spanTexts, ...passages.map(passageText)], writing);
  const spanVectors = vectors.values.subarray(0, spans * dimensions);
  const passageVectors = vectors.values.subarray(spans * dimensions);

  await files.write('passages', passagesToLines(passages));
  await files.write(
    'keywords',
    buildKeywordIndex(termsOfPassages(passages), termsOfSpans(passages)),
  );
  await files.write('acronyms', JSON.stringify(findAcronyms(passages)));
  await files.write('spanVectors', bytesOf(spanVectors));
  await files.write('passageVectors', bytesOf(passageVectors));
  await files.write('spanKeys', bytesOfKeys(vectors.keys.slice(0, spans)));
  await files.write('passageKeys', bytesOfKeys(vectors.keys.slice(spans)));
  if (hnsw) {
    const onLinked = async (done: number): Promise<void> => {
      await breathe(writing.signal);
      writing.onProgress({ step: 'linking', done, total: spans });
    };
    const linking = { dimensions, onLinked };
    await files.make('spanGraph', (file) => hnsw.build(spanVectors, file, linking));
    await files.make('passageGraph', (file) => hnsw.build(passageVectors, file, linking));
  }
  const { reused, embedded } = vectors;
  return { reused, embedded };
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

  /** For data that is in memory: the digest is that of what was meant to be written. */
  async write(name: keyof typeof BUILD_FILES, data: FileData): Promise<void> {
    await this.#add(name, async (path) => {
      const hash = createHash('sha256');
      await writeDurably(path, hashed(data, hash));
      return hash.digest('hex');
    });
  }

  /** For a file that a library writes. */
  async make(
    name: keyof typeof BUILD_FILES,
    writeTo: (path: string) => Promise<void>,
  ): Promise<void> {
    await this.#add(name, async (path) => {
      await writeTo(path);
      await syncFile(path);
      return digestOfFile(path);
    });
  }

  async #add(
    name: keyof typeof BUILD_FILES,
    writeTo: (path: string) => Promise<string>,
  ): Promise<void> {
    const { signal, onProgress } = this.#writing;
    signal?.throwIfAborted();
    onProgress({ step: 'writing', done: this.#done, total: Object.keys(BUILD_FILES).length });
    this.digests[BUILD_FILES[name]] = await writeTo(join(this.#folder, BUILD_FILES[name]));
    this.#done += 1;
  }
}

/** The same data, read by a hash as it is taken. */
function hashed(data: FileData, hash: Hash): FileData {
  if (typeof data !== 'string' && !(data instanceof Uint8Array)) return hashedPieces(data, hash);
  hash.update(data);
  return data;
}

function* hashedPieces(pieces: Iterable<string>, hash: Hash): Iterable<string> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
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

/** Checks what was written, as a reader will, before anyone is led to it; that it opens was seen before. */
async function verify(folder: string): Promise<void> {
  const outcome = await checkBuild(folder);
  if (outcome.kind === 'read') return;
  throw new Error(`The new index is not whole after it was written: ${outcome.reason}.`);
}
