import type { DeckTopic } from './deck-scope.js';
import type { Review } from './review.js';

/** Fewer replies tell too little of a topic. */
const FEWEST_REPLIES = 3;

/** How somebody fares with a topic. */
export interface TopicRecord {
  readonly name: string;
  readonly missed: number;
  readonly answered: number;
}

/** The topics that somebody misses the largest share of, the hardest first; none that was always right, and no card in two of them. */
export function hardestTopics(
  topics: readonly Pick<DeckTopic, 'name' | 'cards'>[],
  reviews: readonly Pick<Review, 'card' | 'isRight'>[],
  most: number,
): readonly TopicRecord[] {
  const byCard = new Map<string, { missed: number; answered: number }>();
  for (const { card, isRight } of reviews) {
    const record = byCard.get(card) ?? { missed: 0, answered: 0 };
    record.answered += 1;
    if (!isRight) record.missed += 1;
    byCard.set(card, record);
  }
  const records = topics
    .map((topic) => ({ ...topic, ...recordOf(topic.cards, byCard) }))
    .filter(({ missed, answered }) => missed > 0 && answered >= FEWEST_REPLIES)
    // Of those that are as hard, the narrower one says more.
    .sort(
      (a, b) => b.missed / b.answered - a.missed / a.answered || a.cards.length - b.cards.length,
    );
  const told = new Set<string>();
  const hardest: TopicRecord[] = [];
  for (const { name, cards, missed, answered } of records) {
    // A note and a heading of it have cards in common.
    if (hardest.length === most || cards.some((card) => told.has(card))) continue;
    for (const card of cards) told.add(card);
    hardest.push({ name, missed, answered });
  }
  return hardest;
}

function recordOf(
  cards: readonly string[],
  byCard: ReadonlyMap<string, Omit<TopicRecord, 'name'>>,
): Omit<TopicRecord, 'name'> {
  const records = cards.flatMap((card) => byCard.get(card) ?? []);
  return {
    missed: records.reduce((sum, { missed }) => sum + missed, 0),
    answered: records.reduce((sum, { answered }) => sum + answered, 0),
  };
}
