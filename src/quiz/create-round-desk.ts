import type { Card } from './card.js';
import { timeFor } from './card-time.js';
import type { Clock } from './clock.js';
import type { Deck } from './deck.js';
import type { DeckScopes } from './deck-scope.js';
import { gradeGiven } from './grade-given.js';
import { hintFor } from './hint.js';
import { howToAnswer } from './how-to-answer.js';
import { createTurns } from './in-turn.js';
import { type KnownCard, knownCard } from './known-card.js';
import type { QuizStores } from './quiz-stores.js';
import { resultsOf, reviewsFor } from './resolve-replies.js';
import type { Round } from './round.js';
import {
  type Ended,
  type Given,
  GRACE_MS,
  type Next,
  type Posed,
  type Replied,
  type Revealed,
  type RoundDesk,
  type RoundWish,
  type Started,
} from './round-desk.js';
import { wishedCards } from './wished-cards.js';

export interface RoundDeskOptions {
  /** The cards as they are now, with their parts. */
  readonly deck: () => Promise<{ readonly deck: Deck; readonly scopes: DeckScopes }>;
  readonly stores: Pick<QuizStores, 'rounds' | 'reviews' | 'cards' | 'learners' | 'topics'>;
  readonly clock: Clock;
  /** Chance: another text for each round. */
  readonly newSeed: () => string;
  /** How long a card can be replied to in a round for all. @default by its length */
  readonly timeFor?: (card: Card) => number;
}

/** Creates the desk that runs rounds. The steps of a round are taken one after the other. */
export function createRoundDesk(options: RoundDeskOptions): RoundDesk {
  const steps = new RoundSteps(options);
  const { rounds } = options.stores;
  const now = (): Date => options.clock.now();
  const inTurn = createTurns();
  const stop = (id: string): Promise<Ended | undefined> => inTurn(id, () => steps.stop(id));
  return {
    start: (wish) => {
      const isAlone = wish.mode === 'alone';
      const key = isAlone ? `person ${wish.person}` : `channel ${wish.channel}`;
      return inTurn(key, async () => {
        const busy = isAlone ? undefined : await rounds.openIn(wish.channel);
        if (busy) return { kind: 'busy', round: busy };
        return steps.start(wish, async () => {
          const before = isAlone ? await rounds.openOf(wish.person) : undefined;
          if (before) await stop(before.id);
        });
      });
    },
    find: (id) => steps.find(id),
    openIn: (channel) => rounds.openIn(channel),
    openOf: (person) => rounds.openOf(person),
    listOpen: () => rounds.listOpen(),
    shown: (id, position, messageId) => {
      const at = { id, position, now: now() };
      return inTurn(id, () => steps.shown(at, messageId));
    },
    giveTime: (id, position, ms) =>
      inTurn(id, () => steps.giveTime({ id, position, now: now() }, ms)),
    reply: (id, position, person, given) => {
      // Whoever waits for others was there when they replied, not when it is their turn.
      const at = { id, position, now: now() };
      return inTurn(id, () => steps.reply(at, person, given));
    },
    hint: (id, position, person) => {
      const at = { id, position, now: now() };
      return inTurn(id, () => steps.hint(at, person));
    },
    reveal: (id, position) => inTurn(id, () => steps.reveal({ id, position })),
    next: (id, position) => inTurn(id, () => steps.next({ id, position })),
    stop,
    untold: () => steps.untold(),
    told: (id) => rounds.markTold(id),
    appeal: (id, position, person) => inTurn(id, () => steps.appeal({ id, position }, person)),
    flag: (id, position, person) => steps.flag({ id, position }, person),
  };
}

/** A card of a round. */
interface At {
  readonly id: string;
  readonly position: number;
}

type AtTime = At & { readonly now: Date };

/** Typed replies are tried so often in a race; a choice, once. */
const TYPED_TRIES = 3;

/** What a round does, each step by itself. */
class RoundSteps {
  readonly #options: RoundDeskOptions;
  /** The cards of a deck by their ids, made once for each. */
  readonly #byId = new WeakMap<Deck, ReadonlyMap<string, Card>>();

  constructor(options: RoundDeskOptions) {
    this.#options = options;
  }

