import { knownCard, type KnownCard } from '../../src/quiz/known-card.js';
import type { NewReview } from '../../src/quiz/review.js';
import type { Round } from '../../src/quiz/round.js';
import type { RoundStore } from '../../src/quiz/round-store.js';
import { card } from './cards.js';
import { START } from './stores.js';

/** A card as it is kept; each prompt makes another. */
export function known(prompt = 'Which service runs SQL on files in S3?'): KnownCard {
  return knownCard(card({ prompt }));
}

/** A right reply, with what a test doesn't care about filled in. */
export function newReview(fields: Partial<NewReview> = {}): NewReview {
  const at = fields.at ?? START;
  return {
    person: '77',
    card: known().id,
    rating: 'good',
    isRight: true,
    isHinted: false,
    tookMs: 3_000,
    points: 100,
    mode: 'alone',
    server: null,
    round: null,
    position: null,
    at,
    day: at.toISOString().slice(0, 10),
    ...fields,
  };
}

/** A round for all of one card, with what a test doesn't care about filled in. */
export function newRound(
  fields: Partial<Parameters<RoundStore['open']>[0]> = {},
): Pick<Round, 'mode' | 'server' | 'channel' | 'starter' | 'locale' | 'cards'> {
  return {
    mode: 'together',
    server: '7',
    channel: '42',
    starter: '77',
    locale: 'en-GB',
    cards: [known().id],
    ...fields,
  };
}
