import type { Passage } from '../notes/passage.js';
import type { Place } from './answer.js';

/** What stands around a passage in its note. */
export interface Neighbours {
  readonly before: NeighbouringPassage | null;
  readonly after: NeighbouringPassage | null;
}

export type NeighbouringPassage = Pick<
  Passage,
  'path' | 'headings' | 'fromLine' | 'toLine' | 'text' | 'context'
>;

/** Finds the passages around one; none where no such passage stands at just that place. */
export type FindNeighbours = (passage: Place & { readonly text: string }) => Neighbours;

/** Finds neighbours among passages, which are in the order of their notes. */
export function createFindNeighbours(passages: readonly Passage[]): FindNeighbours {
  const byPath = new Map<string, Passage[]>();
  for (const passage of passages) {
    const note = byPath.get(passage.path);
    if (note) note.push(passage);
    else byPath.set(passage.path, [passage]);
  }
  return ({ path, fromLine, toLine, text }) => {
    const note = byPath.get(path) ?? [];
    const at = note.findIndex(
      (each) => each.fromLine === fromLine && each.toLine === toLine && each.text === text,
    );
    if (at < 0) return { before: null, after: null };
    return { before: note[at - 1] ?? null, after: note[at + 1] ?? null };
  };
}
