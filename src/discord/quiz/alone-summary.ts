import type { Messages } from '../../messages/messages.js';
import { knownCard, type KnownCard } from '../../quiz/known-card.js';
import { nextDue } from '../../quiz/next-due.js';
import type { Round } from '../../quiz/round.js';
import { stillAsked } from '../../quiz/still-asked.js';
import type { Quizzing } from './quizzing.js';
import type { SummaryView } from './summary-message.js';

type Summarising = Pick<Quizzing, 'stores' | 'clock' | 'deckNow' | 'sourceLink'>;

/**
 * How a round went that somebody played alone. All of it is read from what is kept, so it can be told again, after a
 * restart too, and minds appeals.
 */
export async function aloneSummary(
  round: Round,
  person: string,
  { quizzing, texts }: { readonly quizzing: Summarising; readonly texts: Messages },
): Promise<SummaryView> {
  const { stores, clock, deckNow, sourceLink } = quizzing;
  const deckCards = deckNow()?.deck.cards ?? [];
  const cards = new Map(deckCards.map((card) => [card.id, card]));
  const since = await stores.reviews.reviewsOf(person, round.startedAt);
  const reviews = since.filter((review) => review.round === round.id);
  const missed = [];
  for (const { card: id } of reviews.filter(({ isRight }) => !isRight)) {
    const card = cards.get(id);
    const known: KnownCard | undefined = card ? knownCard(card) : await stores.cards.find(id);
    if (known) missed.push({ known, source: card?.source ?? null });
  }
  const memories = await stores.reviews.memoriesOf(person);
  const retired = await stores.cards.retired();
  const now = clock.now();
  const comingBack = stillAsked(memories, {
    // As long as the cards are not made, all that is remembered may be one.
    cards: deckCards.length > 0 ? deckCards : memories.map(({ card }) => ({ id: card })),
    retired,
  });
  const dues = comingBack.map(({ recall }) => recall.due);
  const { timeZone } = await stores.learners.find(person);
  return {
    person,
    right: reviews.filter(({ isRight }) => isRight).length,
    asked: reviews.length,
    left: round.cards.length - reviews.length,
    points: round.server === null ? 0 : reviews.reduce((sum, { points }) => sum + points, 0),
    missed,
    next: nextDue(dues, { now, timeZone: timeZone ?? clock.timeZone }),
    dueNow: dues.filter((due) => due <= now).length,
    sourceLink,
    texts,
  };
}
