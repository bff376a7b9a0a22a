import type { FrontMatter } from './front-matter.js';

/** A text file of the corpus, decoded. */
export interface Note {
  /** Path relative to the corpus, with `/`. */
  readonly path: string;
  /** The file's text with line ends as `\n` and no byte order mark; otherwise as it stands. */
  readonly text: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly digest: string;
  readonly frontMatter: FrontMatter;
}

/** A file that should have been read but could not be. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** Files left out on purpose, counted by reason. */
export interface LeftOut {
  readonly reason: string;
  readonly count: number;
  /** A few of their paths, for the report. */
  readonly examples: readonly string[];
}

/** What reading a corpus gave. */
export interface Corpus {
  readonly folder: string;
  /** The notes in the order of their paths. */
  readonly notes: readonly Note[];
  readonly skipped: readonly SkippedFile[];
  readonly leftOut: readonly LeftOut[];
}
