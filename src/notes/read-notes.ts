import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { messageOf, SetupError } from '../errors.js';
import { decodeText } from './decode-text.js';
import type { FileReader } from './file-reader.js';
import { readFrontMatter } from './front-matter.js';
import type { Corpus, LeftOut, Note, SkippedFile } from './note.js';

const NOTE_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdx', '.txt']);
const IGNORE_FILE = '.footnoteignore';
const EXAMPLES_PER_REASON = 3;

export interface ReadOptions {
  readonly folder: string;
  /** Larger files are skipped and reported. */
  readonly maxNoteBytes: number;
  readonly files: FileReader;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the notes below a folder, in the order of their paths.
 * A file that can't be read is reported in the result; only a missing folder is an error.
 * @throws {SetupError} when there is no such folder
 */
export async function readNotes(options: ReadOptions): Promise<Corpus> {
  const { folder, files, signal } = options;
  await requireFolder(folder, files);
  const found = await findFiles(options);
  const notes: Note[] = [];
  for (const path of found.paths) {
    signal?.throwIfAborted();
    const outcome = await readNote(path, options);
    if (outcome.kind === 'note') notes.push(outcome.note);
    else if (outcome.kind === 'skipped') found.skipped.push({ path, reason: outcome.reason });
    else found.leftOut.add(outcome.reason, path);
  }
  return { folder, notes, skipped: found.skipped, leftOut: found.leftOut.list() };
}

async function requireFolder(folder: string, files: FileReader): Promise<void> {
  const kind = await files.kindOf(folder);
  if (kind === 'folder') return;
  const found = kind === 'file' ? 'is a file' : 'does not exist';
  throw new SetupError(
    `Expected a folder of notes at ${folder}, but it ${found}. ` +
      'Make the folder and put Markdown or text files into it, or name another with CORPUS_DIR or --corpus.',
  );
}

interface Found {
  readonly paths: readonly string[];
  readonly skipped: SkippedFile[];
  readonly leftOut: Tally;
}

async function findFiles({ folder, files, signal }: ReadOptions): Promise<Found> {
  const paths: string[] = [];
  const skipped: SkippedFile[] = [];
  const leftOut = new Tally();
  const ignored = await readIgnoreFile(folder, files);

  const visit = async (parent: string): Promise<void> => {
    signal?.throwIfAborted();
    for (const entry of await listFolder(parent)) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      const reason = reasonToLeaveOut(entry, path, ignored);
      if (reason !== undefined) leftOut.add(reason, path);
      else if (entry.kind === 'folder') await visit(path);
      else paths.push(path);
    }
  };
  const listFolder = async (path: string): ReturnType<FileReader['list']> => {
    try {
      return await files.list(join(folder, path));
    } catch (error) {
      skipped.push({ path: path || '.', reason: `folder can't be read: ${codeOf(error)}` });
      return [];
    }
  };
  await visit('');
  return { paths: paths.sort(byCodeUnit), skipped, leftOut };
}

type Entry = Awaited<ReturnType<FileReader['list']>>[number];

function reasonToLeaveOut(entry: Entry, path: string, ignored: Ignore): string | undefined {
  const { name, kind } = entry;
  if (name === IGNORE_FILE) return 'settings of Footnote';
  if (name.startsWith('.')) return kind === 'folder' ? 'dot folder' : 'dot file';
  if (kind === 'link') return 'link (notes are read where they are)';
  if (kind === 'other') return 'not a file';
  if (kind === 'folder' && name === 'node_modules') return 'node_modules';
  if (ignored.ignores(kind === 'folder' ? `${path}/` : path)) return `named in ${IGNORE_FILE}`;
  if (kind === 'folder') return undefined;
  if (path.toLowerCase() === 'readme.md') return 'README.md of the corpus';
  const extension = extname(name).toLowerCase();
  return NOTE_EXTENSIONS.has(extension) ? undefined : `${extension || 'no extension'} file`;
}

async function readIgnoreFile(folder: string, files: FileReader): Promise<Ignore> {
  const path = join(folder, IGNORE_FILE);
  if ((await files.kindOf(path)) !== 'file') return ignore();
  const decoded = decodeText(await readIgnoreBytes(path, files));
  if (decoded.kind !== 'text') {
    throw new SetupError(`Expected ${path} to be UTF-8 text with one pattern a line.`);
  }
  return ignore().add(decoded.text);
}

async function readIgnoreBytes(path: string, files: FileReader): Promise<Uint8Array> {
  try {
    return await files.read(path);
  } catch (error) {
    // Going on without it would index what it names.
    throw new SetupError(
      `Expected to read ${path}, but got ${codeOf(error)}. Let it be read, or remove it.`,
      {
        cause: error,
      },
    );
  }
}

type ReadOutcome =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'left-out'; readonly reason: string };

async function readNote(path: string, options: ReadOptions): Promise<ReadOutcome> {
  const { folder, files, maxNoteBytes } = options;
  const file = join(folder, path);
  let bytes: Uint8Array;
  try {
    const size = await files.size(file);
    if (size > maxNoteBytes) return skip(tooLarge(size, maxNoteBytes));
    bytes = await files.read(file);
  } catch (error) {
    return skip(`can't be read: ${codeOf(error)}`);
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') return skip('binary, not text');
  if (decoded.kind === 'not-unicode') return skip('not UTF-8 or UTF-16 text; save it as UTF-8');
  const head = readFrontMatter(decoded.text);
  if (head.kind === 'broken') return skip(head.reason);
  const { frontMatter } = head;
  if (frontMatter.withheld !== null) {
    return { kind: 'left-out', reason: `marked ${frontMatter.withheld}: true` };
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'note', note: { path, text: decoded.text, digest, frontMatter } };
}

function skip(reason: string): ReadOutcome {
  return { kind: 'skipped', reason };
}

function tooLarge(size: number, limit: number): string {
  const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  return `too large: ${mebibytes(size)} MiB, the limit is ${mebibytes(limit)} MiB (MAX_NOTE_MIB)`;
}

/** The short code of a file system error (EACCES, say): its message repeats the path. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : messageOf(error);
}

/** An order that doesn't depend on the machine's language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

class Tally {
  readonly #examples = new Map<string, { count: number; examples: string[] }>();

  add(reason: string, path: string): void {
    const entry = this.#examples.get(reason) ?? { count: 0, examples: [] };
    entry.count += 1;
    if (entry.examples.length < EXAMPLES_PER_REASON) entry.examples.push(path);
    this.#examples.set(reason, entry);
  }

  list(): LeftOut[] {
    return Array.from(this.#examples, ([reason, entry]) => ({ reason, ...entry })).sort((a, b) =>
      byCodeUnit(a.reason, b.reason),
    );
  }
}
