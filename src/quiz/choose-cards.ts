import type { Card } from './card.js';
import type { CardMemory } from './review.js';
import { retrievability } from './schedule.js';
import { spreadCards } from './spread-cards.js';
import type { AskedTopic } from './topic-log.js';

/** What decides which cards come for a person. */
export interface Chooser {
  readonly memories: readonly CardMemory[];
  /** What the person asked about. */
  readonly topics: readonly AskedTopic[];
  readonly now: Date;
  /** When the person's day ends: what is due by then is due. */
  readonly endOfDay: Date;
  readonly seed: string;
}

/**
 * The cards in the order in which they should come for a person: what is due, what is new, what is due later.
 * Within what is due and what is new the topics that were asked about or missed come first, the latest before
 * others; then what is most likely forgotten, and new cards from all over the notes.
 */
export function orderFor(cards: readonly Card[], chooser: Chooser): readonly Card[] {
  const { memories, endOfDay, seed } = chooser;
  const byCard = memoryByCard(memories);
  const fresh = cards.filter(({ id }) => !byCard.has(id));
  const known = cards.filter(({ id }) => byCard.has(id));
  const dueTime = ({ id }: Card): number => byCard.get(id)?.recall.due.getTime() ?? Infinity;
  const later = known
    .filter((card) => dueTime(card) >= endOfDay.getTime())
    .sort((a, b) => dueTime(a) - dueTime(b) || byId(a, b));
  const interest = interestIn(cards, chooser);
  return [
    ...dueFor(cards, chooser),
    ...interestingFirst(spreadCards(fresh, seed), interest),
    ...later,
  ];
}

/** So many new cards of a topic that was asked about or missed come first; more would make a round of one topic. */
const MOST_OF_ONE_INTEREST = 3;

function interestingFirst(
  cards: readonly Card[],
  interest: (card: Card) => number,
): readonly Card[] {
  const counts = new Map<number, number>();
  const first = cards.flatMap((card) => {
    const latest = interest(card);
    const count = (counts.get(latest) ?? 0) + 1;
    counts.set(latest, count);
    return latest > 0 && count <= MOST_OF_ONE_INTEREST ? [{ card, latest }] : [];
  });
  const taken = new Set(first.map(({ card }) => card));
  return [
    ...first.sort((a, b) => b.latest - a.latest).map(({ card }) => card),
    ...cards.filter((card) => !taken.has(card)),
  ];
}

/** The cards that are due for a person by the end of the day, in the order in which they should come. */
export function dueFor(cards: readonly Card[], chooser: Chooser): readonly Card[] {
  const { memories, now, endOfDay } = chooser;
  const byCard = memoryByCard(memories);
  const interest = interestIn(cards, chooser);
  return cards
    .flatMap((card) => {
      const recall = byCard.get(card.id)?.recall;
      if (!recall || recall.due >= endOfDay) return [];
      return [{ card, interest: interest(card), remembered: retrievability(recall, now) }];
    })
    .sort((a, b) => b.interest - a.interest || a.remembered - b.remembered || byId(a.card, b.card))
    .map(({ card }) => card);
}

/** The cards that a person last replied to wrongly, the latest first. */
export function missedBy(cards: readonly Card[], { memories }: Pick<Chooser, 'memories'>): Card[] {
  const byCard = memoryByCard(memories);
  return cards
    .flatMap((card) => {
      const memory = byCard.get(card.id);
      return memory && !memory.wasRight ? [{ card, at: memory.recall.lastReview.getTime() }] : [];
    })
    .sort((a, b) => b.at - a.at || byId(a.card, b.card))
    .map(({ card }) => card);
}

/** The cards in the order in which they should come for all: those not asked lately first, from all over the notes. */
export function orderForAll(
  cards: readonly Card[],
  { lately, seed }: { readonly lately: readonly string[]; readonly seed: string },
): readonly Card[] {
  const turns = new Map(lately.map((id, turn) => [id, turn]));
  const turnOf = ({ id }: Card): number => turns.get(id) ?? Infinity;
  const rested = cards.filter(({ id }) => !turns.has(id));
  const asked = cards.filter(({ id }) => turns.has(id)).sort((a, b) => turnOf(b) - turnOf(a));
  return [...spreadCards(rested, seed), ...asked];
}

/** How a person stands to each card, by its id. */
export function memoryByCard(memories: readonly CardMemory[]): ReadonlyMap<string, CardMemory> {
  return new Map(memories.map((memory) => [memory.card, memory]));
}

function byId(a: Card, b: Card): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Days for which a missed card makes its section come first. */
const MISSED_LATELY_DAYS = 30;
const MS_A_DAY = 24 * 60 * 60_000;

/** When a card's section was last asked about, or a card of it missed, as a time; 0 for never. */
function interestIn(
  cards: readonly Card[],
  { memories, topics, now }: Chooser,
): (card: Card) => number {
  const since = now.getTime() - MISSED_LATELY_DAYS * MS_A_DAY;
  const sections = new Map<string, number>();
  const note = (path: string, headings: readonly string[], time: number): void => {
    const key = sectionKey(path, headings);
    sections.set(key, Math.max(sections.get(key) ?? 0, time));
  };
  for (const { path, headings, at } of topics) note(path, headings, at.getTime());
  const byCard = memoryByCard(memories);
  for (const { id, source, topic } of cards) {
    const memory = byCard.get(id);
    const time = memory?.recall.lastReview.getTime() ?? 0;
    if (memory && !memory.wasRight && time >= since) note(source.path, topic, time);
  }
  if (sections.size === 0) return () => 0;
  // Whoever asks about a section asks about those below it.
  const known = new Map<string, number>();
  return ({ source, topic }) => {
    const key = sectionKey(source.path, topic);
    const before = known.get(key);
    if (before !== undefined) return before;
    const above = [...topic.keys(), topic.length].map(
      (depth) => sections.get(sectionKey(source.path, topic.slice(0, depth))) ?? 0,
    );
    const latest = Math.max(...above);
    known.set(key, latest);
    return latest;
  };
}

function sectionKey(path: string, headings: readonly string[]): string {
  return JSON.stringify([path, headings]);
}
