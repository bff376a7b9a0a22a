import type { CardKind, RejectionReason } from '../../src/quiz/card.js';
import { type DraftCard, makeCards } from '../../src/quiz/make-cards.js';
import { noteFrom } from '../helpers/note-from.js';

/** The cards of a text. */
export function cardsIn(text: string, path?: string): readonly DraftCard[] {
  return makeCards([noteFrom(text, path)]).cards;
}

/** The cards of one kind as “prompt = answer”. */
export function asked(text: string, kind: CardKind): string[] {
  return cardsIn(text)
    .filter((card) => card.kind === kind)
    .map(({ prompt, answers }) => `${prompt} = ${answers.join(' | ')}`);
}

/** Why things in a text became no cards. */
export function reasonsIn(text: string): RejectionReason[] {
  return makeCards([noteFrom(text)]).rejected.map(({ reason }) => reason);
}
