import type { Place } from '../answer/answer.js';

/** Some lines of a note. */
export type Lines = Pick<Place, 'fromLine' | 'toLine'>;

/** A file with its lines, as editors and Git hosts write it in every language. */
export function placeText({ path, fromLine, toLine }: Place): string {
  return fromLine === toLine ? `${path}:${fromLine}` : `${path}:${fromLine}-${toLine}`;
}
