import { ASPECTS, FUNCTION_WORDS, PREPOSITIONS, VERBS } from './follow-up-words.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of a question and where it stands in it. */
export interface QuestionWord {
  readonly from: number;
  readonly to: number;
  /** As it was written. */
  readonly text: string;
  /** Lower case, accents off. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’._/+&][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a question in order; “Standard-IA” is one. */
export function questionWords(question: string): QuestionWord[] {
  return Array.from(question.matchAll(WORD), ({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    text,
    folded: foldWord(text),
  }));
}

/** Lower case, accents off, one kind of apostrophe. */
export function foldWord(text: string): string {
  return text
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Whether a word carries matter: a thing, a property or what is done. */
export function isContent({ folded }: QuestionWord): boolean {
  return !FUNCTION_WORDS.has(folded) && !PREPOSITIONS.has(folded);
}

/** Whether a word, by how it is written or by the notes' headings, is the name of a thing. */
export function isName(
  word: QuestionWord,
  { isFirst, vocabulary }: { readonly isFirst: boolean; readonly vocabulary: Vocabulary },
): boolean {
  if (!isContent(word) || ASPECTS.has(word.folded)) return false;
  if (looksLikeName(word, isFirst)) return true;
  return !VERBS.has(word.folded) && vocabulary.names(word.text);
}

/** “KMS”, “S3”, “DynamoDB”, and “Glacier” where no sentence begins with it. */
export function looksLikeName({ text }: QuestionWord, isFirst: boolean): boolean {
  const hasInnerSign = /\p{L}.*[\p{Lu}\p{N}]/u.test(text);
  return hasInnerSign || (!isFirst && /^\p{Lu}/u.test(text));
}
