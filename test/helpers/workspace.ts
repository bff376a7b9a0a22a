import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE_NOTES = fileURLToPath(new URL('../fixtures/sample', import.meta.url));

/** A folder as someone who runs Footnote has it: notes, and later an index. */
export interface Workspace {
  readonly folder: string;
  readonly index: string;
  /** Writes a note, relative to the corpus. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  path(...parts: string[]): string;
  remove(): Promise<void>;
}

/** Makes a workspace in a temporary folder, with a few sample notes or with none. */
export async function createWorkspace(notes: 'sample' | 'none'): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  const corpus = join(folder, 'corpus');
  if (notes === 'sample') await cp(SAMPLE_NOTES, corpus, { recursive: true });
  else await mkdir(corpus);
  return {
    folder,
    index: join(folder, 'index'),
    async write(path, content) {
      const file = join(corpus, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    },
    path: (...parts) => join(folder, ...parts),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
