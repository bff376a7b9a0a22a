import type { Place } from '../answer/answer.js';

/** A file with its lines, as editors and Git hosts write it in every language. */
export function placeText({ path, fromLine, toLine }: Place): string {
  return fromLine === toLine ? `${path}:${fromLine}` : `${path}:${fromLine}-${toLine}`;
}
