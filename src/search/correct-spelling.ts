import { foldLetters } from '../notes/fold-letters.js';
import type { PassageIndex } from './passage-index.js';
import type { QueryTerm } from './query-terms.js';
import { stemOf } from './stem.js';
import { tokensOf } from './tokens.js';

/**
 * The question with its misspelt words as the notes write them: a model knows words as they are, and of a
 * misspelt one only pieces.
 */
export function correctSpelling(
  question: string,
  terms: readonly QueryTerm[],
  index: Pick<PassageIndex, 'passages' | 'keywords'>,
): string {
  let corrected = question;
  for (const { word, meant } of terms) {
    if (meant === undefined) continue;
    const spelt = spellingOf(meant, index);
    if (spelt !== undefined) corrected = replaceWord(corrected, word, spelt);
  }
  return corrected;
}

/** A word of the notes whose stem a term is, as it stands in the first passage that has it. */
function spellingOf(
  term: number,
  { passages, keywords }: Pick<PassageIndex, 'passages' | 'keywords'>,
): string | undefined {
  const [first] = keywords.passages.postings(term).documents;
  const passage = first === undefined ? undefined : passages[first];
  const stem = keywords.terms[term];
  if (!passage) return undefined;
  const language = passage.language ?? 'en';
  const texts = [
    ...passage.spans.flatMap(({ words, under }) => [words, ...under]),
    ...passage.headings,
    passage.title,
  ];
  for (const text of texts) {
    const found = tokensOf(foldLetters(text), language).find(
      ({ word }) => stemOf(word, language) === stem,
    );
    if (found) return found.word;
  }
  return undefined;
}

/** Replaces a folded word wherever it stands in a text, however it is written there. */
function replaceWord(text: string, word: string, by: string): string {
  return text.replaceAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu, (written) =>
    foldLetters(written).toLowerCase() === word ? by : written,
  );
}
