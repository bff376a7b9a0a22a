import type { Messages } from '../../messages/messages.js';
import type { Card } from '../../quiz/card.js';
import { cardText } from './card-parts.js';

/** What else is right is told as far as this goes. */
const LONGEST_ALSO = 250;

/** The answer of a card, and what else is right. */
export function answerLines({ answers }: Pick<Card, 'answers'>, { round }: Messages): string[] {
  const [answer, ...others] = answers;
  const also = cardText(others.join('; '), LONGEST_ALSO);
  return [`**${cardText(answer)}**`, ...(also === '' ? [] : [`-# ${round.also(also)}`])];
}
