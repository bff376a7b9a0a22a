import type { Messages } from '../../messages/messages.js';
import { wordButton, type MessageButton } from '../message-parts.js';
import { idOfAfterCard } from './round-ids.js';

export interface AfterCardOptions {
  readonly round: string;
  readonly position: number;
  /** Whether somebody may have typed what is right and was not taken. */
  readonly mayAppeal: boolean;
  readonly texts: Messages;
}

/** “I was right” and “Bad card”, below a resolved card of any mode. */
export function afterCardButtons({
  round,
  position,
  mayAppeal,
  texts,
}: AfterCardOptions): MessageButton[] {
  const { buttons } = texts.round;
  const id = (action: 'right' | 'bad'): string => idOfAfterCard({ action, round, position });
  return [
    ...(mayAppeal ? [wordButton(id('right'), buttons.wasRight)] : []),
    wordButton(id('bad'), buttons.badCard),
  ];
}
