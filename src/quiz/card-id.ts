import { createHash } from 'node:crypto';
import type { CardKind } from './card.js';
import { foldWords } from './fold-words.js';

/** The id of a card: a hash of its kind, prompt and answer, so that it survives moved lines and renamed notes. */
export function cardId(card: {
  readonly kind: CardKind;
  readonly prompt: string;
  readonly answer: string;
}): string {
  const key = JSON.stringify([card.kind, foldWords(card.prompt), foldWords(card.answer)]);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
