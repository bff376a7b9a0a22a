import { createHash } from 'node:crypto';
import type { Card } from './card.js';

/** What helps with a card: how its answer begins, or which of its choices are left. */
export type Hint =
  | { readonly kind: 'letters'; readonly text: string }
  | { readonly kind: 'choices'; readonly left: readonly string[] };

/** How many wrong choices a hint drops. */
const DROPPED_CHOICES = 2;
/** How many words a hint shows of an answer that is a sentence. */
const SHOWN_WORDS = 2;

/** The hint for a card; the same card has the same. */
export function hintFor({ id, answers, choices }: Pick<Card, 'id' | 'answers' | 'choices'>): Hint {
  const [answer] = answers;
  if (choices === null) return { kind: 'letters', text: lettersOf(answer) };
  const dropped = choices
    .filter((choice) => choice !== answer)
    .sort((a, b) => (turnOf(id, a) < turnOf(id, b) ? -1 : 1))
    .slice(0, Math.min(DROPPED_CHOICES, choices.length - 2));
  return { kind: 'choices', left: choices.filter((choice) => !dropped.includes(choice)) };
}

function turnOf(id: string, choice: string): string {
  return createHash('sha256').update(`${id}\0${choice}`).digest('hex');
}

/** The first letter of each word and how long it is; of a number only how many digits it has. */
function lettersOf(answer: string): string {
  const words = answer.trim().split(/\s+/);
  if (words.length > 2 * SHOWN_WORDS + 1) return `${words.slice(0, SHOWN_WORDS).join(' ')} …`;
  // A unit behind a number is no secret: without it the hint would say nothing.
  return words
    .map((word, at) => {
      const isUnit = at > 0 && /\d/.test(words[at - 1] ?? '') && !/\d/.test(word);
      if (isUnit) return word;
      if (/\d/.test(word)) return word.replaceAll(/\d/g, '·');
      // In a name written together the capitals begin its words.
      return /\p{Ll}/u.test(word)
        ? word.replaceAll(/(?<=[\p{L}\p{M}])[\p{Ll}\p{M}]/gu, '·')
        : word.replaceAll(/(?<=[\p{L}\p{M}])[\p{L}\p{M}]/gu, '·');
    })
    .join(' ');
}
