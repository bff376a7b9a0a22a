const ONLY_ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z\d]+(?:'[a-z]+)*/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'\p{L}+)*/gu;
/** Scripts that write no spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a folded text in order. */
export function wordsOf(text: string): string[] {
  const isAscii = ONLY_ASCII.test(text);
  const words: string[] = text.match(isAscii ? ASCII_WORD : WORD) ?? [];
  return text.includes("'") ? words.map(withoutApostrophes) : words;
}

/** What can be typed to find a folded text: its words, and where it writes none apart, the rest of them from each letter. */
export function findableWords(text: string): string[] {
  const words = wordsOf(text);
  return UNSPACED.test(text)
    ? words.flatMap((word) => (UNSPACED.test(word) ? endsOf(word) : [word]))
    : words;
}

function withoutApostrophes(word: string): string {
  return word.replace(/'(?:s|d|ll)?$/, '').replaceAll("'", '');
}

function endsOf(word: string): string[] {
  const letters = Array.from(word);
  return letters.map((_, at) => letters.slice(at).join(''));
}
