import { amountsIn } from './amounts-in.js';

const MOST_WORDS = 4;

/**
 * Whether people who know an answer would type the same words: a name, an amount, or a single word.
 * What is told in words of the writer’s own is only fair to choose.
 */
export function canBeTyped(answer: string): boolean {
  const words = answer.split(/\s+/);
  if (words.length > MOST_WORDS || /[,;]|:\s|\s(?:and|or|und|oder|et|ou)\s|\//.test(answer))
    return false;
  return isNameLike(answer) || isAmount(answer);
}

/** A name has capitals beyond its first letter, digits, or several words that all begin with a capital. */
export function isNameLike(text: string): boolean {
  if (/\p{L}[\p{L}\p{N}_-]*[\p{Lu}\p{N}]/u.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^["“(]?[\p{Lu}\p{N}]/u.test(word));
}

function isAmount(text: string): boolean {
  const [amount] = amountsIn(text);
  return amount !== undefined && amount.hasUnit && text.length - (amount.to - amount.from) <= 8;
}