  get #stores(): RoundDeskOptions['stores'] {
    return this.#options.stores;
  }

  async start(wish: RoundWish, endOthers: () => Promise<void>): Promise<Started> {
    const { scopes } = await this.#options.deck();
    const wished = await wishedCards(wish, {
      scopes,
      stores: this.#stores,
      now: this.#options.clock.now(),
      zoneOf: (person) => this.#zoneOf(person),
      seed: this.#options.newSeed(),
    });
    if (wished.kind !== 'cards') return wished;
    await endOthers();
    const { mode, server, channel, locale, person } = wish;
    const round = await this.#stores.rounds.open(
      { mode, server, channel, starter: person, locale, cards: wished.cards.map(({ id }) => id) },
      wished.cards.map(knownCard),
    );
    return { kind: 'started', posed: await this.#posed(round) };
  }

  async find(id: string): Promise<Posed | undefined> {
    const round = await this.#underWay(id);
    return round && this.#posed(round);
  }

  async shown(at: AtTime, messageId: string | null): Promise<Round | undefined> {
    const round = await this.#underWay(at.id, at.position);
    if (!round) return undefined;
    const { card } = await this.#posed(round);
    const isTimed = round.mode !== 'alone' && card !== null;
    const { timeFor: msFor = timeFor } = this.#options;
    const closesAt = isTimed ? new Date(at.now.getTime() + msFor(card)) : null;
    return this.#stores.rounds.confirm(at.id, at.position, {
      messageId,
      posedAt: at.now,
      closesAt,
    });
  }

  async giveTime({ id, position, now }: AtTime, ms: number): Promise<Round | undefined> {
    const round = await this.#underWay(id, position);
    if (round?.phase !== 'open' || !round.closesAt) return undefined;
    const closesAt = new Date(now.getTime() + ms);
    if (closesAt <= round.closesAt) return round;
    return this.#stores.rounds.setCloses(id, position, closesAt);
  }

  async reply(at: AtTime, person: string, given: Given): Promise<Replied> {
    const { id, position, now } = at;
    const round = await this.#underWay(id);
    if (!round || !mayPlay(round, person)) return { kind: 'gone' };
    if (round.position !== position || round.phase === 'revealed') return { kind: 'too-late' };
    const posed = await this.#posed(round);
    const { card } = posed;
    if (!card) {
      // Whoever plays alone must get on.
      if (round.mode === 'alone') await this.#resolve(posed);
      return { kind: 'too-late' };
    }
    const graded = gradeGiven(given, card, (await this.#options.deck()).deck);
    if (!graded || (await this.#isDecided(round, now))) return { kind: 'too-late' };
    const isRight = graded.grade === 'right';
    const most = mostTries(round, card);
    const kept = await this.#stores.rounds.reply(
      id,
      position,
      { person, given: graded.text, isRight, at: now },
      most,
    );
    if (kept.kind !== 'kept') return kept;
    if (round.mode === 'alone') await this.#resolve(posed);
    return {
      kind: 'kept',
      round: (await this.#underWay(id, position)) ?? round,
      card,
      reply: kept.reply,
      grade: graded.grade,
      triesLeft: isRight || !Number.isFinite(most) ? 0 : Math.max(0, most - kept.reply.tries),
    };
  }

  async hint({ id, position, now }: AtTime, person: string): ReturnType<RoundDesk['hint']> {
    const round = await this.#underWay(id);
    if (!round || !mayPlay(round, person)) return { kind: 'gone' };
    const { card } = await this.#posed(round);
    if (round.position !== position || !card) return { kind: 'too-late' };
    const kept = await this.#stores.rounds.hint(id, position, person, now);
    return kept.kind === 'kept' ? { kind: 'hint', hint: hintFor(card) } : { kind: 'too-late' };
  }

  async reveal({ id, position }: At): Promise<Revealed | undefined> {
    const before = await this.#underWay(id, position);
    if (!before) return undefined;
    const posed = await this.#posed(before);
    if (before.phase !== 'revealed') await this.#resolve(posed);
    const round = await this.#underWay(id, position);
    if (!round) return undefined;
    const { rounds } = this.#stores;
    const results = resultsOf(
      await rounds.replies(id, position),
      await rounds.reviews(id, position),
    );
    return { ...posed, round, results, isLast: position + 1 >= round.cards.length };
  }

  async next({ id, position }: At): Promise<Next | undefined> {
    const { rounds, cards } = this.#stores;
    const retired = await cards.retired();
    let round = await this.#underWay(id, position);
    if (round?.phase === 'revealed') round = await rounds.advance(id, position);
    else if (round?.phase === 'open') return undefined;
    while (round?.phase === 'posing') {
      const posed = await this.#posed(round);
      if (posed.card && !retired.has(posed.card.id)) {
        // That it is about to be shown is known already.
        return round.position === position ? undefined : { kind: 'posed', ...posed };
      }
      await this.#resolve(posed);
      round = await rounds.advance(id, round.position);
    }
    return round && { kind: 'ended', ...(await this.#ended(round, round.cards.length)) };
  }

  async stop(id: string): Promise<Ended | undefined> {
    const before = await this.#underWay(id);
    if (!before) return undefined;
    // What somebody was told is noted counts, whether or not the card's time was over.
    if (before.phase !== 'revealed' && (await this.#isAnswered(before))) {
      await this.#resolve(await this.#posed(before));
    }
    const round = await this.#underWay(id);
    if (!round || !(await this.#stores.rounds.end(id))) return undefined;
    const resolved = round.position + (round.phase === 'revealed' ? 1 : 0);
    return this.#ended({ ...round, phase: 'ended', closesAt: null }, resolved);
  }

  async untold(): Promise<readonly Ended[]> {
    const rounds = await this.#stores.rounds.listUntold();
    // Of a card that was not resolved there are no reviews to be found.
    return Promise.all(rounds.map((round) => this.#ended(round, round.position + 1)));
  }

  async appeal({ id, position }: At, person: string): ReturnType<RoundDesk['appeal']> {
    const { rounds, cards } = this.#stores;
    const own = (await rounds.reviews(id, position)).find((review) => review.person === person);
    if (!own) return 'no-reply';
    if (own.isRight) return 'was-right';
    const replies = await rounds.replies(id, position);
    const typed = replies.find((reply) => reply.person === person)?.given ?? null;
    if (typed === null) return 'no-reply';
    const known = await this.#known(own.card);
    // For the owner first: what counts already is not appealed again when the other fails.
    if (known) await cards.appeal(known, person, typed);
    return (await rounds.appeal(id, position, person)) ? 'counted' : 'was-right';
  }

  async flag({ id, position }: At, person: string): ReturnType<RoundDesk['flag']> {
    const round = await this.#stores.rounds.find(id);
    const known = round && (await this.#known(round.cards[position] ?? ''));
    if (!known) return 'gone';
    const { isRetired } = await this.#stores.cards.flag(known, person);
    return isRetired ? 'retired' : 'noted';
  }

  async #underWay(id: string, position?: number): Promise<Round | undefined> {
    const round = await this.#stores.rounds.find(id);
    if (!round || round.phase === 'ended') return undefined;
    return position === undefined || round.position === position ? round : undefined;
  }

  async #posed(round: Round): Promise<Posed> {
    const id = round.cards[round.position] ?? '';
    const card = await this.#card(id);
    const known = card ? knownCard(card) : await this.#stores.cards.find(id);
    if (!known)
      throw new Error(`Expected card ${id} to be kept as long as its round, but it is not.`);
    return { round, card: card ?? null, known };
  }

  async #card(id: string): Promise<Card | undefined> {
    const deck = await this.#deck();
    if (!deck) return undefined;
    let byId = this.#byId.get(deck);
    if (!byId) {
      byId = new Map(deck.cards.map((card) => [card.id, card]));
      this.#byId.set(deck, byId);
    }
    return byId.get(id);
  }

  /** The cards; undefined where they could not be made, so that rounds under way can be ended all the same. */
  async #deck(): Promise<Deck | undefined> {
    try {
      return (await this.#options.deck()).deck;
    } catch (error) {
      // Whoever stops takes nothing for gone.
      if (error instanceof Error && error.name === 'AbortError') throw error;
      return undefined;
    }
  }

  async #known(id: string): Promise<KnownCard | undefined> {
    const card = await this.#card(id);
    return card ? knownCard(card) : this.#stores.cards.find(id);
  }

  async #zoneOf(person: string): Promise<string> {
    const { timeZone } = await this.#stores.learners.find(person);
    return timeZone ?? this.#options.clock.timeZone;
  }

  /** Whether a race was won so long ago that nobody else counts. */
  async #isDecided({ id, mode, position }: Round, now: Date): Promise<boolean> {
    if (mode !== 'race') return false;
    const replies = await this.#stores.rounds.replies(id, position);
    const first = replies.find(({ isRight }) => isRight === true);
    return first !== undefined && now.getTime() > first.at.getTime() + GRACE_MS;
  }

  async #isAnswered({ id, position }: Round): Promise<boolean> {
    const replies = await this.#stores.rounds.replies(id, position);
    return replies.some(({ isRight }) => isRight !== null);
  }

  async #resolve({ round, card, known }: Posed): Promise<void> {
    const { rounds, reviews } = this.#stores;
    const made = await reviewsFor(await rounds.replies(round.id, round.position), {
      round,
      card,
      known,
      zoneOf: (person) => this.#zoneOf(person),
      memoryOf: (person) => reviews.memoryOf(person, known.id),
    });
    await rounds.reveal(
      round.id,
      round.position,
      made.map((review) => ({ review, card: known })),
    );
  }

  async #ended(round: Round, resolved: number): Promise<Ended> {
    const { rounds } = this.#stores;
    const missed: KnownCard[] = [];
    let asked = 0;
    for (const [position, id] of round.cards.slice(0, resolved).entries()) {
      const reviews = await rounds.reviews(round.id, position);
      // What was no card any more when its turn came was not asked.
      if (reviews.length > 0 || (await this.#card(id))) asked += 1;
      const isMissed = reviews.length > 0 && !reviews.some(({ isRight }) => isRight);
      const known = isMissed ? await this.#known(id) : undefined;
      if (known) missed.push(known);
    }
    return { round, scores: await rounds.scores(round.id), asked, missed };
  }
}

function mayPlay({ mode, starter }: Round, person: string): boolean {
  return mode !== 'alone' || starter === person;
}

function mostTries({ mode }: Round, card: Card): number {
  if (mode !== 'race') return Infinity;
  return howToAnswer(card) === 'type' ? TYPED_TRIES : 1;
}
