import { isNameLike } from './can-be-typed.js';
import { readAmount } from './amounts.js';

/** What an answer looks like: whoever plays sees at once that a name stands among phrases. */
export type AnswerShape = 'amount' | 'code' | 'name' | 'words' | 'prose';

/** A phrase has fewer words than this; more make a sentence. */
const FEWEST_PROSE_WORDS = 7;

/** Tells what an answer looks like. `isProper` says of a capitalised word whether it is always written so. */
export function shapeOf(text: string, isProper: (word: string) => boolean): AnswerShape {
  const words = text.split(/\s+/);
  if (isAmount(text)) return 'amount';
  if (isCode(text)) return 'code';
  const isShort = words.length < FEWEST_PROSE_WORDS;
  const isName =
    isShort && !/[,;:]/.test(text) && (isNameLike(text) || (words.length === 1 && isProper(text)));
  if (isName && /^[\p{Lu}\p{N}]/u.test(text)) return 'name';
  return isShort ? 'words' : 'prose';
}

/** Whether a text is one amount and nothing else. */
export function isAmount(text: string): boolean {
  return readAmount(text, 0)?.to === text.length;
}

/** “s3:GetObject”, “job.init()”, “max_depth”, “st1”, “--force”, “/opt/ml”. */
export function isCode(text: string): boolean {
  const words = text.split(/\s+/);
  const [first = ''] = words;
  if (/^(?:--?|\/|\.|s3:\/\/)\p{L}/u.test(text)) return true;
  if (words.length > 1) return /^[\p{Ll}\d_-]+$/u.test(first) && /\s--?\p{Ll}/u.test(text);
  return (
    /[_(){}[\]<>=*@$#\\]|\p{L}[.:]\p{L}/u.test(text) ||
    /^\p{Ll}+\p{Lu}|^\p{Ll}+\p{N}/u.test(text) ||
    /^\p{Lu}[\p{Lu}\p{N}]*_/u.test(text)
  );
}
