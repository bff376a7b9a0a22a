const ONLY_ASCII = /^[\0-\x7f]*$/;

/** Accents, points and vowel signs that people leave out when they type. In other scripts marks make another letter. */
const LEFT_OUT =
  /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}])\p{M}+|[\u0640\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Letters that are typed in more than one way, and the one that they are matched as. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  ё: 'е',
  Ё: 'Е',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ٱ: 'ا',
  ک: 'ك',
};
const SAME_LETTER = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'gu');

const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** A text with its letters as they are matched, in their case: accents off, forms of one letter made one, digits 0 to 9. */
export function foldLetters(text: string): string {
  if (ONLY_ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replaceAll(LEFT_OUT, '')
    .normalize('NFC')
    .replaceAll(SAME_LETTER, (letter) => SAME_LETTERS[letter] ?? letter)
    .replaceAll(OTHER_DIGIT, (digit) => String(digitValue(digit)));
}

/** Digits of a script stand in a row of ten that begins with its zero. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const own = zero;
  while (own - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return own - zero;
}
