import type { Card } from './card.js';
import type { CardStore } from './card-store.js';
import { type Chooser, dueFor, missedBy, orderFor, orderForAll } from './choose-cards.js';
import type { DeckScopes } from './deck-scope.js';
import { howToAnswer } from './how-to-answer.js';
import { endOfLocalDay } from './local-day.js';
import type { ReviewStore } from './review-store.js';
import type { RoundWish, Started } from './round-desk.js';
import type { RoundStore } from './round-store.js';
import type { TopicLog } from './topic-log.js';

export interface WishOptions {
  readonly scopes: DeckScopes;
  readonly stores: {
    readonly rounds: Pick<RoundStore, 'lately'>;
    readonly reviews: Pick<ReviewStore, 'memoriesOf'>;
    readonly cards: Pick<CardStore, 'retired'>;
    readonly topics: Pick<TopicLog, 'of'>;
  };
  readonly now: Date;
  readonly zoneOf: (person: string) => Promise<string>;
  readonly seed: string;
}

/** The cards for a round, in their order, or why there are none. */
export type Wished =
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | Exclude<Started, { readonly kind: 'started' | 'busy' }>;

/** So many cards that were asked lately in a place come again only when the others have been. */
const MOST_LATELY = 500;

/** Finds the cards that somebody wants to be asked. */
export async function wishedCards(wish: RoundWish, options: WishOptions): Promise<Wished> {
  const { scopes, stores, seed } = options;
  const found = scopes.find(wish.scope);
  if (found.kind === 'unknown') return { kind: 'unknown-part', near: found.near };
  const retired = await stores.cards.retired();
  const askable = found.cards.filter(
    (card) =>
      !retired.has(card.id) &&
      (wish.kind === undefined || card.kind === wish.kind) &&
      (wish.mode === 'alone' || howToAnswer(card) !== 'recall'),
  );
  if (askable.length === 0) return { kind: 'no-cards' };
  if (wish.mode !== 'alone' && wish.pick === 'any') {
    const lately = await stores.rounds.lately(wish, MOST_LATELY);
    return some(orderForAll(askable, { lately, seed }), wish);
  }
  const chooser = await chooserFor(wish.person, options);
  switch (wish.pick) {
    case 'any':
      return some(orderFor(askable, chooser), wish);
    case 'due': {
      const due = dueFor(askable, chooser);
      return due.length > 0 ? some(due, wish) : nothingDue(askable, chooser);
    }
    case 'missed': {
      const missed = missedBy(askable, chooser);
      return missed.length > 0 ? some(missed, wish) : { kind: 'nothing-missed' };
    }
  }
}

function some(cards: readonly Card[], { count }: Pick<RoundWish, 'count'>): Wished {
  return { kind: 'cards', cards: cards.slice(0, Math.max(1, count)) };
}

async function chooserFor(
  person: string,
  { stores, now, zoneOf, seed }: WishOptions,
): Promise<Chooser> {
  const [memories, topics, zone] = await Promise.all([
    stores.reviews.memoriesOf(person),
    stores.topics.of(person),
    zoneOf(person),
  ]);
  return { memories, topics, now, endOfDay: endOfLocalDay(now, zone), seed };
}

/** When something will be due, and how much there is to learn meanwhile. */
function nothingDue(cards: readonly Card[], { memories }: Pick<Chooser, 'memories'>): Wished {
  const due = new Map(memories.map(({ card, recall }) => [card, recall.due]));
  const times = cards.flatMap(({ id }) => due.get(id) ?? []);
  const next = times.reduce<Date | null>(
    (earliest, time) => (earliest === null || time < earliest ? time : earliest),
    null,
  );
  return { kind: 'nothing-due', next, fresh: cards.length - times.length };
}
