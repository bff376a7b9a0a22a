import type { Card } from './card.js';

/** As much of a card as is kept, to find it again when its note was edited and to show it when it is gone. */
export interface KnownCard extends Pick<Card, 'id' | 'kind' | 'prompt' | 'topic'> {
  readonly answer: string;
  /** Path of its note. */
  readonly path: string;
}

/** What is kept of a card. */
export function knownCard({ id, kind, prompt, topic, answers, source }: Card): KnownCard {
  return { id, kind, prompt, topic, answer: answers[0], path: source.path };
}
