import type { MarkedPiece, Paragraph, Section } from '../notes/block.js';
import { createLineMap } from '../notes/line-map.js';
import type { Note } from '../notes/note.js';
import type { Card } from './card.js';
import { labelledText } from './labelled-text.js';
import { partsOf } from './note-parts.js';
import { placesIn } from './places.js';

/** How many of the sections that state something have a card. */
export interface Coverage {
  /** Sections with a sentence, row or item that bears a number, a code or bold term, or a definition. */
  readonly sections: number;
  readonly covered: number;
  /** Of 1; 1 where there is nothing to cover. */
  readonly share: number;
  /** The sections without a card. */
  readonly missing: readonly MissingSection[];
}

export interface MissingSection {
  readonly path: string;
  readonly line: number;
  readonly headings: readonly string[];
}

/** Tells which sections of notes that state something have a card. */
export function coverage(notes: readonly Note[], cards: readonly Pick<Card, 'source'>[]): Coverage {
  const linesOf = new Map<string, number[]>();
  for (const { source } of cards) {
    const lines = linesOf.get(source.path) ?? [];
    lines.push(lineOfAnswer(source));
    linesOf.set(source.path, lines);
  }
  let sections = 0;
  const missing: MissingSection[] = [];
  for (const note of notes) {
    const lines = createLineMap(note.text);
    const cardLines = linesOf.get(note.path) ?? [];
    for (const section of partsOf(note).sections) {
      if (!statesSomething(section, note.text)) continue;
      sections += 1;
      const first = lines.lineAt(section.blocks[0]?.from ?? 0);
      const last = lines.lineAt(section.blocks.at(-1)?.to ?? 0);
      if (cardLines.some((line) => line >= first && line <= last)) continue;
      missing.push({ path: note.path, line: first, headings: section.headings });
    }
  }
  const covered = sections - missing.length;
  return { sections, covered, share: sections === 0 ? 1 : covered / sections, missing };
}

/** The line of a note on which the piece that answers a card begins. */
export function lineOfAnswer({ fromLine, text, span }: Card['source']): number {
  return fromLine + text.slice(0, span.from).split('\n').length - 1;
}

function statesSomething(section: Section, source: string): boolean {
  return placesIn(section, source).some(({ block, role }) => {
    if (block.kind === 'table') return block.rows.length > 0;
    if (block.kind !== 'paragraph' || role !== null) return false;
    return defines(block) || block.sentences.some(bearsTerm);
  });
}

function defines(paragraph: Paragraph): boolean {
  return (labelledText(paragraph)?.value ?? '') !== '';
}

function bearsTerm({ words, marks }: MarkedPiece): boolean {
  return /\p{N}/u.test(words) || marks.some(({ kind }) => kind === 'strong' || kind === 'code');
}
