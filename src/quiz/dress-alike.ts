import { isAmount, isCode } from './answer-shape.js';
import type { WrittenWords } from './written-words.js';

const ARTICLE = /^(?:an?|the)\s+(?=\S)/i;
const END = /[\s.;,:]+$/;

/** Writes a wrong choice as the answer is written, where that changes no name: case of the first letter, article, end. */
export function dressAlike(text: string, answer: string, written: WrittenWords): string {
  if (isAmount(text) || isCode(text)) return text;
  let dressed = text.trim();
  if (!END.test(answer) && !/\b(?:etc|e\.g|i\.e|\p{L})\.$/u.test(dressed)) {
    dressed = dressed.replace(END, '');
  }
  if (!ARTICLE.test(answer) && ARTICLE.test(dressed)) dressed = dressed.replace(ARTICLE, '');
  const [first = ''] = dressed.split(/[^\p{L}\p{N}'’_-]/u);
  if (/^\p{Ll}/u.test(answer) && /^\p{Lu}[\p{Ll}'’-]*$/u.test(first) && !written.isProper(first)) {
    return dressed.charAt(0).toLowerCase() + dressed.slice(1);
  }
  if (/^\p{Lu}/u.test(answer) && /^\p{Ll}[\p{Ll}-]*$/u.test(first)) {
    return dressed.charAt(0).toUpperCase() + dressed.slice(1);
  }
  return dressed;
}
