import type { Card } from './card.js';
import type { KnownCard } from './known-card.js';
import { endOfLocalDay, localDay } from './local-day.js';
import { ratingOf } from './rating.js';
import type { CardMemory, NewReview, Review } from './review.js';
import type { Reply, Round } from './round.js';
import type { Result } from './round-desk.js';
import { pointsFor } from './score.js';

/** What it takes to tell what replies to the card of a round come to. */
export interface Resolving {
  readonly round: Round;
  /** Null when there is no such card any more. */
  readonly card: Card | null;
  readonly known: KnownCard;
  readonly zoneOf: (person: string) => Promise<string>;
  /** How a person stands to the card. */
  readonly memoryOf: (person: string) => Promise<CardMemory | undefined>;
}

/** Who leaves a card alone for so long did not think about it all the time. */
const AWAY_MS = 10 * 60_000;

/** The reviews that come of the replies to a card, in their order; who only saw the hint has none. */
export async function reviewsFor(
  replies: readonly Reply[],
  resolving: Resolving,
): Promise<readonly NewReview[]> {
  const given = replies.filter(isGiven);
  const first = given.find(({ isRight }) => isRight);
  return Promise.all(given.map((reply) => reviewFor(reply, reply === first, resolving)));
}

/** What the replies to a card came to, best first. */
export function resultsOf(
  replies: readonly Reply[],
  reviews: readonly Review[],
): readonly Result[] {
  const texts = new Map(replies.map(({ person, given }) => [person, given]));
  return reviews
    .map(({ person, isRight, isHinted, points, tookMs }) => ({
      person,
      given: texts.get(person) ?? null,
      isRight,
      isHinted,
      points,
      tookMs,
    }))
    .sort(
      (a, b) =>
        b.points - a.points ||
        Number(b.isRight) - Number(a.isRight) ||
        (a.tookMs ?? Infinity) - (b.tookMs ?? Infinity) ||
        (a.person < b.person ? -1 : 1),
    );
}

type GivenReply = Reply & { readonly isRight: boolean };

function isGiven(reply: Reply): reply is GivenReply {
  return reply.isRight !== null;
}

async function reviewFor(
  { person, isRight, isHinted, at }: GivenReply,
  isFirst: boolean,
  { round, card, known, zoneOf, memoryOf }: Resolving,
): Promise<NewReview> {
  const { id, mode, server, position, posedAt, closesAt } = round;
  const zone = await zoneOf(person);
  const tookMs = posedAt && Math.max(0, at.getTime() - posedAt.getTime());
  const thoughtMs = tookMs !== null && tookMs > AWAY_MS ? null : tookMs;
  const limitMs = posedAt && closesAt && closesAt.getTime() - posedAt.getTime();
  const isScheduled = mode === 'alone' && isDue(await memoryOf(person), at, zone);
  return {
    person,
    card: known.id,
    rating: ratingOf({ isRight, isHinted, tookMs: thoughtMs }, card ?? asCard(known)),
    isRight,
    isHinted,
    tookMs,
    points: pointsFor({ mode, isRight, isHinted, tookMs, limitMs, isFirst, isScheduled }),
    mode,
    server,
    round: id,
    position,
    at,
    day: localDay(at, zone),
  };
}

/** Whether a card is new to a person, or due on this day and not replied to yet. */
function isDue(memory: CardMemory | undefined, at: Date, zone: string): boolean {
  if (!memory) return true;
  const { due, lastReview } = memory.recall;
  return due < endOfLocalDay(at, zone) && localDay(lastReview, zone) !== localDay(at, zone);
}

function asCard({
  kind,
  prompt,
  answer,
}: KnownCard): Pick<Card, 'kind' | 'prompt' | 'choices' | 'answers'> {
  return { kind, prompt, choices: null, answers: [answer] };
}
