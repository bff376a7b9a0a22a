import { foldLetters } from '../notes/fold-letters.js';

/** Texts of which only the case can vary. */
const PLAIN = /^[!-&(-~›–—“”]+(?: [!-&(-~›–—“”]+)*$/;

/** The same for texts that differ in case, accents, white space or the kind of apostrophe alone. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return foldLetters(lower.replaceAll('’', "'")).replaceAll(/\s+/g, ' ').trim();
}
