import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Config } from './config.js';
import { UserError } from './errors.js';
import { quizEnglish as texts } from './messages/quiz-english.js';
import { isAnkiDeck, renderAnkiDeck } from './quiz/anki-deck.js';
import type { Card } from './quiz/card.js';
import { createSourceLink } from './source-link.js';

/** Where a deck goes if nobody says. */
export const ANKI_FILE = 'footnote-anki.txt';

/**
 * Writes cards to a file that Anki imports; all of it or nothing.
 * @throws {UserError} when the file is another one, or among the notes, or can't be written
 */
export async function exportToAnki(
  cards: readonly Card[],
  file: string,
  { corpusFolder, sourceUrlTemplate }: Pick<Config, 'corpusFolder' | 'sourceUrlTemplate'>,
): Promise<void> {
  const path = resolve(file);
  await requireOurs(path, file, corpusFolder);
  const text = renderAnkiDeck(cards, {
    sourceOf: (source) =>
      source.fromLine === source.toLine
        ? `${source.path}:${source.fromLine}`
        : `${source.path}:${source.fromLine}-${source.toLine}`,
    linkOf: createSourceLink(sourceUrlTemplate),
  });
  const aside = `${path}.${process.pid}.part`;
  try {
    await writeFile(aside, text, { flush: true });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw new UserError(texts.ankiFileUnwritable(file, codeOf(error)), { cause: error });
  }
}

async function requireOurs(path: string, file: string, corpusFolder: string): Promise<void> {
  const fromCorpus = relative(resolve(corpusFolder), path);
  if (!fromCorpus.startsWith('..') && !isAbsolute(fromCorpus)) {
    throw new UserError(texts.ankiFileIsNote(file));
  }
  const found = await readExisting(path, file);
  if (found !== null && !isAnkiDeck(found)) throw new UserError(texts.ankiFileIsOther(file));
}

/** What a file holds; nothing where it is a folder or the like, null where nothing is. */
async function readExisting(path: string, file: string): Promise<string | null> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path, 'utf8') : '';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new UserError(texts.ankiFileUnwritable(file, codeOf(error)), { cause: error });
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : String(error);
}
