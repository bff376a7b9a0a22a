import { foldLetters } from '../notes/fold-letters.js';

/** A name by which something is found: the same in any case, with or without accents and needless space. */
export function foldName(name: string): string {
  return foldLetters(name.toLowerCase().replaceAll('’', "'"))
    .replaceAll(/\s*[›>]\s*/g, ' › ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
