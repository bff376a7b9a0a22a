import type { Language } from './languages.js';

/** A stretch of a note that can be quoted as it stands. */
export interface Passage {
  /** Hash of path, headings and text, with an ordinal for equals: it survives edits elsewhere in the note. */
  readonly id: string;
  /** Path of the note, relative to the corpus, with `/`. */
  readonly path: string;
  /** Title of the note: from its front matter, its first heading or its file name. */
  readonly title: string;
  /** The chain of headings above the passage, outermost first, as plain text. */
  readonly headings: readonly string[];
  /** First line in the file, 1-based. */
  readonly fromLine: number;
  /** Last line in the file, inclusive. */
  readonly toLine: number;
  /** The lines as they stand in the file (decoded, not repaired); a piece of one line only where that line alone is too long. */
  readonly text: string;
  /** Lines from above that the passage needs to be read: a table's header, the line that introduces a list or a fence. */
  readonly context: readonly ContextLines[];
  /** Tags of the note, the section and the passage, without `#`. */
  readonly tags: readonly string[];
  /** The language of the note; null when it can't be told. */
  readonly language: Language | null;
  /** Date of the note as its front matter gives it, YYYY-MM-DD; null where it gives none. */
  readonly date: string | null;
  /** The pieces that are matched and shown in bold, in order; never empty. */
  readonly spans: readonly Span[];
}

export interface ContextLines {
  readonly fromLine: number;
  readonly toLine: number;
  readonly text: string;
}

/** A sentence, list item, table row, line of code or question/answer pair inside a passage. */
export interface Span {
  /** Start in the passage's text, in UTF-16 code units. */
  readonly from: number;
  /** End in the passage's text, exclusive. */
  readonly to: number;
  /** The words to match: repaired, without Markdown; a table row with its column names. */
  readonly words: string;
  /** What stands above it inside the passage and says what it is about: a label, the items it is nested in. */
  readonly under: readonly string[];
}
