import type { KnownCard } from '../../src/quiz/known-card.js';
import type { ReviewStore } from '../../src/quiz/review-store.js';
import { openStores } from '../../src/stores.js';
import { GUILD, type Player, PLAYERS } from './preview-people.js';

const DAY_MS = 24 * 60 * 60_000;
const DAYS = 21;

/** How people have studied so far: cards a day, on how many days, and how many of ten they got right, then and lately. */
const STUDIES: Readonly<Record<Player, Study>> = {
  Mira: { days: 20, cards: 6, right: 8, rightLately: 8, skips: 9 },
  Jonas: { days: 5, cards: 9, right: 8, rightLately: 8 },
  Aylin: { days: 16, cards: 7, right: 7, rightLately: 9 },
  Tom: { days: 14, cards: 4, right: 4, rightLately: 7 },
  Sofía: { days: 2, cards: 6, right: 7, rightLately: 7 },
};

interface Study {
  readonly days: number;
  readonly cards: number;
  readonly right: number;
  readonly rightLately: number;
  /** How many days ago nothing was done. */
  readonly skips?: number;
}

/** Keeps what some people have studied in the last weeks, so that there is something to tell of it. */
export async function keepStudyHistory(
  databaseUrl: string,
  cards: readonly KnownCard[],
): Promise<void> {
  const today = Date.now();
  let at = new Date(today - DAYS * DAY_MS);
  await using stores = await openStores({ databaseUrl, now: () => at });
  for (const [name, study] of Object.entries(STUDIES)) {
    const person = PLAYERS[name as Player];
    let count = 0;
    for (let ago = study.days; ago > 0; ago -= 1) {
      if (ago === study.skips) continue;
      at = new Date(today - ago * DAY_MS);
      const { reviews } = stores.quiz;
      for (const card of await cardsOf(person, { at, study, cards, reviews })) {
        const right = ago > 7 ? study.right : study.rightLately;
        await reviews.add(reviewOf(person, card, { at, isRight: (count * 7) % 10 < right }), card);
        count += 1;
      }
    }
  }
}

/** What is due, then new cards: those from all over the notes. */
async function cardsOf(
  person: string,
  {
    at,
    study,
    cards,
    reviews,
  }: {
    readonly at: Date;
    readonly study: Study;
    readonly cards: readonly KnownCard[];
    readonly reviews: ReviewStore;
  },
): Promise<readonly KnownCard[]> {
  const memories = await reviews.memoriesOf(person);
  const due = new Set(memories.filter(({ recall }) => recall.due <= at).map(({ card }) => card));
  const known = new Set(memories.map(({ card }) => card));
  const fresh = cards.filter(({ id }) => !known.has(id)).filter((_, index) => index % 31 === 0);
  return [...cards.filter(({ id }) => due.has(id)), ...fresh].slice(0, study.cards);
}

function reviewOf(
  person: string,
  { id: card }: KnownCard,
  { at, isRight }: { readonly at: Date; readonly isRight: boolean },
): Parameters<ReviewStore['add']>[0] {
  return {
    person,
    card,
    rating: isRight ? 'good' : 'again',
    isRight,
    isHinted: false,
    tookMs: 9_000,
    points: isRight ? 100 : 0,
    mode: 'alone',
    server: GUILD,
    round: null,
    position: null,
    at,
    day: at.toISOString().slice(0, 10),
  };
}
