/** A stretch of a note's text, in UTF-16 offsets; the end is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch with the words to match in it: repaired, without Markdown and tags. */
export interface Piece extends Stretch {
  readonly words: string;
}

/** Why some words of a text stand out: bold, code, highlighted (“==words==”), or a link. */
export type MarkKind = 'strong' | 'code' | 'highlight' | 'link';

/** Words that stand out, as offsets into the `words` that hold them. */
export interface Mark extends Stretch {
  readonly kind: MarkKind;
}

/** A piece that knows which of its words stand out, in order; marks may lie within each other. */
export interface MarkedPiece extends Piece {
  readonly marks: readonly Mark[];
}

/** A note's structure, without Markdown's details: what passages and cards are made from. */
export type Block = Paragraph | List | Table | Fence | Quote | Clutter;

export interface Paragraph extends Piece {
  readonly kind: 'paragraph';
  readonly tags: readonly string[];
  /** Its sentences; a line that begins with a letter marker (“a.”) or stands after a hard break counts as one. */
  readonly sentences: readonly MarkedPiece[];
  /** Its lines as the file has them; a card may be written in lines. */
  readonly lines: readonly MarkedPiece[];
  /** Where it is cut because it is too long for one passage; no sentence runs across. */
  readonly cuts: readonly number[];
  /** Whether nothing in it is outside of strong emphasis. */
  readonly isBold: boolean;
}

export interface List extends Stretch {
  readonly kind: 'list';
  /** Whether its items are numbered. */
  readonly isOrdered: boolean;
  readonly items: readonly Item[];
}

export interface Item extends Stretch {
  /** The item's own text; what it holds beyond its first paragraph is in `blocks`. */
  readonly own: Paragraph | null;
  readonly blocks: readonly Block[];
}

export interface Table extends Stretch {
  readonly kind: 'table';
  readonly columns: readonly string[];
  /** The header and the line below it. */
  readonly header: Stretch;
  readonly rows: readonly Row[];
}

export interface Row extends Stretch {
  readonly cells: readonly string[];
  /** Which words of each cell stand out. */
  readonly marks: readonly (readonly Mark[])[];
  readonly tags: readonly string[];
}

export interface Fence extends Stretch {
  readonly kind: 'fence';
  readonly language: string | null;
  /** The lines inside that are not blank. */
  readonly lines: readonly Piece[];
}

export interface Quote extends Stretch {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

/** What is there but says nothing to quote: images, rules, comments, tables of contents, lists of links. */
export interface Clutter extends Stretch {
  readonly kind: 'clutter';
  /** Whether a passage may run across it: an image may stand between two lines, a table of contents may not. */
  readonly isSmall: boolean;
  /** Tags of a line that holds nothing else; they are its section's. */
  readonly tags: readonly string[];
}

/** A heading's part of a note, up to the next heading. */
export interface Section {
  /** The chain of headings, outermost first, as plain text. */
  readonly headings: readonly string[];
  /** Tags of the headings. */
  readonly tags: readonly string[];
  readonly blocks: readonly Block[];
}
