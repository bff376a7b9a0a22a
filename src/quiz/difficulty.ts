import type { Candidate } from './candidate.js';

const LONG_ANSWER_WORDS = 4;

/**
 * How hard a card is: to recognise is easy (1), to type a word is harder (2), to know an amount, or
 * to say several words, is hardest (3).
 */
export function difficultyOf({
  answers,
  needsChoices,
}: Pick<Candidate, 'answers' | 'needsChoices'>): 1 | 2 | 3 {
  if (needsChoices) return 1;
  const [answer] = answers;
  return /\p{N}/u.test(answer) || answer.split(' ').length >= LONG_ANSWER_WORDS ? 3 : 2;
}
